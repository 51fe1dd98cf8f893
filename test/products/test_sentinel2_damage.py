"""Damaged and hostile Sentinel-2 deliveries are refused with a clear error: never a wrong number, a hang or a file outside."""

import zipfile

import numpy as np
import pytest
from safe_writer import Safe, clouds_gml, write_jp2

from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.products.members import Members
from multitemporal_cloudmask.products.sentinel2 import sentinel2_products
from multitemporal_cloudmask.products.sentinel2_metadata import read_granule, read_product
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.workspace import Workspace

NEW = Safe(baseline='05.00', offset=-1000)
SURFACE = Safe(level='2A', baseline='05.09', offset=-1000)
OLD = Safe(old=True, tiles=('33UUU', '33UVU'))


def read(path):
    """Read all of a delivery."""
    for product in sentinel2_products(Members(path), str(path)):
        with Workspace() as workspace:
            scene = product.open(workspace)
            scene.read(scene.names, Window(0, 0, 60, 60))
            if scene.quality:
                scene.read_classes(Window(0, 0, 60, 60))


def edit(path, name, before, after):
    file = next(path.rglob(name))
    text = file.read_text(encoding='utf-8')
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding='utf-8')


TEXTS = {
    'quantification': (NEW, 'MTD_MSIL1C.xml', '>10000<', '>30000<', 'QUANTIFICATION_VALUE is .* expected a power of ten'),
    'quantification 0': (NEW, 'MTD_MSIL1C.xml', '>10000<', '>0<', 'QUANTIFICATION_VALUE is .* expected a number from 1 to'),
    'quantification blank': (NEW, 'MTD_MSIL1C.xml', '>10000<', '>1000 <', 'QUANTIFICATION_VALUE is .* expected a number from 1 to'),
    'no quantification': (SURFACE, 'MTD_MSIL2A.xml', 'BOA_Q', 'AOA_Q', 'mismatched tag'),
    'no scale': (SURFACE, 'MTD_MSIL2A.xml', 'none">10000</BOA_QUANTIFICATION_VALUE>', 'none"></BOA_QUANTIFICATION_VALUE>', 'BOA_QUANT'),
    'one offset': (NEW, 'MTD_MSIL1C.xml', '"3">-1000<', '"3">-1400<', 'only one band differs'),
    'huge offset': (NEW, 'MTD_MSIL1C.xml', '"3">-1000<', '"3">-1000000<', 'RADIO_ADD_OFFSET is .* expected a number from'),
    'no offset': (SURFACE, 'MTD_MSIL2A.xml', '<BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET>', '', 'BOA_ADD_OFFSET of B4'),
    'offset twice': (NEW, 'MTD_MSIL1C.xml', 'band_id="3"', 'band_id="2"', 'one RADIO_ADD_OFFSET for each'),
    'date': (NEW, 'MTD_MSIL1C.xml', 'START>2017-02-16T10:21:01.024Z</DATATAKE', 'START>2017-02-17T10:21:01.024Z</DATATAKE', 'level, time and tile is .* expected those of the product name S2A'),
    'no date': (NEW, 'MTD_MSIL1C.xml', 'START>2017-02-16T10:21:01.024Z</DATATAKE', 'START>2017-02-3xT</DATATAKE', 'YYYY-MM-DDThh:mm:ss'),
    'satellite': (NEW, 'MTD_MSIL1C.xml', '>Sentinel-2A<', '>Sentinel-2C<', 'satellite, level, time and tile'),
    'name': (NEW, 'MTD_MSIL1C.xml', 'URI>S2A_MSIL1C_20170216', 'URI>S2A_MSIL1C_20170256', 'satellite, level, time and tile'),
    'level': (NEW, 'MTD_MSIL1C.xml', '<n1:Level-1C', '<n1:Level-2C', 'mismatched tag'),
    'ended early': (NEW, 'MTD_MSIL1C.xml', '</Datatake>', '</Datatake', 'not well-formed'),
    'tile': (NEW, 'MTD_TL.xml', 'A008639_T33UUU', 'A008639_T32UUU', 'tile is .32UUU.; expected .*33UUU'),
    'old tile': (OLD, 'S2A_OPER_MTD_L1C_TL_*_T33UUU.xml', 'A008639_T33UUU', 'A008639_T33UVU', 'tile is .* expected that of its folder'),
    'granule of another day': (NEW, 'MTD_TL.xml', '2017-02-16T10:22', '2017-02-18T10:22', 'SENSING_TIME is .2017-02-18 10:22.; expected a time at 2017-02-16'),
    'zone': (NEW, 'MTD_TL.xml', 'EPSG:32633', 'EPSG:32733', 'UTM zone of tile 33UUU'),
    'corner': (NEW, 'MTD_TL.xml', '<ULX>300000', '<ULX>700000', 'extent at 10, 20 and 60 m'),
    'size': (NEW, 'MTD_TL.xml', '<NCOLS>60<', '<NCOLS>61<', '_B02.jp2 is damaged: .* expected 61 x 60 px'),
    'pixel': (NEW, 'MTD_TL.xml', '<YDIM>-10<', '<YDIM>10<', 'YDIM'),
    'sun': (NEW, 'MTD_TL.xml', '>66.5<', '>266.5<', 'ZENITH_ANGLE is .* expected a number from 0 to 180'),
    'no sun': (NEW, 'MTD_TL.xml', '<ZENITH_ANGLE unit="deg">66.5</ZENITH_ANGLE>', '', 'Mean_Sun_Angle/ZENITH_ANGLE'),
    'mask': (Safe(), 'MSK_CLOUDS_B00.gml', '>OPAQUE<', '>OPAQUD<', 'maskType'),
    'place of mask': (Safe(), 'MSK_CLOUDS_B00.gml', '8.7:32633', '8.7:32632', 'EPSG:32632'),
    'ring of mask': (Safe(), 'MSK_CLOUDS_B00.gml', '300120', '3x0120', 'coordinates'),
}  # fmt: skip


