"""The archive behind the catalogues: simulated scenes as cloud-optimised GeoTIFFs, in the folders and under the names of the real ones.

archive = Archive(folder, size=240, dates=5)
archive.earth_search(-1)        an item of sentinel-2-l2a, whose files are written
archive.landsat(-1)             an item of landsat-c2-l2 as the Planetary Computer has it

`{files}` and `{blobs}` in the addresses of an item stand for the two hosts of the service.
"""

import os
from datetime import timedelta, timezone
from functools import lru_cache

import numpy as np
from osgeo import gdal, osr

from multitemporal_cloudmask.simulation.series import simulate

from . import items

#: Corner of the place, m of UTM zone 30 north, and width of the simulated pixel as each sensor sees it, m.
LEFT, TOP, EPSG = 699960.0, 4400040.0, 32630
SENTINEL2_PIXEL, LANDSAT_PIXEL = 10, 30
TILE, PATH, ROW = '30SYJ', 199, 33

#: Band of Sentinel-2 to the simulated band that stands for it, and its resolution, m.
_SENTINEL2 = {
    'B01': ('B1', 60), 'B02': ('B2', 10), 'B03': ('B3', 10), 'B04': ('B4', 10), 'B05': ('B4', 20), 'B06': ('B5', 20),
    'B07': ('B5', 20), 'B08': ('B5', 10), 'B8A': ('B5', 20), 'B09': ('B5', 60), 'B11': ('B6', 20), 'B12': ('B7', 20),
}  # fmt: skip
_LANDSAT = {
    'SR_B1': 'B1',
    'SR_B2': 'B2',
    'SR_B3': 'B3',
    'SR_B4': 'B4',
    'SR_B5': 'B5',
    'SR_B6': 'B6',
    'SR_B7': 'B7',
    'ST_B10': 'B10',
}


@lru_cache(maxsize=4)
def _simulated(size, dates, seed):
    return tuple(simulate(size, dates, seed))


