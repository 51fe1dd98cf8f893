"""The simulated archive on disk."""

import os

import numpy as np

from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..method.sensors import KELVIN, OLI
from ..method.simulation import simulate
from ..rasters.grid import Grid, Window
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter

#: Scale and offset of stored values by unit, uint16 as in Landsat deliveries; 0 is nodata.
_REFLECTANCE, _KELVIN = (2e-5, -0.1), (0.01, 0.0)

#: Corner of the simulated place, in metres of UTM zone 30 north.
_LEFT, _TOP, _PIXEL, _EPSG = 720000.0, 4390000.0, 30.0, 32630


def write_sample(folder, options, workspace, progress):
    """Write simulated scenes into `folder`, and the truth about the last one into `folder`/truth.

    options: `SampleOptions`. Returns the paths of the cloudy image and of its true mask.
    """
    truth = os.path.join(folder, 'truth')
    try:
        os.makedirs(truth, exist_ok=True)
    except OSError as error:
        raise CloudmaskError(f'Cannot create the folder {truth}: {error.strerror}. Choose another FOLDER.') from error
    grid = _grid(options.size)
    for number, scene in enumerate(simulate(options.size, options.dates, options.seed)):
        progress.update(number / options.dates)
        target = os.path.join(folder, f'LC08_simulated_{scene.time:%Y%m%d}.tif')
        _write_scene(workspace.output(target), grid, scene, options)
    masks = os.path.join(truth, 'mask.tif')
    metadata = _metadata(scene, options)
    _write(workspace.output(masks), grid, {'mask': scene.truth}, np.uint8, NODATA, metadata)
    _write(workspace.output(os.path.join(truth, 'effect.tif')), grid, {'effect': scene.effect}, np.float32, np.nan, metadata)
    _write(workspace.output(os.path.join(truth, 'clear.tif')), grid, scene.clear, np.float32, np.nan, metadata)
    return target, masks


def _grid(size):
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_EPSG)
    return Grid(reference.ExportToWkt(), (_LEFT, _PIXEL, 0.0, _TOP, 0.0, -_PIXEL), size, size)


def _metadata(scene, options):
    return {
        'SIMULATED': f'multitemporal_cloudmask:createsample, seed {options.seed}',
        'SPACECRAFT_ID': 'LANDSAT_8',
        'system:time_start': milliseconds(scene.time),
        'SUN_ELEVATION': f'{scene.sun_elevation:.4f}',
        'SUN_AZIMUTH': f'{scene.sun_azimuth:.4f}',
    }


def _write_scene(path, grid, scene, options):
    scales = [_KELVIN if OLI.unit(name) == KELVIN else _REFLECTANCE for name in scene.bands]
    bands = {
        name: np.where(np.isnan(values), 0, np.clip(np.rint((values - offset) / scale), 1, 65535))
        for (name, values), (scale, offset) in zip(scene.bands.items(), scales)
    }
    bands['QA_PIXEL'] = scene.quality
    _write(path, grid, bands, np.uint16, 0, _metadata(scene, options), [*scales, (1.0, 0.0)])


def _write(path, grid, bands, kind, nodata, metadata, scales=None):
    with RasterWriter(path, grid, list(bands), kind, nodata, metadata, scales=scales) as writer:
        writer.write(Window(0, 0, grid.width, grid.height), np.stack(list(bands.values())))
