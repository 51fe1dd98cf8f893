"""The science: numpy and scikit-learn, arrays in, arrays out; knows neither QGIS nor GDAL nor Earth Engine."""
