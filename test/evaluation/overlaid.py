"""Scenes whose clouds are known exactly: simulated ones, and real clear dates with simulated clouds and shadows over them."""

import os

import numpy as np
from elma import clear_and_cloudy

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, SHADOW
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import milliseconds
from multitemporal_cloudmask.rasters.sun import sun_over
from multitemporal_cloudmask.rasters.writing import RasterWriter
from multitemporal_cloudmask.simulation import clouds
from multitemporal_cloudmask.simulation.options import SampleOptions
from multitemporal_cloudmask.simulation.sample import write_sample
from multitemporal_cloudmask.simulation.series import Sun

KINDS = (clouds.PUFFS, clouds.CUMULUS, clouds.THIN, clouds.CIRRUS)

#: Shares of the scene under each of `KINDS`, taken in turn.
COVERS = ((0.02, 0.15, 0, 0), (0, 0, 0.3, 0), (0, 0, 0, 0.5), (0.05, 0.35, 0.1, 0), (0, 0.7, 0, 0), (0, 0.9, 0.3, 0))

#: Bands of TM by those of OLI, whose clouds are simulated.
BANDS = {'B2': 'B1', 'B3': 'B2', 'B4': 'B3', 'B5': 'B4', 'B6': 'B5', 'B7': 'B7', 'B10': 'B6'}

#: What the careless quality band of overlaid scenes finds: cloud and shadow of at least this opacity and loss of light.
FOUND, FOUND_SHADE = 0.4, 0.4


def simulated(folder, workspace, seeds=(1, 2, 4, 5), size=300):
    """(scene, truth, scenes) of simulated targets."""
    for seed in seeds:
        place = os.path.join(folder, str(seed))
        options = SampleOptions(size=size, dates=8, format='geotiff', seed=seed)
        target, mask = write_sample(place, options, workspace, Progress())
        scenes = [scene for scene in scan(place, Progress()) if os.path.dirname(scene.path) == place]
        yield Scene(target), Scene(mask).read_classes(Window(0, 0, size, size)), scenes


def overlaid(scenes, workspace, step=4):
    """(scene, truth, other scenes) of every `step`th clear date of the real series, under simulated clouds."""
    for number, (scene, _) in enumerate(clear_and_cloudy(scenes)[0][::step]):
        made, truth = _under_clouds(scene, COVERS[number % len(COVERS)], number, workspace)
        if made:
            yield made, truth, [other for other in scenes if other.time != scene.time]


def _under_clouds(scene, cover, seed, workspace):
    size = scene.grid.width
    window = Window(0, 0, size, size)
    clear = dict(zip(scene.names, scene.read(scene.names, window)))
    if any(np.isnan(values).any() for values in clear.values()):
        return None, None
    rng, sun = np.random.default_rng(seed), Sun(*sun_over(scene))
    layers = [clouds.layer(rng, size, kind, share, sun) for kind, share in zip(KINDS, cover) if share]
    opacity, dim = clouds.union(layers, size), clouds.dimming(layers, size, sun)
    ground = {name: clear[its] for name, its in BANDS.items()}
    ground['B1'], ground['B8'] = ground['B2'], ground['B3']
    seen = clouds.overcast(ground, layers, dim, sun, 1.0)
    truth = np.select([opacity >= clouds.VISIBLE, dim >= clouds.DIMMED], [CLOUD, SHADOW], CLEAR).astype(np.uint8)
    careless = np.select([opacity >= FOUND, dim >= FOUND_SHADE], [CLOUD, SHADOW], CLEAR)
    bands = [seen[{its: name for name, its in BANDS.items()}[name]] for name in scene.names]
    path = workspace.scratch('.tif')
    metadata = {**scene.metadata, 'system:time_start': milliseconds(scene.time)}
    with RasterWriter(path, scene.grid, [*scene.names, 'mask'], np.float32, np.nan, metadata) as writer:
        writer.write(window, np.stack([*bands, careless]).astype(np.float32))
    return Scene(path), truth
