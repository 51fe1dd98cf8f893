"""The engine for Earth Engine: the same four steps, the same options, the same results."""
