"""The images of one pass of a satellite over a place, as one.

A pass may be delivered in several rows or tiles, which are mosaicked, and more than once: processed again, or as real-time data
first. Of two deliveries of one tile the greater `generation` counts: the newer collection, then tier 1 before tier 2 before real
time, then the later processing; for Sentinel-2 the higher baseline.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Tuple

from .plausible import check_reflectance
from .warp import mosaic, on_grid

#: Images of one platform nearer in time than this are from one pass.
ONE_PASS = timedelta(minutes=10)


@dataclass(frozen=True)
class Pass:
    """The images (scenes or products) of one pass; the first one is on top where they overlap."""

    images: Tuple

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


def passes(images, progress):
    """Group images into passes, by time; duplicates are told and left out."""
    groups = {}
    for image in sorted(images, key=lambda image: (image.time, image.path)):
        latest = groups.setdefault(_satellite(image.platform), [[]])
        if latest[-1] and image.time - latest[-1][0].time > ONE_PASS:
            latest.append([])
        latest[-1].append(image)
    return [Pass(_without_duplicates(group, progress)) for its_groups in groups.values() for group in its_groups]


def _satellite(platform):
    """What LANDSAT_8 and LC08, or Sentinel-2A and S2A, have in common."""
    number = re.search(r'[1-9][A-Z]?$', platform.strip().upper())
    return number[0] if number else platform


def _without_duplicates(group, progress):
    kept = {}
    for image in group:
        tile = getattr(image, 'tile', '') or image.path
        other = kept.get(tile)
        if other is None:
            kept[tile] = image
            continue
        better, worse = (image, other) if _generation(image) > _generation(other) else (other, image)
        kept[tile] = better
        progress.message(f'Left out: {worse.path}: the same acquisition as {better.path}.')
    return tuple(kept.values())


def _generation(image):
    return getattr(image, 'generation', ())
