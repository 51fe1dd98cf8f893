"""The simulated archive on disk: product folders of Landsat 8 or one GeoTIFF for each date, and the truth about the last one."""

import contextlib
import os
from typing import Dict, Iterator, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.sensors import KELVIN, OLI
from ..products.archive import TRUTH
from ..rasters.grid import Grid, Window
from ..rasters.stack import milliseconds
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .clouds import SATURATION
from .landsat_sample import write_image, write_product
from .options import SampleOptions
from .series import SimulatedScene, simulate

#: Scale and offset of stored values of the GeoTIFFs, uint16 as in Landsat products; 0 is nodata.
_REFLECTANCE, _KELVIN = (2e-5, -0.1), (0.01, 0.0)

#: Corner of the simulated place and width of a pixel, metres of UTM zone 30 north.
_LEFT, _TOP, _PIXEL, _EPSG = 720000.0, 4390000.0, 30.0, 32630


def write_sample(folder: str, options: SampleOptions, workspace: Workspace, progress: Progress) -> Tuple[str, str]:
    """Write simulated scenes into `folder`, and the truth about the last one into `folder`/truth.

    Parameters
    ----------
    folder : str
        Path of the folder, created where it does not exist.
    options : SampleOptions
        Size, number of dates, format and seed.
    workspace : Workspace
        Owns the files.
    progress : Progress
        Updated after each scene.

    Returns
    -------
    str, str
        Paths of the cloudy image and of its true mask.

    Raises
    ------
    CloudmaskError
        Where a folder or file cannot be written, or the user cancels.
    """
    truth = os.path.join(folder, 'truth')
    mask, effect, clear = (os.path.join(truth, f'{name}.tif') for name in ('mask', 'effect', 'clear'))
    grid = _grid(options.size)
    # The products are complete before one of them becomes the image.
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
        _write(products.output(mask), grid, {'mask': scene.truth}, np.uint8, NODATA, metadata)
        _write(products.output(effect), grid, {'effect': scene.effect}, np.float32, np.nan, metadata)
        _write(products.output(clear), grid, scene.clear, np.float32, np.nan, metadata)
    return (write_image(target, workspace) if options.format == 'landsat' else target), mask


@contextlib.contextmanager
def _folders(folder: str) -> Iterator[None]:
    """Make `folder`; after an error the empty folders that were made in it meanwhile are removed."""
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


def _grid(size: int) -> Grid:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_EPSG)
    return Grid(reference.ExportToWkt(), (_LEFT, _PIXEL, 0.0, _TOP, 0.0, -_PIXEL), size, size)


def _metadata(scene: SimulatedScene, options: SampleOptions) -> Dict[str, str]:
    return {
        'SIMULATED': f'multitemporal_cloudmask:createsample, seed {options.seed}',
        'SPACECRAFT_ID': 'LANDSAT_8',
        'system:time_start': str(milliseconds(scene.time)),
        'SUN_ELEVATION': f'{scene.sun_elevation:.4f}',
        'SUN_AZIMUTH': f'{scene.sun_azimuth:.4f}',
    }


def _write_scene(path: str, grid: Grid, scene: SimulatedScene, options: SampleOptions) -> None:
    scales = [_KELVIN if OLI.unit(name) == KELVIN else _REFLECTANCE for name in scene.bands]
    bands = {
        name: np.where(np.isnan(values), 0, np.clip(np.rint((values - offset) / scale), 1, 65535))
        for (name, values), (scale, offset) in zip(scene.bands.items(), scales)
    }
    bands['QA_PIXEL'] = scene.quality
    _write(path, grid, bands, np.uint16, 0, _metadata(scene, options), [*scales, (1.0, 0.0)])


def _write(
    path: str,
    grid: Grid,
    bands: Mapping[str, np.ndarray],
    kind: type,
    nodata: float,
    metadata: Mapping[str, str],
    scales: Optional[Sequence[Tuple[float, float]]] = None,
) -> None:
    with RasterWriter(path, grid, list(bands), kind, nodata, metadata, scales=scales) as writer:
        writer.write(Window(0, 0, grid.width, grid.height), np.stack(list(bands.values())))
