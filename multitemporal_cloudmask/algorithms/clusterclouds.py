"""Tool: cluster what differs and decide what is cloud."""

from functools import partial

from ..layers.styles import style_clusters, style_mask, style_probability, style_score
from ..local.cluster import cluster_clouds
from ..method.options import ClusterOptions
from .base import CloudmaskAlgorithm
from .parameters import probability_output, raster_input, raster_output, region_parameters


class ClusterClouds(CloudmaskAlgorithm):
    """`clusterclouds`."""

    ID = 'clusterclouds'
    TITLE = '3 Cluster clouds'
    SUMMARY = (
        'Tells cloud and its shadow by how an image differs from its cloud-free forecast, against what clear ground does in this very scene. '
        'Or, as published in 2018, clusters the differences with k-means and calls those clusters cloud that are brighter than the '
        'forecast and bright by themselves. All is made for top-of-atmosphere reflectance.'
    )
    TAGS = ('k-means', 'cluster', 'change')
    OPTIONS = (ClusterOptions,)

    def declare(self):
        self.add(
            raster_input('IMAGE', 'Image or stack', 'The cloudy image.'),
            raster_input('FORECAST', 'Forecast', 'Its forecast, from forecastbackground.'),
            *region_parameters(),
        )
        self.add_options()
        self.add(
            raster_output('OUTPUT', 'Cloud mask', '0 clear, 1 shadow, 2 cloud, 255 nodata.'),
            raster_output('CLUSTER_MAP', 'Clusters', 'Number of the cluster of each pixel, darker to brighter.', wanted=False),
            raster_output(
                'SCORE',
                'Multitemporal score',
                'How much brighter than the forecast the cluster of the pixel (DECISION adaptive: the pixel) is, in reflectance.',
                wanted=False,
            ),
            probability_output(),
        )

    def execute(self, run):
        image, forecast, options = run.scene('IMAGE'), run.scene('FORECAST'), run.options(ClusterOptions)
        outputs = {
            'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_mask, image.time),
            'CLUSTER_MAP': run.raster('CLUSTER_MAP', 'Clusters', partial(style_clusters, count=options.clusters), image.time),
            'SCORE': run.raster('SCORE', 'Multitemporal score', style_score, image.time),
            'PROBABILITY': run.raster('PROBABILITY', 'Probability of cloud', style_probability, image.time),
        }
        settings = {**forecast.settings, self.ID: options.settings}
        region = run.region('IMAGE', image.grid)
        cluster_clouds(image, forecast, region, options, outputs, settings, run.workspace, run.progress)
        return run.results()
