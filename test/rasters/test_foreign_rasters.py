"""Rasters of other programs, as people have them: each is read with the right numbers, or refused with a sentence."""

import re
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_scenes import TODAY, blob, grid, ground, whole, write
from osgeo import gdal

from multitemporal_cloudmask.local.quality import class_band, without_empty_quality
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.products.archive import unfit
from multitemporal_cloudmask.rasters.plausible import check_reflectance
from multitemporal_cloudmask.rasters.remarks import report_remarks
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.warp import on_grid

SIZE = (90, 110)
MSI, OLI = ('B02', 'B03', 'B04', 'B08', 'B11', 'B12'), ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
CORNER = np.add.outer(np.arange(SIZE[0]), np.arange(SIZE[1])) < 40
CLOUD = blob(SIZE, 60, 70, 14)


def made(
    path,
    names=OLI,
    day=0,
    cloud=None,
    scale=2e-5,
    offset=-0.1,
    stated=True,
    quality=None,
    kind='uint16',
    brighter=0.0,
    corner=None,
    **more,
):
    """Write reflectance of a day as a program stores it: numbers of `kind` that `scale` and `offset` make reflectance.

    stated: whether the file states them. quality: (name, array). corner: pixels in which every band, the quality band too, stores 0.
    """
    values = ground(*SIZE, day) + brighter
    values[:, CLOUD if cloud is None else cloud] += 0.45
    stored = {
        name: (np.rint((band - offset) / scale) if kind != 'float32' else band).astype(kind) for name, band in zip(names, values)
    }
    if quality:
        stored[quality[0]] = quality[1].astype(kind)
    for band in stored.values():
        if corner is not None:
            band[corner] = 0
    scales = dict.fromkeys(names, (scale, offset)) if stated and kind != 'float32' else None
    return write(path, stored, scales=scales, **more)


def name_of(day, pattern):
    return (TODAY + timedelta(days=day)).strftime(pattern)


def selected(image, archive, heard, workspace, **options):
    chosen = SelectOptions(window=100, **options)
    return select_lags(image, archive, Region.from_grid(image.grid), chosen, workspace, heard)


def fmask_of_hls(cloud):
    return np.select([cloud, ~cloud], [192 + 2, 64])


def test_hls_with_its_own_fmask_leaves_a_cloudy_date_out(tmp_path, heard, workspace):
    bands = ('B02', 'B03', 'B04', 'B05', 'B06', 'B07')
    hls = {'names': bands, 'scale': 1e-4, 'offset': 0.0, 'kind': 'int16', 'nodata': -9999}
    for day, cloud in ((-8, np.ones(SIZE, bool)), (-16, np.zeros(SIZE, bool)), (0, CLOUD)):
        made(
            tmp_path / name_of(day, 'stack_%Y-%m-%d.tif'),
            day=day,
            cloud=cloud,
            quality=('Fmask', fmask_of_hls(cloud)),
            metadata={'SENSOR': 'OLI_TIRS'},
            **hls,
        )
    image, *archive = [Scene(str(tmp_path / name_of(day, 'stack_%Y-%m-%d.tif'))) for day in (0, -8, -16)]
    found = selected(image, archive, heard, workspace, lags=1)
    assert [lag.image.path for lag in found.lags] == [archive[1].path]
    assert any('fmask_hls' in text for text in heard.messages)
    np.testing.assert_array_equal(image.read_classes(whole(image.grid)), np.where(CLOUD, 2, 0))


@pytest.mark.parametrize('name', ['HLS.L30.T29SND.2021196T112119.v2.0.tif', 'HLS_S30_T29SND_2021-07-15.tif'])
def test_hls_is_known_by_its_file_name_alone(tmp_path, name):
    bands = (
        'B02',
        'B03',
        'B04',
        'B05' if 'L30' in name else 'B8A',
        'B06' if 'L30' in name else 'B11',
        'B07' if 'L30' in name else 'B12',
    )
    path = made(tmp_path / name, bands, scale=1e-4, offset=0.0, stated=False, kind='int16')
    scene = Scene(path)
    assert scene.date == '2021-07-15' and scene.level == 'surface' and scene.sensor.family == ('OLI' if 'L30' in name else 'MSI')
    np.testing.assert_allclose(scene.read(['blue'], whole(scene.grid))[0], ground(*SIZE)[0] + 0.45 * CLOUD, atol=1e-4)


