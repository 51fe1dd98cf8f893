"""From the digital numbers of a Landsat band to reflectance and Kelvin, by the factors of its MTL."""

import math

import numpy as np
from osgeo import gdal

from ..method.errors import UnreadableError
from ..method.sensors import KELVIN
from ..rasters.levels import SURFACE
from ..rasters.virtual import VirtualBand

_ATTRIBUTES = ('IMAGE_ATTRIBUTES', 'PRODUCT_METADATA')
_RESCALING = ('LEVEL1_RADIOMETRIC_RESCALING', 'RADIOMETRIC_RESCALING')
_THERMAL = ('LEVEL1_THERMAL_CONSTANTS', 'TIRS_THERMAL_CONSTANTS', 'THERMAL_CONSTANTS')
_SURFACE = ('LEVEL2_SURFACE_REFLECTANCE_PARAMETERS',)
_TEMPERATURE = ('LEVEL2_SURFACE_TEMPERATURE_PARAMETERS',)
#: Where the extremes of values and of digital numbers stand, which must agree with the factors.
_EXTREMES = tuple(f'{level}MIN_MAX_{what}' for level in ('LEVEL1_', '') for what in ('REFLECTANCE', 'RADIANCE', 'PIXEL_VALUE'))

#: What the greatest digital number can mean: reflectance (before the sun's elevation counts), Kelvin.
_BRIGHTEST, _HOTTEST = (0.15, 2.5), (300.0, 420.0)

#: Before the collections the MTL of Landsat 4, 5 and 7 told radiance alone. Irradiance of the sun in W/(m2 um) and constants of
#: the thermal band by Chander, Markham and Helder (2009), Remote Sensing of Environment 113.
_SUN = {
    '4': {'1': 1983, '2': 1795, '3': 1539, '4': 1028, '5': 219.8, '7': 83.49},
    '5': {'1': 1983, '2': 1796, '3': 1536, '4': 1031, '5': 220.0, '7': 83.44},
    '7': {'1': 1997, '2': 1812, '3': 1533, '4': 1039, '5': 230.8, '7': 84.90, '8': 1362},
}
_CONSTANTS = {'4': (671.62, 1284.30), '5': (607.76, 1260.56), '7': (666.09, 1282.71)}


def scaled_band(name, path, product, dataset):
    """The band `name` of a `LandsatProduct` with its scale to physical values; `dataset` is the open file."""
    mtl, sensor, number = product.mtl, product.sensor, name[1:]
    if not sensor.role(name):
        # The fill bit alone: else fill would cover a neighbouring image.
        return VirtualBand(name, path, 1, nodata=1)
    thermal = sensor.unit(name) == KELVIN
    if product.level == SURFACE:
        if thermal:
            factors = _factors(mtl, 'TEMPERATURE', f'ST_{name}', _TEMPERATURE, 149.0, _HOTTEST)
        else:
            factors = _factors(mtl, 'REFLECTANCE', number, _SURFACE, 1.0, _BRIGHTEST)
        return VirtualBand(name, path, 1, *factors, nodata=0)
    if thermal:
        return VirtualBand(name, path, 1, nodata=0, table=_temperatures(number, product, dataset))
    sine = math.sin(math.radians(mtl.number('SUN_ELEVATION', *_ATTRIBUTES, low=0.1, high=90)))
    scale, offset = _reflectance(number, product)
    return VirtualBand(name, path, 1, scale / sine, offset / sine, nodata=0)


def _reflectance(number, product):
    """Factor and summand from digital number to reflectance, without the sun's elevation."""
    mtl = product.mtl
    irradiance = _before_collections(_SUN, product, {}).get(number)
    if irradiance is None or mtl.keys(f'REFLECTANCE_MULT_BAND_{number}', *_RESCALING):
        return _factors(mtl, 'REFLECTANCE', number, _RESCALING, 1.0, _BRIGHTEST)
    distance = 1 - 0.01672 * math.cos(math.radians(0.9856 * (product.time.timetuple().tm_yday - 4)))
    unit = math.pi * distance**2 / irradiance
    scale, offset = _factors(mtl, 'RADIANCE', number, _RESCALING, 100.0, [value / unit for value in _BRIGHTEST])
    return scale * unit, offset * unit


