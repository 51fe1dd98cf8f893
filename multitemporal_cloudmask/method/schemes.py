"""Which scheme a quality band follows: by its name, by what else the file states, and by the values that occur.

One name may stand for several tables: `Fmask` is bits in HLS and codes elsewhere, and two programs number the codes differently. The values
decide between them, and nothing is guessed: where two tables remain possible that would give other clouds, the band is refused.
"""

import re
from types import MappingProxyType
from typing import Collection, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from .bandnames import plain
from .classes import CLOUD, SHADOW
from .errors import CloudmaskError
from .quality import QUALITY_SCHEMES, quality_classes

#: Plain names of quality bands and the schemes that they may follow, the usual one first.
QUALITY_BANDS: Mapping[str, Tuple[str, ...]] = MappingProxyType(
    {
        'mask': ('mask',),
        'qa_pixel': ('qa_pixel',),
        'pixel_qa': ('pixel_qa',),
        'bqa': ('bqa', 'bqa_precollection'),
        'bqa_precollection': ('bqa_precollection',),
        'fmask': ('fmask', 'fmask_hls', 'fmask_python'),
        'cfmask': ('fmask',),
        'oa_fmask': ('fmask_python',),
        'oa_s2cloudless_mask': ('fmask_python',),
        'oa_s2cloudless_prob': ('cloud_fraction',),
        'scl': ('scl',),
        'scene_classification': ('scl',),
        'quality_scene_classification': ('scl',),
        'qai': ('qai',),
        'clm': ('clm', 'clm_maja'),
        'cloudmask': ('clm', 'mask', 'fmask_python'),
        'cloud_mask': ('clm', 'mask', 'fmask_python'),
        'msk_classi_opaque': ('clm',),
        'cs': ('cloud_score_plus',),
        'cs_cdf': ('cloud_score_plus',),
        'msk_cldprb': ('cloud_probability',),
        'cld': ('cloud_probability',),
        'quality_cloud_confidence': ('cloud_probability',),
        'cloud_probability': ('cloud_probability', 'cloud_fraction'),
        'cloudprobability': ('cloud_probability', 'cloud_fraction'),
        'cloud_prob': ('cloud_probability', 'cloud_fraction'),
        'probability': ('cloud_probability', 'cloud_fraction'),
        's2cloudless': ('cloud_probability', 'cloud_fraction'),
        'clp': ('clp', 'cloud_fraction'),
        'qa60': ('qa60',),
        'sr_cloud_qa': ('sr_cloud_qa',),
        'cloud_qa': ('sr_cloud_qa',),
        # As this plugin writes a band whose own name is commonly used for another scheme.
        **{scheme: (scheme,) for scheme in ('fmask_hls', 'fmask_python', 'clm_maja', 'cloud_fraction', 'cloud_score_plus')},
    }
)

#: Names by which files of a quality band alone are recognised, next to those of the bands: in the name of the file.
_FILES: Mapping[str, Tuple[str, ...]] = MappingProxyType(
    {**QUALITY_BANDS, 'cloud': ('fmask_python', 'clm', 'fmask', 'mask'), 'clouds': ('fmask_python', 'clm', 'fmask', 'mask')}
)

#: Share of the pixels of an image below which its clear ground is not, and where the image has no data may be: chosen by hand.
_FEW = 0.01

#: Reflectance in red below which the median pixel is no cloud or no snow, and above which it is no shadow. Chosen by hand: opaque cloud has 0.3 and
#: more, thin cloud over forest hardly more than 0.1; shaded land has less than half of the 0.1 to 0.3 of land.
_DARK_CLOUD, _DARK_SNOW, _BRIGHT_SHADOW = 0.1, 0.15, 0.25

#: The code of snow.
_SNOW_CODES = MappingProxyType({'fmask': 3, 'fmask_python': 4})

#: Bands of UDM2, Planet's usable data mask.
_UDM2 = frozenset(
    ('clear', 'snow', 'shadow', 'haze_light', 'light_haze', 'haze_heavy', 'heavy_haze', 'cloud', 'confidence', 'udm1')
)


