"""A whole archive beside GDAL merely reading each of its images once: for `bench.py`."""

import json
import sys
import tempfile

from bench_scenes import scenes
from bench_times import peak, used
from osgeo import gdal

from multitemporal_cloudmask.local.archive import mask_archive
from multitemporal_cloudmask.local.chain import ChainOptions
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.series_options import SeriesOptions, SeriesSelectOptions
from multitemporal_cloudmask.rasters.blocks import windows
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region


def main(folder, method):
    with gdal_step(), tempfile.TemporaryDirectory() as masks:
        images = scenes(folder)
        grid = images[0].grid
        everything = Region.from_grid(grid)

        def read():
            for image in images:
                dataset = gdal.Open(image.path)
                for window in windows(grid, everything, image.tiling):
                    dataset.ReadAsArray(window.x, window.y, window.width, window.height)

        def mask():
            options = ChainOptions(SeriesSelectOptions(), ForecastOptions(method=method))
            found = mask_archive(images, grid, everything, options, SeriesOptions(), masks, Progress())
            assert found.count('masked') == len(images)

        (reading, read_cpu), (masking, mask_cpu) = used(read), used(mask)
    print(json.dumps({'dates': len(images), 'ratio': masking / reading, 'cpu': mask_cpu / read_cpu, 'peak': peak()}))


if __name__ == '__main__':
    main(*sys.argv[1:])
