"""Where the reflectance of an image applies: values of the metadata item REFLECTANCE."""

TOP, SURFACE = 'top of atmosphere', 'surface'