def _temperatures(number, product, dataset):
    """Digital number to Kelvin, T = K2 / ln(K1 / L + 1); knots so dense that between them the error is below 0.01 K."""
    mtl = product.mtl
    constants = _before_collections(_CONSTANTS, product, None)
    if constants is None or mtl.keys(f'K1_CONSTANT_BAND_{number}', *_THERMAL):
        constants = (
            mtl.number(f'K1_CONSTANT_BAND_{number}', *_THERMAL, low=400, high=900),
            mtl.number(f'K2_CONSTANT_BAND_{number}', *_THERMAL, low=1100, high=1400),
        )
    hottest = [constants[0] / (math.exp(constants[1] / kelvin) - 1) for kelvin in _HOTTEST]
    mult, add = _factors(mtl, 'RADIANCE', number, _RESCALING, 10.0, hottest)
    if dataset.GetRasterBand(1).DataType == gdal.GDT_Byte:
        stored = np.arange(1, 256)
    else:
        stored = np.unique(np.r_[1:256, 256:1024:8, 1024:65536:64, 65535])
    radiance = np.maximum(mult * stored + add, 1e-4)
    return tuple(zip(stored.tolist(), (constants[1] / np.log(constants[0] / radiance + 1)).tolist()))


def _before_collections(table, product, default):
    """What a table tells of the platform, `default` for products of a collection: their MTL tells it."""
    return default if product.generation[0] != '00' else table.get(product.platform[-1], default)


def _factors(mtl, kind, band, groups, largest, plausible):
    """Factor and summand of a band; raises where they contradict the extremes in the MTL or cannot be true.

    kind: REFLECTANCE, RADIANCE or TEMPERATURE. largest: bound of the summand. plausible: range of what the greatest digital
    number means.
    """
    mult = mtl.number(f'{kind}_MULT_BAND_{band}', *groups, low=1e-7, high=10)
    add = mtl.number(f'{kind}_ADD_BAND_{band}', *groups, low=-largest, high=largest)
    ends = [_end(mtl, kind, band, end, groups) for end in ('MAXIMUM', 'MINIMUM')]
    # Before the collections the factors of Landsat 4, 5 and 7 had three digits.
    share = 0.001 if mtl.text('COLLECTION_NUMBER', 'PRODUCT_CONTENTS', 'METADATA_FILE_INFO', default='') else 0.01
    tolerance = share * max([abs(told) for told, _ in ends if told is not None], default=0.0)
    for told, stored in ends:
        if told is not None and stored is not None and not abs(mult * stored + add - told) <= tolerance:
            raise UnreadableError(
                f'Expected {kind}_MULT_BAND_{band} and {kind}_ADD_BAND_{band} that make {stored:g} {told:g} in {mtl.path}; '
                f'they make it {mult * stored + add:g}. The file is damaged; fetch it again.'
            )
    if ends[0][1] is not None:
        greatest = [ends[0][1]]
    else:
        greatest = (
            [65535] if groups != _RESCALING or mtl.text('SENSOR_ID', *_ATTRIBUTES, default='').startswith('OLI') else [255, 65535]
        )
    if not any(plausible[0] <= mult * stored + add <= plausible[1] for stored in greatest):
        raise UnreadableError(
            f'Expected a plausible {kind}_MULT_BAND_{band} and {kind}_ADD_BAND_{band} in {mtl.path}; they are {mult:g} and {add:g}. '
            'The file is damaged; fetch it again.'
        )
    return mult, add


def _end(mtl, kind, band, end, groups):
    """An extreme of the values of a band and the digital number that means it; None where the MTL does not tell."""
    # Level 2 tells those of Level 1 too, under the same keys.
    places = (*groups, *_EXTREMES) if groups == _RESCALING else groups
    told = mtl.text(f'{kind}_{end}_BAND_{band}', *places, default='')
    stored = ''
    for key in (f'QUANTIZE_CAL_{end[:3]}_BAND_{band}', f'QUANTIZE_CAL_{end}_BAND_{band}'):
        stored = stored or mtl.text(key, *places, default='')
    try:
        return (float(told) if told else None), (float(stored) if stored else None)
    except ValueError:
        raise UnreadableError(
            f'Expected numbers as {kind}_{end}_BAND_{band} in {mtl.path}; they are {told!r} and {stored!r}. '
            'The file is damaged; fetch it again.'
        ) from None
