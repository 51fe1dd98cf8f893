"""The steps on Earth Engine: forecast and mask are computed there, whatever the size of the region; only results are downloaded."""

from dataclasses import dataclass
from typing import Collection, Dict, Mapping, NamedTuple, Optional, Tuple

from ..method.advice import report_confidence
from ..method.confidence import Confidence, Grounds
from ..method.options import ClusterOptions, ForecastOptions, SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection
from ..rasters.roi import Region
from .adaptive import decide_adaptively
from .cluster import cloud_mask
from .delivery import Delivery, deliver
from .forecast import EarthForecast, Estimated, forecast_background
from .images import EarthImage
from .result_files import Settings
from .session import Client, Expression
from .shade import Shading
from .stack import EarthStack

#: Outputs of the decision.
DECIDED = ('OUTPUT', 'PROBABILITY')

#: Most pixels of a region whose stack is downloaded and computed here, 2000 x 2000: four images of 11 bands are 880 MB by Earth
#: Engine's count, in some 36 requests. An estimate of what is quicker.
SMALL = 4_000_000


@dataclass(frozen=True)
class MaskRequest:
    """What a cloud mask is requested of, and by which options.

    Parameters
    ----------
    image : EarthImage
        The image to mask.
    region : Region
        On its grid.
    selecting : SelectOptions
        Options of step 1.
    forecasting : ForecastOptions
        Options of step 2.
    clustering : ClusterOptions
        Options of step 3.
    """

    image: EarthImage
    region: Region
    selecting: SelectOptions
    forecasting: ForecastOptions
    clustering: ClusterOptions


class Computed(NamedTuple):
    """What was computed and delivered.

    Attributes
    ----------
    forecast : EarthForecast
        With its numbers.
    confidence : Confidence or None
        How far the mask can be trusted; None without a mask.
    task : str
        Id of the export task, '' without one.
    """

    forecast: EarthForecast
    confidence: Optional[Confidence]
    task: str


def is_small(region: Region) -> bool:
    """Whether the stack of a region is downloaded and every later step runs here."""
    bounds = region.bounds
    return bounds.width * bounds.height <= SMALL


def compute_outputs(
    ee: Client,
    request: MaskRequest,
    selection: Selection,
    outputs: Mapping[str, str],
    settings: Mapping[str, Settings],
    delivery: Delivery,
    progress: Progress,
) -> Computed:
    """Compute forecast and mask on Earth Engine and deliver them.

    Parameters
    ----------
    ee : Client
        The client.
    request : MaskRequest
        What is masked.
    selection : Selection
        The lags: passes of `EarthImage`.
    outputs : mapping of str to str
        OUTPUT (the mask), PROBABILITY and FORECAST, as far as requested, to paths.
    settings : mapping of str to Settings
        The same keys to what their files keep.
    delivery : Delivery
        How the results are delivered.
    progress : Progress
        Updated meanwhile.

    Raises
    ------
    CloudmaskError
        Where the data do not suffice, or where Earth Engine fails.
    """
    learning, deciding = progress.steps(3, 7)
    stack, forecast = learn(ee, request, selection, delivery.way, learning)
    return decide_outputs(ee, stack, forecast, request.clustering, outputs, settings, delivery, deciding)


def learn(
    ee: Client, request: MaskRequest, selection: Selection, way: str, progress: Progress
) -> Tuple[EarthStack, EarthForecast]:
    """Fit the forecast of an image; way: how it will be delivered, else as in `compute_outputs`."""
    lags = [lag.image for lag in selection.lags]
    stack = EarthStack(ee, request.image, lags, request.region, request.forecasting)
    return stack, forecast_background(ee, stack, request.forecasting, estimated(request.region, way), progress)


def decide_outputs(
    ee: Client,
    stack: EarthStack,
    forecast: EarthForecast,
    options: ClusterOptions,
    outputs: Mapping[str, str],
    settings: Mapping[str, Settings],
    delivery: Delivery,
    progress: Progress,
) -> Computed:
    """Compute the mask of a stack by its forecast, and deliver the outputs; parameters as in `compute_outputs`."""
    deciding, delivering = progress.steps(2, 5)
    decided = decide_bands(ee, stack, forecast, options, outputs, delivery.way, deciding)
    task = deliver(ee, decided.bands, stack, forecast.veil, decided.shading, outputs, settings, delivery, delivering)
    return Computed(forecast, decided.confidence, task)


class Decided(NamedTuple):
    """The bands of outputs that Earth Engine can compute.

    Attributes
    ----------
    bands : dict of str to Expression
        Key of an output to the image of its bands.
    shading : Shading or None
        How the mask is made of the band of OUTPUT; None: it is the mask.
    confidence : Confidence or None
        As in `Computed`.
    """

    bands: Dict[str, Expression]
    shading: Optional[Shading]
    confidence: Optional[Confidence]


def decide_bands(
    ee: Client,
    stack: EarthStack,
    forecast: EarthForecast,
    options: ClusterOptions,
    keys: Collection[str],
    way: str,
    progress: Progress,
) -> Decided:
    """Fit the decision; keys: of the outputs, way: how they will be delivered, else as in `decide_outputs`."""
    bands: Dict[str, Expression] = {}
    shading, confidence = None, None
    if set(DECIDED) & set(keys):
        grounds = Grounds(adaptive=False, lags=len(stack.lag_values), veil=forecast.veil)
        if options.decision == 'adaptive':
            decision = decide_adaptively(ee, stack, forecast, options, progress)
            grounds, shading = decision.grounds, Shading(stack.image, stack.region, options.grow)
            bands = {'OUTPUT': decision.classes, 'PROBABILITY': decision.probability}
        else:
            bands['OUTPUT'] = cloud_mask(ee, stack, forecast, options, way != 'download', progress)
        confidence = Confidence.from_grounds(grounds)
        report_confidence(confidence, progress)
    bands['FORECAST'] = forecast.values
    return Decided({key: band for key, band in bands.items() if key in keys}, shading if 'OUTPUT' in keys else None, confidence)


def estimated(region: Region, way: str) -> Estimated:
    """What is estimated from the sample: a task is started without a request that looks at the whole region; way: of `Delivery`."""
    return Estimated(counts=way != 'download', error=way != 'download' or not is_small(region))
