"""What the image to mask must be: an acquisition with all of its bands, not a product, one of its files, or a result."""

import os

from ..method.errors import CloudmaskError
from ..method.features import FEATURES
from ..products.recognise import is_product, unread_kind
from ..rasters.scene import Scene

#: What rasters of this plugin with one band are, by the name of the band.
RESULTS = {
    'mask': 'a cloud mask',
    'probability': 'a cloud probability',
    'cluster': 'a cluster map',
    'score': 'a multitemporal score',
    'agreement': 'an agreement map',
}

#: What rasters of this plugin with the bands of an image are, by the step that wrote them.
STEPS = {
    'fillclouds': 'an image whose clouds were filled',
    'clearcomposite': 'a composite of several images',
}

_IMPORT = 'Import the product with Import a Landsat or Sentinel-2 product (importscene), and choose its result.'


def require_acquisition(image: Scene) -> None:
    """Raise `CloudmaskError` where IMAGE is a result of this plugin, or one band of a product."""
    result = _result(image) or next((text for step, text in STEPS.items() if step in image.settings), '')
    if result:
        raise CloudmaskError(f'IMAGE: {image} is {result}, not an original acquisition. Choose the original image.')
    if image.dataset().RasterCount == 1:
        _require_no_part(image.path)


def require_image(key: str, raster: Scene) -> None:
    """Raise `CloudmaskError` where a raster is a result of this plugin without the bands of an image."""
    result = _result(raster)
    if result:
        raise CloudmaskError(f'{key}: {raster} is {result}, not an image. Choose the image as {key}.')


def require_no_mask(key: str, raster: Scene) -> None:
    """Raise `CloudmaskError` where a raster is a cloud mask of this plugin."""
    if _result(raster) == RESULTS['mask']:
        require_image(key, raster)


def _result(raster: Scene) -> str:
    """What a result of this plugin without the bands of an image is, '' for anything else."""
    dataset = raster.dataset()
    first = dataset.GetRasterBand(1).GetDescription()
    if dataset.RasterCount == 1 and first in RESULTS:
        return RESULTS[first]
    if first == FEATURES[0]:
        return 'a raster of cloud features'
    return 'a forecast' if raster.forecast and not raster.bands else ''


def _require_no_part(path: str) -> None:
    """Raise `CloudmaskError` where a raster of one band is a file of a product."""
    if os.path.isfile(path) and is_product(path):
        raise CloudmaskError(f'IMAGE: {path} is one band of a product. {_IMPORT}')
    kind = unread_kind(path)
    if kind:
        raise CloudmaskError(f'IMAGE: {kind}')


def require_no_product(key: str, path: str) -> None:
    """Raise `CloudmaskError` where the path of a raster is that of a product, which GDAL does not read as one raster."""
    if os.path.isdir(path):
        kind = 'a folder with a product' if is_product(path) else 'a folder'
        advice = _IMPORT if is_product(path) else 'Choose a raster file.'
        raise CloudmaskError(f'{key}: {path} is {kind}, not a raster. {advice}')
    if os.path.isfile(path) and is_product(path, bands=False):
        raise CloudmaskError(f'{key}: {path} is a product as it was delivered, not a raster. {_IMPORT}')
