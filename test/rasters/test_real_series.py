"""The chain on real Landsat imagery, where that is present."""

from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import stored, whole
from real_data import DATA

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method import judge
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SERIES, LABELS = DATA / 'landsat_elma_wa', DATA / 'labels'

pytestmark = pytest.mark.skipif(not SERIES.is_dir(), reason=f'no real imagery at {SERIES}; CLOUDMASK_DATA tells where it is')


@pytest.fixture(scope='module')
def scenes():
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step

    with gdal_step():
        return scan(str(SERIES), Heard())


def scene(date, scenes):
    return next(each for each in scenes if each.date == date)


def test_every_file_is_understood(scenes):
    assert len(scenes) >= 180 and {each.sensor.family for each in scenes} == {'TM'}
    for each in scenes:
        assert each.names == ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7') or set(each.names) == {f'B{n}' for n in range(1, 8)}
        assert each.scheme == 'fmask' and each.time is not None
        named = Path(each.path).name
        assert each.time.strftime('%Y%j') == named[9:16] and each.time.hour in (18, 19)


def test_values_are_reflectance_and_kelvin(scenes):
    each = scene('2002-08-06', scenes)
    values = dict(zip(each.names, each.read(each.names, whole(each.grid))))
    assert 0.05 < np.nanmedian(values['B1']) < 0.3 and 280 < np.nanmedian(values['B6']) < 320


@pytest.mark.parametrize('date', ['2002-08-06', '2000-09-08', '2002-08-29'])
@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_the_chain_agrees_with_fmask_where_it_is_good(scenes, date, method, tmp_path, workspace):
    image = scene(date, scenes)
    options = ChainOptions(SelectOptions(window=800), ForecastOptions(method=method))
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'FORECAST', 'STACK')}
    found, made, *_ = mask_clouds(image, scenes, None, Region.from_grid(image.grid), options, outputs, workspace, Heard())
    assert len(found.lags) == 3 and all(lag.cloud < 10 and lag.image.time < image.time for lag in found.lags)
    assert 0 < made.rmse < 0.06
    mask, fmask = stored(outputs['OUTPUT'])[0], image.read_classes(whole(image.grid))
    both = (mask != 255) & (fmask != 255)
    assert both.mean() > 0.9
    assert ((mask == 2) == (fmask == 2))[both].mean() > 0.7
    forecast = Scene(outputs['FORECAST']).forecast.read(['red'], whole(image.grid))
    assert np.nanpercentile(forecast, 99) < 0.3


def test_the_chain_agrees_with_labels_made_by_eye(scenes, tmp_path, workspace):
    image = scene('2002-08-06', scenes)
    label = LABELS / f'{Path(image.path).stem}_label.tif'
    if not label.is_file():
        pytest.skip(f'no label at {label}')
    outputs = {'OUTPUT': str(tmp_path / 'mask.tif')}
    mask_clouds(image, scenes, None, Region.from_grid(image.grid), ChainOptions(), outputs, workspace, Heard())
    mask, eye = stored(outputs['OUTPUT'])[0], stored(label)[0]
    sure = (mask != 255) & (eye != 255)
    assert ((mask == 2) == ((eye == 2) | (eye == 3)))[sure].mean() > 0.85


def test_a_white_scene_whose_fmask_says_clear_is_no_lag(scenes, workspace, heard):
    white = scene('2001-03-12', scenes)
    image = scene('2001-03-29' if any(each.date == '2001-03-29' for each in scenes) else '2002-08-06', scenes)
    everything = Region.from_grid(image.grid)
    options = {'lags': 1, 'window': 900, 'max_cloud': 90, 'on_fewer': 'use'}
    cover = {}
    for test in ('quality', 'auto'):
        try:
            found = select_lags(image, [white], everything, SelectOptions(cloud_test=test, **options), workspace, heard)
            cover[test] = found.candidates[0].cloud
        except CloudmaskError as error:
            cover[test] = 100 if '2001-03-12' in str(error) else None
    assert cover['quality'] < 5 < 50 < cover['auto']


