import numpy as np
import pytest
from heard import Heard
from made_scenes import descriptions, ground, stored, write

from multitemporal_cloudmask.local.features import write_features
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (280, 300)
NAMES = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')


def test_features_are_those_of_reflectance(tmp_path):
    values = ground(*SIZE)
    values[3, 10, 10] = np.nan
    numbers = np.where(np.isnan(values), 0, np.rint((values + 0.1) / 2e-5)).astype('uint16')
    path = write(tmp_path / 'LC08_20190607.tif', dict(zip(NAMES, numbers)), nodata=0, scales=dict.fromkeys(NAMES, (2e-05, -0.1)))
    write_features(Scene(path), str(tmp_path / 'f.tif'), {}, Heard())
    found = stored(tmp_path / 'f.tif')
    blue, green, red, nir, swir1 = (numbers * 2e-5 - 0.1)[:5]
    ndvi, ndsi, mean = (nir - red) / (nir + red), (green - swir1) / (green + swir1), (blue + green + red) / 3
    expected = np.stack(
        [
            abs(ndvi - 1),
            ndsi,
            sum(abs(band - mean) for band in (blue, green, red)) / mean,
            np.minimum(swir1, 0.11) / 0.11,
            blue - 0.5 * red - 0.08,
            nir / (swir1 + 0.001),
            1 - np.maximum(abs(np.minimum(ndsi, 0)), np.maximum(ndvi, 0)),
        ]
    )
    expected[:, 10, 10] = np.nan
    np.testing.assert_allclose(found, expected, rtol=2e-4, atol=2e-4)
    assert descriptions(tmp_path / 'f.tif') == ['invNDVI', 'NDSI', 'Whiteness', 'Brightness_prob', 'HOT', 'swirnir', 'Vari_prob']
    assert Scene(str(tmp_path / 'f.tif')).date == '2019-06-07'


def test_missing_bands_are_told(tmp_path):
    scene = Scene(write(tmp_path / 'a.tif', {name: np.full((4, 4), 0.1, 'float32') for name in ('blue', 'green', 'red')}))
    with pytest.raises(CloudmaskError, match='missing: nir, swir1'):
        write_features(scene, str(tmp_path / 'f.tif'), {}, Heard())


def test_digital_numbers_are_refused(tmp_path):
    bands = {name: np.full((4, 4), 9000, 'uint16') for name in ('blue', 'green', 'red', 'nir', 'swir1')}
    with pytest.raises(CloudmaskError, match='digital numbers'):
        write_features(Scene(write(tmp_path / 'a.tif', bands)), str(tmp_path / 'f.tif'), {}, Heard())
