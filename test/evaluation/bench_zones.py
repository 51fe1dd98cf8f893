"""Cloud cover of many polygons on many dates beside GDAL merely reading the masks: for `bench.py`."""

import json
import math
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from bench_times import peak, seconds
from osgeo import gdal, osr

from multitemporal_cloudmask.api import cloud_statistics
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.writing import RasterWriter

#: Side of the masks, px, and the CRS of masks and polygons.
SIDE, CRS = 2000, 'EPSG:32630'
PLACE = (500000.0, 10.0, 0.0, 4400000.0, 0.0, -10.0)


def write_masks(folder, dates):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    grid = Grid(reference.ExportToWkt(), PLACE, SIDE, SIDE)
    y, x = np.mgrid[:SIDE, :SIDE] / 90
    clouds = np.sin(x) + np.sin(y) + np.sin(0.7 * x + 1.3 * y)
    for number in range(dates):
        classes = np.select([np.roll(clouds, 37 * number, 1) > 1, np.roll(clouds, 37 * number + 30, 1) > 1], [2, 1], 0).astype(
            'uint8'
        )
        path = folder / f'{date(2020, 1, 1) + timedelta(number)}_S2A_mask.tif'
        with RasterWriter(str(path), grid, ['mask'], np.uint8, 255) as writer:
            writer.write(Window(0, 0, SIDE, SIDE), classes)


def fields(count):
    """Rotated rectangles of 30 to 200 m by number, WKT."""
    draw = np.random.default_rng(0)
    result = {}
    for number in range(count):
        (x, y), (width, height), angle = draw.uniform(0, SIDE, 2), draw.uniform(3, 20, 2), draw.uniform(0, math.pi)
        cosine, sine = math.cos(angle), math.sin(angle)
        corners = [(0, 0), (width, 0), (width, height), (0, height), (0, 0)]
        pixels = [(x + a * cosine - b * sine, y + a * sine + b * cosine) for a, b in corners]
        text = ', '.join(f'{PLACE[0] + 10 * column} {PLACE[3] - 10 * row}' for column, row in pixels)
        result[number] = f'POLYGON (({text}))'
    return result


def main(polygons, dates):
    with tempfile.TemporaryDirectory() as folder, gdal_step():
        write_masks(Path(folder), dates)
        paths = sorted(str(path) for path in Path(folder).iterdir())
        zones = fields(polygons)
        counting = seconds(lambda: cloud_statistics(folder, zones, crs=CRS), 1)
        reading = seconds(lambda: [gdal.Open(path).ReadAsArray() for path in paths], 1)
    print(json.dumps({'seconds': counting, 'ratio': counting / reading, 'peak': peak()}))


if __name__ == '__main__':
    main(int(sys.argv[1]), int(sys.argv[2]))