def test_the_codes_of_python_fmask_are_a_reference(tmp_path):
    codes = np.where(CLOUD, 2, 1)
    codes[:5], codes[5:9] = 5, 3
    for name, description in (('LC08_cloud.tif', ''), ('LC08_fmask.tif', 'fmask')):
        scene = Scene(write(tmp_path / name, {description: codes.astype('uint8')}, nodata=0))
        classes = class_band(scene).read(whole(scene.grid))
        np.testing.assert_array_equal(classes == 2, CLOUD & (codes == 2))
        assert (classes[5:9] == 1).all() and not classes[:5].any()


def test_codes_that_fit_two_tables_are_refused_with_what_to_do(tmp_path):
    codes = np.where(CLOUD, 4, 1).astype('uint8')
    codes[0] = 2
    path = write(tmp_path / 'fmask.tif', {'fmask': codes})
    with pytest.raises(CloudmaskError, match=r'fmask.tif: The values 1, 2, 4 fit .*fmask .*fmask_python .*Set SCHEME'):
        class_band(Scene(path))
    assert (class_band(Scene(path), scheme='fmask').read(whole(grid(*SIZE[::-1]))) == 2).sum() == (codes == 4).sum()


def test_a_quality_band_of_unknown_values_is_not_used_for_an_image(tmp_path, heard):
    path = made(tmp_path / 'LC08_20210715.tif', quality=('fmask', np.where(CLOUD, 7, 300)))
    scene = Scene(path)
    informed = without_empty_quality(scene, Region.from_grid(scene.grid), heard)
    assert informed.quality is None
    assert 'fmask' in heard.warnings[0] and '7' in heard.warnings[0] and 'not used' in heard.warnings[0]
    with pytest.raises(CloudmaskError, match='does not occur'):
        class_band(scene)


def test_udm2_is_refused_by_name(tmp_path):
    bands = dict.fromkeys(
        ('clear', 'snow', 'shadow', 'light_haze', 'heavy_haze', 'cloud', 'confidence', 'udm1'), CLOUD.astype('uint8')
    )
    with pytest.raises(CloudmaskError, match='UDM2.*SCHEME'):
        class_band(Scene(write(tmp_path / 'udm2.tif', bands)))
    classes = class_band(Scene(str(tmp_path / 'udm2.tif')), 'cloud', 'clm').read(whole(grid(*SIZE[::-1])))
    np.testing.assert_array_equal(classes == 2, CLOUD)


@pytest.mark.parametrize('day', ['2022-06-15', '2021-06-15'])
def test_an_empty_qa60_is_no_evidence_of_clear_sky(tmp_path, heard, day):
    empty = np.zeros(SIZE)
    path = made(
        tmp_path / f'S2_{day}.tif', ('B2', 'B3', 'B4', 'B8', 'B11', 'B12'), scale=1e-4, offset=0.0, quality=('QA60', empty)
    )
    scene = Scene(path)
    assert scene.sensor.family == 'MSI'
    assert without_empty_quality(scene, Region.from_grid(scene.grid), heard).quality is None
    said = heard.warnings if day.startswith('2022') else heard.messages
    assert 'QA60' in said[0] and 'no evidence of clear sky' in said[0]


def test_a_qa60_with_clouds_is_used(tmp_path, heard):
    path = made(tmp_path / 'S2_2022-06-15.tif', MSI, scale=1e-4, offset=0.0, quality=('QA60', np.where(CLOUD, 1024, 0)))
    scene = Scene(path)
    assert without_empty_quality(scene, Region.from_grid(scene.grid), heard) is scene and not heard.warnings


def test_earth_engine_surface_reflectance_has_its_scale_and_no_corner(tmp_path, heard):
    names = tuple(f'SR_{name}' for name in OLI)
    qa = ('QA_PIXEL', np.where(CLOUD, 22280, 21824))
    scene = Scene(
        made(tmp_path / 'LC08_203032_20210715.tif', names, scale=2.75e-5, offset=-0.2, stated=False, quality=qa, corner=CORNER)
    )
    assert scene.level == 'surface' and scene.sensor.family == 'OLI' and scene.names == OLI
    values = scene.read(['red'], whole(scene.grid))[0]
    np.testing.assert_array_equal(np.isnan(values), CORNER)
    np.testing.assert_allclose(values[~CORNER], (ground(*SIZE)[2] + 0.45 * CLOUD)[~CORNER], atol=2e-5)
    report_remarks(scene, heard)
    assert '2.75e-05' in heard.messages[0] and '-0.2' in heard.messages[0]
    assert scene.band('SR_B4') is scene.band('red')


