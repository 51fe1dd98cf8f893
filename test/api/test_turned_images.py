"""An image that is turned or mirrored, with its lags as they were: the same mask, turned or mirrored."""

import numpy as np
import pytest
from osgeo import gdal

from multitemporal_cloudmask.api import create_sample, mask_clouds
from multitemporal_cloudmask.rasters.gdal_state import gdal_step


@pytest.fixture(scope='module')
def sample(tmp_path_factory):
    """A folder, its cloudy image and the mask of it as it is."""
    folder = tmp_path_factory.mktemp('sample')
    image, _ = create_sample(folder, size=200, dates=5, format='geotiff')
    return folder, image, mask_clouds(image, folder, arrays=('mask',), method='linear').mask


def turned(image, path, index, transform):
    """Copy an image with its rows and columns indexed, and the geotransform that puts each pixel where it was."""
    with gdal_step():
        source = gdal.Open(image)
        x, dx, _, y, _, dy = source.GetGeoTransform()
        copy = gdal.GetDriverByName('GTiff').CreateCopy(path, source)
        values = source.ReadAsArray()
        copy.WriteArray(np.ascontiguousarray(index(values)))
        copy.SetGeoTransform(transform(x, dx, y, dy, values.shape[2], values.shape[1]))
        copy.SetMetadata({**source.GetMetadata(), 'DATE_ACQUIRED': '2019-06-07'})
        copy = None
    return path


WAYS = {
    'south-up': (lambda a: a[..., ::-1, :], lambda x, dx, y, dy, w, h: (x, dx, 0, y + h * dy, 0, -dy)),
    'mirrored': (lambda a: a[..., ::-1], lambda x, dx, y, dy, w, h: (x + w * dx, -dx, 0, y, 0, dy)),
    'upside down': (lambda a: a[..., ::-1, ::-1], lambda x, dx, y, dy, w, h: (x + w * dx, -dx, 0, y + h * dy, 0, -dy)),
    'on its side': (lambda a: np.swapaxes(a, -1, -2), lambda x, dx, y, dy, w, h: (x, 0, dx, y, dy, 0)),
}


@pytest.mark.parametrize('way', WAYS)
def test_the_mask_turns_with_the_image(sample, tmp_path, way):
    folder, image, straight = sample
    index, transform = WAYS[way]
    path = turned(image, str(tmp_path / 'turned_20190607.tif'), index, transform)
    found = mask_clouds(path, folder, arrays=('mask',), method='linear').mask
    expected = index(straight)
    assert found.shape == expected.shape and (found == expected).mean() > 0.98
    shadow = expected == 1
    assert shadow.sum() > 200 and (found == 1)[shadow].mean() > 0.9
