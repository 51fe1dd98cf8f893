"""The options of the steps on quality bands and finished masks: read, compare, apply."""

from dataclasses import dataclass

from .errors import CloudmaskError
from .option_fields import Options, option
from .quality import QUALITY_SCHEMES

#: Help of SCHEME.
SCHEME = 'How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.'

#: Words of SCHEME, the common ones first.
SCHEMES = tuple(dict.fromkeys(('auto', 'qa_pixel', 'bqa', 'bqa_precollection', 'fmask', 'qa60', 'scl', 'mask', *QUALITY_SCHEMES)))


@dataclass(frozen=True)
class QualityOptions(Options):
    """Predetected clouds from a quality band (method 2)."""

    scheme: str = option('auto', SCHEME, choices=SCHEMES, label='Quality band scheme')
    strict: bool = option(
        False,
        'Masks only what the quality band marks with high confidence. Otherwise possible cloud is masked as well.',
        label='High-confidence cloud only',
    )
    grow: int = option(
        3,
        'Distance by which cloud and shadow are enlarged. Raise it if cloud edges are left in the image.',
        unit='px',
        minimum=0,
        maximum=50,
        label='Buffer around cloud and shadow',
    )


@dataclass(frozen=True)
class CompareOptions(Options):
    """Comparison with another mask (method 6)."""

    reference_band: str = option(
        'auto',
        'Band of the reference to compare with, by name or number. With auto, it is the quality band.',
        label='Reference band',
    )
    scheme: str = option('auto', SCHEME, choices=SCHEMES, label='Quality band scheme')


@dataclass(frozen=True)
class ApplyMaskOptions(Options):
    """Which classes of a mask become nodata in an image."""

    cloud: bool = option(True, 'Makes pixels nodata that the mask marks as cloud (2).', label='Remove cloud')
    shadow: bool = option(True, 'Makes pixels nodata that the mask marks as shadow (1).', label='Remove cloud shadow')
    snow: bool = option(False, 'Makes pixels nodata that the mask marks as snow or ice (3).', label='Remove snow or ice')
    grow: int = option(
        0,
        'Distance by which the removed areas are enlarged, in pixels of the image.',
        unit='px',
        minimum=0,
        maximum=50,
        label='Buffer around removed areas',
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (self.cloud or self.shadow or self.snow):
            raise CloudmaskError('CLOUD, SHADOW and SNOW are all off: nothing would be removed. Turn on at least one of them.')
