"""One QGIS tool a file: declare, read parameters into options, call an engine, name the outputs."""
