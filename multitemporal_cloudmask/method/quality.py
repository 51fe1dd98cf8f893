"""Quality bands of all generations, read as classes 0 clear, 1 shadow, 2 cloud, 255 nodata; masks also as 3 snow or ice.

Each scheme is one function of values and `strict`: with `strict` only certain cloud counts, otherwise "maybe" counts too. `schemes.py`
finds which scheme a band follows. `earthengine/quality.py` reads QA_PIXEL by the same bits.

References: for QA_PIXEL, BQA, pixel_qa and sr_cloud_qa the USGS Data Format Control Books and product guides of Landsat Collections 2 and 1;
for QA60 and SCL the ESA Sentinel-2 Products Specification Document; for fmask Zhu and Woodcock (2012), Remote Sensing of Environment
118; for fmask_hls the HLS Product User Guide v2.0, table 9; for fmask_python the manual of python-fmask, whose codes Digital Earth
Australia uses; for clm and clp the documentation of Sentinel Hub; for clm_maja the format description of MAJA; for qai that of FORCE
Level 2; for cloud_score_plus Pasquarella et al. (2023), CVPR Workshops, and the catalogue of Earth Engine.
"""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Callable, FrozenSet, Mapping

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
    """Landsat Collection 2. 0 occurs in no pixel, whose confidences are at least low: it is what programs write where nothing is."""
    cloud = _bit(values, QA_CLOUD) | _bit(values, QA_CIRRUS)
    if not strict:
        cloud |= _confidence(values, QA_CLOUD_CONFIDENCE) >= MEDIUM
    return _classes(cloud, _bit(values, QA_SHADOW), _bit(values, QA_FILL) | (values == 0))