@pytest.mark.parametrize('damage', TEXTS)
def test_damaged_text_is_refused(damage, tmp_path):
    safe, name, before, after, message = TEXTS[damage]
    path = safe.write(tmp_path)
    read(path)
    edit(path, name, before, after)
    with pytest.raises(UnreadableError, match=message):
        read(path)


def test_offsets_may_not_vanish(tmp_path):
    path = Safe(baseline='05.00').write(tmp_path)
    with pytest.raises(UnreadableError, match='RADIO_ADD_OFFSET of B1'):
        read(path)


@pytest.mark.parametrize('safe', [NEW, SURFACE, OLD], ids=['L1C', 'L2A', 'old'])
def test_a_flipped_bit_is_refused_or_without_effect(safe):
    product_xml, tile_xml, folder = safe.product_xml(), safe.tile_xml('33UUU'), f'{safe.name}.SAFE'
    path = f'GRANULE/{safe.granule("33UUU")}/MTD_TL.xml'
    product = read_product(product_xml, 'MTD.xml', folder, safe.level)
    granule = read_granule(tile_xml, path, product)
    for text, file in ((product_xml, 'product'), (tile_xml, 'granule')):
        for position in range(0, len(text), 3):
            flipped = text[:position] + chr(ord(text[position]) ^ 1 << position % 7) + text[position + 1 :]
            try:
                its_product = read_product(flipped, 'MTD.xml', folder, safe.level) if file == 'product' else product
                its_granule = read_granule(flipped if file == 'granule' else tile_xml, path, its_product)
            except CloudmaskError:
                continue
            assert (its_product.scales, its_product.platform) == (product.scales, product.platform), flipped
            # Seconds in the old naming, angles and the size of images, which these themselves repeat, stand there once.
            assert abs(its_product.time - product.time).total_seconds() < 3600
            assert (its_granule.tile, its_granule.epsg) == (granule.tile, granule.epsg), flipped
            assert [place[:2] for place in its_granule.places.values()] == [place[:2] for place in granule.places.values()]


