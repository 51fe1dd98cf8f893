"""The series on which masks are judged: real ones with labels, where they are present, and the simulated sample.

Each is used as its README says: `canberra` with the lags that there are, `india` with its single clear image.
"""

import os
from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np
from elma import archive
from labels import KINDS
from osgeo import gdal
from overlaid import simulated

from multitemporal_cloudmask.local.chain import ChainOptions
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Classes by the values of all labels: thick and thin cloud are cloud, snow is clear, 255 does not count.
CLASSES = {0: CLEAR, 1: SHADOW, 2: CLOUD, 3: CLOUD, 4: CLEAR}


@dataclass(frozen=True)
class Target:
    """An image to mask.

    path: its file; title: its date or number; truth: classes, uint8 (h, w), 255 does not count; candidates: files that may be
    its lags; kind: what is seen in it; apart: left out of all means, for reasons that the README of the series gives.
    """

    path: str
    title: str
    truth: np.ndarray
    candidates: Tuple[str, ...]
    kind: str = ''
    apart: bool = False

    @property
    def clear(self) -> bool:
        """Whether nothing but clear ground was seen."""
        return bool((self.truth == CLEAR).mean() > 0.99)


@dataclass(frozen=True)
class Series:
    """Images of one place and sensor.

    single: whether only one image can be a lag, so that METHOD is persistence and LAGS 1 under all conditions.
    """

    title: str
    targets: Tuple[Target, ...]
    single: bool = False

    def options(self, method: str = 'kernel', lags: int = 3) -> ChainOptions:
        """The options of a run; one lag alone is enough for persistence only."""
        lags = 1 if self.single else lags
        method = 'persistence' if lags == 1 else method
        return ChainOptions(SelectOptions(lags=lags, on_fewer='use'), ForecastOptions(method=method))


def all_series(folder: str) -> List[Series]:
    """Every series that is present; simulated scenes are written into `folder`."""
    found = []
    root = data_folder()
    if root:
        labels = os.path.join(root, 'labels')
        for title, name in (('Elma TOA', 'landsat_elma_wa'), ('Elma SR', 'landsat_elma_wa_sr')):
            found.append(_elma(title, os.path.join(root, name), labels))
        found.append(_place('canberra', os.path.join(root, 'places', 'canberra')))
        found.append(_place('india', os.path.join(root, 'places', 'india'), lag='20190205', apart='20190302'))
    return [series for series in found if series] + [_simulated(folder)]


def data_folder() -> Optional[str]:
    """The folder of all real series, or None."""
    return str(archive().parent) if archive() else None


def _rasters(folder: str) -> List[str]:
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith('.tif'))


def _truth(path: str) -> np.ndarray:
    drawn = gdal.Open(path).ReadAsArray()
    truth = np.full(drawn.shape, NODATA, np.uint8)
    for value, meaning in CLASSES.items():
        truth[drawn == value] = meaning
    return truth


def _elma(title: str, folder: str, labels: str) -> Optional[Series]:
    if not os.path.isdir(folder) or not os.path.isdir(labels):
        return None
    candidates, targets = tuple(_rasters(folder)), []
    for scene in scan(folder, Progress()):
        label = os.path.join(labels, f'{os.path.basename(scene.path)[:-4]}_label.tif')
        if os.path.isfile(label):
            targets.append(Target(scene.path, scene.date, _truth(label), candidates, KINDS.get(scene.date, '')))
    return Series(title, tuple(sorted(targets, key=lambda target: target.title)))


def _place(title: str, folder: str, lag: str = '', apart: str = '') -> Optional[Series]:
    """A series of `places`; lag: part of the name of the only image that may be one; apart: part of those left out of means."""
    if not os.path.isdir(folder):
        return None
    images = _rasters(folder)
    candidates, targets = tuple(image for image in images if lag in image), []
    for image in images:
        label = os.path.join(folder, 'labels', os.path.basename(image))
        if os.path.isfile(label) and not (lag and lag in image):
            day = os.path.basename(image).split('_')[1]
            date = f'{day[:4]}-{day[4:6]}-{day[6:]}'
            targets.append(Target(image, date, _truth(label), candidates, apart=bool(apart) and apart in image))
    return Series(title, tuple(targets), single=bool(lag))


def _simulated(folder: str) -> Series:
    with Workspace() as workspace:
        targets = [
            Target(image.path, f'scene {number}', truth, tuple(scene.path for scene in scenes))
            for number, (image, truth, scenes) in enumerate(simulated(folder, workspace), 1)
        ]
    return Series('simulated', tuple(targets))
