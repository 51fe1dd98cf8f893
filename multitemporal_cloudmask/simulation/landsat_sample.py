"""Simulated scenes as product folders of Landsat 8, Collection 2 Level 1, in the layout of USGS."""

import math
import os
from dataclasses import replace
from xml.sax.saxutils import escape

import numpy as np

from ..method.sensors import KELVIN, OLI
from ..products.landsat import landsat_products
from ..products.members import Members
from ..rasters.files import read_text
from ..rasters.grid import Grid, Window
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .landsat_mtl import PROCESSED_AFTER, REFLECTANCE, THERMAL, ProductFacts, landsat8_groups
from .mtl_writer import mtl_text
from .series import SimulatedScene

#: Of WRS-2: the coast of Valencia.
_PATH, _ROW = 199, 33
_LARGEST = 65535

#: Bits of QA_RADSAT (USGS Data Format Control Book); the other bands have none.
_SATURATION_BITS = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6': 5, 'B7': 6, 'B9': 8}


def write_product(folder: str, grid: Grid, scene: SimulatedScene, saturation: float, seed: int, workspace: Workspace) -> str:
    """Write a simulated scene as a product.

    Parameters
    ----------
    folder : str
        Where the product's folder is made.
    grid : Grid
        Of the scene.
    scene : SimulatedScene
        What is written.
    saturation : float
        Reflectance from which on the sensor is saturated.
    seed : int
        Of the simulation, for the metadata.
    workspace : Workspace
        That completes the files.

    Returns
    -------
    str
        The product's folder.
    """
    name = f'LC08_L1TP_{_PATH:03d}{_ROW:03d}_{scene.time:%Y%m%d}_{scene.time + PROCESSED_AFTER:%Y%m%d}_02_T1'
    place = os.path.join(folder, name)
    os.makedirs(place, exist_ok=True)
    elevation = round(scene.sun_elevation, 8)
    files = {band: _stored(band, values, elevation) for band, values in scene.bands.items()}
    saturated = {band: np.nan_to_num(scene.bands[band]) >= saturation - 1e-6 for band in scene.bands if OLI.unit(band) != KELVIN}
    for band, where in saturated.items():
        files[band][where] = _LARGEST
    files['QA_PIXEL'] = scene.quality
    files['QA_RADSAT'] = sum(saturated[band].astype(np.uint16) << bit for band, bit in _SATURATION_BITS.items())
    for band, values in files.items():
        with RasterWriter(workspace.output(os.path.join(place, f'{name}_{band}.TIF')), grid, [''], np.uint16, None) as writer:
            writer.write(Window(0, 0, grid.width, grid.height), values)
    facts = ProductFacts(
        name,
        _PATH,
        _ROW,
        elevation,
        {band: bool(where.any()) for band, where in saturated.items()},
        100 * float(np.mean((scene.quality >> 3 & 1)[scene.quality != 1])),
        seed,
    )
    _write_text(os.path.join(place, f'{name}_MTL.txt'), mtl_text(landsat8_groups(facts, scene, grid)), workspace)
    return place


def _stored(band: str, values: np.ndarray, elevation: float) -> np.ndarray:
    """Digital numbers of physical values (NaN: nodata), uint16 of the same shape, 0 where there is no value."""
    if OLI.unit(band) == KELVIN:
        scale, offset, k1, k2 = THERMAL[band]
        numbers = (k1 / np.expm1(k2 / values.astype(float)) - offset) / scale
    else:
        scale, offset = REFLECTANCE
        numbers = (values.astype(float) * math.sin(math.radians(elevation)) - offset) / scale
    return np.where(np.isnan(values), 0, np.clip(np.rint(np.nan_to_num(numbers)), 1, _LARGEST)).astype(np.uint16)


def write_image(place: str, workspace: Workspace) -> str:
    """Write the product in the folder `place` as one virtual raster next to it; returns the path.

    It refers to the files relative to itself: both can be moved together.
    """
    (product,) = landsat_products(Members(place), place)
    # Saturated pixels have the greatest number already, and virtual rasters within another cannot be referred to relatively.
    text = read_text(replace(product, radsat='').open(workspace).path)
    text = text.replace(f'relativeToVRT="0">{escape(place)}/', f'relativeToVRT="1">{escape(os.path.basename(place))}/')
    path = f'{place}.vrt'
    _write_text(path, text, workspace)
    return path


def _write_text(path: str, text: str, workspace: Workspace) -> None:
    with open(workspace.output(path), 'w', encoding='utf-8', newline='\n') as file:
        file.write(text)
