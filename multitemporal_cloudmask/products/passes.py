"""The images of one pass of a satellite over a place, as one.

A pass may be delivered in several rows or tiles, which are mosaicked, and more than once: processed again, or as real-time data
first. Of two deliveries of one tile the greater `generation` counts: the newer collection, then tier 1 before tier 2 before real
time, then the later processing; for Sentinel-2 the higher baseline. A tile of Sentinel-2 over which the downlink changed comes as
two parts of one datatake, whose datastrips begin at different times: no duplicates, both are mosaicked.
"""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Tuple

from ..rasters.plausible import check_reflectance
from ..rasters.warp import mosaic, on_grid

#: Images of one platform nearer in time than this are from one pass.
ONE_PASS = timedelta(minutes=10)

#: Datastrips of one tile that begin within this time are the same, processed twice.
ONE_STRIP = timedelta(seconds=10)


@dataclass(frozen=True)
class Pass:
    """The images (scenes or products) of one pass; the first one is on top where they overlap.

    duplicates: for each image the deliveries of the same that were left out, the best first.
    """

    images: Tuple
    duplicates: Tuple[Tuple, ...] = field(default=(), compare=False)

    @property
    def time(self):
        """The time of the first image, UTC."""
        return self.images[0].time

    @property
    def date(self):
        """The date, YYYY-MM-DD."""
        return self.images[0].date

    @property
    def path(self):
        """Where the images are, for tables and messages."""
        return ', '.join(image.path for image in self.images)

    def open(self, grid, workspace, progress):
        """The pass as one scene on a grid, warped and mosaicked while it is read; raises where the numbers of one are not plausible."""
        scenes = [on_grid(image.open(workspace), grid, workspace) for image in self.images]
        for scene in scenes:
            check_reflectance(scene, progress)
        return mosaic(scenes, workspace)

    def parts(self):
        """A pass of each image alone."""
        return [Pass((image,), (its,)) for image, its in zip(self.images, self.duplicates)]

    def substitute(self):
        """The pass of one image with the best of its duplicates instead; None where there is none."""
        if len(self.images) != 1 or not self.duplicates[0]:
            return None
        best, *others = self.duplicates[0]
        return Pass((best,), (tuple(others),))


def joined(parts):
    """Several passes as one."""
    return Pass(sum((part.images for part in parts), ()), sum((part.duplicates for part in parts), ()))


def passes(images, progress):
    """Group images into passes, by time; duplicates are told and left out."""
    groups = {}
    for image in sorted(images, key=lambda image: (image.time, image.path)):
        latest = groups.setdefault(_satellite(image.platform), [[]])
        if latest[-1] and image.time - latest[-1][0].time > ONE_PASS:
            latest.append([])
        latest[-1].append(image)
    return [_without_duplicates(group, progress) for its_groups in groups.values() for group in its_groups]


def _satellite(platform):
    """What LANDSAT_8 and LC08, or Sentinel-2A and S2A, have in common."""
    number = re.search(r'[1-9][A-Z]?$', platform.strip().upper())
    return number[0] if number else platform


def _without_duplicates(group, progress):
    """The pass of some images; the better generation is on top where they were taken at one time."""
    deliveries = []
    for image in sorted(group, key=lambda image: image.generation, reverse=True):
        same = next((its for its in deliveries if _same(its[0], image)), None)
        if same is None:
            deliveries.append([image])
        else:
            same.append(image)
            progress.message(f'Left out: {image.path}: the same acquisition as {same[0].path}.')
    deliveries.sort(key=lambda its: its[0].time)
    return Pass(tuple(its[0] for its in deliveries), tuple(tuple(its[1:]) for its in deliveries))


def _same(one, other):
    """Whether two images of a pass show the same: one tile or file, and one datastrip of it."""
    if _tile(one) != _tile(other):
        return False
    strips = [image.strip for image in (one, other) if image.strip]
    return len(strips) < 2 or abs(strips[0] - strips[1]) <= ONE_STRIP


def _tile(image):
    return image.tile or image.path
