"""The engine for rasters on disk: the four steps, block by block."""
