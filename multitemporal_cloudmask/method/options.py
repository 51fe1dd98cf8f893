"""The options of the steps that mask an image: select lags, forecast, decide, fill."""

from dataclasses import dataclass
from typing import Optional, Tuple

from .errors import CloudmaskError
from .option_fields import SEED, Options, option


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
