"""The large way: forecast and mask are computed on Earth Engine, whatever the size of the region; only results come down."""

from .area import geometry_of
from .cluster import DECISIONS, cloud_mask
from .delivery import deliver
from .forecast import forecast_background
from .stack import EarthStack

#: Regions of more pixels than this are computed on Earth Engine; of smaller ones the stack is fetched and computed here.
SMALL = 4_000_000


def is_small(region):
    """Whether the stack of a region is fetched and every later step runs here."""
    bounds = region.bounds
    return bounds.width * bounds.height <= SMALL


def compute(ee, image, selection, region, forecasting, clustering, outputs, settings, delivery, progress):
    """Compute and deliver the outputs asked for: `OUTPUT`, the mask, and `FORECAST`, paths by key.

    forecasting: `ForecastOptions`, clustering: `ClusterOptions`; its decision must be in `DECISIONS` where `OUTPUT` is asked
    for. settings: key to the settings of the steps that its file keeps. delivery: `Delivery`. Returns (`EarthForecast`, id of
    the task, '').
    """
    learning, grouping, delivering = progress.steps(3, 2, 5)
    lags = [lag.image for lag in selection.lags]
    stack = EarthStack(ee, image, lags, region, geometry_of(ee, region, image), forecasting)
    forecast = forecast_background(ee, stack, forecasting, learning)
    bands = {}
    if 'OUTPUT' in outputs:
        if clustering.decision not in DECISIONS:
            raise AssertionError(f'{clustering.decision} is decided here, not on the server')
        bands['OUTPUT'] = cloud_mask(ee, stack, forecast, clustering, grouping)
    if 'FORECAST' in outputs:
        bands['FORECAST'] = forecast.values
    return forecast, deliver(ee, bands, stack, outputs, settings, delivery, delivering)
