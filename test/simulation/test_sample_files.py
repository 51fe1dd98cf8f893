from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import descriptions, stored, whole

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace
from multitemporal_cloudmask.simulation.options import SampleOptions
from multitemporal_cloudmask.simulation.sample import write_sample
from multitemporal_cloudmask.simulation.series import simulate

OPTIONS = {'size': 80, 'dates': 6, 'seed': 4, 'format': 'geotiff'}


def sample(folder, progress=None, **options):
    with Workspace() as space:
        return write_sample(str(folder), SampleOptions(**{**OPTIONS, **options}), space, progress or Heard())


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step

    folder = tmp_path_factory.mktemp('sample')
    with gdal_step():
        return folder, sample(folder)


@pytest.fixture(scope='module')
def simulated():
    return list(simulate(80, 6, 4))


def scenes(folder):
    return sorted(scan(str(folder), Heard()), key=lambda scene: scene.time)


def test_one_scene_is_written_for_each_date(made, simulated):
    found = scenes(made[0])
    assert [scene.date for scene in found] == [f'{scene.time:%Y-%m-%d}' for scene in simulated]
    assert all(scene.sensor.family == 'OLI' for scene in found)
    assert made[1][0] == found[-1].path and Path(made[1][1]).is_file()


def test_bands_hold_the_simulated_values(made, simulated):
    for scene, truth in zip(scenes(made[0]), simulated):
        assert scene.names == tuple(truth.bands)
        values = scene.read(scene.names, whole(scene.grid))
        for name, band in zip(scene.names, values):
            # 16 bits hold reflectance up to 1.21: beyond, a delivery is saturated.
            step, highest = (0.01, 400) if name in ('B10', 'B11') else (2e-5, 65535 * 2e-5 - 0.1)
            np.testing.assert_array_equal(np.isnan(band), np.isnan(truth.bands[name]))
            np.testing.assert_allclose(band, np.minimum(truth.bands[name], highest), atol=0.6 * step, err_msg=name)
        valid = truth.truth != 255
        classes = scene.read_classes(whole(scene.grid))
        assert ((classes == 2) == (truth.quality & 8 > 0))[valid].mean() > 0.9 and (classes[~valid] == 255).all()


def test_stored_numbers_have_the_type_scale_and_nodata_of_landsat(made):
    dataset = scenes(made[0])[0].dataset()
    assert dataset.ReadAsArray().dtype == np.uint16
    scales = [(dataset.GetRasterBand(n).GetScale(), dataset.GetRasterBand(n).GetOffset()) for n in (2, 10)]
    assert scales == [(2e-5, -0.1), (0.01, 0.0)]
    assert all(dataset.GetRasterBand(n).GetNoDataValue() == 0 for n in (1, 5, 11))


def test_the_truth_lies_beside(made, simulated):
    folder, target = made[0] / 'truth', simulated[-1]
    np.testing.assert_array_equal(stored(folder / 'mask.tif')[0], target.truth)
    np.testing.assert_array_equal(stored(folder / 'effect.tif')[0], target.effect)
    np.testing.assert_array_equal(stored(folder / 'clear.tif'), np.stack(list(target.clear.values())))
    assert descriptions(folder / 'clear.tif') == list(target.clear)
    grids = {scene.grid for scene in scenes(made[0])} | {Scene(str(folder / 'mask.tif')).grid}
    assert len(grids) == 1


def test_the_truth_is_none_of_the_images(made):
    assert len(scan(str(made[0]), Heard())) == OPTIONS['dates']
    assert scan(str(made[0] / 'truth'), Heard()) == []


def test_the_same_seed_gives_the_same_bytes(made, tmp_path):
    sample(tmp_path)
    files = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob('*.tif'))
    assert len(files) == 9
    assert all((tmp_path / name).read_bytes() == (made[0] / name).read_bytes() for name in files)
    other = tmp_path / 'other'
    sample(other, seed=5)
    assert any((other / name).read_bytes() != (made[0] / name).read_bytes() for name in files)


def test_the_sample_can_be_masked(tmp_path):
    target, truth = sample(tmp_path, size=120, dates=8)
    image = Scene(target)
    with Workspace() as space:
        options = ChainOptions(SelectOptions(max_cloud=25), ForecastOptions(method='linear'))
        candidates = scan(str(tmp_path), Heard())
        outputs = {'OUTPUT': space.output(tmp_path / 'mask.tif')}
        mask_clouds(image, candidates, None, Region.from_grid(image.grid), options, outputs, space, Heard())
    mine, its = stored(tmp_path / 'mask.tif')[0], stored(truth)[0]
    valid = (mine != 255) & (its != 255)
    assert valid.mean() > 0.8 and ((mine == 2) == (its == 2))[valid].mean() > 0.8


def test_cancel_leaves_no_file(tmp_path):
    with pytest.raises(Cancelled):
        sample(tmp_path, Heard(4))
    assert not [path for path in tmp_path.rglob('*') if path.is_file()]


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / 'file').write_text('')
    with pytest.raises(CloudmaskError, match='Cannot create the folder .*Choose another FOLDER'):
        sample(tmp_path / 'file')
