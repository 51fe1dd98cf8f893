"""From the digital numbers of a Landsat band to reflectance and kelvin, with the factors of its MTL.

References
----------
USGS, Landsat 8-9 OLI/TIRS Collection 2 Level 1 and Level 2 Data Format Control Books: keys and formulas.

Chander, Markham and Helder (2009), Summary of current radiometric calibration coefficients for Landsat MSS, TM, ETM+, and EO-1
ALI sensors, Remote Sensing of Environment 113: solar irradiance and thermal constants of TM and ETM+.
"""

import math
from datetime import datetime
from typing import TYPE_CHECKING, Dict, Optional, Sequence, Tuple, TypeVar

import numpy as np
from osgeo import gdal

from ..method.errors import UnreadableError
from ..method.sensors import KELVIN
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand
from .metadata import damaged
from .mtl import Mtl

if TYPE_CHECKING:
    from .landsat import LandsatProduct

_ATTRIBUTES = ('IMAGE_ATTRIBUTES', 'PRODUCT_METADATA')
_RESCALING = ('LEVEL1_RADIOMETRIC_RESCALING', 'RADIOMETRIC_RESCALING')
_THERMAL = ('LEVEL1_THERMAL_CONSTANTS', 'TIRS_THERMAL_CONSTANTS', 'THERMAL_CONSTANTS')
_SURFACE = ('LEVEL2_SURFACE_REFLECTANCE_PARAMETERS',)
_TEMPERATURE = ('LEVEL2_SURFACE_TEMPERATURE_PARAMETERS',)
#: The groups with the extremes of values and of digital numbers, which must agree with the factors.
_EXTREMES = tuple(f'{level}MIN_MAX_{what}' for level in ('LEVEL1_', '') for what in ('REFLECTANCE', 'RADIANCE', 'PIXEL_VALUE'))

#: Plausible meaning of the greatest digital number: reflectance before the division by the sine of the sun's elevation, and
#: kelvin. Chosen by hand, wide around what products state: 0.24 (TM band 1) to 1.60 (Level 2), and 322 K (ETM+ high
#: gain) to 384 K (TIRS band 11).
_BRIGHTEST, _HOTTEST = (0.15, 2.5), (300.0, 420.0)

#: Largest summands of reflectance, surface temperature (K; USGS has 149) and radiance (W/(m2 sr um)) of reflective and of
#: thermal bands. Chosen by hand, above those of all products.
_LARGEST_REFLECTANCE, _LARGEST_TEMPERATURE, _LARGEST_RADIANCE, _LARGEST_THERMAL_RADIANCE = 1.0, 149.0, 100.0, 10.0

#: Solar irradiance by platform and band, W/(m2 um), Chander et al. (2009), for the Landsat 4, 5 and 7 products of before the
#: collections, whose MTL has factors of radiance only.
_IRRADIANCE = {
    '4': {'1': 1983, '2': 1795, '3': 1539, '4': 1028, '5': 219.8, '7': 83.49},
    '5': {'1': 1983, '2': 1796, '3': 1536, '4': 1031, '5': 220.0, '7': 83.44},
    '7': {'1': 1997, '2': 1812, '3': 1533, '4': 1039, '5': 230.8, '7': 84.90, '8': 1362},
}
#: K1, W/(m2 sr um), and K2, K, of the thermal band of the same products, Chander et al. (2009).
_CONSTANTS = {'4': (671.62, 1284.30), '5': (607.76, 1260.56), '7': (666.09, 1282.71)}

_T = TypeVar('_T')


