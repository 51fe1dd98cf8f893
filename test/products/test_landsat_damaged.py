"""Damaged and hostile files of Landsat products: a sentence that tells what is wrong, never a wrong number or a file outside."""

import gzip
import io
import sys
import tarfile
import zipfile

import pytest
from landsat_checks import EACH, L8, in_text, refused
from landsat_writer import HEIGHT, LEFT, STEP, TOP, WIDTH, pack, write_landsat
from osgeo import gdal


@pytest.mark.parametrize('kind', EACH, ids=str)
def test_a_missing_essential_band(kind, tmp_path, workspace):
    refused(write_landsat(tmp_path, kind, without=('4',)).folder, workspace, r'has no file for (red|nir) \(B4\)')


@pytest.mark.parametrize('kind', EACH, ids=str)
@pytest.mark.parametrize('share', [0.0, 0.01, 0.5, 0.9, 0.999])
def test_a_truncated_image(kind, share, tmp_path, workspace):
    made = write_landsat(tmp_path, kind)
    content = made.file('3').read_bytes()
    made.file('3').write_bytes(content[: int(len(content) * share)])
    refused(made.folder, workspace, 'Cannot read')


@pytest.mark.parametrize('ending', ['.tar', '.tar.gz', '.zip'])
@pytest.mark.parametrize('share', [0.0, 0.1, 0.5, 0.9])
def test_a_truncated_archive(ending, share, tmp_path, workspace):
    archive = pack(write_landsat(tmp_path, L8), ending)
    content = archive.read_bytes()
    archive.write_bytes(content[: int(len(content) * share)])
    refused(archive, workspace, 'archive.*damaged')


@pytest.mark.parametrize('flip', range(0, 6000, 300))
def test_a_flipped_byte_in_a_compressed_archive_is_seen(flip, tmp_path, workspace):
    archive = pack(write_landsat(tmp_path, L8), '.tar.gz')
    content = bytearray(archive.read_bytes())
    content[300 + flip] ^= 16
    archive.write_bytes(content)
    refused(archive, workspace, 'archive.*damaged')


def test_a_damaged_header_in_a_tar_is_seen(tmp_path, workspace):
    archive = pack(write_landsat(tmp_path, L8), '.tar')
    content = bytearray(archive.read_bytes())
    with tarfile.open(archive) as file:
        content[file.getmembers()[5].offset + 3] ^= 16
    archive.write_bytes(content)
    refused(archive, workspace, 'archive.*damaged')


@pytest.mark.parametrize('kind', EACH, ids=str)
def test_an_image_whose_size_is_not_that_of_the_corners(kind, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, georeferenced=False)
    smaller = write_landsat(tmp_path / 'smaller', kind, georeferenced=False, size=(WIDTH, HEIGHT - 1))
    made.file('4').write_bytes(smaller.file('4').read_bytes())
    refused(made.folder, workspace, f'it has {WIDTH} x {HEIGHT - 1} px; expected {WIDTH} x {HEIGHT} px')


@pytest.mark.parametrize('kind', EACH, ids=str)
@pytest.mark.parametrize('error', [{'size': (60, 49)}, {'size': (61, 50)}, {'left': LEFT + STEP}, {'top': TOP - 7}], ids=str)
@pytest.mark.parametrize('band', [3, 4])
def test_a_band_of_another_size_or_place_than_the_others(kind, error, band, tmp_path, workspace):
    made, other = write_landsat(tmp_path, kind), write_landsat(tmp_path / 'other', kind, **error)
    made.file(str(band)).write_bytes(other.file(str(band)).read_bytes())
    refused(made.folder, workspace, f'B{band}.TIF is damaged: .* expected that of the other bands')


@pytest.mark.parametrize(
    'text',
    [
        '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>\n<LANDSAT_METADATA_FILE><A><B>&file;</B></A></LANDSAT_METADATA_FILE>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<LANDSAT_METADATA_FILE><A><B>&b;</B></A></LANDSAT_METADATA_FILE>',
        '<LANDSAT_METADATA_FILE>' + '<A>' * 200000,
    ],
    ids=['a file from outside', 'a bomb', 'depth'],
)
def test_hostile_xml(text, tmp_path, workspace):
    made = write_landsat(tmp_path, L8, 'xml')
    made.mtl.write_text(text)
    refused(made.folder, workspace, 'declares a document type|Cannot read')


@pytest.mark.parametrize('text', ['{"a":' * 200000, '[' * 200000])
def test_hostile_json(text, tmp_path, workspace):
    made = write_landsat(tmp_path, L8, 'json')
    made.mtl.write_text('{"LANDSAT_METADATA_FILE": ' + text)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(1000000)  # as other plugins may
    try:
        refused(made.folder, workspace, 'Cannot read')
    finally:
        sys.setrecursionlimit(limit)
    refused(made.folder, workspace, 'Cannot read')


@pytest.mark.parametrize('ending', ['.tar', '.tar.gz', '.zip'])
@pytest.mark.parametrize(
    'name', ['../outside.TIF', '/tmp/outside.TIF', 'a/../../outside.TIF', '..\\outside.TIF', 'C:\\outside.TIF']
)
def test_an_archive_that_leads_outside(name, ending, tmp_path, workspace):
    inner = tmp_path / 'inner'
    archive = pack(write_landsat(inner, L8), '.zip' if ending == '.zip' else '.tar')
    if ending == '.zip':
        with zipfile.ZipFile(archive, 'a') as file:
            file.writestr(name, b'outside')
    else:
        with tarfile.open(archive, 'a') as file:
            member = tarfile.TarInfo(name)
            member.size = 7
            file.addfile(member, io.BytesIO(b'outside'))
    if ending == '.tar.gz':
        archive, plain = archive.with_suffix('.tar.gz'), archive
        archive.write_bytes(gzip.compress(plain.read_bytes()))
    before = sorted(tmp_path.rglob('*'))
    refused(archive, workspace, 'contains a file outside of itself, .* Do not use this archive')
    assert sorted(tmp_path.rglob('*')) == before


def test_metadata_that_lead_outside(tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    made.file('4').rename(tmp_path / 'outside.TIF')
    in_text(made, made.file('4').name, '../outside.TIF')
    refused(made.folder, workspace, 'no file for red')


def test_an_image_that_refers_to_another_file(tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    outside = made.file('4').rename(tmp_path / 'outside.TIF')
    gdal.Translate(str(made.file('4')), str(outside), format='VRT')
    refused(made.folder, workspace, 'Cannot read')
