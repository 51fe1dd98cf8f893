"""The options of every step as frozen values: defaults, ranges, units and help stand here and nowhere else."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, Optional, Sequence, Tuple, Type

from .errors import CloudmaskError
from .quality import QUALITY_SCHEMES


def option(
    default: Any,
    text: str,
    *,
    label: str,
    unit: str = '',
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    choices: Sequence[str] = (),
    advanced: bool = False,
    automatic: bool = False,
) -> Any:
    """A dataclass field that carries what tools and help pages show of it.

    `label` is shown with the unit behind it unless it names the unit. `automatic` marks an option whose `None` means: chosen from the
    data.
    """
    about = {
        'text': text,
        'label': label,
        'unit': unit,
        'minimum': minimum,
        'maximum': maximum,
        'choices': tuple(choices),
        'advanced': advanced,
        'automatic': automatic,
    }
    return dataclasses.field(default=default, metadata=about)


def key(field: 'dataclasses.Field[Any]') -> str:
    """The public key of an option's field: `max_cloud` is MAX_CLOUD, `lambda_` is LAMBDA."""
    return field.name.rstrip('_').upper()


def _with_default(kind: Type['Options'], name: str, default: object) -> Any:
    """The option of a class with another default."""
    (field,) = (field for field in dataclasses.fields(kind) if field.name == name)
    return dataclasses.field(default=default, metadata=field.metadata)


def _text(value: object) -> str:
    if value is None:
        return 'automatic'
    return ', '.join(value) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True)
class Options:
    """Checks every value against the range or the choices of its field."""

    @property
    def settings(self) -> Dict[str, str]:
        """Key to value as text, for metadata and reports."""
        return {key(field): _text(getattr(self, field.name)) for field in dataclasses.fields(self)}

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            self._check(field, getattr(self, field.name))

    def _check(self, field: 'dataclasses.Field[Any]', value: Any) -> None:
        about = field.metadata
        if value is None and about['automatic']:
            return
        if about['choices']:
            if value not in about['choices']:
                raise CloudmaskError(f'{key(field)} must be one of {", ".join(about["choices"])}; it is {value!r}.')
            return
        low, high = about['minimum'], about['maximum']
        # Written so that NaN fails too.
        if (low is not None and not value >= low) or (high is not None and not value <= high):
            span = f'at least {low}' if high is None else f'at most {high}' if low is None else f'{low} .. {high}'
            unit = f' {about["unit"]}' if about['unit'] else ''
            raise CloudmaskError(f'{key(field)} must be {span}{unit}; it is {value}.')


SEED = 'Seed of the random choices. The same inputs and the same seed give the same bytes.'
SCHEME = 'How the values of the quality band are coded. With auto, its name and the values that occur decide; the log states the result.'
SCHEMES = (
    'auto',
    'qa_pixel',
    'bqa',
    'bqa_precollection',
    'fmask',
    'qa60',
    'scl',
    'mask',
    *(
        scheme
        for scheme in QUALITY_SCHEMES
        if scheme not in ('qa_pixel', 'bqa', 'bqa_precollection', 'fmask', 'qa60', 'scl', 'mask')
    ),
)


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
class SelectOptions(Options):
    """Choice of the earlier clear images (method 1)."""

    lags: int = option(
        3,
        'Number of earlier clear images (lags) to select; lag 1 is the nearest in time. The linear and kernel forecasts need at least 2.',
        unit='images',
        minimum=1,
        maximum=20,
        label='Number of lags',
    )
    max_cloud: float = option(
        10.0,
        'Highest cloud cover over the region of interest at which an image is accepted as a lag. Raise it if too few lags are found.',
        unit='%',
        minimum=0,
        maximum=100,
        label='Maximum cloud cover',
    )
    window: float = option(
        450.0,
        'Longest time between the image and a lag. Extend it if too few lags are found.',
        unit='days',
        minimum=1,
        maximum=36500,
        label='Search window',
    )
    min_valid: float = option(
        50.0,
        'Smallest share of the region of interest with data at which an image is accepted as a lag. Lower it where the edges of swaths '
        'cross the region.',
        unit='%',
        minimum=0,
        maximum=100,
        label='Minimum valid coverage',
    )
    cloud_test: str = option(
        'auto',
        'How cloud cover is measured: from the quality band (quality), from a simple spectral cloud score (cloudscore), or from both '
        'where the bands allow it (auto). With none, every image is accepted as clear.',
        choices=('auto', 'quality', 'cloudscore', 'none'),
        advanced=True,
        label='Cloud cover source',
    )
    direction: str = option(
        'previous',
        'Whether lags are searched before the image (previous), after it (next), or on both sides (both).',
        choices=('previous', 'both', 'next'),
        label='Search direction',
    )
    order: str = option(
        'recent',
        'Whether the clear images nearest in time (recent) or the oldest ones of the search window (oldest) become lags.',
        choices=('recent', 'oldest'),
        advanced=True,
        label='Order of selection',
    )
    on_fewer: str = option(
        'error',
        'What happens if fewer lags are found than requested: the tool stops with an error (error), or continues with those found (use).',
        choices=('error', 'use'),
        label='Handling of missing lags',
    )


