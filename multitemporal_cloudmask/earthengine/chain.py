"""The steps on Earth Engine: forecast and mask are computed there, whatever the size of the region; only results are downloaded."""

from dataclasses import dataclass
from typing import Collection, Dict, Mapping, NamedTuple, Tuple

from ..method.options import ClusterOptions, ForecastOptions, SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection
from ..rasters.roi import Region
from .area import region_geometry
from .cluster import DECISIONS, cloud_mask
from .delivery import Delivery, Settings, deliver
from .forecast import EarthForecast, forecast_background
from .images import EarthImage
from .session import Client, Expression
from .stack import EarthStack

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
) -> Tuple[EarthForecast, str]:
    """Compute forecast and mask on Earth Engine and deliver them.

    Parameters
    ----------
    ee : Client
        The client.
    request : MaskRequest
        Its DECISION is one of `DECISIONS` where OUTPUT is requested.
    selection : Selection
        The lags: passes of `EarthImage`.
    outputs : mapping of str to str
        OUTPUT (the mask) and FORECAST, as far as requested, to paths.
    settings : mapping of str to Settings
        The same keys to what their files keep.
    delivery : Delivery
        How the results are delivered.
    progress : Progress
        Updated meanwhile.

    Returns
    -------
    forecast : EarthForecast
        With its numbers.
    task : str
        Id of the export task, '' without one.

    Raises
    ------
    CloudmaskError
        Where the data do not suffice, or where Earth Engine fails.
    """
    computing, delivering = progress.steps(1, 1)
    stack, forecast, bands = compute_bands(ee, request, selection, outputs, computing)
    return forecast, deliver(ee, bands, stack, forecast.veil, outputs, settings, delivery, delivering)


class Computed(NamedTuple):
    """A result that Earth Engine can compute: the stack, the forecast, and the image of the bands of each output."""

    stack: EarthStack
    forecast: EarthForecast
    bands: Dict[str, Expression]


def compute_bands(ee: Client, request: MaskRequest, selection: Selection, keys: Collection[str], progress: Progress) -> Computed:
    """Fit forecast and mask, so that Earth Engine can compute them; keys: OUTPUT, FORECAST. Else as in `compute_outputs`."""
    learning, grouping = progress.steps(3, 2)
    image, region = request.image, request.region
    lags = [lag.image for lag in selection.lags]
    stack = EarthStack(ee, image, lags, region, region_geometry(ee, region, image), request.forecasting)
    forecast = forecast_background(ee, stack, request.forecasting, learning)
    bands = {}
    if 'OUTPUT' in keys:
        if request.clustering.decision not in DECISIONS:
            raise AssertionError(f'{request.clustering.decision} is decided here, not on the server')
        bands['OUTPUT'] = cloud_mask(ee, stack, forecast, request.clustering, grouping)
    if 'FORECAST' in keys:
        bands['FORECAST'] = forecast.values
    return Computed(stack, forecast, bands)
