"""The two ways to a mask of Earth Engine: everything but the images here, or everything but the decision there."""

from ..earthengine.chain import compute
from ..earthengine.cluster import DECISIONS
from ..earthengine.scenes import download_image, download_stack
from ..local.cluster import cluster_clouds
from ..local.forecast import forecast_background
from ..rasters.scene import Scene

#: Outputs that a decision gives.
DECIDED = ('OUTPUT', 'PROBABILITY')


class Job:
    """One run, whichever way it goes; outputs: keys to paths, settings: of the steps, by tool."""

    def __init__(self, ee, image, region, selection, forecasting, clustering, outputs, settings, workspace, cache):
        self.ee, self.image, self.region, self.selection = ee, image, region, selection
        self.forecasting, self.clustering, self.outputs, self.settings = forecasting, clustering, outputs, settings
        self.workspace, self.cache = workspace, cache
        self.upto_forecast = {step: settings[step] for step in ('eeselectlags', 'forecastbackground')}
        self.decided = {key: outputs[key] for key in DECIDED if key in outputs}

    def here(self, progress):
        """Fetch the stack; every later step is that of the local engine."""
        fetching, forecasting, clustering = progress.steps(3, 3, 1)
        stack = download_stack(self.ee, self.image, self.selection, self.region, self.workspace, self.cache, fetching)
        path = self.outputs.get('FORECAST') or self.workspace.scratch('.tif')
        forecast = forecast_background(stack, None, self.region, self.forecasting, path, self.upto_forecast, forecasting)
        if self.decided:
            self._decide(stack, Scene(path), clustering)
        return forecast

    def there(self, delivery, progress):
        """Compute on Earth Engine; a decision that the server cannot take is taken here, on the forecast and the image."""
        if self.clustering.decision in DECISIONS or not self.decided:
            settings = {'OUTPUT': self.settings, 'FORECAST': self.upto_forecast}
            return self._compute(self.outputs, settings, delivery, progress)
        computing, fetching, deciding = progress.steps(4, 1, 1)
        path = self.outputs.get('FORECAST') or self.workspace.scratch('.tif')
        forecast, task = self._compute({'FORECAST': path}, {'FORECAST': self.upto_forecast}, delivery, computing)
        then = Scene(path)
        names = then.forecast.names
        image = download_image(self.ee, self.image, names, self.region, self.workspace, self.cache, fetching)
        self._decide(image, then, deciding)
        return forecast, task

    def _decide(self, image, forecast, progress):
        files = {'OUTPUT': self.workspace.scratch('.tif'), **self.decided}
        cluster_clouds(image, forecast, self.region, self.clustering, files, self.settings, self.workspace, progress)

    def _compute(self, outputs, settings, delivery, progress):
        about = self.forecasting, self.clustering, outputs, settings, delivery, progress
        return compute(self.ee, self.image, self.selection, self.region, *about)