def quality_schemes(name: str) -> Tuple[str, ...]:
    """The schemes that a quality band of this name may follow, the usual one first; () for another band."""
    word = plain(name)
    for part in (word, plain(name.split(',')[0]), *_after_product(word)):
        if part in QUALITY_BANDS:
            return QUALITY_BANDS[part]
    return ()


def quality_scheme(name: str) -> str:
    """The usual scheme of a quality band by its name, or ''."""
    return next(iter(quality_schemes(name)), '')


def schemes_of_file(stem: str) -> Tuple[str, ...]:
    """The schemes that a file with a quality band alone may follow by its name without the ending; () where the name has none."""
    word = re.sub(r'_(r[12]|b00|[126]0m)$', '', plain(stem))
    if re.search(r'(?<![a-z])clm$', word) and 'r1' in plain(stem):
        return ('clm_maja',)
    for length in (4, 3, 2, 1):
        part = '_'.join(word.split('_')[-length:])
        if part in _FILES:
            return _FILES[part]
    return ()


def _after_product(word: str) -> List[str]:
    """What may be the name of a band behind that of a product with a date: T29SND_20210715T112119_SCL_20m."""
    word = re.sub(r'_[126]0m$', '', word)
    found = re.match(r'.*\d{7,8}', word)
    if not found:
        return [word]
    tokens = word.split('_')
    return ['_'.join(tokens[-length:]) for length in (3, 2, 1) if length < len(tokens)]


def hints(path: str, metadata: Mapping[str, str], names: Collection[str]) -> str:
    """The scheme of a band by what the file states: HLS, MAJA or Theia in its name or metadata, measurements of Digital Earth Australia."""
    items = {item.upper() for item in metadata}
    if re.search(r'(?<![a-z])hls(?![a-z])', path.lower()) or {'HLS_PROCESSING_TIME', 'ACCODE'} & items:
        return 'fmask_hls'
    if re.search(r'SENTINEL2[ABC]_\d{8}-\d{6}-\d{3}_L2A|_CLM_R[12]', path.upper()):
        return 'clm_maja'
    words = {plain(name) for name in names}
    if any(word.startswith(('nbart_', 'nbar_', 'oa_')) for word in words):
        return 'fmask_python'
    if 'cfmask' in words or any(word.startswith(('toa_band', 'sr_band')) for word in words):
        return 'fmask'
    return ''


def refusal(names: Sequence[str]) -> str:
    """Why the quality bands among these bands are not read, and what to do; '' where there are none of these."""
    words = [plain(name) for name in names]
    if len(_UDM2 & set(words)) >= 4 and 'cloud' in words:
        return (
            'This is UDM2, the usable data mask of Planet, which has one band for each class. Set the band to cloud and SCHEME to clm, or '
            'compute one band named mask from it (0 clear, 1 shadow, 2 cloud).'
        )
    if any(word.startswith('msk_classi') for word in words):
        return (
            'MSK_CLASSI of Sentinel-2 has one band for each class. Choose the band of opaque cloud (MSK_CLASSI_OPAQUE, or 1 of the file) and '
            'set SCHEME to clm.'
        )
    return ''