@pytest.mark.parametrize('kind', ['float32', 'uint16'])
@pytest.mark.parametrize('quality', ['QA_PIXEL', 'SCL', None])
def test_where_there_is_no_image_there_are_no_data(tmp_path, workspace, kind, quality):
    clear = {'QA_PIXEL': 21824, 'SCL': 5}.get(quality, 0)
    band = (quality, np.full(SIZE, clear)) if quality else None
    names = MSI if quality == 'SCL' else OLI
    scene = Scene(
        made(
            tmp_path / 'LC08_203032_20210715.tif',
            names,
            kind=kind,
            quality=band,
            corner=CORNER,
            metadata={'SENSOR': 'S2A' if names == MSI else 'LC08'},
        )
    )
    np.testing.assert_array_equal(np.isnan(scene.read(['red'], whole(scene.grid))[0]), CORNER)
    np.testing.assert_array_equal(~scene.valid(['red', 'nir'], whole(scene.grid)), CORNER)
    rows, columns = np.nonzero(CORNER)
    assert np.isnan(scene.read(['red'], whole(scene.grid), (rows, columns))).all()
    stack = virtual_stack(scene, [(scene, 0.0)], workspace)
    for part in (stack, stack.lags[0]):
        np.testing.assert_array_equal(np.isnan(part.read(['red'], whole(scene.grid))[0]), CORNER)
    # Warped by half a pixel, the edge of the corner takes nothing from where there is no image.
    moved = on_grid(scene, grid(*SIZE[::-1], left=500015.0), workspace)
    values = moved.read(['red'], whole(moved.grid))[0]
    assert np.nanmin(values) > ground(*SIZE)[2].min() - 0.01 and np.isnan(values[CORNER]).mean() > 0.9


def test_one_dark_band_is_not_a_gap(tmp_path):
    bands = {role: band.astype('float32') for role, band in zip(ROLES, ground(*SIZE))}
    bands['swir2'][CORNER] = 0
    scene = Scene(write(tmp_path / 'a.tif', bands))
    assert not np.isnan(scene.read(['swir2'], whole(scene.grid))).any()


def test_fill_numbers_without_a_declared_nodata_value_are_no_reflectance(tmp_path):
    values = np.rint(ground(*SIZE)[2] * 1e4).astype('int16')
    values[CORNER] = -9999
    scene = Scene(write(tmp_path / 'a.tif', {'red': values}, scales={'red': (1e-4, 0)}))
    np.testing.assert_array_equal(np.isnan(scene.read(['red'], whole(scene.grid))[0]), CORNER)


def test_the_example_of_the_page_on_images_has_no_data_outside_the_image(tmp_path, monkeypatch):
    page = (Path(__file__).parents[2] / 'docs' / 'images.md').read_text(encoding='utf-8')
    (code,) = re.findall(r'```python\n(.*?)```', page, re.DOTALL)
    product = re.search(r"product, elevation = '(\w+)'", code)[1]
    qa = np.where(CORNER, 1, np.where(CLOUD, 22280, 21824)).astype('uint16')
    numbers = np.where(CORNER, 0, 9000).astype('uint16')
    for name in ('B1', *OLI[:6], 'QA_PIXEL'):
        write(tmp_path / f'{product}_{name}.TIF', {'': qa if name == 'QA_PIXEL' else numbers})
    monkeypatch.chdir(tmp_path)
    exec(compile(code, 'images.md', 'exec'), {})
    scene = Scene(f'{product}.vrt')
    values = scene.read(['blue', 'swir2'], whole(scene.grid))
    np.testing.assert_array_equal(np.isnan(values[0]), CORNER)
    np.testing.assert_allclose(values[:, ~CORNER], (9000 * 2e-5 - 0.1) / np.sin(np.radians(66.07)), rtol=1e-5)
    classes = scene.read_classes(whole(scene.grid))
    np.testing.assert_array_equal(classes, np.where(CORNER, 255, np.where(CLOUD, 2, 0)))


def test_levels_known_from_names_are_not_mixed(tmp_path):
    def scene(name, **more):
        return Scene(made(tmp_path / name, MSI, scale=1e-4, offset=0.0, **more))

    top = scene('S2B_MSIL1C_20210715T112119_N0301_R037_T29SND_20210801T000000.tif')
    surface = scene('S2B_MSIL2A_20210613T112119_N0301_R037_T29SND_20210801T000000.tif')
    unknown = scene('s2_20210613.tif')
    assert 'surface' in unfit(surface, top) and not unfit(unknown, top) and not unfit(top, top)
    assert 'REFLECTANCE' in unfit(unknown, surface)


