"""The two ways to a mask of an image on Earth Engine; they use both engines, so they are on the floor above these."""

from dataclasses import dataclass
from typing import Mapping, Optional

from ..earthengine.cache import TileCache
from ..earthengine.chain import DECIDED, MaskRequest, compute_outputs
from ..earthengine.delivery import Delivery
from ..earthengine.result_files import Settings
from ..earthengine.scenes import download_stack
from ..earthengine.select import selection_settings
from ..earthengine.session import Client
from ..local.cluster import cluster_clouds
from ..local.forecast import Forecast, forecast_background
from ..method.confidence import Confidence
from ..method.progress import Progress
from ..method.selection import Selection
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace


@dataclass(frozen=True)
class Result:
    """What a job found.

    Attributes
    ----------
    forecast : Forecast
        Its parameters and error.
    confidence : Confidence or None
        How far the mask can be trusted; None without a mask.
    task : str
        Id of the export task, '' without one.
    """

    forecast: Forecast
    confidence: Optional[Confidence] = None
    task: str = ''


@dataclass(frozen=True)
class Job:
    """One mask, by either way.

    Parameters
    ----------
    ee : Client
        The client.
    request : MaskRequest
        What is masked, and by which options.
    selection : Selection
        The lags: passes of `EarthImage`.
    outputs : mapping of str to str
        OUTPUT, PROBABILITY and FORECAST, as far as requested, to paths.
    settings : Settings
        Of the steps, which the files keep.
    workspace : Workspace
        Owns the scratch files.
    cache : TileCache
        Keeps tiles for the next run if this one fails.
    """

    ee: Client
    request: MaskRequest
    selection: Selection
    outputs: Mapping[str, str]
    settings: Settings
    workspace: Workspace
    cache: TileCache

    def run_locally(self, progress: Progress) -> Result:
        """Download the stack and compute forecast and mask on this computer; raises `CloudmaskError`."""
        request = self.request
        downloading, forecasting, clustering = progress.steps(3, 3, 1)
        stack = download_stack(self.ee, request.image, self.selection, request.region, self.workspace, self.cache, downloading)
        path = self.outputs.get('FORECAST') or self.workspace.scratch('.tif')
        settings = self._forecast_settings()
        forecast = forecast_background(stack, None, request.region, request.forecasting, path, settings, forecasting)
        decided = {key: self.outputs[key] for key in DECIDED if key in self.outputs}
        if not decided:
            return Result(forecast)
        files = {'OUTPUT': self.workspace.scratch('.tif'), **decided}
        mask = cluster_clouds(
            stack, Scene(path), request.region, request.clustering, files, self.settings, self.workspace, clustering
        )
        return Result(forecast, mask.confidence)

    def run_on_server(self, delivery: Delivery, progress: Progress) -> Result:
        """Compute forecast and mask on Earth Engine; raises `CloudmaskError`."""
        settings = {**dict.fromkeys(DECIDED, self.settings), 'FORECAST': self._forecast_settings()}
        forecast, confidence, task = compute_outputs(
            self.ee, self.request, self.selection, self.outputs, settings, delivery, progress
        )
        return Result(Forecast(forecast.beta, forecast.lambda_, forecast.gamma, forecast.rmse), confidence, task)

    def _forecast_settings(self) -> Settings:
        return upto_forecast(self.settings)


def step_settings(request: MaskRequest, selection: Selection) -> Settings:
    """The settings of the steps that the files of a mask keep."""
    return {
        'eeselectlags': selection_settings(request.selecting, request.image, selection),
        'forecastbackground': request.forecasting.settings,
        'clusterclouds': request.clustering.settings,
    }


def upto_forecast(settings: Settings) -> Settings:
    """The settings of the steps up to the forecast."""
    return {step: settings[step] for step in ('eeselectlags', 'forecastbackground')}
