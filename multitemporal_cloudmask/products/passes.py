"""The images of one pass of a satellite over a place, as one.

A pass may be delivered in several rows or tiles, which are mosaicked, and more than once: processed again, or as real-time data
first. Of two deliveries of one tile the greater `generation` counts: the newer collection, then tier 1 before tier 2 before real
time, then the later processing; for Sentinel-2 the higher baseline. A tile of Sentinel-2 over which the downlink changed comes as
two parts of one datatake, whose datastrips begin at different times: they are not duplicates, both are mosaicked.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Dict, Generic, List, Optional, Sequence, Tuple, TypeVar

from ..method.progress import Progress
from ..rasters.grid import Grid
from ..rasters.image import Image, ImageOnDisk
from ..rasters.plausible import check_reflectance, without_flat_bands
from ..rasters.remarks import report_remarks
from ..rasters.scene import Scene
from ..rasters.warp import mosaic, on_grid
from ..rasters.workspace import Workspace

#: Images of one platform nearer in time than this are from one pass. Chosen by hand: rows of Landsat follow each other in half a
#: minute, and the next pass over a place is an orbit, 99 min, away.
ONE_PASS = timedelta(minutes=10)

#: Datastrips of one tile that begin within this time are the same, processed twice. Chosen by hand: processing again keeps the
#: start to about a second, parts of a datatake begin minutes apart.
ONE_STRIP = timedelta(seconds=10)

AnyImage = TypeVar('AnyImage', bound=Image)
_Image = TypeVar('_Image', bound=Image, covariant=True)


@dataclass(frozen=True)
class Pass(Generic[_Image]):
    """The images of one pass, on disk or of Earth Engine; the first one is on top where they overlap.

    Attributes
    ----------
    images : tuple of Image
        One for each tile or file and datastrip, each with an acquisition time.
    duplicates : tuple of tuple of Image
        For each of the images the other deliveries of the same, the best first.
    """

    images: Tuple[_Image, ...]
    duplicates: Tuple[Tuple[_Image, ...], ...] = field(default=(), compare=False)

    @property
    def time(self) -> datetime:
        """Acquisition time of the first image, UTC."""
        return _time(self.images[0])

    @property
    def date(self) -> str:
        """Acquisition date, YYYY-MM-DD."""
        return self.images[0].date

    @property
    def path(self) -> str:
        """The paths or ids of the images, for tables and messages."""
        return ', '.join(image.path for image in self.images)

    def open(self: 'Pass[ImageOnDisk]', grid: Grid, workspace: Workspace, progress: Progress) -> Scene:
        """The pass as one scene on a grid, warped and mosaicked while it is read.

        Raises
        ------
        CloudmaskError
            Where an image is damaged, has no CRS, or its numbers are not plausible.
        """
        opened = [image.open(workspace) for image in self.images]
        for scene in opened:
            scene.keep_on_disk()
            report_remarks(scene, progress)
        scenes = [on_grid(scene, grid, workspace) for scene in opened]
        for scene in scenes:
            scene.keep_on_disk()
            check_reflectance(scene, progress)
        whole = mosaic(scenes, workspace)
        whole.keep_on_disk()
        return without_flat_bands(whole, progress)

    def parts(self) -> 'List[Pass[_Image]]':
        """A pass of each image alone."""
        return [Pass((image,), (others,)) for image, others in zip(self.images, self.duplicates)]

    def substitute(self) -> 'Optional[Pass[_Image]]':
        """The pass of one image with the best of its duplicates instead; None without a duplicate."""
        if len(self.images) != 1 or not self.duplicates[0]:
            return None
        best, *others = self.duplicates[0]
        return Pass((best,), (tuple(others),))


def joined(parts: Sequence[Pass[AnyImage]]) -> Pass[AnyImage]:
    """Several passes as one."""
    images = tuple(image for part in parts for image in part.images)
    return Pass(images, tuple(others for part in parts for others in part.duplicates))


def passes(images: Sequence[AnyImage], progress: Progress) -> List[Pass[AnyImage]]:
    """Group images, each with an acquisition time, into passes.

    Duplicates are left out with a message. The passes of one platform are in order of time.
    """
    groups: Dict[str, List[List[AnyImage]]] = {}
    for image in sorted(images, key=lambda image: (_time(image), image.path)):
        of_satellite = groups.setdefault(_satellite(image.platform), [])
        if of_satellite and _time(image) - _time(of_satellite[-1][0]) <= ONE_PASS:
            of_satellite[-1].append(image)
        else:
            of_satellite.append([image])
    return [_without_duplicates(group, progress) for of_satellite in groups.values() for group in of_satellite]


def _time(image: Image) -> datetime:
    if image.time is None:
        raise ValueError(f'{image.path} has no acquisition time')
    return image.time


def _satellite(platform: str) -> str:
    """What LANDSAT_8 and LC08, or Sentinel-2A and S2A, have in common."""
    number = re.search(r'[1-9][A-Z]?$', platform.strip().upper())
    return number[0] if number else platform


def _without_duplicates(group: Sequence[AnyImage], progress: Progress) -> Pass[AnyImage]:
    """The pass of some images; of those taken at one time the better generation is on top."""
    deliveries: List[List[AnyImage]] = []
    for image in sorted(group, key=lambda image: image.generation, reverse=True):
        for delivered in deliveries:
            if _same_ground(delivered[0], image):
                delivered.append(image)
                progress.message(f'Left out: {image.path}: the same acquisition as {delivered[0].path}.')
                break
        else:
            deliveries.append([image])
    deliveries.sort(key=lambda delivered: _time(delivered[0]))
    return Pass(tuple(best for best, *_ in deliveries), tuple(tuple(others) for _, *others in deliveries))


def _same_ground(one: Image, other: Image) -> bool:
    """Whether two images of a pass show the same: one tile or file, and one datastrip of it."""
    if (one.tile or one.path) != (other.tile or other.path):
        return False
    return one.strip is None or other.strip is None or abs(one.strip - other.strip) <= ONE_STRIP
