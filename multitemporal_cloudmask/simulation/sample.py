"""The simulated archive on disk."""

import contextlib
import os

import numpy as np

from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..method.sensors import KELVIN, OLI
from ..products.archive import TRUTH
from ..rasters.grid import Grid, Window
from ..rasters.stack import milliseconds
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .clouds import SATURATION
from .landsat_sample import write_image, write_product
from .series import simulate

#: Scale and offset of stored values by unit, uint16 as in Landsat deliveries; 0 is nodata.
_REFLECTANCE, _KELVIN = (2e-5, -0.1), (0.01, 0.0)

#: Corner of the simulated place, in metres of UTM zone 30 north.
_LEFT, _TOP, _PIXEL, _EPSG = 720000.0, 4390000.0, 30.0, 32630


def write_sample(folder, options, workspace, progress):
    """Write simulated scenes into `folder`, and the truth about the last one into `folder`/truth.

    options: `SampleOptions`. Returns the paths of the cloudy image and of its true mask.
    """
    truth = os.path.join(folder, 'truth')
    masks, effect, clear = (os.path.join(truth, f'{name}.tif') for name in ('mask', 'effect', 'clear'))
    grid = _grid(options.size)
    # The products are whole before the image is made of one.
    with _folders(folder), Workspace() as products:
        os.makedirs(truth, exist_ok=True)
        for number, scene in enumerate(simulate(options.size, options.dates, options.seed)):
            progress.update(number / options.dates)
            if options.format == 'landsat':
                target = write_product(folder, grid, scene, SATURATION, options.seed, products)
            else:
                target = os.path.join(folder, f'LC08_simulated_{scene.time:%Y%m%d}.tif')
                _write_scene(products.output(target), grid, scene, options)
        metadata = {**_metadata(scene, options), TRUTH: 'of the last image'}
        _write(products.output(masks), grid, {'mask': scene.truth}, np.uint8, NODATA, metadata)
        _write(products.output(effect), grid, {'effect': scene.effect}, np.float32, np.nan, metadata)
        _write(products.output(clear), grid, scene.clear, np.float32, np.nan, metadata)
    return (write_image(target, workspace) if options.format == 'landsat' else target), masks


@contextlib.contextmanager
def _folders(folder):
    """Folders that are made in `folder`: after an error the new ones are removed."""
    try:
        os.makedirs(folder, exist_ok=True)
        before = os.listdir(folder)
        try:
            yield
        except BaseException:
            for name in set(os.listdir(folder)) - set(before):
                with contextlib.suppress(OSError):
                    os.rmdir(os.path.join(folder, name))
            raise
    except OSError as error:
        raise CloudmaskError(f'Cannot create the folder {error.filename}: {error.strerror}. Choose another FOLDER.') from error


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
