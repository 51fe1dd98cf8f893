"""Deliveries beyond products with an MTL file and SAFE: what was written into them is read from them, in every form."""

import json
import re

import numpy as np
import pytest
from archive_writer import TODAY, days, deliver, ground, whole
from delivery_writer import (
    AZIMUTH,
    CLOUD,
    ELEVATION,
    ITEM,
    KINDS,
    NEW_ITEM,
    NODATA,
    ROLES,
    SHADOW,
    ard,
    aws,
    cogs,
    espa,
    hls,
    level2,
    made,
    pack,
    theia,
)
from heard import Heard
from osgeo import gdal

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.recognise import products_of, recognised
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

FINE = ('blue', 'green', 'red', 'nir')


def truth(brighter=0.0):
    return ground(brighter=brighter, seed=3)


def require_read(kind, product, workspace, time=TODAY):
    """The product has what `made` wrote."""
    assert (product.level, product.tile) == (kind.level, kind.tile)
    assert product.sensor.family == kind.sensor
    assert product.time == (time if kind.has_clock else time.replace(hour=0, minute=0, second=0))
    scene = product.open(workspace)
    assert (scene.time, scene.level) == (product.time, product.level)
    for role in FINE:
        found = scene.read([role], whole(scene.grid))[0]
        assert np.isnan(found[NODATA])
        found[NODATA] = truth()[role][NODATA]
        np.testing.assert_allclose(found, truth()[role], atol=0.51 * kind.step)
    for role in ROLES[4:]:
        found = scene.read([role], whole(scene.grid))[0]
        assert abs(np.nanmean(found[4:]) - truth()[role][4:].mean()) < 1e-3
    if 'thermal' in product.roles:
        assert np.nanmedian(scene.read(['thermal'], whole(scene.grid))) == pytest.approx(290, abs=0.01)
    assert bool(scene.quality) == kind.has_quality
    if kind.has_quality:
        classes = scene.read_classes(whole(scene.grid))
        assert (classes[CLOUD], classes[SHADOW], classes[20, 20]) == (2, 1, 0)
    sun = [scene.metadata.get(f'SUN_{item}') for item in ('ELEVATION', 'AZIMUTH')]
    if not kind.has_sun:
        assert sun == [None, None]
    elif 'AWS' not in str(kind.write):
        assert sun[0] is not None


@pytest.mark.parametrize('form', ['folder', 'folder around it', '.tar', '.tar.gz', '.zip'])
@pytest.mark.parametrize('name', KINDS)
def test_what_was_written_is_read(tmp_path, workspace, name, form):
    kind = KINDS[name]
    path = made(kind, tmp_path / 'in', TODAY, truth())
    if form == 'folder around it':
        path = tmp_path / 'in'
    elif form != 'folder':
        # The name of the folder is part of what is known.
        path = pack(path, tmp_path / f'{path.name}{form}')
    product = recognised(path)
    assert product.path == str(path)
    require_read(kind, product, workspace)


@pytest.mark.parametrize(
    'name', ['HLS L30', 'ARD surface', 'ESPA surface', 'Level 2 with item', 'Earth Search', 'Planetary Computer']
)
def test_the_file_of_any_band_stands_for_its_product(tmp_path, workspace, name):
    kind = KINDS[name]
    folder = made(kind, tmp_path, TODAY, truth())
    file = next(path for path in sorted(folder.rglob('*.[tT][iI][fF]')) if re.search('(B0?|band)4', path.stem))
    product = recognised(file)
    assert product.path == str(file)
    require_read(kind, product, workspace)


def test_a_band_of_a_product_with_an_mtl_file_stands_for_it(tmp_path):
    for number in (1, 2):
        for file in deliver(tmp_path / 'in', days(-number), ground()).iterdir():
            file.rename(tmp_path / file.name)
    (file,) = tmp_path.glob('*_20190606_*_B4.TIF')
    product = recognised(file)
    assert (product.date, product.path) == ('2019-06-06', str(file))


@pytest.mark.parametrize('ending', ['.vrt', '.tif'])
@pytest.mark.parametrize('name', ['HLS L30', 'ARD Collection 1', 'THEIA', 'AWS L2A', 'Planetary Computer'])
def test_an_import_has_the_same_values(tmp_path, workspace, name, ending):
    scene = recognised(pack(made(KINDS[name], tmp_path, TODAY, truth()), tmp_path / 'a.zip')).open(workspace)
    with Workspace() as own:
        import_scene(recognised(tmp_path / 'a.zip'), (), None, own.output(str(tmp_path / f'out{ending}')), {}, own, Heard())
    imported = Scene(tmp_path / f'out{ending}')
    assert (imported.names, imported.scheme, imported.time, imported.level) == (
        scene.names,
        scene.scheme,
        scene.time,
        scene.level,
    )
    window = whole(scene.grid)
    np.testing.assert_allclose(imported.read(scene.names, window), scene.read(scene.names, window), atol=1e-6)
    np.testing.assert_array_equal(imported.read_classes(window), scene.read_classes(window))


