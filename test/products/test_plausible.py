import numpy as np
import pytest
from archive_writer import (
    OLI,
    SIZE,
    TODAY,
    days,
    deliver,
    ground,
    place,
    scene_file,
    whole,
    write_raster,
)

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters.plausible import check_reflectance
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

MSI = ('B2', 'B3', 'B4', 'B8', 'B11', 'B12')


def scene(path, values=None, **more):
    return Scene(scene_file(path, more.pop('time', TODAY), values or ground(), **more))


def lags_of(image, archive, workspace, heard, **options):
    return select_lags(image, archive, Region.from_grid(image.grid), SelectOptions(window=60, **options), workspace, heard)


@pytest.mark.parametrize('scale', [1, 0.01], ids=['digital numbers', 'per cent'])
def test_an_image_without_its_scale_is_refused_with_the_cause(tmp_path, heard, workspace, scale):
    image = scene(tmp_path / 'image.tif', scale=scale)
    with pytest.raises(
        CloudmaskError, match=r'The median of B2 in .*image.tif is .*, but reflectance is 0..1. .*digital numbers: set the scale'
    ):
        lags_of(image, [], workspace, heard)


def test_a_candidate_without_its_scale_is_skipped_and_the_next_serves(tmp_path, heard, workspace):
    image = scene(tmp_path / 'image.tif')
    scene_file(tmp_path / 'near.tif', days(-1), ground(), scale=1)
    scene_file(tmp_path / 'far.tif', days(-2), ground())
    archive = [Scene(str(tmp_path / name)) for name in ('near.tif', 'far.tif')]
    found = lags_of(image, archive, workspace, heard, lags=1)
    assert [lag.image.path for lag in found.lags] == [archive[1].path]
    (warning,) = heard.warnings
    assert warning.startswith('Skipped: ') and 'near.tif' in warning and 'digital numbers' in warning


def test_one_band_without_its_scale_is_enough(tmp_path, heard):
    names = dict(zip(OLI, ground().values()))
    bands = {name: (values / 1e-4).astype('int32') for name, values in names.items()}
    scales = {name: (1e-4, 0) for name in OLI if name != 'B5'}
    path = write_raster(tmp_path / 'a.tif', bands, place(), -9999, scales, {'SENSOR': 'LANDSAT_8'})
    with pytest.raises(CloudmaskError, match='The median of B5 in'):
        check_reflectance(Scene(path), heard)


@pytest.mark.parametrize('level', [2.0, 1.3, 0.9, 0.02])
def test_white_saturated_and_dark_images_are_taken(tmp_path, heard, level):
    # In short-wave infrared no cloud is white.
    values = {role: np.full(SIZE, min(level, 0.5) if role == 'swir2' else level) for role in ground()}
    check_reflectance(scene(tmp_path / 'a.tif', values), heard)
    assert heard.warnings == []


def test_a_scene_without_any_data_is_not_judged(tmp_path, heard):
    check_reflectance(scene(tmp_path / 'a.tif', {role: np.full(SIZE, -0.9999) for role in ground()}), heard)
    assert heard.warnings == []


def test_a_sentinel_scene_with_its_offset_left_is_told(tmp_path, heard):
    check_reflectance(scene(tmp_path / 'a.tif', ground(brighter=0.1), names=MSI, SENSOR='Sentinel-2A'), heard)
    (warning,) = heard.warnings
    assert 'a.tif' in warning and 'offset' in warning and 'baseline 04.00' in warning and 'importscene' in warning


@pytest.mark.parametrize('more', [{'names': MSI, 'SENSOR': 'Sentinel-2A'}, {}], ids=['Sentinel-2', 'Landsat'])
def test_a_scene_with_its_offset_is_not_told(tmp_path, heard, more):
    check_reflectance(scene(tmp_path / 'a.tif', ground(), **more), heard)
    check_reflectance(scene(tmp_path / 'b.tif', ground(brighter=0.0 if more else 0.1), **more), heard)
    assert heard.warnings == []


def test_an_offset_taken_twice_is_told(tmp_path, heard):
    values = {role: np.full(SIZE, -0.05) for role in ground()}
    check_reflectance(scene(tmp_path / 'a.tif', values, names=MSI, SENSOR='S2B'), heard)
    (warning,) = heard.warnings
    assert 'subtracted twice' in warning


def textured(size=(140, 150), **more):
    return ground(size, seed=11, **more)


def shifted(path, columns, rows, time=None, blank=None):
    """A candidate whose ground lies beside that of the image, georeferenced as if it did not."""
    values = {}
    for role, band in textured().items():
        y, x = np.fft.fftfreq(band.shape[0])[:, None], np.fft.fftfreq(band.shape[1])
        values[role] = np.fft.ifft2(np.fft.fft2(band) * np.exp(-2j * np.pi * (rows * y + columns * x))).real
    return scene(path, values, time=time or days(-1), grid=place((140, 150)), cloud=blank)


