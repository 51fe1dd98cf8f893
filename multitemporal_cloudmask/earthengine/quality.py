"""Quality bands as expressions: 0 clear, 1 shadow, 2 cloud, masked where nothing is known; as `method/quality.py` reads them."""

from ..method.classes import CLOUD, SHADOW
from .collections import CLEAR_SCORE, CLOUD_SCORE, CLOUD_SCORE_COLLECTION, QA_PIXEL

#: Bits of QA_PIXEL of Landsat Collection 2.
FILL, CIRRUS, CLOUDY, SHADED, CONFIDENCE, MAYBE = 0, 2, 3, 4, 8, 2


def classes(ee, image):
    """The predetected classes of one image, band `classes`."""
    if image.collection.quality == QA_PIXEL:
        values = ee.Image(image.asset).select(QA_PIXEL)
        confident = values.rightShift(CONFIDENCE).bitwiseAnd(3).gte(MAYBE)
        cloud = _bit(values, CLOUDY).Or(_bit(values, CIRRUS)).Or(confident)
        # Cloud wins over shadow.
        result = cloud.multiply(CLOUD).max(_bit(values, SHADED).multiply(SHADOW)).updateMask(_bit(values, FILL).Not())
    else:
        result = cloud_score(ee, image).lt(CLEAR_SCORE).multiply(CLOUD)
    return result.toByte().rename('classes')


def cloud_score(ee, image):
    """Cloud Score+ of a Sentinel-2 image, 0 cloudy .. 1 clear."""
    index = image.asset.rpartition('/')[2]
    return ee.Image(f'{CLOUD_SCORE_COLLECTION}/{index}').select(CLOUD_SCORE)


def grown(ee, its_classes, radius):
    """Cloud and shadow grown by a disk: the maximum over the known pixels; what is not known stays so."""
    if radius == 0:
        return its_classes
    return its_classes.reduceNeighborhood(ee.Reducer.max(), ee.Kernel.circle(radius, 'pixels')).rename('classes')


def _bit(values, position):
    return values.rightShift(position).bitwiseAnd(1)