def scaled_band(name: str, path: str, product: 'LandsatProduct', dataset: gdal.Dataset) -> VirtualBand:
    """A band with its scale to reflectance or kelvin.

    Parameters
    ----------
    name : str
        Of the band; a quality band stays as it is.
    path : str
        Of its digital numbers.
    product : LandsatProduct
        Whose MTL has the factors.
    dataset : gdal.Dataset
        The open file of the band.

    Raises
    ------
    UnreadableError
        Where a factor is missing, implausible, or contradicts the extremes in the MTL.
    """
    mtl, sensor, number = product.mtl, product.sensor, name[1:]
    if not sensor.role(name):
        # The value of the fill bit alone is nodata: else fill would cover a neighbouring image.
        return VirtualBand(name, path, 1, nodata=1)
    thermal = sensor.unit(name) == KELVIN
    if product.level == SURFACE:
        if thermal:
            scale, offset = _factors(mtl, 'TEMPERATURE', f'ST_{name}', _TEMPERATURE, _LARGEST_TEMPERATURE, _HOTTEST)
        else:
            scale, offset = _factors(mtl, 'REFLECTANCE', number, _SURFACE, _LARGEST_REFLECTANCE, _BRIGHTEST)
        return VirtualBand(name, path, 1, scale, offset, nodata=0)
    if thermal:
        return VirtualBand(name, path, 1, nodata=0, table=_temperatures(number, product, dataset))
    sine = math.sin(math.radians(mtl.number('SUN_ELEVATION', *_ATTRIBUTES, low=0.1, high=90)))
    scale, offset = _reflectance(number, product)
    return VirtualBand(name, path, 1, scale / sine, offset / sine, nodata=0)


def sun_distance(time: datetime) -> float:
    """Distance between earth and sun in astronomical units.

    First order in the eccentricity of the orbit (0.01672), with the perihelion on 4 January: within 0.001.
    """
    return 1 - 0.01672 * math.cos(math.radians(0.9856 * (time.timetuple().tm_yday - 4)))


def _reflectance(number: str, product: 'LandsatProduct') -> Tuple[float, float]:
    """Scale and offset to reflectance, before the division by the sine of the sun's elevation."""
    mtl = product.mtl
    irradiances: Dict[str, float] = _before_collections(_IRRADIANCE, product) or {}
    irradiance = irradiances.get(number)
    if irradiance is None or mtl.keys(f'REFLECTANCE_MULT_BAND_{number}', *_RESCALING):
        return _factors(mtl, 'REFLECTANCE', number, _RESCALING, _LARGEST_REFLECTANCE, _BRIGHTEST)
    # Reflectance of a radiance of 1.
    unit = math.pi * sun_distance(product.time) ** 2 / irradiance
    scale, offset = _factors(mtl, 'RADIANCE', number, _RESCALING, _LARGEST_RADIANCE, [value / unit for value in _BRIGHTEST])
    return scale * unit, offset * unit


def _temperatures(number: str, product: 'LandsatProduct', dataset: gdal.Dataset) -> Tuple[Tuple[float, float], ...]:
    """Pairs of digital number and kelvin, T = K2 / ln(K1 / L + 1), so dense that between them the error is below 0.01 K."""
    mtl = product.mtl
    constants = _before_collections(_CONSTANTS, product)
    if constants is None or mtl.keys(f'K1_CONSTANT_BAND_{number}', *_THERMAL):
        # Landsat 4 to 9 have 475.7 to 799.0 and 1198.3 to 1329.2.
        constants = (
            mtl.number(f'K1_CONSTANT_BAND_{number}', *_THERMAL, low=400, high=900),
            mtl.number(f'K2_CONSTANT_BAND_{number}', *_THERMAL, low=1100, high=1400),
        )
    k1, k2 = constants
    hottest = [k1 / (math.exp(k2 / kelvin) - 1) for kelvin in _HOTTEST]
    scale, offset = _factors(mtl, 'RADIANCE', number, _RESCALING, _LARGEST_THERMAL_RADIANCE, hottest)
    if dataset.GetRasterBand(1).DataType == gdal.GDT_Byte:
        stored = np.arange(1, 256)
    else:
        stored = np.unique(np.r_[1:256, 256:1024:8, 1024:65536:64, 65535])
    radiance = np.maximum(scale * stored + offset, 1e-4)
    return tuple(zip(stored.tolist(), (k2 / np.log(k1 / radiance + 1)).tolist()))