def test_the_sun_is_that_of_the_metadata(tmp_path, workspace):
    for name in ('HLS L30', 'ARD surface', 'ESPA surface', 'ESPA with scene id', 'Level 2 with item', 'THEIA', 'Earth Search'):
        scene = recognised(made(KINDS[name], tmp_path / name, TODAY, truth())).open(workspace)
        assert (float(scene.metadata['SUN_ELEVATION']), float(scene.metadata['SUN_AZIMUTH'])) == (ELEVATION, AZIMUTH)


def test_all_are_found_in_one_archive_and_other_files_of_theirs_are_no_images(tmp_path, heard):
    for number, name in enumerate(KINDS):
        made(KINDS[name], tmp_path / name, days(-number), truth())
    flat = tmp_path / 'flat'
    for number in range(3):
        hls(flat, days(-100 - number), truth())
        espa(flat, days(-200 - number), truth())
    found = scan(str(tmp_path), heard)
    assert heard.warnings == [] and heard.messages == []
    assert len(found) == len(KINDS) + 6
    assert len({(product.date, product.tile) for product in found}) == len(KINDS) + 6
    for product in found:
        # What the log names can be chosen.
        (again,) = products_of(product.path) if 'flat' in product.path else [product]
        assert again.time == product.time


@pytest.mark.parametrize('write', [hls, ard, espa, level2, theia, aws, cogs])
def test_a_product_without_an_essential_band_is_skipped_alone(tmp_path, heard, write):
    for number in range(3):
        folder = write(tmp_path / str(number), days(-number), truth())
    victim = next(file for file in sorted(folder.rglob('*')) if file.stem.lower().endswith(('b04', 'b4', 'band4')))
    for file in folder.rglob(victim.name.replace('FRE', '*RE')):
        file.unlink()
    assert len(scan(str(tmp_path), heard)) == 2
    (warning,) = heard.warnings
    assert 'has no file for' in warning and str(tmp_path / '2') in warning


@pytest.mark.parametrize('write', [hls, ard, espa, level2, theia, cogs])
def test_a_damaged_image_ends_no_run(tmp_path, heard, workspace, write):
    values = truth()
    image = recognised(write(tmp_path / 'image', TODAY, values)).open(workspace)
    for number in (1, 2, 3):
        folder = write(tmp_path / 'archive' / str(number), days(-number), values)
        if number == 1:
            file = next(path for path in sorted(folder.rglob('*.[tT][iI][fF]')) if re.search('(B0?|band)4', path.stem))
            file = folder / str(file.relative_to(folder)).replace('_SRE_', '_FRE_')
            file.write_bytes(file.read_bytes()[:400])
    options = SelectOptions(window=30, lags=2)
    found = select_lags(image, scan(str(tmp_path / 'archive'), heard), Region.from_grid(image.grid), options, workspace, heard)
    assert [lag.image.date for lag in found.lags] == [f'{days(-number):%Y-%m-%d}' for number in (2, 3)]
    assert sum(str(tmp_path / 'archive' / '1') in text for text in heard.warnings) == 1


def test_the_offset_is_decided_by_the_numbers_where_nothing_states_it(tmp_path, workspace):
    late = TODAY.replace(year=2023)
    for number, offset in enumerate((0.0, -0.1)):
        scene = recognised(cogs(tmp_path / str(number), late, truth(), offset=offset)).open(workspace)
        np.testing.assert_allclose(scene.read(['red'], whole(scene.grid))[0][1:], truth()['red'][1:], atol=1e-4)
    bright = recognised(cogs(tmp_path / 'bright', late, truth(brighter=0.4)))
    with pytest.raises(UnreadableError, match='offset of .*bright.* is unknown.*Use another date'):
        bright.open(workspace)


def test_an_order_with_both_reflectances_is_read_as_that_of_the_top_of_the_atmosphere(tmp_path, workspace):
    espa(tmp_path, TODAY, truth(brighter=0.02), kind='sr')
    espa(tmp_path, TODAY, truth(), kind='toa')
    require_read(KINDS['ESPA top of atmosphere'], recognised(tmp_path), workspace)


