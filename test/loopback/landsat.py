"""What the service computes for Landsat scenes."""

import numpy as np

from .bands import add_bands
from .errors import InvalidError
from .images import Band, Image
from .pixeltypes import NAMED
from .registry import algorithm

#: blue, green, red, nir, swir1, swir2, thermal of each sensor, by the property SENSOR_ID.
_BANDS = {
    'OLI_TIRS': ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10'),
    'ETM': ('B1', 'B2', 'B3', 'B4', 'B5', 'B7', 'B6_VCID_1'),
    'TM': ('B1', 'B2', 'B3', 'B4', 'B5', 'B7', 'B6'),
}


@algorithm('Landsat.simpleCloudScore')
def simple_cloud_score(image):
    """The image with a band `cloud`, 0..100 in whole numbers; the sensor is known by SENSOR_ID alone."""
    sensor = image.properties.get('SENSOR_ID')
    if sensor not in _BANDS:
        raise InvalidError(f"The sensor of the image is not known: SENSOR_ID is '{sensor}'.")
    bands = [image.band(name) for name in _BANDS[sensor]]

    def compute(grid):
        seen = [band.at(grid) for band in bands]
        blue, green, red, nir, swir1, swir2, warm = (values.astype(float) for values, _ in seen)
        with np.errstate(divide='ignore', invalid='ignore'):
            snow = np.where(green + swir1 == 0, 0, (green - swir1) / (green + swir1))
        parts = [
            (blue - 0.1) / 0.2,
            (red + green + blue - 0.2) / 0.6,
            (nir + swir1 + swir2 - 0.3) / 0.5,
            (warm - 300) / -10,
            (snow - 0.8) / -0.2,
        ]
        score = np.clip(np.minimum.reduce(parts), 0, 1)
        return np.trunc(100 * score), np.minimum.reduce([mask for _, mask in seen])

    cloud = Band('cloud', NAMED['uint8'], compute, bands[0].projection)
    return add_bands(image, Image((cloud,)), None, False)