def test_a_level_in_the_metadata_that_the_name_contradicts_is_reported(tmp_path, heard):
    name = 'S2B_MSIL2A_20210613T112119_N0301_R037_T29SND_20210801T000000.tif'
    scene = Scene(made(tmp_path / name, MSI, scale=1e-4, offset=0.0, metadata={'REFLECTANCE': 'top of atmosphere'}))
    report_remarks(scene, heard)
    assert scene.level == 'top of atmosphere' and 'surface' in heard.warnings[0] and name in heard.warnings[0]


@pytest.mark.parametrize(
    'names, family, level',
    [
        (('blue', 'green', 'red', 'nir08', 'swir16', 'swir22', 'scl'), 'MSI', 'surface'),
        (('nbart_blue', 'nbart_green', 'nbart_red', 'nbart_nir', 'nbart_swir_1', 'nbart_swir_2'), 'plain', 'surface'),
        (('Blau', 'Grün', 'Rot', 'nahes Infrarot', 'SWIR 1', 'SWIR 2'), 'plain', 'top of atmosphere'),
        (tuple(f'{name}, central wavelength 665 nm' for name in MSI), 'MSI', 'top of atmosphere'),
        (MSI, 'MSI', 'top of atmosphere'),
    ],
)
def test_bands_of_other_programs_have_their_roles(tmp_path, heard, names, family, level):
    quality = (names[6], np.full(SIZE, 5.0)) if len(names) > 6 else None
    scene = Scene(made(tmp_path / 'x_2021-07-15.tif', names[:6], kind='float32', quality=quality, nodata=np.nan))
    assert (scene.sensor.family, scene.level) == (family, level)
    assert set(scene.roles) == set(ROLES) and bool(scene.quality) == bool(quality)
    np.testing.assert_allclose(scene.read(['swir2'], whole(scene.grid))[0], ground(*SIZE)[5] + 0.45 * CLOUD, atol=1e-6)
    report_remarks(scene, heard)
    assert heard.warnings == heard.messages == []


def test_bands_that_are_not_recognised_are_named_with_what_they_cost(tmp_path, heard):
    report_remarks(
        Scene(made(tmp_path / 'a_2021-07-15.tif', ('blue', 'green', 'red', 'infra', 'mystery', 'B4_mean'), kind='float32')), heard
    )
    (warning,) = heard.warnings
    assert all(word in warning for word in ('a_2021-07-15.tif', 'infra', 'mystery', 'B4_mean', 'shadow', 'cloud score'))


def test_the_date_of_the_file_counts_with_a_warning(tmp_path, heard):
    scene = Scene(made(tmp_path / 'a.tif', ROLES, kind='float32', metadata={'TIFFTAG_DATETIME': '2023:01:02 03:04:05'}))
    report_remarks(scene, heard)
    assert scene.date == '2023-01-02'
    assert 'a.tif' in heard.warnings[0] and '2023-01-02' in heard.warnings[0] and 'DATE_ACQUIRED' in heard.warnings[0]


BASELINE_4 = 'S2B_MSIL2A_20220715T112119_N0400_R037_T29SND_20220801T000000.tif'


def test_a_missing_offset_that_the_name_proves_is_refused(tmp_path, heard):
    with pytest.raises(CloudmaskError, match=r'_N0400_.* baseline 04.00.* offset .*-0.1.* missing.*gdal_edit.py'):
        check_reflectance(Scene(made(tmp_path / BASELINE_4, MSI, scale=1e-4, offset=0.0, brighter=0.1)), heard)


def test_numbers_that_were_harmonized_are_taken_in_spite_of_the_name(tmp_path, heard):
    check_reflectance(Scene(made(tmp_path / BASELINE_4, MSI, scale=1e-4, offset=0.0)), heard)
    check_reflectance(Scene(made(tmp_path / f'x_{BASELINE_4}', MSI, scale=1e-4, offset=-0.1)), heard)
    assert heard.warnings == []


