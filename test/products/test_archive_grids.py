import numpy as np
import pytest
from archive_writer import CLEAR, CLOUD, TODAY, days, ground, place, scene_file, whole

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.warp import on_grid


def lags_of(image, archive, workspace, heard):
    return select_lags(image, archive, Region.from_grid(image.grid), SelectOptions(window=30, lags=1), workspace, heard)


def image_of(tmp_path):
    return Scene(scene_file(tmp_path / 'image.tif', TODAY, ground()))


def test_a_lag_on_another_grid_is_warped_to_the_image(tmp_path, heard, workspace):
    image = image_of(tmp_path)
    grid = place((60, 70), left=500000 - 300, top=4400000 + 300)
    scene_file(tmp_path / 'b.tif', days(-1), ground((60, 70), seed=5), grid)
    found = lags_of(image, [Scene(str(tmp_path / 'b.tif'))], workspace, heard)
    seen = found.lags[0].scene.read(['nir'], whole(image.grid))[0]
    assert abs(seen - ground((60, 70), seed=5)['nir'][10:50, 10:58]).max() < 1e-4


def test_a_quality_band_is_never_averaged(tmp_path, heard, workspace):
    image = image_of(tmp_path)
    cloud = np.zeros((60, 70), bool)
    cloud[20, 30] = cloud[30:33, 40:43] = True
    grid = place((60, 70), left=500000 - 315, top=4400000 + 290)
    scene = on_grid(Scene(scene_file(tmp_path / 'b.tif', days(-1), ground((60, 70)), grid, cloud=cloud)), image.grid, workspace)
    numbers, valid = scene.raw(scene.quality.number, whole(image.grid))
    assert set(np.unique(numbers)) == {CLEAR, CLOUD} and valid.all()
    assert (scene.read_classes(whole(image.grid)) == 2).sum() == pytest.approx(10, abs=2)


def test_a_damaged_lag_on_another_grid_is_told_by_its_own_name(tmp_path, heard, workspace):
    image, grid = image_of(tmp_path), place((60, 70), left=500000 - 315)
    truncated = tmp_path / 'b.tif'
    scene_file(truncated, days(-1), ground((60, 70)), grid)
    truncated.write_bytes(truncated.read_bytes()[:60000])
    dated = scene_file(tmp_path / 'LC08_20190605T101112.tif', TODAY, ground((60, 70)), grid, SENSOR=None, DATE_ACQUIRED=None)
    found = lags_of(image, [Scene(str(truncated)), Scene(dated)], workspace, heard)
    (warning,) = heard.warnings
    assert str(truncated) in warning and '/vsimem/' not in warning.split(':')[1]
    assert found.lags[0].scene.date == '2019-06-05' and found.lags[0].scene.platform == 'LC08'
