"""The two ways to a mask of an image on Earth Engine; they use both engines, so they are on the floor above these."""

from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Tuple

from ..earthengine.cache import TileCache
from ..earthengine.chain import MaskRequest, compute_outputs
from ..earthengine.cluster import DECISIONS
from ..earthengine.delivery import Delivery, Settings
from ..earthengine.scenes import download_image, download_stack
from ..earthengine.session import Client
from ..local.background import StoredBackground
from ..local.cluster import cluster_clouds
from ..local.forecast import Forecast, forecast_background
from ..method.confidence import Confidence
from ..method.progress import Progress
from ..method.selection import Selection
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace

#: Outputs of the decision.
DECIDED = ('OUTPUT', 'PROBABILITY')


@dataclass(frozen=True)
class Result:
    """What a job found.

    Attributes
    ----------
    forecast : Forecast
        Its parameters and error.
    confidence : Confidence or None
        How far the mask can be trusted; None without a mask, and where Earth Engine took the decision.
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
        path = self._forecast_path()
        settings = self._forecast_settings()
        forecast = forecast_background(stack, None, request.region, request.forecasting, path, settings, forecasting)
        confidence = self._decide(stack, Scene(path), clustering) if self._decided_outputs() else None
        return Result(forecast, confidence)

    def run_on_server(self, delivery: Delivery, progress: Progress) -> Result:
        """Compute forecast and mask on Earth Engine.

        A decision that the server cannot take is taken on this computer, on the downloaded forecast and image. Raises
        `CloudmaskError`.
        """
        request = self.request
        if request.clustering.decision in DECISIONS or not self._decided_outputs():
            forecast, task = self._compute(self.outputs, delivery, progress)
            return Result(forecast, None, task)
        computing, downloading, deciding = progress.steps(4, 1, 1)
        path = self._forecast_path()
        forecast, task = self._compute({'FORECAST': path}, delivery, computing)
        scene = Scene(path)
        names = StoredBackground(scene).names
        image = download_image(self.ee, request.image, names, request.region, self.workspace, self.cache, downloading)
        return Result(forecast, self._decide(image, scene, deciding), task)

    def _compute(self, outputs: Mapping[str, str], delivery: Delivery, progress: Progress) -> Tuple[Forecast, str]:
        settings = {'OUTPUT': self.settings, 'FORECAST': self._forecast_settings()}
        computed, task = compute_outputs(self.ee, self.request, self.selection, outputs, settings, delivery, progress)
        return Forecast(computed.beta, computed.lambda_, computed.gamma, computed.rmse), task

    def _decide(self, image: Scene, forecast: Scene, progress: Progress) -> Confidence:
        """Take the decision on this computer."""
        request = self.request
        files = {'OUTPUT': self.workspace.scratch('.tif'), **self._decided_outputs()}
        lags = len(self.selection.lags)
        return cluster_clouds(
            image, forecast, request.region, request.clustering, files, self.settings, self.workspace, progress, lags
        )

    def _decided_outputs(self) -> Dict[str, str]:
        return {key: self.outputs[key] for key in DECIDED if key in self.outputs}

    def _forecast_path(self) -> str:
        return self.outputs.get('FORECAST') or self.workspace.scratch('.tif')

    def _forecast_settings(self) -> Settings:
        """The settings of the steps up to the forecast."""
        return {step: self.settings[step] for step in ('eeselectlags', 'forecastbackground')}
