"""The dates of the real series whose masks were drawn by eye, where they are present."""

from dataclasses import dataclass

import numpy as np
from elma import archive, archive_scenes
from osgeo import gdal

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.rasters.scene import Scene

#: Kind of scene by date; what is tuned for a season is judged on the others.
KINDS = {
    '2000-05-11': 'large cloud, thin fringe',
    '2000-07-06': 'thin broken cloud',
    '2000-07-30': 'clear',
    '2000-09-16': 'cumulus',
    '2001-01-22': 'low sun',
    '2001-05-23': 'cirrus',
    '2001-06-07': 'clear',
    '2001-09-19': 'cumulus',
    '2001-12-17': 'clear, flood, low sun',
    '2002-04-08': 'clear',
    '2002-05-10': 'ragged cumulus',
    '2002-08-06': 'broken cumulus',
    '2002-08-30': 'cumulus',
    '2002-10-01': 'thin fragments',
    '2002-11-25': 'low sun',
}

#: The kinds that are pooled.
GROUPS = {
    'cumulus': ('cumulus', 'ragged cumulus', 'broken cumulus'),
    'thin': ('thin broken cloud', 'thin fragments', 'cirrus'),
    'large': ('large cloud, thin fringe',),
    'low sun': ('low sun',),
    'clear': ('clear', 'clear, flood, low sun'),
}

#: Classes of the labels: 2 thick and 3 thin cloud are both cloud, 255 is unsure and does not count.
_CLASSES = {0: CLEAR, 1: SHADOW, 2: CLOUD, 3: CLOUD}


@dataclass(frozen=True)
class Labelled:
    """A scene, its true classes (uint8 (h, w), 255 does not count) and its kind."""

    scene: Scene
    truth: np.ndarray
    kind: str

    @property
    def season(self):
        """0 winter (December to February) .. 3 autumn."""
        return self.scene.time.month % 12 // 3


def labelled_series():
    """All scenes of the series, and those of them whose date is labelled; none where the data are not here."""
    scenes = archive_scenes() if archive() else []
    return scenes, labelled_scenes(scenes) if scenes else []


def labelled_scenes(scenes):
    """The labelled ones among the scenes of the series, by date; [] where there are no labels."""
    found = []
    for scene in scenes:
        path = archive().parent / 'labels' / f'{scene.metadata["LANDSAT_SCENE_ID"]}_label.tif'
        if path.is_file():
            drawn = gdal.Open(str(path)).ReadAsArray()
            truth = np.full(drawn.shape, NODATA, np.uint8)
            for value, its_class in _CLASSES.items():
                truth[drawn == value] = its_class
            found.append(Labelled(scene, truth, KINDS.get(scene.date, '')))
    return sorted(found, key=lambda each: each.scene.time)
