"""Two calls in two threads of one process: each gives what it gives alone, and GDAL is as before."""

import threading

import numpy as np
import pytest
from osgeo import gdal

from multitemporal_cloudmask.api import CloudmaskError, compare, create_sample, mask_clouds


@pytest.fixture
def gdal_as_in_a_tool():
    """Here no run is under way."""


def test_two_masks_at_once(tmp_path):
    image, truth = create_sample(tmp_path / 'sample', size=120, dates=5, format='geotiff')
    before = bool(gdal.GetUseExceptions()), gdal.GetCacheMax()
    alone = mask_clouds(image, tmp_path / 'sample', arrays=('mask',), method='linear').mask
    found, failed = [], []

    def mask():
        try:
            for _ in range(2):
                found.append(mask_clouds(image, tmp_path / 'sample', arrays=('mask',), method='linear').mask)
        except BaseException as error:
            failed.append(error)

    def fail():
        # Ends at once, again and again, while the others go on: their errors must stay errors.
        try:
            for _ in range(40):
                with pytest.raises(CloudmaskError):
                    mask_clouds(tmp_path / 'missing.tif', tmp_path / 'sample')
                compare(truth, truth)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for work in (mask, fail, mask)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed and len(found) == 4
    for each in found:
        np.testing.assert_array_equal(each, alone)
    assert (bool(gdal.GetUseExceptions()), gdal.GetCacheMax()) == before
