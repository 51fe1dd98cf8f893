"""A raster read as classes: a quality band under its scheme, or a mask of this plugin."""

from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import PurePath
from typing import Mapping

import numpy as np

from ..method.classes import CLEAR, NAMES, NODATA, SHADOW
from ..method.errors import CloudmaskError
from ..method.mask_options import QualityOptions
from ..method.neighbourhood import grow
from ..method.progress import Progress
from ..method.quality import QUALITY_SCHEMES
from ..method.schemes import quality_schemes, refusal, schemes_of_file
from ..rasters.blocks import each_block, windows
from ..rasters.described_raster import PRODUCT
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata
from ..rasters.writing import RasterWriter


@dataclass(frozen=True)
class ClassBand:
    """A band of a scene whose values are classes.

    Attributes
    ----------
    scene : Scene
        The file.
    number : int
        Number of the band in the file.
    name : str
        Its description, or its number.
    scheme : str
        What its values mean, see `quality_classes`.
    """

    scene: Scene
    number: int
    name: str
    scheme: str

    def read(self, window: Window, strict: bool = False) -> np.ndarray:
        """Classes of a window, uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata."""
        return self.scene.classes_of(self.number, self.scheme, window, strict)


def class_band(scene: Scene, name: str = 'auto', scheme: str = 'auto') -> ClassBand:
    """The band of a scene that states which pixels are cloud.

    Parameters
    ----------
    scene : Scene
        The file.
    name : str
        Name or number of the band; auto: its quality band, or its only band.
    scheme : str
        What its values mean; auto: indicated by the name of the band.

    Raises
    ------
    CloudmaskError
        Where there is no such band or its scheme is unknown.
    """
    dataset = scene.dataset()
    described = {number: dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)}
    if name == 'auto':
        number = scene.quality.number if scene.quality else 1 if len(described) == 1 else None
    else:
        number = next((n for n, text in described.items() if name in (text, str(n))), None)
    if number is None or (name == 'auto' and not scene.quality and refusal(list(described.values()))):
        raise CloudmaskError(_not_found(scene, name, described))
    if scheme == 'auto':
        schemes = quality_schemes(described[number])
        if not schemes and len(described) == 1:
            schemes = schemes_of_file(PurePath(scene.path).stem)
        if not schemes:
            raise CloudmaskError(
                f'The name of band {number} of {scene.path}, {described[number]!r}, does not indicate what its values mean. Set SCHEME.'
            )
        is_quality = scene.quality is not None and scene.quality.number == number
        scheme = scene.scheme if is_quality else scene.decide_scheme(number, schemes)
    if scheme == 'mask':
        _require_classes(scene, number)
    return ClassBand(scene, number, described[number] or str(number), scheme)


def _not_found(scene: Scene, name: str, described: Mapping[int, str]) -> str:
    """The message where a raster has no such band, or bands of classes that are not read."""
    bands = f'its bands are {", ".join(text or str(n) for n, text in described.items())}'
    reason = refusal([*described.values(), PurePath(scene.path).stem])
    if name != 'auto':
        return f'There is no band {name!r} in {scene.path}; {bands}. Choose another raster or another band.'
    if reason:
        return f'There is no single quality band in {scene.path}. {reason}'
    return f'There is no quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask ..) in {scene.path}; {bands}. Choose another raster or another band.'


def mask_band(scene: Scene) -> ClassBand:
    """The band of a raster given as a mask: its quality band, read by its scheme, else its only band, read as classes."""
    schemes = schemes_of_file(PurePath(scene.path).stem)
    named = scene.quality is not None or (schemes and 'mask' not in schemes)
    band = class_band(scene, scheme='auto' if named else 'mask')
    if not named and band.name == str(band.number):
        _require_clear_meaning(scene)
    return band


#: Schemes of quality bands that are clear where nothing was detected, be it because nobody looked.
_MARKS_CLOUD_ALONE = ('qa60', 'clm', 'sr_cloud_qa')

#: From the first to the second day QA60 is 0 in what Earth Engine exports (catalogue of COPERNICUS/S2_HARMONIZED).
_EMPTY_QA60 = (datetime(2022, 1, 25, tzinfo=timezone.utc), datetime(2024, 2, 28, tzinfo=timezone.utc))

#: A quality band that is not nodata on more than this share of the valid pixels holds information: chosen by hand.
LEAST_INFORMED = 0.01

#: Rows and columns of the pixels by which this is decided, at most.
THINNED = 256


def without_empty_quality(scene: Scene, region: Region, progress: Progress) -> Scene:
    """A scene whose quality band counts only where it holds information.

    Parameters
    ----------
    scene : Scene
        An image or a stack.
    region : Region
        Which of its pixels count.
    progress : Progress
        Receives a message about a quality band that is left out.

    Returns
    -------
    Scene
        Without its quality band where that is nodata on nearly all of the valid pixels, where its values are those of no scheme, or where it
        marks cloud alone and has none; so are its lags. Else the scene itself.
    """
    lags = tuple(without_empty_quality(lag, region, progress) for lag in scene.lags)
    if any(lag is not before for lag, before in zip(lags, scene.lags)):
        scene = scene.having(lags=lags)
    if scene.quality is None or not scene.names:
        return scene
    reason = _uninformed(scene, region, progress)
    return scene.having(quality=None) if reason else scene


