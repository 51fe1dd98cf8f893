"""GDAL: grids, scenes, stacks, blocks, the region of interest, writing; knows nothing of QGIS."""
