"""The 2018 percentile method in plain numpy, on whole arrays, beside ours: for `bench.py`."""

import json
import sys

import numpy as np
from bench_scenes import BANDS, scenes
from bench_times import seconds
from scipy import ndimage
from sklearn.cluster import KMeans

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

RUNS = 3
VISIBLE = [BANDS.index(name) for name in ('B2', 'B3', 'B4')]


def plain(image, lags, options):
    """The mask as the method is written down: median, differences, k-means, thresholds, opening."""
    difference = image - np.median(lags, axis=0)
    table = difference.reshape(len(difference), -1).T
    scaled = (table - table.mean(0)) / table.std(0)
    sample = np.random.default_rng(0).choice(len(scaled), options.samples, replace=False)
    centres = KMeans(options.clusters, n_init=10, random_state=0).fit(scaled[sample]).cluster_centers_
    nearest = np.argmin([np.square(scaled - centre).sum(1) for centre in centres], axis=0)
    cloud = np.zeros(len(table), bool)
    for number in range(options.clusters):
        mine = nearest == number
        mean = table[mine][:, VISIBLE].mean(0)
        bright = np.sqrt(np.square(image.reshape(len(image), -1)[VISIBLE][:, mine].mean(1)).mean())
        if np.sign(mean.mean()) * np.sqrt(np.square(mean).mean()) > options.threshold_difference:
            cloud[mine] = bright > options.threshold_reflectance
    y, x = np.ogrid[-2:3, -2:3]
    return ndimage.binary_opening(cloud.reshape(image.shape[1:]), x * x + y * y <= 4)


def main(folder):
    with gdal_step(), Workspace() as workspace:
        *lags, image = scenes(folder)
        window, cluster = Window(0, 0, image.grid.width, image.grid.height), ClusterOptions(decision='threshold')
        path = workspace.scratch('.tif')

        def theirs():
            return plain(image.read(BANDS, window), np.stack([lag.read(BANDS, window) for lag in lags]), cluster)

        def mine():
            options = ChainOptions(forecast=ForecastOptions(method='percentile'), cluster=cluster)
            mask_clouds(image, lags, None, Region.from_grid(image.grid), options, {'OUTPUT': path}, workspace, Progress())

        times = {'plain': seconds(theirs, RUNS), 'ours': seconds(mine, RUNS)}
        agree = float(((Scene(path).raw(1, window)[0] == 2) == theirs()).mean())
    print(json.dumps({**times, 'agree': agree}))


if __name__ == '__main__':
    main(sys.argv[1])