def test_an_offset_that_numbers_and_bands_subtract_is_refused(tmp_path, heard):
    path = made(tmp_path / BASELINE_4, MSI, scale=1e-4, offset=0.0, stated=False, cloud=np.zeros(SIZE, bool), brighter=-0.02)
    dataset = gdal.Open(path, gdal.GA_Update)
    for number in range(1, 7):
        dataset.GetRasterBand(number).SetScale(1e-4)
        dataset.GetRasterBand(number).SetOffset(-0.1)
    dataset = None
    dark = {}
    scene = Scene(path)
    for band in scene.bands:
        values = scene.read([band.name], whole(scene.grid))
        dark[band.role] = float(np.nanpercentile(values, 1))
    if max(dark.values()) < -0.02:
        with pytest.raises(CloudmaskError, match='subtracted twice.*gdal_edit.py -offset 0'):
            check_reflectance(scene, heard)


def test_an_offset_between_image_and_lags_is_reported(tmp_path, heard, workspace):
    clear = np.zeros(SIZE, bool)

    def scene(day, brighter=0.0, cloud=clear):
        quality = ('SCL', np.where(cloud, 9, 5))
        return Scene(
            made(tmp_path / name_of(day, 's2_%Y%m%d.tif'), MSI, day, cloud, 1e-4, 0.0, quality=quality, brighter=brighter)
        )

    archive = [scene(-5), scene(-10), scene(-15)]
    selected(scene(0, cloud=CLOUD), archive, heard, workspace)
    assert not any('offset' in text for text in heard.warnings)
    with pytest.raises(CloudmaskError, match='0.1 higher than that of the lags .*in every band'):
        selected(scene(1, 0.1, CLOUD), archive, heard, workspace)
    # Not every lag: it may be the lags that differ.
    selected(scene(1, 0.1, CLOUD), [*archive[:2], scene(-15, 0.1)], heard, workspace)
    assert any('offset is probably missing in one of them' in text for text in heard.warnings)


def test_a_veil_as_bright_as_the_offset_is_no_missing_offset(tmp_path, heard, workspace):
    def scene(day):
        return Scene(made(tmp_path / name_of(day, 's2_%Y%m%d.tif'), MSI, day, np.zeros(SIZE, bool), 1e-4, 0.0))

    archive = [scene(-5), scene(-10), scene(-15)]
    veiled = scene(0)
    dataset = gdal.Open(veiled.path, gdal.GA_Update)
    for band in veiled.bands:
        raster = dataset.GetRasterBand(band.number)
        # A veil of opacity 0.17, in the numbers of the file: the darker the ground, the more it brightens.
        numbers = raster.ReadAsArray().astype(float)
        raster.WriteArray(np.rint(numbers + 1020 - 0.17 * (numbers - numbers.mean())))
    dataset = raster = None
    selected(Scene(veiled.path), archive, heard, workspace)
    assert any('most of the image will be cloud' in text for text in heard.warnings)


@pytest.mark.parametrize('name', ['LC08_L2SP_203032_20210715_20210801_02_T1.tif', 'a_20210715.tif'])
def test_collection_2_with_the_scale_of_collection_1_is_refused_and_the_reverse(tmp_path, heard, name):
    def with_scale(numbers, scale, offset):
        path = made(tmp_path / name, OLI, scale=numbers[0], offset=numbers[1], stated=False, metadata={'SENSOR': 'LC08'})
        dataset = gdal.Open(path, gdal.GA_Update)
        for number in range(1, 7):
            dataset.GetRasterBand(number).SetScale(scale)
            dataset.GetRasterBand(number).SetOffset(offset)
        dataset = None
        return Scene(path)

    with pytest.raises(CloudmaskError, match='no place on Earth.*2.75e-05'):
        check_reflectance(with_scale((2.75e-5, -0.2), 1e-4, 0.0), heard)
    with pytest.raises(CloudmaskError, match='negative in every band.*Collection 1'):
        check_reflectance(with_scale((1e-4, 0.0), 2.75e-5, -0.2), heard)
    check_reflectance(with_scale((1e-4, 0.0), 1e-4, 0.0), heard)


@pytest.mark.parametrize('level, scale, offset', [('L2SP', 2.2e-5, -0.11), ('L1TP', 2.75e-5, -0.2)])
def test_the_scale_of_the_other_level_is_refused(tmp_path, heard, level, scale, offset):
    path = made(tmp_path / f'LC08_{level}_203032_20210715_20210801_02_T1.tif', OLI, scale=scale, offset=offset)
    with pytest.raises(CloudmaskError, match=f'named as a product of Level {level[1]}.*of the other level'):
        check_reflectance(Scene(path), heard)