def test_the_scale_of_the_xml_file_counts(tmp_path, workspace):
    folder = ard(tmp_path, TODAY, truth())
    xml = next(folder.glob('*.xml'))
    xml.write_text(xml.read_text().replace('"2.75e-05"', '"5.5e-05"').replace('"-0.2"', '"-0.4"'))
    scene = recognised(folder).open(workspace)
    np.testing.assert_allclose(scene.read(['red'], whole(scene.grid))[0][1:], 2 * truth()['red'][1:], atol=1e-4)


def test_top_of_atmosphere_numbers_of_collection_2_need_their_scale(tmp_path):
    folder = ard(tmp_path, TODAY, truth(), kind='TOA', xml=False)
    with pytest.raises(CloudmaskError, match='scale of .*TOA_B2.TIF.* is unknown.*Put the XML file'):
        recognised(folder)


@pytest.mark.parametrize(
    ('write', 'name', 'before', 'after', 'message'),
    [
        (ard, '*.xml', '2.75e-05', '2.75e+05', 'scale_factor'),
        (ard, '*.xml', '2019-06-07', '2019-07-06', 'acquisition_date'),
        (espa, '*.xml', 'zenith="42.5"', 'zenith="4x.5"', 'zenith'),
        (theia, '*_MTD_ALL.xml', '>10000<', '>1o000<', 'REFLECTANCE_QUANTIFICATION_VALUE'),
        (theia, '*_MTD_ALL.xml', '2019-06-07', '2019-06-08', 'ACQUISITION_DATE'),
        (theia, '*_MTD_ALL.xml', 'T30SYJ</GEO', 'T30SYK</GEO', 'GEOGRAPHICAL_ZONE'),
        (theia, '*_MTD_ALL.xml', '</Muscate', '</Muscatf', 'mismatched tag'),
        (aws, 'tileInfo.json', '"YJ"', '"YK"', 'tile is 30SYK'),
        (aws, 'tileInfo.json', '{', '{{', 'tileInfo.json'),
        (cogs, '*.json', '03.01', '3', 's2:processing_baseline'),
        (cogs, '*.json', '47.5', '475', 'view:sun_elevation'),
    ],
)
def test_impossible_metadata_are_refused_with_the_file(tmp_path, write, name, before, after, message):
    folder = write(tmp_path, TODAY, truth(), **({'item': ITEM} if write is cogs else {}))
    file = next(folder.rglob(name))
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after, 1))
    with pytest.raises(CloudmaskError, match=message) as raised:
        recognised(folder)
    assert str(folder) in str(raised.value)


@pytest.mark.parametrize(
    ('info', 'offset'),
    [
        ({'datastrip': {'id': 'S2B_OPER_MSI_L1C_DS_EPAE_20190607T120000_S20190607T104225_N05.00'}}, -0.1),
        ({'datastrip': {'id': 'S2B_OPER_MSI_L1C_DS_EPAE_20190607T120000_S20190607T104225_N02.07'}}, 0),
        ({'productPath': 'products/2016/6/7/S2A_OPER_PRD_MSIL1C_PDMC_20190608T100000_R051_V20190607T104225_20190607T104225'}, 0),
    ],
    ids=['datastrip', 'older datastrip', 'old name'],
)
def test_the_offset_of_an_aws_tile_is_known_from_any_of_its_names(tmp_path, workspace, info, offset):
    folder = aws(tmp_path, TODAY, truth(), baseline='0500' if offset else '0207', granule=False)
    (folder / 'productInfo.json').unlink()
    (folder / 'tileInfo.json').write_text(json.dumps({'utmZone': 30, 'latitudeBand': 'S', 'gridSquare': 'YJ', **info}))
    product = recognised(folder)
    assert (product.tile, product.time) == ('30SYJ', TODAY)
    scene = product.open(workspace)
    np.testing.assert_allclose(scene.read(['red'], whole(scene.grid))[0][1:], truth()['red'][1:], atol=1e-4)


@pytest.mark.parametrize('shadow', [33, 65, 5, 9, 32, 4])
@pytest.mark.parametrize('cloud', [3, 7, 11, 19, 16, 128])
def test_clouds_and_shadows_of_theia_have_either_order_of_bits(tmp_path, workspace, shadow, cloud):
    folder = theia(tmp_path, TODAY, truth(), masks=('CLM',))
    (file,) = folder.rglob('*_CLM_R1.tif')
    raster = gdal.Open(str(file), gdal.GA_Update)
    raster.GetRasterBand(1).WriteArray(np.array([[cloud, shadow, 0]], 'uint8'))
    raster = None
    scene = recognised(folder).open(workspace)
    assert scene.read_classes(Window(0, 0, 3, 1)).tolist() == [[2, 1, 0]]