def decide_scheme(schemes: Sequence[str], values: np.ndarray, nodata: float, hint: str, red: np.ndarray) -> str:
    """Decide by its values which scheme a quality band follows.

    Parameters
    ----------
    schemes : sequence of str
        Those that its name allows.
    values : np.ndarray
        (n,), a sample of the values, without nodata.
    nodata : float
        The value that the file declares as nodata, NaN where it declares none.
    hint : str
        What else the file states, from `hints`; '' where it states nothing.
    red : np.ndarray
        (n,), reflectance in red of the image next to the band, NaN where it has no data; 0 everywhere if there is no image.

    Returns
    -------
    str
        A word of `QUALITY_SCHEMES`.

    Raises
    ------
    CloudmaskError
        Where no scheme has all values, or several that differ in their clouds remain.
    """
    if hint in schemes:
        return hint
    occurring = np.unique(values[np.isfinite(values)])
    fitting = [scheme for scheme in schemes if not QUALITY_SCHEMES[scheme].strange(occurring).size]
    if not fitting:
        strange = QUALITY_SCHEMES[schemes[0]].strange(occurring)
        raise CloudmaskError(
            f'The value {strange[0]:g} does not occur in quality bands of {_listed(schemes)}. Set SCHEME, or choose another quality band.'
        )
    shown = np.isfinite(red)
    shares = {float(value): float((values[shown] == value).mean()) for value in occurring} if shown.any() else {}
    likely = [scheme for scheme in fitting if _likely(scheme, shares, nodata, values.dtype.kind != 'f')]
    chosen = likely or [scheme for scheme in fitting if scheme != 'fmask_hls'] or fitting
    if _differ(chosen, occurring):
        chosen = [scheme for scheme in chosen if not _contradicted(scheme, values, red)] or chosen
    if _differ(chosen, occurring):
        raise CloudmaskError(
            f'The values {", ".join(f"{value:g}" for value in occurring[:8])} fit quality bands of {_listed(chosen)}, which differ in what '
            'is cloud. Set SCHEME, or name the band after its scheme.'
        )
    return chosen[0]


def _differ(schemes: Sequence[str], values: np.ndarray) -> bool:
    """Whether schemes read some values differently."""
    classes = [quality_classes(values, scheme) for scheme in schemes]
    return any(not np.array_equal(classes[0], other) for other in classes[1:])


def _contradicted(scheme: str, values: np.ndarray, red: np.ndarray) -> bool:
    """Whether what a scheme reads as cloud or snow is dark in the image, or what it reads as shadow is bright."""
    if not red.any():
        return False
    shown = np.isfinite(red) & np.isfinite(values)
    values, red = values[shown], red[shown]
    classes = quality_classes(values, scheme)

    def median(chosen: np.ndarray) -> float:
        return float(np.median(red[chosen])) if chosen.mean() >= _FEW else float('nan')

    snow = values == _SNOW_CODES.get(scheme, np.nan)
    return median(classes == CLOUD) < _DARK_CLOUD or median(snow) < _DARK_SNOW or median(classes == SHADOW) > _BRIGHT_SHADOW


def _likely(scheme: str, shares: Mapping[float, float], nodata: float, integers: bool) -> bool:
    """Whether values with these shares of the image, 0..1, are likely under a scheme in which all of them can occur."""
    present = {value for value, share in shares.items() if share > 0}
    if not present:
        return True
    most = max(shares, key=lambda value: shares[value])
    few_zeros = shares.get(0, 0) < _FEW
    if scheme == 'fmask_hls':
        # The aerosol level is set in nearly every pixel: codes below 6 alone are none of HLS.
        return any(6 <= value < 255 for value in present)
    if scheme == 'fmask_python':
        # 0 is where the image has no data, 1 is clear, 5 is water; without them only cloud is likely to cover everything.
        certain = nodata == 0 or bool(present & {1, 5}) or most == 2
        return nodata != 255 and 255 not in present and certain and (few_zeros or 5 in present)
    if scheme == 'fmask':
        # 0 is clear land, 1 water, 4 cloud: without the first, only the others are likely to cover everything.
        return nodata != 0 and (not few_zeros or nodata == 255 or bool(present & {4, 255}) or present == {1})
    if scheme in ('bqa', 'bqa_precollection'):
        # Bits 13 to 15 are not used in Collection 1; before, two of them were set in every pixel.
        return any(value >= 1 << 13 or value < 0 for value in present) == (scheme == 'bqa_precollection')
    if scheme == 'clm_maja':
        # Bit 0 sums up the others, so that 1 alone does not occur.
        return bool(present - {0, 1, 255})
    if scheme == 'mask':
        return nodata != 0 and (2 in present or present <= {0, 255})
    if scheme == 'cloud_fraction':
        return not integers and max(present) <= 1
    if scheme in ('cloud_probability', 'clp'):
        return integers or max(present) > 1
    return True


def _listed(schemes: Sequence[str]) -> str:
    described: Dict[str, str] = {scheme: QUALITY_SCHEMES[scheme].title for scheme in schemes}
    return ' or '.join(f'{scheme} ({title})' for scheme, title in described.items())