@pytest.mark.parametrize(
    'file, name, kind, scale, offset',
    [
        ('a.tif', 'SR_B4', 'uint16', 2.75e-5, -0.2),
        ('a.tif', 'ST_B10', 'uint16', 0.00341802, 149.0),
        ('a.tif', 'sr_band4', 'uint16', 2.75e-5, -0.2),
        ('a.tif', 'sr_band4', 'int16', 1e-4, 0.0),
        ('a.tif', 'toa_band4', 'int16', 1e-4, 0.0),
        ('a.tif', 'bt_band10', 'int16', 0.1, 0.0),
        ('a.tif', 'nbart_red', 'int16', 1e-4, 0.0),
        ('HLS.L30.T29SND.2021196T112119.v2.0.tif', 'B04', 'int16', 1e-4, 0.0),
        ('HLS.L30.T29SND.2021196T112119.v2.0.tif', 'B10', 'int16', 0.01, 273.15),
        ('a.tif', 'SR_B4', 'float32', 1.0, 0.0),
        ('a.tif', 'B4', 'uint16', 1.0, 0.0),
    ],
)
def test_products_of_a_fixed_scale_need_none_in_the_file(tmp_path, file, name, kind, scale, offset):
    scene = Scene(write(tmp_path / file, {name: np.full((4, 4), 9, kind)}, metadata={'SENSOR': 'LC08'}))
    assert (scene.bands[0].scale, scene.bands[0].offset) == (scale, offset)
    stated = Scene(
        write(tmp_path / f'x{file}', {name: np.full((4, 4), 9, kind)}, scales={name: (0.5, 1)}, metadata={'SENSOR': 'LC08'})
    )
    assert (stated.bands[0].scale, stated.bands[0].offset) == (0.5, 1.0)


def test_a_thermal_band_of_one_value_is_not_used(tmp_path, heard):
    from multitemporal_cloudmask.rasters.plausible import without_flat_bands

    bands = dict(zip(ROLES, ground(*SIZE)), thermal=np.full(SIZE, 300, 'float32'))
    scene = without_flat_bands(Scene(write(tmp_path / 'a.tif', bands)), heard)
    assert scene.names == ROLES and 'thermal' in heard.warnings[0]


WORDS = {
    'blue': ('blue', 'B02', 'sr_blue', 'Bleu', 'blau', 'nbart_blue'),
    'green': ('green', 'B03', 'Green', 'vert', 'grün', 'nbart_green'),
    'red': ('red', 'B04', 'RED', 'rouge', 'Rot', 'nbart_red'),
    'nir': ('nir', 'B08', 'NIR', 'near infrared', 'nahes Infrarot', 'nbart_nir_1', 'nir08'),
    'swir1': ('swir1', 'B11', 'swir16', 'SWIR 1', 'swir_1'),
    'swir2': ('swir2', 'B12', 'swir22', 'SWIR-2', 'swir_2'),
}


@given(st.fixed_dictionaries({role: st.sampled_from(words) for role, words in WORDS.items()}), st.permutations(range(6)))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mixture_of_names_in_any_order_is_read_by_role(tmp_path, words, order):
    roles = [ROLES[number] for number in order]
    bands = {words[role]: np.full((3, 3), 0.1 + 0.1 * ROLES.index(role), 'float32') for role in roles}
    scene = Scene(write(tmp_path / 'a_2021-07-15.tif', bands, metadata={'SENSOR': 'S2A'}))
    assert set(scene.roles) == set(ROLES) and scene.unrecognised == ()
    for role in ROLES:
        np.testing.assert_allclose(scene.read([role], whole(scene.grid)), 0.1 + 0.1 * ROLES.index(role), atol=1e-6)


def test_a_mask_of_0_and_1_without_a_name_is_not_guessed(tmp_path):
    from multitemporal_cloudmask.local.quality import mask_band

    bits = CLOUD.astype('uint8')
    with pytest.raises(CloudmaskError, match='only the values 0 and 1.*CLM if 1 is cloud'):
        mask_band(Scene(write(tmp_path / 'a.tif', {'': bits})))
    for name, description, cloud in (('b.tif', 'CLM', 2), ('c.tif', 'mask', 1), ('image_clm.tif', '', 2)):
        band = mask_band(Scene(write(tmp_path / name, {description: bits})))
        np.testing.assert_array_equal(band.read(whole(grid(*SIZE[::-1]))), np.where(CLOUD, cloud, 0))
