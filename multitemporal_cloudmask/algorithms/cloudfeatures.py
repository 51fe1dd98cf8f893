"""Tool: features in which clouds stand out."""

from ..layers.styles import style_features
from ..local.features import write_features
from .base import CloudmaskAlgorithm
from .parameters import raster_input, raster_output


class CloudFeatures(CloudmaskAlgorithm):
    """`cloudfeatures`."""

    ID = 'cloudfeatures'
    TITLE = 'Cloud features'
    SUMMARY = (
        'Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir '
        'and Vari_prob. Needs blue, green, red, near infrared and the first shortwave infrared band. '
        'The clusters can be made of their differences: SPACE features.'
    )
    TAGS = ('features', 'ndvi', 'ndsi', 'hot', 'whiteness')

    def declare(self):
        self.add(
            raster_input('INPUT', 'Image', 'An image in top-of-atmosphere reflectance.'),
            raster_output('OUTPUT', 'Features', 'Seven bands, named by feature.'),
        )

    def execute(self, run):
        scene = run.scene('INPUT')
        output = run.raster('OUTPUT', 'Cloud features', style_features, scene.time)
        write_features(scene, output, scene.settings, run.progress)
        return run.results()
