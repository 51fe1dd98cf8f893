"""A raster read as classes: a quality band under its scheme, or a mask of ours."""

from dataclasses import dataclass

import numpy as np

from ..method.classes import NAMES, NODATA
from ..method.errors import CloudmaskError
from ..method.neighbourhood import grow
from ..method.sensors import quality_scheme
from ..rasters.blocks import each_block, windows
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter


@dataclass(frozen=True)
class ClassBand:
    """A band of a scene and the scheme of its values."""

    scene: Scene
    number: int
    name: str
    scheme: str

    def read(self, window, strict=False):
        """Classes of a window, uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 255 nodata."""
        return self.scene.classes_of(self.number, self.scheme, window, strict)


def class_band(scene, name='auto', scheme='auto'):
    """The band of a scene that tells cloud.

    name: name or number of the band, or auto: its quality band, or its only band. scheme: or auto: by the band's name.
    Raises `CloudmaskError` where there is no such band or its scheme cannot be told.
    """
    dataset = scene.dataset()
    described = {number: dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)}
    if name == 'auto':
        number = scene.quality.number if scene.quality else 1 if len(described) == 1 else None
    else:
        number = next((n for n, text in described.items() if name in (text, str(n))), None)
    if number is None:
        wanted = 'a quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask)' if name == 'auto' else f'a band {name!r}'
        raise CloudmaskError(
            f'Expected {wanted} in {scene.path}; its bands are {", ".join(text or str(n) for n, text in described.items())}. '
            'Choose another raster or name the band.'
        )
    if scheme == 'auto':
        scheme = quality_scheme(described[number])
        if not scheme:
            raise CloudmaskError(
                f'Expected a band whose name tells its scheme in {scene.path}; it is called {described[number]!r}. Set SCHEME.'
            )
    if scheme == 'mask':
        _require_classes(scene, number)
    return ClassBand(scene, number, described[number] or str(number), scheme)


def _require_classes(scene, number):
    """Raise where a band without a telling name holds other values than a mask: a quality band would be all clear."""
    band = scene.dataset().GetRasterBand(number)
    size = {'buf_xsize': min(256, scene.grid.width), 'buf_ysize': min(256, scene.grid.height)}
    values = scene.stored(band, **size)
    strange = np.setdiff1d(values[np.isfinite(values)], (*NAMES, NODATA, band.GetNoDataValue() or 0))
    if strange.size:
        raise CloudmaskError(
            f'Expected a mask of 0 clear, 1 shadow, 2 cloud, 255 nodata; {scene.path} holds {strange[0]:g}. Choose another raster, or '
            'describe the band by its scheme (QA_PIXEL, fmask ..).'
        )


def write_quality_mask(scene, options, path, settings, progress):
    """Write the quality band of a scene as a mask of classes (method 2). options: `QualityOptions`."""
    band = class_band(scene, scheme=options.scheme)
    metadata = {'system:time_start': milliseconds(scene.time) if scene.time else None}

    def work(window):
        wide = window.grown(options.grow, scene.grid)
        return grow(band.read(wide, options.strict), options.grow)[window.within(wide)]

    with RasterWriter(path, scene.grid, ['mask'], np.uint8, NODATA, metadata, settings) as writer:
        each_block(windows(scene.grid, Region.from_grid(scene.grid), scene.tiling), work, writer.write, progress)
