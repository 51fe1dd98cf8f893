"""Quality bands as expressions: 0 clear, 1 shadow, 2 cloud, masked without data, as `method/quality.py` reads QA_PIXEL."""

from typing import Any

from ..method.classes import CLOUD, SHADOW
from ..method.quality import MEDIUM, QA_CIRRUS, QA_CLOUD, QA_CLOUD_CONFIDENCE, QA_FILL, QA_SHADOW
from .collections import CLEAR_SCORE, CLOUD_SCORE, CLOUD_SCORE_COLLECTION, QA_PIXEL
from .images import EarthImage


def classes(ee: Any, image: EarthImage) -> Any:
    """The classes of an image by its quality band, as an `ee.Image` of one band, `classes`."""
    if image.collection.quality == QA_PIXEL:
        values = ee.Image(image.asset).select(QA_PIXEL)
        confident = values.rightShift(QA_CLOUD_CONFIDENCE).bitwiseAnd(3).gte(MEDIUM)
        cloud = _bit(values, QA_CLOUD).Or(_bit(values, QA_CIRRUS)).Or(confident)
        shadow = _bit(values, QA_SHADOW)
        # Cloud wins over shadow.
        result = cloud.multiply(CLOUD).max(shadow.multiply(SHADOW)).updateMask(_bit(values, QA_FILL).Not())
    else:
        result = cloud_score(ee, image).lt(CLEAR_SCORE).multiply(CLOUD)
    return result.toByte().rename('classes')


def cloud_score(ee: Any, image: EarthImage) -> Any:
    """Cloud Score+ of a Sentinel-2 image, 0 cloudy .. 1 clear."""
    index = image.asset.rpartition('/')[2]
    return ee.Image(f'{CLOUD_SCORE_COLLECTION}/{index}').select(CLOUD_SCORE)


def grown(ee: Any, predetected: Any, radius: int) -> Any:
    """Classes grown by a disk of `radius` px: their maximum over the pixels with data; what is masked stays masked."""
    if radius == 0:
        return predetected
    return predetected.reduceNeighborhood(ee.Reducer.max(), ee.Kernel.circle(radius, 'pixels')).rename('classes')


def _bit(values: Any, position: int) -> Any:
    return values.rightShift(position).bitwiseAnd(1)
