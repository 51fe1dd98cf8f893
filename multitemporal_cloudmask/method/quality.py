"""Quality bands of all generations, read as classes 0 clear, 1 shadow, 2 cloud, 255 nodata (method 2).

Each scheme is one function `(values, strict) -> classes`; with `strict` only certain cloud counts, otherwise "maybe"
counts as "yes". Sources: USGS Landsat Collection 1 and 2 Level-1 data format books, ESA Sentinel-2 products specification.
"""

from types import MappingProxyType

import numpy as np

from .classes import CLEAR, CLOUD, NODATA, SHADOW
from .errors import CloudmaskError


def _bit(values, position):
    return (values >> position) & 1 == 1


def _confidence(values, low_bit):
    """Two-bit confidence: 0 undetermined, 1 low, 2 medium, 3 high."""
    return (values >> low_bit) & 3


def _classes(cloud, shadow, nodata):
    result = np.full(cloud.shape, CLEAR, np.uint8)
    result[shadow] = SHADOW
    result[cloud] = CLOUD
    result[nodata] = NODATA
    return result


def _qa_pixel(values, strict):
    """Landsat Collection 2: bit 2 cirrus, 3 cloud, 4 shadow; 8-9 confidence of cloud.

    Bit 1, dilated cloud, counts as clear: growing is a step of its own.
    """
    cloud = _bit(values, 3) | _bit(values, 2)
    if not strict:
        cloud |= _confidence(values, 8) >= 2
    return _classes(cloud, _bit(values, 4), _bit(values, 0))


def _bqa(values, strict):
    """Landsat Collection 1: bit 4 is cloud (in Collection 2 it is shadow); 5-6 cloud, 7-8 shadow, 11-12 cirrus confidence."""
    least = 3 if strict else 2
    cloud = _bit(values, 4) | (_confidence(values, 5) >= least) | (_confidence(values, 11) >= least)
    return _classes(cloud, _confidence(values, 7) == 3, _bit(values, 0))


def _bqa_precollection(values, strict):
    """Landsat 8 before the collections: 12-13 cirrus, 14-15 cloud confidence; shadow was reserved."""
    least = 3 if strict else 2
    cloud = (_confidence(values, 14) >= least) | (_confidence(values, 12) >= least)
    return _classes(cloud, np.zeros(values.shape, bool), _bit(values, 0))


def _fmask(values, strict):
    """Fmask, CFMask: 0 clear, 1 water, 2 shadow, 3 snow, 4 cloud, 255 fill; it knows no "maybe"."""
    return _classes(values == 4, values == 2, values == 255)


def _qa60(values, strict):
    """Sentinel-2 QA60: bit 10 opaque cloud, bit 11 cirrus; it knows neither shadow nor fill."""
    cloud = _bit(values, 10)
    if not strict:
        cloud |= _bit(values, 11)
    nothing = np.zeros(values.shape, bool)
    return _classes(cloud, nothing, nothing)


def _scl(values, strict):
    """Sentinel-2 scene classification: 0 nodata, 3 shadow, 8 medium, 9 high probability of cloud, 10 cirrus."""
    cloud = (values == 9) | (values == 10)
    if not strict:
        cloud |= values == 8
    return _classes(cloud, values == 3, values == 0)


def _mask(values, strict):
    """Masks of this plugin: the classes themselves."""
    return _classes(values == CLOUD, values == SHADOW, values == NODATA)


_SCHEMES = {
    'qa_pixel': _qa_pixel,
    'bqa': _bqa,
    'bqa_precollection': _bqa_precollection,
    'fmask': _fmask,
    'qa60': _qa60,
    'scl': _scl,
    'mask': _mask,
}


#: The value by which each scheme tells fill; QA60 has none, and no other use of bit 0.
FILL = MappingProxyType({'qa_pixel': 1, 'bqa': 1, 'bqa_precollection': 1, 'fmask': 255, 'qa60': 1, 'scl': 0, 'mask': NODATA})


def quality_classes(values, scheme, strict=False):
    """Classes of a quality band.

    values: integer array of any shape, as in the file (no scale). scheme: qa_pixel, bqa, bqa_precollection, fmask, qa60,
    scl or mask. Returns uint8 of the same shape: 0 clear, 1 shadow, 2 cloud, 255 nodata. Where cloud and shadow are both
    told, cloud wins. Raises `CloudmaskError` for an unknown scheme.
    """
    if scheme not in _SCHEMES:
        raise CloudmaskError(f'The quality scheme must be one of {", ".join(_SCHEMES)}; it is {scheme!r}.')
    return _SCHEMES[scheme](np.asarray(values).astype(np.int64), strict)
