"""The whole chain beside GDAL merely reading the bands that it uses: for `bench.py`."""

import json
import sys

from bench_scenes import scenes
from bench_times import peak, used
from osgeo import gdal

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.blocks import windows
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.workspace import Workspace


def main(folder, method, runs):
    method, _, precision = method.partition('-')
    with gdal_step(), Workspace() as workspace:
        *lags, image = scenes(folder)
        everything = Region.from_grid(image.grid)

        def read():
            for scene in (*lags, image):
                dataset = gdal.Open(scene.path)  # anew: GDAL keeps what it has read of an open one
                for window in windows(image.grid, everything, image.tiling):
                    dataset.ReadAsArray(window.x, window.y, window.width, window.height)

        def mask():
            options = ChainOptions(forecast=ForecastOptions(method=method, precision=precision or 'double'))
            mask_clouds(image, lags, None, everything, options, {'OUTPUT': workspace.scratch('.tif')}, workspace, Progress())

        pairs = [(used(read), used(mask)) for _ in range(runs)]
    (reading, read_cpu), (masking, mask_cpu) = sorted(pairs, key=lambda pair: pair[1][0] / pair[0][0])[runs // 2]
    found = {'reading': reading, 'seconds': masking, 'ratio': masking / reading, 'cpu': mask_cpu / read_cpu, 'peak': peak()}
    print(json.dumps(found))


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
