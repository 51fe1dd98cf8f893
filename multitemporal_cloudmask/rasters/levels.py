"""What the reflectance of an image is of: the metadata item REFLECTANCE."""

TOP, SURFACE = 'top of atmosphere', 'surface'
