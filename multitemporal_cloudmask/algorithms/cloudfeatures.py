"""Tool: features in which clouds stand out."""

from typing import Any, Dict

from ..layers.styles import style_features
from ..local.features import write_features
from .acquisitions import require_image
from .algorithm import CloudmaskAlgorithm
from .parameters import raster_input, raster_output
from .run import Run


class CloudFeatures(CloudmaskAlgorithm):
    """`cloudfeatures`."""

    ID = 'cloudfeatures'
    TITLE = 'Cloud features'
    SUMMARY = (
        'Computes seven features in which clouds stand out from the ground: invNDVI, NDSI, Whiteness, Brightness_prob, HOT, swirnir '
        'and Vari_prob. The image needs blue, green, red, near infrared and the first shortwave infrared band. '
        'clusterclouds clusters their differences with SPACE features.'
    )
    DETAILS = """
The features are computed from reflectance, pixel by pixel. With NDVI = (nir - red) / (nir + red): invNDVI = |NDVI - 1|;
NDSI = (green - swir1) / (green + swir1); Whiteness, the sum of |v - mean| / mean over blue, green and red; Brightness_prob =
min(swir1, 0.11) / 0.11; HOT = blue - 0.5 red - 0.08; swirnir = nir / (swir1 + 0.001); Vari_prob = 1 - max(|min(NDSI, 0)|, max(NDVI, 0)).

The layer shows Brightness_prob, Vari_prob and HOT as red, green and blue, so that clouds appear white. [clusterclouds] uses the
differences of these features with SPACE `features` or `both`; this tool makes them visible.
"""
    EXAMPLE = 'INPUT=cloudy.tif OUTPUT=features.tif'
    TAGS = ('features', 'ndvi', 'ndsi', 'hot', 'whiteness')

    def declare(self) -> None:
        self.add(
            raster_input('INPUT', 'Image', 'Image in top-of-atmosphere reflectance.'),
            raster_output('OUTPUT', 'Cloud features', 'Raster of seven bands, each named after its feature.'),
        )

    def execute(self, run: Run) -> Dict[str, Any]:
        scene = run.scene('INPUT')
        require_image('INPUT', scene)
        output = run.raster('OUTPUT', 'Cloud features', style_features, scene.time)
        write_features(scene, output, scene.settings, run.progress)
        return run.results()
