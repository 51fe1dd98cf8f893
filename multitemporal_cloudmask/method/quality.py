"""Quality bands of all generations, read as classes 0 clear, 1 shadow, 2 cloud, 255 nodata; masks also as 3 snow or ice.

Each scheme is one function of values and `strict`: with `strict` only certain cloud counts, otherwise "maybe" counts too.
`earthengine/quality.py` reads QA_PIXEL by the same bits.

References: for QA_PIXEL and BQA the USGS Data Format Control Books of Landsat Collections 2 and 1, Level-1; for QA60 and SCL the ESA
Sentinel-2 Products Specification Document; for fmask Zhu and Woodcock (2012), Remote Sensing of Environment 118.
"""

from types import MappingProxyType

import numpy as np

from .classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from .errors import CloudmaskError

#: Bits of QA_PIXEL; the confidence of cloud has two, of which this is the lower. Bit 1, dilated cloud, counts as clear: growing is
#: a step of its own.
QA_FILL, QA_CIRRUS, QA_CLOUD, QA_SHADOW, QA_CLOUD_CONFIDENCE = 0, 2, 3, 4, 8

#: Confidences of two bits: 0 is undetermined, 1 low.
MEDIUM, HIGH = 2, 3


def _bit(values: np.ndarray, position: int) -> np.ndarray:
    return (values >> position) & 1 == 1


def _confidence(values: np.ndarray, low_bit: int) -> np.ndarray:
    return (values >> low_bit) & 3


def _classes(cloud: np.ndarray, shadow: np.ndarray, nodata: np.ndarray) -> np.ndarray:
    """Classes, uint8, by three boolean arrays: cloud wins over shadow, nodata over both."""
    result = np.full(cloud.shape, CLEAR, np.uint8)
    result[shadow] = SHADOW
    result[cloud] = CLOUD
    result[nodata] = NODATA
    return result


def _qa_pixel(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat Collection 2."""
    cloud = _bit(values, QA_CLOUD) | _bit(values, QA_CIRRUS)
    if not strict:
        cloud |= _confidence(values, QA_CLOUD_CONFIDENCE) >= MEDIUM
    return _classes(cloud, _bit(values, QA_SHADOW), _bit(values, QA_FILL))


def _bqa(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat Collection 1: bit 4 is cloud (in Collection 2 it is shadow); 5-6 cloud, 7-8 shadow, 11-12 cirrus confidence."""
    least = HIGH if strict else MEDIUM
    cloud = _bit(values, 4) | (_confidence(values, 5) >= least) | (_confidence(values, 11) >= least)
    return _classes(cloud, _confidence(values, 7) == HIGH, _bit(values, 0))


def _bqa_precollection(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat 8 before the collections: 12-13 cirrus, 14-15 cloud confidence; shadow was reserved."""
    least = HIGH if strict else MEDIUM
    cloud = (_confidence(values, 14) >= least) | (_confidence(values, 12) >= least)
    return _classes(cloud, np.zeros(values.shape, bool), _bit(values, 0))


def _fmask(values: np.ndarray, strict: bool) -> np.ndarray:
    """Fmask, CFMask: 0 clear, 1 water, 2 shadow, 3 snow, 4 cloud, 255 fill; it has no "maybe"."""
    return _classes(values == 4, values == 2, values == 255)


def _fmask_hls(values: np.ndarray, strict: bool) -> np.ndarray:
    """Fmask of HLS version 2: bit 1 cloud, bit 3 shadow, 255 fill; bit 2, next to cloud or shadow, counts as clear."""
    return _classes(_bit(values, 1), _bit(values, 3), values == 255)


def _qa60(values: np.ndarray, strict: bool) -> np.ndarray:
    """Sentinel-2 QA60: bit 10 opaque cloud, bit 11 cirrus; it has neither shadow nor fill."""
    cloud = _bit(values, 10)
    if not strict:
        cloud |= _bit(values, 11)
    nothing = np.zeros(values.shape, bool)
    return _classes(cloud, nothing, nothing)


def _scl(values: np.ndarray, strict: bool) -> np.ndarray:
    """Sentinel-2 scene classification: 0 nodata, 3 shadow, 8 medium, 9 high probability of cloud, 10 cirrus."""
    cloud = (values == 9) | (values == 10)
    if not strict:
        cloud |= values == 8
    return _classes(cloud, values == 3, values == 0)


def _mask(values: np.ndarray, strict: bool) -> np.ndarray:
    """Masks of this plugin: the classes themselves."""
    result = _classes(values == CLOUD, values == SHADOW, values == NODATA)
    result[values == SNOW] = SNOW
    return result


_SCHEMES = {
    'qa_pixel': _qa_pixel,
    'bqa': _bqa,
    'bqa_precollection': _bqa_precollection,
    'fmask': _fmask,
    'fmask_hls': _fmask_hls,
    'qa60': _qa60,
    'scl': _scl,
    'mask': _mask,
}


#: The value that means fill, by scheme; QA60 has none, and no other use of bit 0.
FILL = MappingProxyType(
    {'qa_pixel': 1, 'bqa': 1, 'bqa_precollection': 1, 'fmask': 255, 'fmask_hls': 255, 'qa60': 1, 'scl': 0, 'mask': NODATA}
)


def quality_classes(values: np.ndarray, scheme: str, strict: bool = False) -> np.ndarray:
    """Read the classes of a quality band.

    Parameters
    ----------
    values : np.ndarray
        Integers of any shape and type, as in the file: no scale is applied.
    scheme : str
        qa_pixel, bqa, bqa_precollection, fmask, fmask_hls, qa60, scl or mask.
    strict : bool
        Whether only certain cloud counts.

    Returns
    -------
    np.ndarray
        The same shape, uint8: 0 clear, 1 shadow, 2 cloud, 255 nodata; 3 snow or ice of the scheme mask. Cloud where the band has both cloud
        and shadow.

    Raises
    ------
    CloudmaskError
        Where the scheme is unknown.
    """
    if scheme not in _SCHEMES:
        raise CloudmaskError(f'SCHEME: {scheme!r} is not a quality scheme. Choose one of {", ".join(_SCHEMES)}.')
    return _SCHEMES[scheme](np.asarray(values).astype(np.int64), strict)
