"""Scale and offset of a band: what the file states, else those of the product whose names its bands have."""

import re
from typing import NamedTuple, Union

import numpy as np
from osgeo import gdal

from ..method.bandnames import plain
from ..method.sensors import KELVIN

#: A scale or an offset of all numbers, or an array of them.
Factor = Union[np.float32, np.ndarray]

#: GDAL types of digital numbers.
INTEGERS = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)


class Scale(NamedTuple):
    """Physical values are stored * scale + offset. `product`: whose scale it is where the file states none, ''."""

    scale: float
    offset: float
    product: str = ''


#: USGS LSDS-1619 (Collection 2 Level-2), LSDS-1370 (ESPA, Collection 1); HLS user guide v2.0, whose thermal bands are in degrees Celsius; Digital
#: Earth Australia, surface reflectance.
LANDSAT_2_SR = Scale(2.75e-5, -0.2, 'Landsat Collection 2 Level-2')
LANDSAT_2_ST = Scale(0.00341802, 149.0, 'Landsat Collection 2 Level-2')
_ESPA_SR, _ESPA_BT = Scale(1e-4, 0.0, 'ESPA, Collection 1'), Scale(0.1, 0.0, 'ESPA, Collection 1')
_HLS, _HLS_THERMAL = Scale(1e-4, 0.0, 'HLS'), Scale(0.01, 273.15, 'HLS')
_NBART = Scale(1e-4, 0.0, 'Digital Earth Australia')


def to_physical(numbers: np.ndarray, scale: Factor, offset: Factor, values: np.ndarray) -> None:
    """Write physical values of stored numbers to an array, float32 of their shape; scale and offset are float32, of all or of each."""
    # In two steps: half the time of a product that converts on the way.
    values[...] = numbers
    values *= scale
    if np.any(offset):
        values += offset


def scale_of(band: gdal.Band, description: str, unit: str, path: str) -> Scale:
    """Scale and offset of a spectral band.

    Parameters
    ----------
    band : gdal.Band
        The band.
    description : str
        What the file calls it.
    unit : str
        `reflectance` or `kelvin`.
    path : str
        The file.
    """
    scale, offset = band.GetScale(), band.GetOffset()
    stated = Scale(1.0 if scale is None else scale, offset or 0.0)
    if stated != (1.0, 0.0, '') or band.DataType not in INTEGERS:
        return stated
    word, unsigned = plain(description), band.DataType == gdal.GDT_UInt16
    name = re.split(r'[\\/]', path)[-1].upper()
    if re.search(r'(^|_)(sr|toa)_band_?\d+$', word):
        return LANDSAT_2_SR if unsigned else _ESPA_SR
    if re.search(r'(^|_)(st|bt)_band_?\d+$', word):
        return LANDSAT_2_ST if unsigned else _ESPA_BT
    if unsigned and re.search(r'(^|_)sr_b\d+$', word):
        return LANDSAT_2_SR
    if unsigned and re.search(r'(^|_)st_b\d+$', word):
        return LANDSAT_2_ST
    if not unsigned and re.match(r'nbart?_', word):
        return _NBART
    if not unsigned and re.search(r'(?<![A-Z])HLS[._-]?[LS]30', name):
        return _HLS_THERMAL if unit == KELVIN else _HLS
    return stated