def test_near_infrared_of_sentinel_2_is_b8a_where_b8_was_not_downloaded(tmp_path, workspace):
    folder = hls(tmp_path, TODAY, truth(), kind='S30')
    (file,) = folder.glob('*.B08.tif')
    file.rename(folder / file.name.replace('B08', 'B8A'))
    scene = recognised(folder).open(workspace)
    np.testing.assert_allclose(scene.read(['nir'], whole(scene.grid))[0][1:], truth()['nir'][1:], atol=1e-4)


def test_an_aws_tile_whose_baseline_is_unknown_is_refused(tmp_path):
    folder = aws(tmp_path, TODAY, truth())
    (folder / 'productInfo.json').unlink()
    (folder / 'tileInfo.json').write_text('{"utmZone": 30, "latitudeBand": "S", "gridSquare": "YJ"}')
    with pytest.raises(UnreadableError, match='offset of .* is unknown.*productInfo.json'):
        recognised(folder)


@pytest.mark.parametrize('write', [espa, level2, theia, cogs])
def test_the_night_has_no_reflectance(tmp_path, workspace, monkeypatch, write):
    monkeypatch.setattr('delivery_writer.ELEVATION', -5.5)
    folder = write(tmp_path, TODAY, truth(), **({'item': NEW_ITEM} if write is cogs else {}))
    with pytest.raises(
        CloudmaskError, match='at night or twilight, with the sun at -5.5 degrees .* Choose an image that was acquired by day'
    ):
        recognised(folder).open(workspace)


def test_bands_that_are_only_called_b04_are_no_product(tmp_path, heard):
    folder = cogs(tmp_path, TODAY, truth(), name='my_field')
    assert products_of(str(folder)) == []
    scan(str(folder), heard)
    assert heard.warnings == []


FOREIGN = {
    'LE07_L1TP_046027_20190607_20161030_01_T1_sr_band4.img': 'an ESPA order in another format than GeoTIFF',
    'SENTINEL2A_20190607-104225-457_L2A_T30SYJ_C_V2-2_FRE_B4.tif': 'THEIA without its metadata file',
    'LC08_L1TP_200032_20190607_20200827_02_T1_B4.TIF': 'Landsat Level-1 product without its MTL file',
    'T30SYJ_20190607T104225_B04.jp2': 'Sentinel-2 product without its metadata',
    'RT_LC08_L1TP_200032_20190607_20200827_01_T1_B4.TIF': 'Semi-Automatic Classification Plugin',
    '20190607_104225_1001_3B_AnalyticMS_SR.tif': 'a product of Planet',
    '20190607_LEVEL2_SEN2A_BOA.tif': 'output of FORCE',
    'S2A2A_20190607_051_field_BOA_10.tif': 'output of sen2r',
    'ga_ls8c_nbart_3-2-1_091084_2019-06-07_final_band04.tif': 'Digital Earth Australia',
    'S2A_MSIL2A.dim': 'the format of SNAP',
    'S1A_IW_GRDH_1SDV.tif': 'Sentinel-1, which is radar',
    'HLS.L30.T30SYJ.2019158.v1.4.hdf': 'HLS of version 1',
    'MOD09GA.A2019158.h17v05.006.hdf': 'MODIS or VIIRS',
    'LC08_200032_20190607.SR_B4.tif': 'Earth Engine with a file for each band',
}


@pytest.mark.parametrize('name', FOREIGN)
def test_known_kinds_that_are_not_read_are_named_with_what_to_do(tmp_path, heard, name):
    folder = tmp_path / 'in' / 'delivery'
    folder.mkdir(parents=True)
    gdal.GetDriverByName('GTiff').Create(str(folder / name), 4, 4).FlushCache()
    for path in (folder, folder / name, pack(folder, tmp_path / 'a.zip')):
        with pytest.raises(CloudmaskError) as raised:
            recognised(path)
        text = str(raised.value)
        assert (
            text.startswith(f'Cannot read {path} as it is: this is ')
            and FOREIGN[name] in text
            and text.endswith('The help page of importscene lists what is read.')
        )


@pytest.mark.parametrize('ending', ['.tar.bz2', '.7z', '.rar'])
def test_other_archives_are_told_to_be_unpacked(tmp_path, ending):
    path = tmp_path / f'LC08{ending}'
    path.write_bytes(b'BZh9')
    with pytest.raises(CloudmaskError, match='Unpack it and choose the folder'):
        recognised(path)
