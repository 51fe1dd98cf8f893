"""Time and memory, as ratios in the same run: `make bench`."""

import os
import resource
import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.sample import write_sample
from multitemporal_cloudmask.method.options import ForecastOptions, SampleOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.regression import KernelBackground
from multitemporal_cloudmask.rasters.archive import scan
from multitemporal_cloudmask.rasters.blocks import BLOCK, single_threaded_mathematics, windows
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace
from multitemporal_cloudmask.rasters.writing import RasterWriter

RUNS, THREADS = 3, 2
NAMES = ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B9', 'B10', 'B11')


def seconds(work):
    """The median time of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def bench_kernel():
    """Kernel prediction beside scikit-learn's: 1000 samples, 20 inputs, 10 outputs."""
    from sklearn.kernel_ridge import KernelRidge

    random = np.random.default_rng(0)
    inputs, targets = random.normal(size=(1000, 20)), random.normal(size=(1000, 10))
    pixels = random.normal(size=(20, 8 * BLOCK * BLOCK)).astype(np.float32)
    ours = KernelBackground(1e-3, 0.01, np.ones(10)).fit(inputs, targets, np.full(1000, 1e-3))
    theirs = KernelRidge(alpha=1.0, kernel='rbf', gamma=0.01).fit((inputs - ours.mean_) / ours.deviation_, targets)
    standardised = ((pixels.T - ours.mean_) / ours.deviation_)[: BLOCK * BLOCK]
    blocks = np.split(pixels, 8, axis=1)

    def predict():
        with single_threaded_mathematics(), ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(ours.predict, blocks))

    per_pixel = seconds(predict) / pixels.shape[1], seconds(lambda: theirs.predict(standardised)) / len(standardised)
    print(f'Kernel prediction, 1000 samples, 20 inputs, 10 outputs: {per_pixel[0] * 1e6:.2f} s/Mpx, ', end='')
    print(f"scikit-learn's {per_pixel[1] * 1e6:.2f} s/Mpx: {per_pixel[1] / per_pixel[0]:.1f} x as fast")


def write_scenes(workspace, side):
    """Four dates of a smooth, noisy landscape, int16 as in deliveries; returns their scenes, the newest last."""
    grid = Grid('', (0.0, 30.0, 0.0, 0.0, 0.0, -30.0), side, side)
    random, scenes = np.random.default_rng(0), []
    for day in range(4):
        path = workspace.scratch('.tif')
        metadata = {'SENSOR': 'LANDSAT_8', 'system:time_start': 86_400_000 * 16 * (day + 1)}
        scales = [(0.01, 0.0) if name in ('B10', 'B11') else (1e-4, 0.0) for name in NAMES] + [(1.0, 0.0)]
        with RasterWriter(path, grid, [*NAMES, 'fmask'], np.int16, -9999, metadata, scales=scales) as writer:
            for window in windows(grid, Region.everything(grid)):
                ground = 1000 + 500 * np.sin(np.arange(window.x, window.x + window.width) / 50)[None, :] * np.ones(
                    (window.height, 1)
                )
                bands = [ground * (1 + 0.1 * band) + 30 * day + random.normal(0, 20, ground.shape) for band in range(8)]
                thermal = [29000 + ground / 5 + random.normal(0, 20, ground.shape) for _ in range(2)]
                cloud = (day == 3) & (ground > 1300)
                writer.write(window, np.stack([*(band + 3000 * cloud for band in bands), *thermal, 4 * cloud]).astype(np.int16))
        scenes.append(Scene(path))
    return scenes


def bench_chain(side):
    """The whole chain beside GDAL merely reading the bands that it uses."""
    with gdal_step(), Workspace() as workspace:
        *lags, image = write_scenes(workspace, side)

        def read():
            for scene in (*lags, image):
                dataset = scene.dataset()
                for window in windows(image.grid, Region.everything(image.grid)):
                    dataset.ReadAsArray(window.x, window.y, window.width, window.height)

        reading = seconds(read)
        print(f'{side * side / 1e6:.0f} Mpx, 4 dates of {len(NAMES)} bands: GDAL reads them in {reading:.2f} s')
        for method in ('linear', 'kernel'):
            options = replace(ChainOptions(), forecast=ForecastOptions(method=method))

            def mask(options=options):
                outputs = {'OUTPUT': workspace.scratch('.tif')}
                mask_clouds(image, lags, None, Region.everything(image.grid), options, outputs, workspace, Progress())

            whole = seconds(mask)
            print(f'  maskclouds METHOD {method}: {whole:.2f} s, {whole / reading:.1f} x reading')
    print(f'Peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f} GiB')


def bench_scan(products):
    """Scanning an archive of deliveries beside GDAL merely opening their bands."""
    with gdal_step(), tempfile.TemporaryDirectory() as folder:
        sample, archive = Path(folder, 'sample'), Path(folder, 'archive')
        with Workspace() as workspace:
            write_sample(str(sample), SampleOptions(size=64, dates=4), workspace, Progress())
        (template, *_) = sorted(path for path in sample.iterdir() if path.name.startswith('LC08') and path.is_dir())
        for number in range(products):
            place = archive / str(number)
            place.mkdir(parents=True)
            for file in template.iterdir():
                os.link(file, place / file.name)
        bands = [str(path) for path in archive.glob('*/*.TIF')]

        def open_all():
            for band in bands:
                gdal.Open(band)

        scanning, opening = seconds(lambda: scan(str(archive), Progress())), seconds(open_all)
        print(f'Scanning {products} products: {scanning:.2f} s, {scanning / opening:.1f} x GDAL opening their {len(bands)} bands')


def main():
    bench_kernel()
    bench_scan(1000)
    bench_chain(2048)
    return 0


if __name__ == '__main__':
    sys.exit(main())