def _bqa(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat Collection 1: bit 4 is cloud (in Collection 2 it is shadow); 5-6 cloud, 7-8 shadow, 11-12 cirrus confidence."""
    least = HIGH if strict else MEDIUM
    cloud = _bit(values, 4) | (_confidence(values, 5) >= least) | (_confidence(values, 11) >= least)
    return _classes(cloud, _confidence(values, 7) == HIGH, _bit(values, 0) | (values == 0))


def _pixel_qa(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat Collection 1 surface reflectance: 0 fill, 3 shadow, 5 cloud, 6-7 cloud confidence, 8-9 cirrus confidence."""
    least = HIGH if strict else MEDIUM
    cloud = _bit(values, 5) | (_confidence(values, 6) >= least) | (_confidence(values, 8) >= least)
    return _classes(cloud, _bit(values, 3), _bit(values, 0) | (values == 0))


def _sr_cloud_qa(values: np.ndarray, strict: bool) -> np.ndarray:
    """LEDAPS: 1 cloud, 2 shadow; 3, adjacent to cloud, is clear here."""
    return _classes(_bit(values, 1), _bit(values, 2), np.zeros(values.shape, bool))


def _bqa_precollection(values: np.ndarray, strict: bool) -> np.ndarray:
    """Landsat 8 before the collections: 12-13 cirrus, 14-15 cloud confidence; shadow was reserved."""
    least = HIGH if strict else MEDIUM
    cloud = (_confidence(values, 14) >= least) | (_confidence(values, 12) >= least)
    return _classes(cloud, np.zeros(values.shape, bool), _bit(values, 0))


def _fmask(values: np.ndarray, strict: bool) -> np.ndarray:
    """Fmask, CFMask: 0 clear, 1 water, 2 shadow, 3 snow, 4 cloud, 255 fill; it has no "maybe"."""
    return _classes(values == 4, values == 2, values == 255)


def _fmask_hls(values: np.ndarray, strict: bool) -> np.ndarray:
    """Fmask of HLS version 2: bits 1 cloud, 2 adjacent to cloud or shadow (clear here), 3 shadow; 6-7 aerosol; 255 fill."""
    return _classes(_bit(values, 1), _bit(values, 3), values == 255)


def _fmask_python(values: np.ndarray, strict: bool) -> np.ndarray:
    """python-fmask, Digital Earth Australia: 0 null, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water."""
    return _classes(values == 2, values == 3, values == 0)


def _qai(values: np.ndarray, strict: bool) -> np.ndarray:
    """FORCE: 0 nodata, 1-2 cloud (1 less confident or buffer, 2 confident, 3 cirrus), 3 shadow."""
    cloud = _confidence(values, 1) >= (2 if strict else 1)
    return _classes(cloud, _bit(values, 3), _bit(values, 0) | (values == -9999))


def _clm(values: np.ndarray, strict: bool) -> np.ndarray:
    """A mask of cloud alone: 0 clear, 1 cloud, 255 nodata."""
    return _classes(values == 1, np.zeros(values.shape, bool), values == 255)


def _clm_maja(values: np.ndarray, strict: bool) -> np.ndarray:
    """MAJA: bits 0 all but the thinnest clouds, and shadows, 1 clouds, 7 high clouds.

    Theia documents 4 as the thinnest clouds, 5 and 6 as shadows; MAJA 2 and 3 as shadows, 6 as the thinnest clouds, and 4 and 5 as how a cloud
    was found. Clouds have bit 1 in both: read this way, all that either marks is cloud or shadow.
    """
    cloud = _bit(values, 1) | _bit(values, 7)
    if not strict:
        cloud |= _bit(values, 4)
    shadow = (values & 0b01101101) > 0
    return _classes(cloud, shadow, np.zeros(values.shape, bool))


def _above(maybe: float, certain: float, nodata: float) -> 'Reader':
    """A reader of a measure of cloud, which is cloud from `maybe` on, and from `certain` on with `strict`."""

    def read(values: np.ndarray, strict: bool) -> np.ndarray:
        nothing = np.zeros(values.shape, bool)
        return _classes(values >= (certain if strict else maybe), nothing, ~np.isfinite(values) | (values == nodata))

    return read


def _cloud_score_plus(values: np.ndarray, strict: bool) -> np.ndarray:
    """Cloud Score+ `cs` and `cs_cdf`, 0..1, where 1 is clear: the catalogue of Earth Engine suggests limits of 0.50 to 0.65."""
    nothing = np.zeros(values.shape, bool)
    return _classes(values < (0.5 if strict else 0.6), nothing, ~np.isfinite(values) | (values < 0))


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


Reader = Callable[[np.ndarray, bool], np.ndarray]

_BYTE = frozenset(range(256))


@dataclass(frozen=True)
class Scheme:
    """What the values of a quality band mean.

    Attributes
    ----------
    title : str
        What it is from, for messages.
    read : callable
        Values and `strict` to classes.
    fill : float
        The value that means fill; for a scheme without one a value of no other use.
    codes : frozenset of int
        The codes that can occur, 0..255; empty where any number from `low` to `high` can.
    low, high : float
        The range of the values, next to `fill`.
    measure : bool
        Whether values are a measure, which may have a scale and fractions, rather than codes or bits.
    """

    title: str
    read: Reader
    fill: float
    codes: FrozenSet[int] = frozenset()
    low: float = -32768
    high: float = 65535
    measure: bool = False

    def strange(self, values: np.ndarray) -> np.ndarray:
        """The values that cannot occur, in ascending order; NaN is passed over."""
        return np.unique(values[self.cannot_occur(values)])

    def cannot_occur(self, values: np.ndarray) -> np.ndarray:
        """Which values cannot occur, boolean of their shape; NaN is passed over."""
        wrong = ((values < self.low) | (values > self.high)) & (values != self.fill)
        if not self.measure and values.dtype.kind == 'f':
            wrong |= (values != np.rint(values)) & np.isfinite(values)
        if self.codes:
            unknown = np.ones(256, bool)
            unknown[list(self.codes)] = False
            numbers = np.clip(np.nan_to_num(values), 0, 255).astype(np.uint8)
            wrong |= (values < 0) | (values > 255) | unknown[numbers]
        return wrong


#: From these probabilities on, in percent, s2cloudless (its default) and Sen2Cor (SCL 9, high probability) take a pixel for cloud.
_MAYBE, _CERTAIN = 40.0, 65.0

#: Schemes by their word; of several quality bands of an image the first in this order is used.
QUALITY_SCHEMES: Mapping[str, Scheme] = MappingProxyType(
    {
        'mask': Scheme('mask of this plugin', _mask, NODATA, frozenset({CLEAR, SHADOW, CLOUD, SNOW, NODATA})),
        'qa_pixel': Scheme('Landsat Collection 2', _qa_pixel, 1),
        'pixel_qa': Scheme('surface reflectance of Landsat Collection 1', _pixel_qa, 1, low=0),
        'bqa': Scheme('Landsat Collection 1', _bqa, 1),
        'bqa_precollection': Scheme('Landsat before the collections', _bqa_precollection, 1),
        'fmask': Scheme('Fmask and CFMask', _fmask, 255, frozenset({0, 1, 2, 3, 4, 255})),
        'fmask_hls': Scheme('Fmask of HLS', _fmask_hls, 255, _BYTE),
        'fmask_python': Scheme('python-fmask and Digital Earth Australia', _fmask_python, 0, frozenset(range(6))),
        'scl': Scheme('scene classification of Sentinel-2', _scl, 0, frozenset(range(12))),
        'qai': Scheme('FORCE', _qai, 1, low=-9999, high=32767),
        'clm_maja': Scheme('MAJA', _clm_maja, 0, _BYTE),
        'clm': Scheme('cloud mask of 0 and 1', _clm, 255, frozenset({0, 1, 255})),
        'cloud_score_plus': Scheme('Cloud Score+', _cloud_score_plus, -1, low=0, high=1, measure=True),
        'cloud_probability': Scheme('probability in percent', _above(_MAYBE, _CERTAIN, 255), 255, low=0, high=100, measure=True),
        'cloud_fraction': Scheme(
            'probability of 0 to 1', _above(_MAYBE / 100, _CERTAIN / 100, -1), -1, low=0, high=1, measure=True
        ),
        'clp': Scheme('s2cloudless of Sentinel Hub, 0 to 255', _above(2.55 * _MAYBE, 2.55 * _CERTAIN, -1), 255, _BYTE),
        'qa60': Scheme('Sentinel-2 QA60', _qa60, 1),
        'sr_cloud_qa': Scheme('LEDAPS', _sr_cloud_qa, 255, _BYTE),
    }
)


def quality_classes(values: np.ndarray, scheme: str, strict: bool = False) -> np.ndarray:
    """Read the classes of a quality band.

    Parameters
    ----------
    values : np.ndarray
        Numbers of any shape and type, as in the file; those of a measure with their scale, NaN nodata.
    scheme : str
        A word of `QUALITY_SCHEMES`.
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
        Where the scheme is unknown, or a value cannot occur in it.
    """
    found = QUALITY_SCHEMES.get(scheme)
    if found is None:
        raise CloudmaskError(f'SCHEME: {scheme!r} is not a quality scheme. Choose one of {", ".join(QUALITY_SCHEMES)}.')
    values = np.asarray(values)
    if _is_short(values) and not found.measure:
        classes = _looked_up(_possible_classes, values, scheme, strict)
        if not (classes == _STRANGE).any():
            return classes
    strange = found.strange(values)
    if strange.size:
        raise CloudmaskError(
            f'The value {strange[0]:g} does not occur in quality bands of the scheme {scheme} ({found.title}). Set SCHEME, or choose '
            'another quality band.'
        )
    return found.read(values if found.measure else values.astype(np.int64), strict)


#: In a table of classes: a number that cannot occur.
_STRANGE = 254


def is_fill(values: np.ndarray, scheme: str) -> np.ndarray:
    """Where a quality band is fill, boolean of the shape of its values; those that cannot occur in the scheme are read as they are."""
    if _is_short(values):
        return _looked_up(_all_classes, values, scheme, False) == NODATA
    return QUALITY_SCHEMES[scheme].read(values.astype(np.int64), False) == NODATA


def _is_short(values: np.ndarray) -> bool:
    """Whether values are whole numbers of at most two bytes: to look up their classes is far faster than to test their bits."""
    return values.dtype.kind in 'iu' and values.dtype.itemsize <= 2


def _looked_up(table: Callable[[str, bool, bool], np.ndarray], values: np.ndarray, scheme: str, strict: bool) -> np.ndarray:
    signed = values.dtype.kind == 'i'
    # `take` needs half the time of an index.
    return table(scheme, strict, signed).take(values.astype(np.int16 if signed else np.uint16, copy=False).view(np.uint16))


def _short_numbers(signed: bool) -> np.ndarray:
    """The 65536 numbers of two bytes, in the order of what they are without their sign."""
    numbers = np.arange(65536, dtype=np.uint16)
    return (numbers.view(np.int16) if signed else numbers).astype(np.int64)


@cache
def _all_classes(scheme: str, strict: bool, signed: bool) -> np.ndarray:
    """The classes of the numbers of two bytes, uint8."""
    return QUALITY_SCHEMES[scheme].read(_short_numbers(signed), strict)


@cache
def _possible_classes(scheme: str, strict: bool, signed: bool) -> np.ndarray:
    """The same, and `_STRANGE` for what cannot occur."""
    strange = QUALITY_SCHEMES[scheme].cannot_occur(_short_numbers(signed))
    return np.where(strange, np.uint8(_STRANGE), _all_classes(scheme, strict, signed))
