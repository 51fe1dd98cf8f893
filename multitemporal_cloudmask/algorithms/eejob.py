"""The two ways to a mask of an image on Earth Engine; they use both engines, so they are on the floor above these."""

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ..earthengine.cache import TileCache
from ..earthengine.chain import MaskRequest, compute_outputs
from ..earthengine.cluster import DECISIONS
from ..earthengine.delivery import Delivery, Settings
from ..earthengine.scenes import download_image, download_stack
from ..earthengine.select import selection_settings
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
        computing, deciding = progress.steps(4, 2)
        path = self._forecast_path()
        forecast, task = self._compute({'FORECAST': path}, delivery, computing)
        confidence = decide_here(
            self.ee,
            request,
            Scene(path),
            len(self.selection.lags),
            self._decided_outputs(),
            self.settings,
            self.workspace,
            self.cache,
            deciding,
        )
        return Result(forecast, confidence, task)

    def _compute(self, outputs: Mapping[str, str], delivery: Delivery, progress: Progress) -> Tuple[Forecast, str]:
        settings = {'OUTPUT': self.settings, 'FORECAST': self._forecast_settings()}
        computed, task = compute_outputs(self.ee, self.request, self.selection, outputs, settings, delivery, progress)
        return Forecast(computed.beta, computed.lambda_, computed.gamma, computed.rmse), task

    def _decide(self, image: Scene, forecast: Scene, progress: Progress) -> Confidence:
        """Take the decision on this computer."""
        lags, outputs = len(self.selection.lags), self._decided_outputs()
        return _decide(self.request, image, forecast, lags, outputs, self.settings, self.workspace, progress)

    def _decided_outputs(self) -> Dict[str, str]:
        return {key: self.outputs[key] for key in DECIDED if key in self.outputs}

    def _forecast_path(self) -> str:
        return self.outputs.get('FORECAST') or self.workspace.scratch('.tif')

    def _forecast_settings(self) -> Settings:
        return upto_forecast(self.settings)


def step_settings(request: MaskRequest, selection: Selection) -> Settings:
    """The settings of the steps that the files of a mask keep."""
    return {
        'eeselectlags': selection_settings(request.selecting, request.image, selection),
        'forecastbackground': request.forecasting.settings,
        'clusterclouds': request.clustering.settings,
    }


def server_keys(request: MaskRequest, keys: Sequence[str]) -> List[str]:
    """The keys of what Earth Engine computes of some outputs: the forecast alone where this computer takes the decision."""
    decided_here = request.clustering.decision not in DECISIONS and any(key in DECIDED for key in keys)
    return ['FORECAST'] if decided_here else [key for key in keys if key in ('OUTPUT', 'FORECAST')]


def upto_forecast(settings: Settings) -> Settings:
    """The settings of the steps up to the forecast."""
    return {step: settings[step] for step in ('eeselectlags', 'forecastbackground')}


def decide_here(
    ee: Client,
    request: MaskRequest,
    forecast: Scene,
    lags: int,
    outputs: Mapping[str, str],
    settings: Settings,
    workspace: Workspace,
    cache: TileCache,
    progress: Progress,
) -> Confidence:
    """Take a decision that the server cannot take, on this computer: the image is downloaded.

    forecast: that of Earth Engine, downloaded; lags: how many it was made of; outputs: those of `DECIDED` that are requested; the
    others and errors as of `Job`.
    """
    downloading, deciding = progress.steps(1, 1)
    names = StoredBackground(forecast).names
    image = download_image(ee, request.image, names, request.region, workspace, cache, downloading)
    return _decide(request, image, forecast, lags, outputs, settings, workspace, deciding)


def _decide(
    request: MaskRequest,
    image: Scene,
    forecast: Scene,
    lags: int,
    outputs: Mapping[str, str],
    settings: Settings,
    workspace: Workspace,
    progress: Progress,
) -> Confidence:
    files = {'OUTPUT': workspace.scratch('.tif'), **outputs}
    return cluster_clouds(image, forecast, request.region, request.clustering, files, settings, workspace, progress, lags)