def _uninformed(scene: Scene, region: Region, progress: Progress) -> bool:
    """Whether the quality band of a scene holds no information over a region; reports why."""
    quality = f'The quality band {scene.quality.name if scene.quality else ""} of {scene}'
    try:
        marks_cloud_alone = scene.scheme in _MARKS_CLOUD_ALONE and PRODUCT not in scene.metadata
    except CloudmaskError as error:
        progress.warn(f'{str(error).rstrip(".")}. Meanwhile it is not used.')
        return True
    image = scene.having(quality=None)
    bounds = region.bounds
    step = -(-max(bounds.width, bounds.height) // THINNED)
    columns = 1 if marks_cloud_alone else step
    rows = range(bounds.y, bounds.y + bounds.height, step)
    enough = LEAST_INFORMED * len(rows) * len(range(0, bounds.width, columns))
    valid = informed = marked = 0
    for y in rows:
        progress.check()
        row = Window(bounds.x, y, bounds.width, 1)
        shown = (region.mask(row) & image.valid(scene.names, row))[:, ::columns]
        classes = scene.read_classes(row)[:, ::columns]
        valid += int(shown.sum())
        informed += int((shown & (classes != NODATA)).sum())
        marked += int((shown & (classes != NODATA) & (classes != CLEAR)).sum())
        if informed > enough and (marked or not marks_cloud_alone):
            return False
    if valid and informed <= LEAST_INFORMED * valid:
        progress.message(f'{quality} is empty and is not used.')
        return True
    if not valid or marked or not marks_cloud_alone:
        return False
    begin, end = _EMPTY_QA60
    if scene.scheme == 'qa60' and scene.time and begin <= scene.time <= end:
        progress.warn(
            f'{quality} has no cloud at all: from 2022-01-25 to 2024-02-28 QA60 is empty in what Earth Engine exports. It is no evidence of clear '
            'sky and is not used.'
        )
    else:
        progress.message(f'{quality} has no cloud at all, which is no evidence of clear sky: it is not used.')
    return True


def report_scheme(band: ClassBand, progress: Progress) -> None:
    """Report by which scheme a band is read where its name alone does not state it."""
    if (band.scheme,) != quality_schemes(band.name):
        title = QUALITY_SCHEMES[band.scheme].title
        progress.message(f'Band {band.name} of {band.scene} is read by the scheme {band.scheme} ({title}).')


def _some_values(scene: Scene, number: int) -> np.ndarray:
    """The values of a band at every n-th pixel, in ascending order, without nodata and 0."""
    band = scene.dataset().GetRasterBand(number)
    values = scene.stored(band, buf_xsize=min(256, scene.grid.width), buf_ysize=min(256, scene.grid.height))
    return np.setdiff1d(values[np.isfinite(values)], band.GetNoDataValue() or 0)


def _require_classes(scene: Scene, number: int) -> None:
    """Raise where a band holds other values than a mask: a quality band of unknown scheme would be all clear."""
    strange = np.setdiff1d(_some_values(scene, number), (*NAMES, NODATA))
    if strange.size:
        raise CloudmaskError(
            f'The value {strange[0]:g} of {scene.path} is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). '
            'Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).'
        )


def _require_clear_meaning(scene: Scene) -> None:
    """Raise where the only band of a raster has no name and only 0 and 1: the masks of most programs have 1 for cloud, not for shadow."""
    found = set(_some_values(scene, 1))
    if SHADOW in found and found <= {CLEAR, SHADOW, NODATA} and not scene.settings:
        raise CloudmaskError(
            f'{scene.path} has only the values 0 and 1, and its band has no name: in masks of this plugin 1 is shadow, in most others it is cloud. '
            'Name the band CLM if 1 is cloud, or mask if it is shadow.'
        )


def write_quality_mask(
    scene: Scene, options: QualityOptions, path: str, settings: Mapping[str, Mapping[str, str]], progress: Progress
) -> None:
    """Write the quality band of a scene as a mask of classes, uint8, 255 nodata (method 2).

    Parameters
    ----------
    scene : Scene
        A raster with a quality band.
    options : QualityOptions
        Scheme, strictness and growing.
    path : str
        Where to write.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.
    """
    band = class_band(scene, scheme=options.scheme)
    report_scheme(band, progress)

    def read(window: Window) -> np.ndarray:
        wide = window.grown(options.grow, scene.grid)
        return grow(band.read(wide, options.strict), options.grow)[window.within(wide)]

    with RasterWriter(path, scene.grid, ['mask'], np.uint8, NODATA, time_metadata(scene.time), settings) as writer:
        each_block(windows(scene.grid, Region.from_grid(scene.grid), scene.tiling), read, writer.write, progress)