@pytest.mark.parametrize(
    ('columns', 'rows', 'figure'),
    [(1, 0, '+1.0 px in x and '), (0, -1, '-1.0 px in y'), (0.7, 0, '+0.7 px in x'), (-2, 3, '-2.0 px in x and +3.0 px in y')],
)
def test_a_shifted_lag_is_told_with_the_figure(tmp_path, heard, workspace, columns, rows, figure):
    image = scene(tmp_path / 'image.tif', textured(), grid=place((140, 150)))
    found = lags_of(image, [shifted(tmp_path / 'a.tif', columns, rows)], workspace, heard, lags=1)
    assert len(found.lags) == 1
    (warning,) = heard.warnings
    assert found.lags[0].image.date in warning and 'shifted' in warning and 'georeferencing' in warning
    if columns == 0.7:
        number = float(warning.split(' px in x')[0].split()[-1])
        assert 0.5 < number < 0.95
    else:
        assert figure in warning


def test_lags_in_their_place_are_not_told_whatever_the_season_and_clouds(tmp_path, heard, workspace):
    image = scene(tmp_path / 'image.tif', textured(), grid=place((140, 150)))
    cloud = np.zeros((140, 150), bool)
    cloud[50:62, 40:60] = True
    summer = {role: np.where(cloud, 0.7, values) for role, values in textured(brighter=0.03).items()}
    winter = {role: values * 0.7 + 0.02 for role, values in textured().items()}
    a = scene(tmp_path / 'a.tif', summer, time=days(-1), grid=place((140, 150)), cloud=cloud)
    b = scene(tmp_path / 'b.tif', winter, time=days(-2), grid=place((140, 150)))
    c = shifted(tmp_path / 'c.tif', 0.3, -0.3, days(-3))
    assert len(lags_of(image, [a, b, c], workspace, heard, lags=3).lags) == 3
    assert heard.warnings == []


def test_a_lag_is_compared_where_the_image_has_it_and_not_where_its_own_pixels_begin(tmp_path, heard, workspace):
    image = scene(tmp_path / 'image.tif', {role: band[10:, 20:] for role, band in textured().items()}, grid=moved_place())
    lag = scene(tmp_path / 'a.tif', textured(), time=days(-1), grid=place((140, 150)))
    assert len(lags_of(image, [lag], workspace, heard, lags=1).lags) == 1
    assert heard.warnings == []


def moved_place():
    return place((130, 130), left=500000 + 20 * 30, top=4400000 - 10 * 30)


def test_a_shift_in_one_band_alone_is_none(tmp_path, heard, workspace):
    image = scene(tmp_path / 'image.tif', textured(), grid=place((140, 150)))
    values = {**textured(), 'nir': np.roll(textured()['nir'], 2, 1)}
    lag = scene(tmp_path / 'a.tif', values, time=days(-1), grid=place((140, 150)))
    assert len(lags_of(image, [lag], workspace, heard, lags=1).lags) == 1
    assert heard.warnings == []


@pytest.mark.parametrize('kept', ['nir', 'swir1'])
def test_where_one_of_the_two_bands_is_missing_the_other_tells(tmp_path, heard, workspace, kept):
    names = [name if role in (kept, 'red') else 'NDVI' for name, role in zip(OLI, textured())]
    image = scene(tmp_path / 'image.tif', textured(), grid=place((140, 150)), names=names)
    lags_of(image, [shifted(tmp_path / 'a.tif', 1, 0)], workspace, heard, lags=1, cloud_test='quality')
    (warning,) = heard.warnings
    assert '+1.0 px in x' in warning


def test_an_image_without_infrared_is_not_compared(tmp_path, heard, workspace):
    image = scene(tmp_path / 'image.tif', textured(), grid=place((140, 150)), names=('B2', 'B3', 'B4', 'NDVI', 'EVI', 'count'))
    lags_of(image, [shifted(tmp_path / 'a.tif', 1, 0)], workspace, heard, lags=1, cloud_test='quality')
    assert heard.warnings == []


@pytest.mark.parametrize('surface', [True, False])
def test_surface_reflectance_under_thresholds_for_the_top_of_the_atmosphere_is_told(tmp_path, heard, workspace, surface):
    size = (64, 64)
    for number in range(4):
        deliver(tmp_path / f'{number > 0}', days(-8 * number), ground(size, seed=number), place(size), surface=surface)
    image = recognised(str(tmp_path / 'False')).open(workspace)
    options = ChainOptions(
        SelectOptions(window=60), ForecastOptions(method='percentile'), ClusterOptions(decision='threshold', clusters=3)
    )
    outputs = {'OUTPUT': str(tmp_path / 'mask.tif')}
    archive = scan(str(tmp_path / 'True'), heard)
    mask_clouds(image, archive, None, Region.from_grid(image.grid), options, outputs, workspace, heard)
    assert whole(image.grid).width == 64
    assert any('surface reflectance' in text and 'top of the atmosphere' in text for text in heard.warnings) == surface


@pytest.mark.parametrize('share, told', [(0.0, False), (0.05, False), (0.3, True), (1.0, True)])
@pytest.mark.parametrize('level', ['surface', ''])
def test_a_failed_atmospheric_correction_is_reported(tmp_path, heard, share, told, level):
    values = ground()
    dark = np.random.default_rng(0).random(values['blue'].shape) < share
    values['blue'] = np.where(dark, -0.01, values['blue'])
    path = scene_file(tmp_path / 'image.tif', TODAY, values, **({'REFLECTANCE': level} if level else {}))
    check_reflectance(Scene(path), heard)
    assert any('atmospheric correction failed' in text for text in heard.warnings) == (told and bool(level))