class Archive:
    """Scenes of one place, oldest first; the last is cloudy.

    Parameters
    ----------
    folder : path
        Where the files are written.
    size : int
        Width and height, simulated pixels; a multiple of 6.
    dates, seed : int
        As in `simulate`.
    block : int
        Side of the blocks of the files, px.
    with_files : bool
        Whether the files of the items are written; searches open none.
    """

    def __init__(self, folder, size=240, dates=5, seed=0, block=128, with_files=True):
        self.folder, self.size, self.block, self.with_files = str(folder), size, block, with_files
        self.scenes = _simulated(size, dates, seed)

    def extent(self, left, top, right, bottom, pixel=SENTINEL2_PIXEL):
        """A rectangle in pixels as EXTENT of the tools."""
        return f'{LEFT + pixel * left},{LEFT + pixel * right},{TOP - pixel * bottom},{TOP - pixel * top} [EPSG:{EPSG}]'

    def bounds(self, pixel):
        """West, south, east, north of the place, degrees."""
        return _degrees(LEFT, TOP, pixel * self.size)

    def earth_search(self, number, baseline='05.09', subtracted=True, flag=True, sequence='0', satellite='A', shift=0):
        """An item of Earth Search's sentinel-2-l2a.

        Parameters
        ----------
        number : int
            Of the scene.
        baseline : str
            Processing baseline.
        subtracted : bool
            Whether the numbers of the files lack the 1000 of baseline 04.00 and later.
        flag : bool or None
            What the item states about that, True or False; None: nothing.
        sequence, satellite : str
            Of the id.
        shift : int
            Seconds after the time of the scene.
        """
        time = self._time(number) + timedelta(seconds=shift)
        name = f'S2{satellite}_{TILE}_{time:%Y%m%d}_{sequence}_L2A'
        place = f'sentinel-s2-l2a-cogs/30/S/YJ/{time.year}/{time.month}/{name}'
        added = 1000 if float(baseline) >= 4 and not subtracted else 0
        self._write_sentinel2(place, '{band}.tif', number, added)
        facts = self._facts(number, name, time, SENTINEL2_PIXEL, satellite=satellite, baseline=baseline)
        return items.earth_search_l2a(facts, f'{{files}}/{place}', flag, sequence, self._shapes())

    def earth_search_c1(self, number, satellite='A'):
        """An item of Earth Search's sentinel-2-c1-l2a: baseline 05.00, numbers and metadata with the offset."""
        time = self._time(number)
        name = f'S2{satellite}_T{TILE}_{time:%Y%m%dT%H%M%S}_L2A'
        place = f'sentinel-2-c1-l2a/30/S/YJ/{time.year}/{time.month}/{name}'
        self._write_sentinel2(place, '{band}.tif', number, 1000)
        facts = self._facts(number, name, time, SENTINEL2_PIXEL, satellite=satellite, baseline='05.00')
        return items.earth_search_c1(facts, f'{{files}}/{place}', self._shapes())

    def planetary_computer_s2(self, number, baseline='05.09', satellite='A', nodata=None):
        """An item of the Planetary Computer's sentinel-2-l2a; the files have the offset of their baseline, and no nodata tag."""
        time = self._time(number)
        made = time + timedelta(hours=6)
        name = f'S2{satellite}_MSIL2A_{time:%Y%m%dT%H%M%S}_R094_T{TILE}_{made:%Y%m%dT%H%M%S}'
        place = f'sentinel2l2a01/sentinel2-l2/30/S/YJ/{time:%Y/%m/%d}/{name}.SAFE/GRANULE/IMG_DATA'
        self._write_sentinel2(
            place, f'R{{metres}}m/T{TILE}_{time:%Y%m%dT%H%M%S}_{{band}}_{{metres}}m.tif', number,
            1000 if float(baseline) >= 4 else 0, nodata,
        )  # fmt: skip
        facts = self._facts(number, name, time, SENTINEL2_PIXEL, satellite=satellite, baseline=baseline)
        return items.planetary_computer_s2(facts, f'{{blobs}}/{place}', self._shapes())

    def landsat(self, number, tier='T1', requester_pays=False):
        """An item of landsat-c2-l2 of the Planetary Computer, or with `requester_pays` as Earth Search has it: without open files."""
        time = self._time(number)
        file = f'LC08_L2SP_{PATH:03}{ROW:03}_{time:%Y%m%d}_{time + timedelta(10):%Y%m%d}_02_{tier}'
        within = f'level-2/standard/oli-tirs/{time.year}/{PATH:03}/{ROW:03}/{file}/{file}'
        if not requester_pays:
            self._write_landsat(os.path.join(self.folder, 'landsateuwest/landsat-c2', within), number)
        facts = self._facts(number, f'LC08_L2SP_{PATH:03}{ROW:03}_{time:%Y%m%d}_02_{tier}', time, LANDSAT_PIXEL)
        root = 's3://usgs-landsat/collection02' if requester_pays else '{blobs}/landsateuwest/landsat-c2'
        return items.landsat(facts, f'{root}/{within}', (PATH, ROW), tier, self.size, requester_pays)

    def _time(self, number):
        return self.scenes[number].time.replace(tzinfo=timezone.utc)

    def _facts(self, number, name, time, pixel, **more):
        scene = self.scenes[number]
        seen = scene.quality != 1
        return items.Facts(
            name=name,
            time=time,
            cloud=round(100 * float(np.mean((scene.truth == 2)[seen])), 2),
            sun=(scene.sun_elevation, scene.sun_azimuth),
            bounds=self.bounds(pixel),
            tile=TILE,
            epsg=EPSG,
            corner=(LEFT, TOP),
            **more,
        )

    def _shapes(self):
        """Band to its resolution, m, and its side, px."""
        sizes = {band: (metres, self.size * SENTINEL2_PIXEL // metres) for band, (_, metres) in _SENTINEL2.items()}
        return {**sizes, 'SCL': (20, self.size // 2)}

    def _write_sentinel2(self, place, name, number, added, nodata=0):
        scene = self.scenes[number]
        for band, (simulated, metres) in _SENTINEL2.items():
            values = _coarser(scene.bands[simulated], metres // SENTINEL2_PIXEL)
            numbers = np.clip(np.rint(np.nan_to_num(values) * 10000) + added, 1, 65535)
            numbers = np.where(np.isnan(values), 0, numbers).astype('uint16')
            self._write(os.path.join(self.folder, place, name.format(band=band, metres=metres)), numbers, metres, nodata)
        classes = _classes(scene.quality)[::2, ::2]
        self._write(os.path.join(self.folder, place, name.format(band='SCL', metres=20)), classes, 20, nodata)

    def _write_landsat(self, stem, number):
        scene = self.scenes[number]
        for band, simulated in _LANDSAT.items():
            scale, offset = (0.00341802, 149.0) if band == 'ST_B10' else (2.75e-5, -0.2)
            values = scene.bands[simulated]
            numbers = np.clip(np.rint((np.nan_to_num(values) - offset) / scale), 1, 65535)
            self._write(f'{stem}_{band}.TIF', np.where(np.isnan(values), 0, numbers).astype('uint16'), LANDSAT_PIXEL, 0)
        self._write(f'{stem}_QA_PIXEL.TIF', scene.quality, LANDSAT_PIXEL, 1)

    def _write(self, path, values, pixel, nodata):
        """A cloud-optimised GeoTIFF; what exists stays."""
        if not self.with_files or os.path.exists(path):
            return
        os.makedirs(os.path.dirname(path), exist_ok=True)
        kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_UInt16
        memory = gdal.GetDriverByName('MEM').Create('', values.shape[1], values.shape[0], 1, kind)
        memory.SetGeoTransform((LEFT, pixel, 0, TOP, 0, -pixel))
        memory.SetProjection(_reference(EPSG).ExportToWkt())
        memory.GetRasterBand(1).WriteArray(values)
        if nodata is not None:
            memory.GetRasterBand(1).SetNoDataValue(nodata)
        gdal.GetDriverByName('COG').CreateCopy(path, memory, options=[f'BLOCKSIZE={self.block}', 'COMPRESS=DEFLATE'])


def _coarser(values, factor):
    """Means of factor x factor pixels; NaN where one is."""
    size = len(values) // factor
    return values.reshape(size, factor, size, factor).mean((1, 3)) if factor > 1 else values


def _classes(quality):
    """The scene classification of Sen2Cor as far as QA_PIXEL knows it: cloud, shadow, cirrus, snow, water, ground."""
    bits = [(quality >> bit & 1).astype(bool) for bit in (0, 3, 4, 2, 5, 7)]
    return np.select(bits, [0, 9, 3, 10, 11, 6], 5).astype('uint8')


def _reference(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _degrees(left, top, width):
    to_degrees = osr.CoordinateTransformation(_reference(EPSG), _reference(4326))
    corners = [to_degrees.TransformPoint(left + x, top - y)[:2] for x in (0, width) for y in (0, width)]
    longitudes, latitudes = zip(*corners)
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)
