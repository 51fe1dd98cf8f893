"""Simulated scenes as product folders of Landsat 8, Collection 2 Level 1, such as USGS delivers."""

import math
import os
from dataclasses import replace
from datetime import timedelta
from xml.sax.saxutils import escape

import numpy as np

from ..method.sensors import KELVIN, OLI
from ..products.landsat import landsat_products
from ..products.members import Members
from ..rasters.files import read_text
from ..rasters.grid import Window
from ..rasters.writing import RasterWriter
from .landsat_mtl import REFLECTANCE, THERMAL, landsat8_groups
from .mtl_writer import mtl_text

_PATH, _ROW = 199, 33
_LARGEST = 65535

#: Bits of QA_RADSAT; the other bands have none.
_SATURATION_BITS = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6': 5, 'B7': 6, 'B9': 8}


def write_product(folder, grid, scene, saturation, seed, workspace):
    """Write a `SimulatedScene` as a product into `folder`; returns the product's folder.

    saturation: reflectance from which on the sensor is saturated.
    """
    name = f'LC08_L1TP_{_PATH:03d}{_ROW:03d}_{scene.time:%Y%m%d}_{scene.time + timedelta(10):%Y%m%d}_02_T1'
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
    cloudy = 100 * np.mean((scene.quality >> 3 & 1)[scene.quality != 1])
    groups = landsat8_groups(
        name, (_PATH, _ROW), scene, elevation, grid, {b: m.any() for b, m in saturated.items()}, cloudy, seed
    )
    with open(workspace.output(os.path.join(place, f'{name}_MTL.txt')), 'w', encoding='utf-8', newline='\n') as file:
        file.write(mtl_text(groups))
    return place


def _stored(band, values, elevation):
    """Digital numbers, 0 where there is no value."""
    if OLI.unit(band) == KELVIN:
        mult, add, k1, k2 = THERMAL[band]
        numbers = (k1 / np.expm1(k2 / values.astype(float)) - add) / mult
    else:
        mult, add = REFLECTANCE
        numbers = (values.astype(float) * math.sin(math.radians(elevation)) - add) / mult
    return np.where(np.isnan(values), 0, np.clip(np.rint(np.nan_to_num(numbers)), 1, _LARGEST)).astype(np.uint16)


def write_image(place, workspace):
    """Write the product of a finished folder as one virtual raster beside it; returns its path.

    What it refers to is told relative to itself: both can be moved together.
    """
    (product,) = landsat_products(Members(place), place)
    # What is saturated here has its number already; a virtual raster within another cannot be told relatively.
    text = read_text(replace(product, radsat='').open(workspace).path)
    text = text.replace(f'relativeToVRT="0">{escape(place)}/', f'relativeToVRT="1">{escape(os.path.basename(place))}/')
    path = f'{place}.vrt'
    with open(workspace.output(path), 'w', encoding='utf-8', newline='\n') as file:
        file.write(text)
    return path
