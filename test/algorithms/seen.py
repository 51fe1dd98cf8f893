"""What tests look at: rasters on disk and pictures as arrays."""

import numpy as np
from osgeo import gdal

from multitemporal_cloudmask.rasters.gdal_state import gdal_step


def write(path, bands, names=None, kind=gdal.GDT_Byte, nodata=255, scale=None):
    """A GeoTIFF of `bands` (list of 2-D arrays)."""
    with gdal_step():
        height, width = bands[0].shape
        dataset = gdal.GetDriverByName('GTiff').Create(str(path), width, height, len(bands), kind)
        dataset.SetGeoTransform((0, 30, 0, 0, 0, -30))
        for number, values in enumerate(bands, 1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(values)
            band.SetNoDataValue(nodata)
            band.SetDescription(names[number - 1] if names else '')
            if scale:
                band.SetScale(scale)
        dataset = None
    return str(path)


def pixels(image):
    """(h, w, 3) uint8 of a QImage."""
    image = image.convertToFormat(image.Format.Format_RGBA8888)
    data = image.constBits().asstring(image.width() * image.height() * 4)
    return np.frombuffer(data, np.uint8).reshape(image.height(), image.width(), 4)[..., :3]


def png_pixels(data):
    """(h, w, 3) uint8 of the bytes of a PNG file."""
    from qgis.PyQt.QtGui import QImage

    return pixels(QImage.fromData(data, 'PNG'))
