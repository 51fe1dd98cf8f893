"""Dates of a smooth, noisy landscape, int16 as in deliveries, of four the last one cloudy: for `bench.py`."""

import sys
from pathlib import Path

import numpy as np
from osgeo import gdal

from multitemporal_cloudmask.rasters.blocks import windows
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.writing import RasterWriter

BANDS = ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B9', 'B10', 'B11')
DATES = 4


def scenes(folder):
    """The scenes of a folder, the newest last."""
    return [Scene(path) for path in sorted(Path(folder).iterdir()) if path.suffix in ('.tif', '.vrt')]


def write_scenes(folder, side, dates=DATES):
    """Write the dates, square images of `side` px, every fourth with clouds."""
    grid = Grid('', (0.0, 30.0, 0.0, 0.0, 0.0, -30.0), side, side)
    random = np.random.default_rng(0)
    for day in range(dates):
        metadata = {'SENSOR': 'LANDSAT_8', 'system:time_start': 86_400_000 * 16 * (day + 1)}
        scales = [(0.01, 0.0) if name in ('B10', 'B11') else (1e-4, 0.0) for name in BANDS] + [(1.0, 0.0)]
        path = str(Path(folder, f'{day:03}.tif'))
        with RasterWriter(path, grid, [*BANDS, 'fmask'], np.int16, -9999, metadata, scales=scales) as writer:
            for window in windows(grid, Region.from_grid(grid)):
                x, y = np.arange(window.x, window.x + window.width), np.arange(window.y, window.y + window.height)[:, None]
                ground = 1000 + 300 * (np.sin(x / 50) + np.cos(y / 70))
                bands = [ground * (1 + 0.1 * band) + 30 * (day % DATES) + random.normal(0, 20, ground.shape) for band in range(8)]
                thermal = [29000 + ground / 5 + random.normal(0, 20, ground.shape) for _ in range(2)]
                cloud = (day % DATES == DATES - 1) & (np.sin(x / 90) * np.sin(y / 110) > 0.5)
                writer.write(window, np.stack([*(band + 3000 * cloud for band in bands), *thermal, 4 * cloud]).astype(np.int16))


def as_jpeg2000(folder):
    """Replace each date by one of JPEG 2000: a file for each band, without loss, in tiles of 1024 px as those of Sentinel-2."""
    options = ['REVERSIBLE=YES', 'QUALITY=100', 'BLOCKXSIZE=1024', 'BLOCKYSIZE=1024']
    for path in sorted(Path(folder).glob('*.tif')):
        dataset = gdal.Open(str(path))
        files = [str(path.with_name(f'{path.stem}_{number + 1}.jp2')) for number in range(dataset.RasterCount)]
        for number, file in enumerate(files, 1):
            gdal.Translate(file, dataset, format='JP2OpenJPEG', bandList=[number], creationOptions=options)
        virtual = gdal.BuildVRT(str(path.with_suffix('.vrt')), files, separate=True)
        virtual.SetMetadata({'SENSOR': 'LANDSAT_8', 'DATE_ACQUIRED': Scene(path).date})
        for number in range(1, dataset.RasterCount + 1):
            original, band = dataset.GetRasterBand(number), virtual.GetRasterBand(number)
            band.SetDescription(original.GetDescription())
            band.SetScale(original.GetScale() or 1.0)
        virtual.FlushCache()
        path.unlink()


if __name__ == '__main__':
    with gdal_step():
        numbers = [int(word) for word in sys.argv[2:] if word != 'jp2']
        write_scenes(sys.argv[1], *numbers)
        if 'jp2' in sys.argv:
            as_jpeg2000(sys.argv[1])
    print('{}')
