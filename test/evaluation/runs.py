"""Masks as users make them, `maskclouds` without QGIS: one run for each image, several at a time."""

import multiprocessing
import os
import re
from dataclasses import dataclass, field
from functools import lru_cache
from multiprocessing.pool import Pool
from typing import Callable, Iterable, List, Optional, Tuple, TypeVar

import numpy as np

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Roles of the bands in a picture.
COLOURS = ('red', 'green', 'blue')

Task = TypeVar('Task')
Answer = TypeVar('Answer')


@dataclass(frozen=True)
class Run:
    """An image, the files that may be its lags, the options, and whether probability and pictures are wanted as well."""

    image: str
    candidates: Tuple[str, ...]
    options: ChainOptions
    probability: bool = False
    pictures: bool = False


@dataclass
class Outcome:
    """What a run gave.

    mask: classes, uint8 (h, w), None where the run was refused; refused: the error; warnings: of the run; lags: files, newest
    first; probability: float32 (h, w), NaN nodata; image, forecast: float32 (3, h, w), reflectance of `COLOURS`.
    """

    mask: Optional[np.ndarray] = None
    refused: str = ''
    warnings: List[str] = field(default_factory=list)
    lags: Tuple[str, ...] = ()
    probability: Optional[np.ndarray] = None
    image: Optional[np.ndarray] = None
    forecast: Optional[np.ndarray] = None


def _without_folders(text: str) -> str:
    return re.sub(r'/\S*/', '', text)


class _Warnings(Progress):
    def __init__(self, texts: List[str]) -> None:
        self.texts = texts

    def warn(self, text: str) -> None:
        self.texts.append(_without_folders(text))


@lru_cache(maxsize=600)
def _scene(path: str) -> Scene:
    return Scene(path)


def run(job: Run) -> Outcome:
    """Mask an image by the chain; an error of the chain is an outcome, too."""
    outcome = Outcome()
    with gdal_step(), Workspace() as workspace:
        keys = ['OUTPUT'] + ['PROBABILITY'] * job.probability + ['FORECAST'] * job.pictures
        outputs = {key: workspace.scratch('.tif') for key in keys}
        try:
            image = _scene(job.image)
            region = Region.from_grid(image.grid)
            scenes = [_scene(path) for path in job.candidates]
            progress = _Warnings(outcome.warnings)
            selection = mask_clouds(image, scenes, None, region, job.options, outputs, workspace, progress).selection
        except CloudmaskError as error:
            outcome.refused = _without_folders(str(error))
            return outcome
        window = Window(0, 0, image.grid.width, image.grid.height)
        outcome.mask = Scene(outputs['OUTPUT']).classes_of(1, 'mask', window)
        outcome.lags = tuple(lag.scene.path for lag in selection.lags)
        if job.probability:
            values, valid = Scene(outputs['PROBABILITY']).raw(1, window)
            outcome.probability = np.where(valid, values, np.float32(np.nan))
        if job.pictures:
            outcome.image = image.read(COLOURS, window)
            outcome.forecast = Scene(outputs['FORECAST']).forecast.read(COLOURS, window)
    return outcome


def in_parallel(work: Callable[[Task], Answer], tasks: Iterable[Task]) -> List[Answer]:
    """Answers in the order of the tasks, from one process for each core; work: a function of a module."""
    tasks = list(tasks)
    return _pool().map(work, tasks, chunksize=max(1, min(8, len(tasks) // (4 * (os.cpu_count() or 1)))))


@lru_cache(maxsize=1)
def _pool() -> Pool:
    """Processes that start once and end with this one."""
    # Images are small: threads of the mathematics would stand in each other's way.
    os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
    return multiprocessing.get_context('spawn').Pool()
