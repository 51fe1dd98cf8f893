"""The options of every step as frozen values: defaults, ranges, units and help stand here and nowhere else."""

import dataclasses
from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence, Tuple

from .errors import CloudmaskError


def option(
    default: Any,
    text: str,
    *,
    label: str = '',
    unit: str = '',
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    choices: Sequence[str] = (),
    advanced: bool = False,
    automatic: bool = False,
) -> Any:
    """A dataclass field that carries what tools and help pages show of it.

    `label` is shown instead of the name, with the unit behind it unless it names the unit. `automatic` marks an option whose `None`
    means: chosen from the data.
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


SEED = 'Seed of every random choice: the same input and seed give the same bytes.'
SCHEMES = ('auto', 'qa_pixel', 'bqa', 'bqa_precollection', 'fmask', 'qa60', 'scl', 'mask')


@dataclass(frozen=True)
class QualityOptions(Options):
    """Predetected clouds from a quality band (method 2)."""

    scheme: str = option(
        'auto',
        'What the values of the quality band mean; auto tells it by the name of the band.',
        choices=SCHEMES,
        label='Meaning of the values',
    )
    strict: bool = option(False, 'Count only certain cloud; otherwise "maybe" and "yes" both count.', label='Only certain cloud')
    grow: int = option(
        3,
        'Radius of the disk by which cloud and shadow grow.',
        unit='px',
        minimum=0,
        maximum=50,
        label='Grow cloud and shadow by',
    )


@dataclass(frozen=True)
class SelectOptions(Options):
    """Choice of the earlier clear images (method 1)."""

    lags: int = option(
        3,
        'Number of clear images to choose; lag 1 is the newest.',
        unit='images',
        minimum=1,
        maximum=20,
        label='Number of earlier images (lags)',
    )
    max_cloud: float = option(
        10.0,
        'An image is clear where its cloud cover over the ROI is below this.',
        unit='%',
        minimum=0,
        maximum=100,
        label='Highest cloud cover of a lag',
    )
    window: float = option(
        450.0, 'How far from the image in time candidates may lie.', unit='days', minimum=1, maximum=36500, label='Time window'
    )
    min_valid: float = option(
        50.0,
        'An image counts where it has data on at least this share of the ROI: the edge of a swath may cut through it.',
        unit='%',
        minimum=0,
        maximum=100,
        label='Least part of the region with data',
    )
    cloud_test: str = option(
        'auto',
        'How cloud cover is told: by the quality band, by the simple cloud score, auto by both where the bands allow it, '
        'or none: every candidate counts as clear.',
        choices=('auto', 'quality', 'cloudscore', 'none'),
        advanced=True,
        label='What tells the cloud cover',
    )
    direction: str = option(
        'previous',
        'Where earlier images are looked for: before the image (previous), after it (next), or both.',
        choices=('previous', 'both', 'next'),
        label='Images before (previous) or after (next)',
    )
    order: str = option(
        'recent',
        'Which clear images are taken: those nearest in time (recent), or the oldest of the window.',
        choices=('recent', 'oldest'),
        advanced=True,
        label='Which clear images',
    )
    on_fewer: str = option(
        'error',
        'What to do where fewer clear images are found than asked: stop with an error, or use those found.',
        choices=('error', 'use'),
        label='If fewer are found: stop (error) or go on (use)',
    )


@dataclass(frozen=True)
class ForecastOptions(Options):
    """Forecast of the cloud-free background (method 3)."""

    method: str = option(
        'kernel',
        'How the background is forecast: the newest lag (persistence), the median of the lags (percentile), '
        'ridge regression (linear), or RBF kernel ridge regression (kernel).',
        choices=('persistence', 'percentile', 'linear', 'kernel'),
        label='Forecast method',
    )
    bands: Tuple[str, ...] = option(
        (), 'Bands to use, by name or role, separated by commas; empty: all that the image and its lags share.'
    )
    lambda_: Optional[float] = option(
        None,
        'Weight of the regularisation; automatic: 1e-6 for linear, 1e-4 for kernel.',
        minimum=0,
        maximum=1e6,
        advanced=True,
        automatic=True,
        label='Lambda (regularisation)',
    )
    gamma: Optional[float] = option(
        None,
        'Width of the RBF kernel, exp(-gamma d^2) over standardised inputs; automatic: 0.01.',
        minimum=0,
        maximum=1e6,
        advanced=True,
        automatic=True,
        label='Gamma (kernel width)',
    )
    beta: Optional[float] = option(
        0.2,
        'Weight of the prediction set (how the lags follow each other) against the estimation set (clear pixels of the image); cleared: from '
        'the cloud cover, as published, which forecasts less well.',
        minimum=0,
        maximum=1,
        advanced=True,
        automatic=True,
        label='Beta (weight of the prediction set)',
    )
    samples: Optional[int] = option(
        None,
        'Training pixels in all; automatic: 5000, for kernel 1000.',
        unit='px',
        minimum=10,
        maximum=200000,
        advanced=True,
        automatic=True,
        label='Training sample',
    )
    components: int = option(
        0,
        'For samples of some thousands: number of training pixels that span the kernel (Nystroem approximation), whose error is told; '
        '0: all of them, the exact kernel.',
        unit='px',
        minimum=0,
        maximum=5000,
        advanced=True,
        label='Components of the kernel',
    )
    precision: str = option(
        'double',
        'In which METHOD kernel is summed: single is the quicker one for whole scenes, and differs by some 1e-5 of reflectance.',
        choices=('double', 'single'),
        advanced=True,
        label='Precision of the kernel',
    )
    tune: bool = option(
        False, 'Search lambda and gamma by cross-validation on the training pixels.', advanced=True, label='Tune lambda and gamma'
    )
    uncertainty: bool = option(
        False,
        'Add a band to the forecast: its expected error, from the errors on training pixels that were held out (METHOD linear or kernel).',
        advanced=True,
        label='Tell the uncertainty',
    )
    seed: int = option(0, SEED, minimum=0, maximum=2**31 - 1, advanced=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.uncertainty and not self.regression:
            raise CloudmaskError(
                f'UNCERTAINTY must be off for METHOD {self.method}, which learns nothing; choose linear or kernel.'
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
        return (0.013 if self.precision == 'single' else 0.022) * (self.components or self.samples or 1000)

    @property
    def least_lags(self) -> int:
        """The least number of lags that the method can work with."""
        return 2 if self.regression else 1


@dataclass(frozen=True)
class ClusterOptions(Options):
    """Clusters of the differences and the decision which of them are cloud (method 5)."""

    decision: str = option(
        'adaptive',
        'What is cloud: what is opaque against the scatter of clear ground in this very scene, shadow being told too (adaptive); clusters '
        'beyond both thresholds (threshold); clusters above the largest gap in brightness (brightness); or nothing, where only the '
        'cluster map is wanted (none).',
        choices=('adaptive', 'threshold', 'brightness', 'none'),
        label='What is cloud (decision)',
    )
    probability_threshold: float = option(
        0.3,
        'With DECISION adaptive, pixels are cloud whose probability of cloud is above this. Lower finds thinner clouds and more false ones.',
        minimum=0,
        maximum=1,
        label='Threshold of probability (adaptive)',
    )
    space: str = option(
        'radiances',
        'What the clusters are made of: differences of the bands (radiances), of the cloud features, or both. DECISION adaptive does '
        'not look at clusters.',
        choices=('radiances', 'features', 'both'),
        advanced=True,
        label='What is clustered',
    )
    clusters: int = option(
        10,
        'Number of k-means clusters, on which DECISION threshold and brightness rest; 0: threshold tests every pixel by itself. With '
        'DECISION adaptive they only make CLUSTER_MAP.',
        minimum=0,
        maximum=250,
        advanced=True,
        label='Number of clusters',
    )
    samples: int = option(
        5000,
        'Pixels on which k-means, or DECISION adaptive, is fitted; fewer where the ROI has fewer.',
        unit='px',
        minimum=100,
        maximum=1000000,
        advanced=True,
        label='Sample for the decision',
    )
    threshold_difference: float = option(
        0.04,
        'DECISION threshold: a cloud is brighter than the forecast by more than this.',
        unit='reflectance',
        minimum=-2,
        maximum=2,
        advanced=True,
        label='Threshold of the difference',
    )
    threshold_reflectance: float = option(
        0.175,
        'DECISION threshold: a cloud is brighter than this; 0 or less: no such test.',
        unit='reflectance',
        minimum=-2,
        maximum=2,
        advanced=True,
        label='Threshold of brightness',
    )
    opening: int = option(
        2,
        'DECISION threshold and brightness: radius of the opening that removes small specks of cloud; 0: none. DECISION adaptive does '
        'not open.',
        unit='px',
        minimum=0,
        maximum=16,
        advanced=True,
        label='Opening against specks',
    )
    seed: int = option(0, SEED, minimum=0, maximum=2**31 - 1, advanced=True)


@dataclass(frozen=True)
class CompareOptions(Options):
    """Comparison with another mask (method 6)."""

    reference_band: str = option(
        'auto', 'Band of the reference, by name or number; auto: its quality band.', label='Band of the reference'
    )
    scheme: str = option(
        'auto',
        'What the values of the reference band mean; auto tells it by the name of the band.',
        choices=SCHEMES,
        label='Meaning of its values',
    )


@dataclass(frozen=True)
class FillOptions(Options):
    """Cloudy pixels replaced by the forecast."""

    feather: int = option(
        3,
        'How far around what is filled image and forecast blend, so that no seam is seen; 0: a hard edge.',
        unit='px',
        minimum=0,
        maximum=50,
        label='Blend image and forecast over',
    )