@pytest.mark.parametrize('safe', [NEW, SURFACE], ids=['L1C', 'L2A'])
@pytest.mark.parametrize('band', ['B02', 'B08'])
def test_missing_essential_band(safe, band, tmp_path):
    path = safe.write(tmp_path)
    for file in (path / 'GRANULE').rglob(f'*_{band}*.jp2'):
        if 'IMG_DATA' in str(file):
            file.unlink()
    with pytest.raises(UnreadableError, match=rf'no file for {"blue .B2" if band == "B02" else "nir .B8"}\)'):
        read(path)


def test_missing_granule(tmp_path):
    path = NEW.write(tmp_path)
    next(path.rglob('MTD_TL.xml')).unlink()
    with pytest.raises(UnreadableError, match='MTD_TL.xml'):
        read(path)


@pytest.mark.parametrize('name', ['*_B02.jp2', '*_B11.jp2', 'MSK_CLASSI_B00.jp2'])
@pytest.mark.parametrize('part', [0, 0.3, 0.6, 0.9, 0.99])
def test_truncated_image(name, part, tmp_path):
    path = NEW.write(tmp_path)
    file = next(path.rglob(name))
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)])
    with pytest.raises(UnreadableError, match='damaged'):
        read(path)


@pytest.mark.parametrize(('name', 'resolution'), [('*_B03.jp2', 10), ('*_B09.jp2', 60), ('MSK_CLASSI_B00.jp2', 60)])
def test_image_of_wrong_size_or_place(name, resolution, tmp_path):
    path = NEW.write(tmp_path)
    side = 600 // resolution
    for shape, tile in (((3, side, side - 1), '33UUU'), ((3, side, side), '32UUU')):
        write_jp2(next(path.rglob(name)), np.full(shape, 1, np.uint8), resolution, tile)
        with pytest.raises(UnreadableError, match='expected .* from its MTD_TL.xml'):
            read(path)


def test_wrong_corner(tmp_path):
    path = NEW.write(tmp_path)
    file = next(path.rglob('MTD_TL.xml'))
    file.write_text(file.read_text(encoding='utf-8').replace('<ULX>300000', '<ULX>500000'), encoding='utf-8')
    with pytest.raises(UnreadableError, match='expected .* from its MTD_TL.xml'):
        read(path)


def laughs(text):
    entities = ''.join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    return text.replace('?>', f'?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>', 1).replace('10000', '&a9;')


def external(text):
    return text.replace('?>', '?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>', 1).replace('10000', '&secret;')


@pytest.mark.parametrize('name', ['MTD_MSIL1C.xml', 'MTD_TL.xml', 'MSK_CLOUDS_B00.gml'])
@pytest.mark.parametrize('attack', [laughs, external])
def test_hostile_xml(attack, name, tmp_path):
    path = Safe().write(tmp_path)
    file = next(path.rglob(name))
    file.write_text(attack(clouds_gml('33UUU') if name.endswith('gml') else file.read_text(encoding='utf-8')), encoding='utf-8')
    with pytest.raises(CloudmaskError, match='declares a document type'):
        read(path)


def test_zip_that_leads_outside(tmp_path):
    path = NEW.write_zip(tmp_path)
    with zipfile.ZipFile(path, 'a') as archive:
        archive.writestr('../../outside.txt', 'outside')
    before = sorted(tmp_path.parent.rglob('*'))
    with pytest.raises(UnreadableError, match='outside'):
        read(path)
    assert sorted(tmp_path.parent.rglob('*')) == before


def test_truncated_zip(tmp_path):
    path = NEW.write_zip(tmp_path)
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(UnreadableError):
        read(path)
