"""Tool: detect clouds and shadows by how an image differs from its forecast."""

from functools import partial
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingOutputString

from ..layers.styles import style_clusters, style_mask, style_probability, style_score, style_snow_mask
from ..local.cluster import cluster_clouds
from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions
from ..rasters.on_disk import same_file
from .acquisitions import require_image
from .algorithm import CloudmaskAlgorithm
from .outputs import add_cover_numbers, add_quality_number, cover_numbers, quality_number
from .packages import decision_packages
from .parameters import forecast_input, mask_output, probability_output, raster_input, raster_output, region_parameters
from .run import Run


class ClusterClouds(CloudmaskAlgorithm):
    """`clusterclouds`."""

    ID = 'clusterclouds'
    TITLE = '3 Detect clouds and shadows'
    SUMMARY = (
        'Detects clouds and their shadows from the difference between an image and its cloud-free forecast, compared with the scatter of '
        'clear ground in the same scene. '
        'Alternatively, as published in 2018, it clusters the differences with k-means and masks the clusters that are brighter than the '
        'forecast and bright in themselves. The thresholds are made for top-of-atmosphere reflectance.'
    )
    DETAILS = """
DECISION `adaptive` learns from a sample of pixels how far clear ground is from its forecast in this scene, band by band. From the
difference it estimates the opacity of what is above the ground, and from the opacity the cloud probability. Pixels above
PROBABILITY_THRESHOLD are cloud: lower it to find thinner clouds, at the cost of more false alarms. Fresh snow is separated from cloud
if there is a shortwave infrared band, and marked as class 3 if SNOW is on. Shadow is ground that lost near and shortwave infrared light at a place where a cloud can cast it
under the given position of the sun; without SUN_ELEVATION and SUN_AZIMUTH in the metadata, only the loss of light is used.

The other decisions classify clusters. K-means clusters the differences between image and forecast: those of the bands, of the
[cloudfeatures], or of both, each scaled to unit variance. The clusters are learned on a sample of pixels and applied to all. They are
numbered by the brightness of the image, so that a higher number is a brighter cluster.

With `threshold`, a cluster is cloud if it is brighter than the forecast by more than THRESHOLD_DIFFERENCE and brighter than
THRESHOLD_REFLECTANCE, both averaged over blue, green and red. With `brightness`, the clusters above the largest gap in brightness are
cloud. With `none`, no pixel is cloud: use it only to look at CLUSTER_MAP. CLUSTERS 0 applies both thresholds pixel by pixel. Finally an
opening removes specks smaller than a disk of OPENING pixels. None of these decisions detects shadow. Their thresholds are fixed and made
for top-of-atmosphere reflectance: they miss thin clouds, and a warning appears for surface reflectance.

GROW enlarges cloud and shadow of the mask: clouds outside the region count too. QUALITY (0..1) and the log state how far the mask can be
trusted, and what is weak: little clear ground to learn from, a forecast far from the image, few lags, a veil over the whole image. Below
0.5 a warning appears.
"""
    EXAMPLE = 'IMAGE=stack.tif FORECAST=forecast.tif OUTPUT=mask.tif SCORE=score.tif'
    TAGS = ('k-means', 'cluster', 'change', 'shadow')
    OPTIONS = (ClusterOptions,)

    def declare(self) -> None:
        self.add(
            raster_input('IMAGE', 'Image or stack', 'The cloudy image, or the stack that begins with it.'),
            forecast_input(),
            *region_parameters(),
        )
        self.add_options()
        self.add(
            mask_output(),
            raster_output(
                'CLUSTER_MAP', 'Cluster map', 'Number of the cluster of each pixel, from dark to bright.', by_default=False
            ),
            raster_output(
                'SCORE',
                'Multitemporal score',
                'Difference between image and forecast in the visible bands, in reflectance. With clusters it is the mean over the cluster.',
                by_default=False,
            ),
            probability_output(),
        )
        self.addOutput(QgsProcessingOutputString('LAG_DATES', 'Dates of the lags'))
        add_cover_numbers(self)
        add_quality_number(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        return decision_packages(run.options(ClusterOptions), bool(run.parameters.get('CLUSTER_MAP')))

    def execute(self, run: Run) -> Dict[str, Any]:
        image, forecast, options = run.scene('IMAGE'), run.scene('FORECAST'), run.options(ClusterOptions)
        require_image('IMAGE', image)
        if same_file(image.path, forecast.path):
            raise CloudmaskError(
                f'IMAGE and FORECAST are the same raster, {forecast}. Choose the result of forecastbackground as FORECAST.'
            )
        outputs = {
            'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_snow_mask if options.snow else style_mask, image.time),
            'CLUSTER_MAP': run.raster('CLUSTER_MAP', 'Cluster map', partial(style_clusters, count=options.clusters), image.time),
            'SCORE': run.raster('SCORE', 'Multitemporal score', style_score, image.time),
            'PROBABILITY': run.raster('PROBABILITY', 'Cloud probability', style_probability, image.time),
        }
        settings = {**forecast.settings, self.ID: options.settings}
        region = run.region('IMAGE', image.grid)
        mask = cluster_clouds(image, forecast, region, options, outputs, settings, run.workspace, run.progress)
        dates = ','.join(lag.date for lag in image.lags) or None
        return run.results(LAG_DATES=dates, **cover_numbers(mask.cover), **quality_number(mask.confidence))