def _before_collections(table: Dict[str, _T], product: 'LandsatProduct') -> Optional[_T]:
    """The entry of a platform; None for products of a collection, whose MTL states the same itself."""
    return None if product.generation[0] != '00' else table.get(product.platform[-1])


def _factors(
    mtl: Mtl, quantity: str, band: str, groups: Tuple[str, ...], largest: float, plausible: Sequence[float]
) -> Tuple[float, float]:
    """Scale and offset of a band.

    Parameters
    ----------
    mtl : Mtl
        The metadata.
    quantity : str
        REFLECTANCE, RADIANCE or TEMPERATURE.
    band : str
        As the keys call it.
    groups : tuple of str
        Where the factors are.
    largest : float
        Bound of the offset, in units of the quantity.
    plausible : sequence of float
        Lowest and highest meaning of the greatest digital number.

    Raises
    ------
    UnreadableError
        Where they contradict the extremes in the MTL, or the greatest digital number would mean something implausible.
    """
    names = f'{quantity}_MULT_BAND_{band} and {quantity}_ADD_BAND_{band}'
    scale = mtl.number(f'{quantity}_MULT_BAND_{band}', *groups, low=1e-7, high=10)
    offset = mtl.number(f'{quantity}_ADD_BAND_{band}', *groups, low=-largest, high=largest)
    extremes = [_extreme(mtl, quantity, band, end, groups) for end in ('MAXIMUM', 'MINIMUM')]
    # Before the collections the factors of Landsat 4, 5 and 7 had three digits.
    share = 0.001 if mtl.text('COLLECTION_NUMBER', 'PRODUCT_CONTENTS', 'METADATA_FILE_INFO', default='') else 0.01
    tolerance = share * max([abs(value) for value, _ in extremes if value is not None], default=0.0)
    for value, number in extremes:
        if value is not None and number is not None and not abs(scale * number + offset - value) <= tolerance:
            raise UnreadableError(
                f'The metadata file {mtl.path} is damaged: {names} convert the digital number {number:g} to '
                f'{scale * number + offset:g}; expected {value:g}, as it states itself. Download the product again.'
            )
    if not any(plausible[0] <= scale * number + offset <= plausible[1] for number in _greatest(mtl, groups, extremes[0][1])):
        low, high = plausible
        raise damaged(
            mtl.path,
            names,
            (scale, offset),
            f'factors with which the greatest digital number means {quantity.lower()} from {low:g} to {high:g}',
        )
    return scale, offset


def _greatest(mtl: Mtl, groups: Tuple[str, ...], stated: Optional[float]) -> Tuple[float, ...]:
    """The greatest digital number: as stated, else those that the sensor may have."""
    if stated is not None:
        return (stated,)
    is_16_bit = groups != _RESCALING or mtl.text('SENSOR_ID', *_ATTRIBUTES, default='').startswith('OLI')
    return (65535,) if is_16_bit else (255, 65535)


def _extreme(mtl: Mtl, quantity: str, band: str, end: str, groups: Tuple[str, ...]) -> Tuple[Optional[float], Optional[float]]:
    """An extreme value of a band and its digital number, None where the MTL does not state it."""
    # Level 2 repeats those of Level 1 under the same keys.
    places = (*groups, *_EXTREMES) if groups == _RESCALING else groups
    value = mtl.text(f'{quantity}_{end}_BAND_{band}', *places, default='')
    number = ''
    for key in (f'QUANTIZE_CAL_{end[:3]}_BAND_{band}', f'QUANTIZE_CAL_{end}_BAND_{band}'):
        number = number or mtl.text(key, *places, default='')
    try:
        return (float(value) if value else None), (float(number) if number else None)
    except ValueError:
        raise damaged(
            mtl.path, f'{quantity}_{end}_BAND_{band} with its digital number', f'{value} and {number}', 'two numbers'
        ) from None