def test_a_winter_image_has_too_few_clear_ones_in_a_short_window(scenes, workspace, heard):
    image = scene('2002-08-06', scenes)
    with pytest.raises(CloudmaskError, match='clear images within 20 days'):
        select_lags(image, scenes, Region.from_grid(image.grid), SelectOptions(window=20), workspace, heard)


def test_clusters_without_a_decision_are_only_numbered(scenes, tmp_path, workspace):
    image = scene('2002-08-06', scenes)
    options, region = ChainOptions(forecast=ForecastOptions(method='percentile')), Region.from_grid(image.grid)
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'FORECAST', 'CLUSTER_MAP')}
    mask_clouds(image, scenes, None, region, options, {key: outputs[key] for key in ('OUTPUT', 'FORECAST')}, workspace, Heard())
    numbering = ClusterOptions(clusters=5, decision='none')
    cluster_clouds(image, Scene(outputs['FORECAST']), region, numbering, outputs, {}, workspace, Heard())
    assert set(np.unique(stored(outputs['OUTPUT']))) <= {0, 255}
    numbers = stored(outputs['CLUSTER_MAP'])[0]
    red = image.read(['red'], whole(image.grid))[0]
    assert red[numbers == 4].mean() > red[numbers == 0].mean()


def test_no_season_looks_like_a_shift_and_nearly_every_shift_is_told(scenes):
    """All pairs of clear dates within 450 days; then the same ground moved by a pixel."""
    from multitemporal_cloudmask.local.shifts import _ROLES, _ground, _shift

    class Moved:
        def __init__(self, scene):
            self.quality, self.roles, self.scene = None, scene.roles, scene

        def read(self, names, window):
            (name,) = names
            return np.roll(_ground(self.scene, name, window), (1, 0), (0, 1))[None]

    window = whole(scenes[0].grid)
    clear = [each for each in scenes if np.isin(each.read_classes(window), (2, 255)).mean() < 0.1]
    here = [{role: _ground(each, role, window) for role in _ROLES} for each in clear]
    pairs = [
        (one, other) for one in range(len(clear)) for other in range(one) if abs((clear[one].time - clear[other].time).days) < 450
    ]
    assert len(pairs) > 500
    assert [(clear[one].date, clear[other].date) for one, other in pairs if _shift(here[one], clear[other], window)] == []
    near = [(one, one - 1) for one in range(1, len(clear))]
    told = [_shift(here[one], Moved(clear[other]), window) for one, other in near]
    assert np.mean([each is not None and each == pytest.approx((1, 0), abs=0.4) for each in told]) > 0.9


@pytest.mark.parametrize('series', ['landsat_elma_wa', 'landsat_elma_wa_sr', 'places/canberra', 'places/india'])
def test_the_lags_are_the_same_where_only_some_pixels_are_looked_at(series, workspace, monkeypatch):
    if not (DATA / series).is_dir():
        pytest.skip(f'no {series}')
    archive = [each for each in scan(str(DATA / series), Heard()) if each.names]
    for image in archive[5::40] or archive[-1:]:
        chosen = []
        for enough in (2**18, 2**12):
            monkeypatch.setattr(judge, 'ENOUGH', enough)
            options = SelectOptions(window=800, on_fewer='use')
            found = select_lags(image, archive, Region.from_grid(image.grid), options, workspace, Heard())
            chosen.append([(lag.image.path, lag.cloud) for lag in found.lags])
        assert [path for path, _ in chosen[0]] == [path for path, _ in chosen[1]]
        # Of 4096 pixels one percent is more uncertain than of the quarter of a million that are looked at in fact.
        assert all(one == pytest.approx(other, abs=1) for (_, one), (_, other) in zip(*chosen))
