"""The blocks of a TIFF that a region needs, as a smaller TIFF: the same pixels where it has them, and nodata elsewhere."""

import contextlib

import numpy as np
import pytest
from osgeo import gdal

from multitemporal_cloudmask.method.errors import UnreadableError
from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.tiff_parts import TiffParts

KINDS = {
    'cloud-optimised': ('COG', ['BLOCKSIZE=128', 'COMPRESS=DEFLATE']),
    'big': ('COG', ['BLOCKSIZE=128', 'BIGTIFF=YES', 'COMPRESS=LZW', 'PREDICTOR=YES']),
    'band by band': ('GTiff', ['TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64', 'INTERLEAVE=BAND']),
    'strips of the other byte order': ('GTiff', ['COMPRESS=LZW', 'ENDIANNESS=BIG']),
    'strips, big': ('GTiff', ['INTERLEAVE=BAND', 'BIGTIFF=YES']),
    'a directory at the end': ('GTiff', ['TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32', 'COMPRESS=DEFLATE']),
}


def write(path, kind, mask=False):
    driver, options = KINDS[kind]
    memory = gdal.GetDriverByName('MEM').Create('', 300, 200, 2, gdal.GDT_UInt16)
    memory.SetGeoTransform((5e5, 10, 0, 4e6, 0, -10))
    numbers = np.random.default_rng(0).integers(1, 5000, (2, 200, 300)).astype('uint16')
    for band in (1, 2):
        memory.GetRasterBand(band).WriteArray(numbers[band - 1])
        memory.GetRasterBand(band).SetDescription(f'name {band}')
        memory.GetRasterBand(band).SetScale(0.5)
        if not mask:
            memory.GetRasterBand(band).SetNoDataValue(0)
    gdal.SetConfigOption('GDAL_TIFF_INTERNAL_MASK', 'YES')
    if mask:
        memory.CreateMaskBand(gdal.GMF_PER_DATASET)
        memory.GetRasterBand(1).GetMaskBand().WriteArray(np.where(numbers[0] < 1000, 0, 255).astype('uint8'))
    copy = gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=options)
    if kind == 'a directory at the end':
        # A directory that no longer fits is written anew behind the blocks.
        copy.SetMetadataItem('LONG', 'text ' * 50)
    copy = None
    gdal.SetConfigOption('GDAL_TIFF_INTERNAL_MASK', None)
    return path.read_bytes()


def part(content, path, wanted):
    asked = []

    def read(start, size):
        asked.append((start, size))
        return content[start : start + size]

    parts = TiffParts('a.tif', read)
    chosen = [number for number, window in parts.blocks() if wanted(number)]
    begin, blocks = parts.part(chosen)
    with open(path, 'wb') as file:
        file.write(begin)
        for block in blocks:
            file.seek(block.place)
            file.write(content[block.start : block.start + block.size])
    return parts, chosen


@pytest.mark.parametrize('kind', KINDS)
@pytest.mark.parametrize('mask', [False, True])
def test_the_part_has_the_same_pixels_and_nothing_elsewhere(tmp_path, kind, mask):
    content = write(tmp_path / 'a.tif', kind, mask)
    parts, chosen = part(content, tmp_path / 'b.tif', lambda number: number % 2 == 0)
    whole, less = gdal.Open(str(tmp_path / 'a.tif')), gdal.Open(str(tmp_path / 'b.tif'))
    assert Grid.from_dataset(whole) == Grid.from_dataset(less)
    assert less.GetRasterBand(2).GetDescription() == 'name 2' and less.GetRasterBand(1).GetScale() == 0.5
    assert less.GetRasterBand(1).GetOverviewCount() == 0
    before, after = whole.ReadAsArray(), less.ReadAsArray()
    shown, still = (each.GetRasterBand(1).GetMaskBand().ReadAsArray() for each in (whole, less))
    for number, window in parts.blocks():
        place = window.within(type(window)(0, 0, 300, 200))
        if number in chosen:
            np.testing.assert_array_equal(after[place], before[place])
            np.testing.assert_array_equal(still[place[1:]], shown[place[1:]])
        else:
            assert not after[place].any() and (mask or not still[place[1:]].any())
    assert (tmp_path / 'b.tif').stat().st_size < 0.7 * len(content)


@pytest.mark.parametrize(
    'content', [b'', b'II', b'<html>not a picture</html>', b'II*\0\x10\0\0\0', b'II*\0\x08\0\0\0\xff\xff' + bytes(100)]
)
def test_what_is_no_tiff_is_an_error_of_the_file(content):
    with pytest.raises(UnreadableError, match='a.tif'):
        TiffParts('a.tif', lambda start, size: content[start : start + size])


def test_any_damaged_byte_of_the_directory_is_an_error_or_harmless(tmp_path):
    content = write(tmp_path / 'a.tif', 'cloud-optimised')
    random = np.random.default_rng(1)
    for place in range(0, 600, 3):
        damaged = bytearray(content)
        damaged[place] = random.integers(256)
        with contextlib.suppress(UnreadableError):
            part(bytes(damaged), tmp_path / 'b.tif', lambda number: True)