@dataclass(frozen=True)
class SeriesSelectOptions(SelectOptions):
    """Choice of the lags of every image of an archive: images after it are as good as images before it."""

    direction: str = _with_default(SelectOptions, 'direction', 'both')
    on_fewer: str = _with_default(SelectOptions, 'on_fewer', 'use')


@dataclass(frozen=True)
class ForecastOptions(Options):
    """Forecast of the cloud-free background (method 3)."""

    method: str = option(
        'kernel',
        'The newest lag (persistence), the median of the lags (percentile), ridge regression (linear), or kernel ridge regression '
        '(kernel). The kernel forecast is usually the most accurate.',
        choices=('persistence', 'percentile', 'linear', 'kernel'),
        label='Forecast method',
    )
    bands: Tuple[str, ...] = option(
        (),
        'Bands to use, by name or role, separated by commas, for example blue,green,red. Leave empty to use all bands that the image '
        'and its lags share.',
        label='Bands',
    )
    lambda_: Optional[float] = option(
        None,
        'Weight of the regularisation. Used by METHOD linear (0.000001 if empty) and kernel (0.0001 if empty).',
        minimum=0,
        maximum=1e6,
        advanced=True,
        automatic=True,
        label='Regularisation weight (lambda)',
    )
    gamma: Optional[float] = option(
        None,
        'Coefficient of the kernel exp(-gamma d^2) over standardised inputs: the larger, the narrower the kernel. Used by METHOD kernel '
        'only (0.01 if empty).',
        minimum=0,
        maximum=1e6,
        advanced=True,
        automatic=True,
        label='Kernel coefficient (gamma)',
    )
    beta: Optional[float] = option(
        0.2,
        'Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); if empty, '
        'it follows the cloud cover as published, which is less accurate. Used by METHOD linear and kernel only.',
        minimum=0,
        maximum=1,
        advanced=True,
        automatic=True,
        label='Prediction set weight (beta)',
    )
    samples: Optional[int] = option(
        None,
        'Number of pixels from which the regression learns (5000 if empty, 1000 with COMPONENTS 0). Used by METHOD linear and kernel only.',
        unit='px',
        minimum=10,
        maximum=200000,
        advanced=True,
        automatic=True,
        label='Training sample size',
    )
    components: Optional[int] = option(
        None,
        'Number of training pixels that span the kernel (Nystroem approximation), or 0 for the exact kernel, which takes longer; if empty, as '
        'many as forecast held-out training pixels as well as the exact kernel does. Used by METHOD kernel only.',
        unit='px',
        minimum=0,
        maximum=5000,
        advanced=True,
        automatic=True,
        label='Kernel components',
    )
    precision: str = option(
        'double',
        'Precision in which the kernel is summed: single is faster for whole scenes and changes the forecast by about 0.00001 reflectance. '
        'Used by METHOD kernel only.',
        choices=('double', 'single'),
        advanced=True,
        label='Kernel precision',
    )
    tune: bool = option(
        False,
        'Searches lambda and gamma by cross-validation on the training pixels, which takes longer. Used by METHOD linear and kernel only.',
        advanced=True,
        label='Tuning by cross-validation',
    )
    uncertainty: bool = option(
        False,
        'Adds a band with the expected error of the forecast in reflectance, learned from training pixels that were held out. Available for METHOD linear '
        'and kernel only.',
        advanced=True,
        label='Add uncertainty band',
    )
    seed: int = option(0, SEED, label='Seed', minimum=0, maximum=2**31 - 1, advanced=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.uncertainty and not self.regression:
            raise CloudmaskError(
                f'UNCERTAINTY is not available for METHOD {self.method}. Turn it off, or choose METHOD linear or kernel.'
            )

    @property
    def regression(self) -> bool:
        """Whether the method learns from training pixels."""
        return self.method in ('linear', 'kernel')

    @property
    def cost(self) -> float:
        """About how much longer a prediction takes than reading an image."""
        if self.method != 'kernel':
            return 0.2
        spanning = 128 if self.components is None else self.components or self.samples or 1000
        return (0.008 if self.precision == 'single' else 0.013) * spanning

    @property
    def least_lags(self) -> int:
        """The least number of lags that the method can work with."""
        return 2 if self.regression else 1


@dataclass(frozen=True)
class ClusterOptions(Options):
    """The decision which pixels, or which clusters of them, are cloud (method 5)."""

    decision: str = option(
        'adaptive',
        'Thresholds learned from clear ground in the scene, with shadow detection (adaptive); clusters beyond both fixed thresholds '
        '(threshold); or clusters above the largest gap in brightness (brightness). With none, nothing is masked, and only a cluster map '
        'is of use.',
        choices=('adaptive', 'threshold', 'brightness', 'none'),
        label='Cloud decision',
    )
    probability_threshold: float = option(
        0.3,
        'Pixels with a cloud probability above this are cloud; lower it to find thinner clouds, at the cost of more false alarms. '
        'Used by DECISION adaptive only.',
        minimum=0,
        maximum=1,
        label='Cloud probability threshold',
    )
    grow: int = option(
        0,
        'Distance by which cloud and shadow are enlarged in the mask, over clear ground and snow; the cloud probability stays as it is. Used by every '
        'DECISION but none.',
        unit='px',
        minimum=0,
        maximum=30,
        label='Buffer around cloud and shadow',
    )
    snow: bool = option(
        False,
        'Marks snow and ice as a class of their own, 3; otherwise they are clear, 0. Used by DECISION adaptive only, and needs a green, a near '
        'infrared and a short-wave infrared band; without the last, only ground that is as white in two lags or more is marked.',
        label='Mark snow or ice',
    )
    space: str = option(
        'radiances',
        'Whether the differences of the bands (radiances), of the cloud features (features), or both are clustered. Used by DECISION '
        'threshold and brightness, and for the cluster map.',
        choices=('radiances', 'features', 'both'),
        advanced=True,
        label='Clustering features',
    )
    clusters: int = option(
        10,
        'Number of k-means clusters; 0 makes DECISION threshold test every pixel by itself. Used by DECISION threshold and brightness, and '
        'for the cluster map.',
        minimum=0,
        maximum=250,
        advanced=True,
        label='Number of clusters',
    )
    samples: int = option(
        5000,
        'Number of pixels from which the cloud decision learns: DECISION adaptive the scatter of clear ground, the others their clusters.',
        unit='px',
        minimum=100,
        maximum=1000000,
        advanced=True,
        label='Decision sample size',
    )
    threshold_difference: float = option(
        0.04,
        'Clusters that are brighter than the forecast by more than this can be cloud. Used by DECISION threshold only.',
        unit='reflectance',
        minimum=-2,
        maximum=2,
        advanced=True,
        label='Difference threshold',
    )
    threshold_reflectance: float = option(
        0.175,
        'Clusters that are brighter than this can be cloud; 0 or less turns this test off. Used by DECISION threshold only.',
        unit='reflectance',
        minimum=-2,
        maximum=2,
        advanced=True,
        label='Brightness threshold',
    )
    opening: int = option(
        2,
        'Specks of cloud that are smaller than a disk of this radius are removed; 0 keeps them. Used by DECISION threshold and '
        'brightness only.',
        unit='px',
        minimum=0,
        maximum=16,
        advanced=True,
        label='Speck removal radius',
    )
    seed: int = option(0, SEED, label='Seed', minimum=0, maximum=2**31 - 1, advanced=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.snow and self.decision != 'adaptive':
            raise CloudmaskError(f'SNOW is not available for DECISION {self.decision}. Turn it off, or choose DECISION adaptive.')


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
class FillOptions(Options):
    """Cloudy pixels replaced by the forecast."""

    feather: int = option(
        3,
        'Distance around the filled pixels over which image and forecast are blended, so that no seam is visible; 0 gives a hard edge.',
        unit='px',
        minimum=0,
        maximum=50,
        label='Blending distance',
    )


@dataclass(frozen=True)
class SpanOptions(Options):
    """The days between which the images of a series are used."""

    from_: str = option(
        '',
        'First acquisition date that is used, for example 2019-05-01. Leave empty to begin with the first image.',
        label='First date',
    )
    to: str = option(
        '',
        'Last acquisition date that is used, for example 2019-09-30. Leave empty to end with the last image.',
        label='Last date',
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, text in (('FROM', self.from_), ('TO', self.to)):
            try:
                if text and f'{datetime.strptime(text, "%Y-%m-%d"):%Y-%m-%d}' != text:
                    raise ValueError(text)
            except ValueError as error:
                raise CloudmaskError(f'{name} must be a date such as 2019-05-01; it is {text!r}.') from error
        if self.from_ and self.to and self.from_ > self.to:
            raise CloudmaskError(f'FROM {self.from_} is after TO {self.to}. Exchange them.')

    def includes(self, date: str) -> bool:
        """Whether an image of a date, YYYY-MM-DD, is used."""
        return date >= self.from_ and (not self.to or date <= self.to)


@dataclass(frozen=True)
class MaskSeriesOptions(SpanOptions):
    """Which images of a series are masked, and what is written of each besides the mask."""

    probabilities: bool = option(
        False,
        'Writes the probability of cloud of each image as well. Available with DECISION adaptive only.',
        label='Write probabilities',
    )
    forecasts: bool = option(False, 'Writes the cloud-free forecast of each image as well.', label='Write forecasts')


@dataclass(frozen=True)
class SeriesOptions(MaskSeriesOptions):
    """The same for images on disk, which can be filled as well."""

    filled: bool = option(
        False, 'Writes each image with cloud and shadow replaced by the forecast as well.', label='Write filled images'
    )


@dataclass(frozen=True)
class CompositeOptions(Options):
    """Clear composites of a series of images."""

    period: str = option(
        'month',
        'Time span of each composite. Seasons are three months each, from December, March, June and September on; all makes a single '
        'composite.',
        choices=('month', 'quarter', 'season', 'year', 'all'),
        label='Period',
    )
    method: str = option(
        'median',
        'The median of the clear observations of each band (median), the observation that is nearest to it over all bands (medoid), the '
        'newest one (latest), or that of the image with the most clear pixels (clearest).',
        choices=('median', 'medoid', 'latest', 'clearest'),
        label='Composite method',
    )
    fill: bool = option(
        False,
        'Fills pixels without a clear observation from the forecasts that maskarchive has written, and marks them in the band filled. '
        'Otherwise they are nodata.',
        label='Fill gaps by forecasts',
    )


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
