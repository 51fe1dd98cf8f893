"""Cloud cover of polygons on every date of a series."""

from dataclasses import dataclass
from typing import Dict, Iterator, List, NamedTuple, Sequence, Set, Tuple

import numpy as np
from osgeo import ogr

from ..method.classes import CLEAR, CLOUD, SHADOW, SNOW
from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress
from ..rasters.blocks import block_size, each_block
from ..rasters.grid import Grid, Window
from ..rasters.image import ImageOnDisk
from ..rasters.roi import Region, polygons_in_pixels, transformation
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .quality import ClassBand
from .series import Key, open_classes

#: The classes that are counted, and the columns of their counts.
_COUNTED = (CLEAR, SHADOW, CLOUD, SNOW)
_COLUMN = np.full(256, len(_COUNTED), np.intp)
_COLUMN[list(_COUNTED)] = range(len(_COUNTED))


@dataclass(frozen=True)
class Zones:
    """Polygons by an identifier; those with the same one are one zone.

    Attributes
    ----------
    ids : list
        The identifiers, each once.
    polygons : list of list of bytes
        The polygons of each zone, WKB.
    crs : str
        Their CRS, WKT.
    """

    ids: List[object]
    polygons: List[List[bytes]]
    crs: str


@dataclass(frozen=True)
class ZoneCover:
    """Classes of the pixels of zones on the dates of a series.

    Attributes
    ----------
    zones : list
        Identifiers.
    dates : list of (str, str)
        Acquisition date and platform, sorted.
    pixels : ndarray
        (zones, dates, 4), integers: clear, shadow, cloud, snow or ice.
    sizes : ndarray
        (zones, dates), integers: pixels of the zone as a whole, 0 where no mask of the date reaches it.
    """

    zones: List[object]
    dates: List[Tuple[str, str]]
    pixels: np.ndarray
    sizes: np.ndarray

    @property
    def valid(self) -> np.ndarray:
        """Share of each zone that has data, percent, (zones, dates), NaN where no mask reaches it."""
        return _percent(self.pixels.sum(axis=2), self.sizes)

    @property
    def cloud(self) -> np.ndarray:
        """Share of cloud among the pixels with data, percent, (zones, dates), NaN without data."""
        return self._share(CLOUD)

    @property
    def shadow(self) -> np.ndarray:
        """As `cloud`, of shadow."""
        return self._share(SHADOW)

    @property
    def snow(self) -> np.ndarray:
        """As `cloud`, of snow or ice."""
        return self._share(SNOW)

    @property
    def clear(self) -> np.ndarray:
        """As `cloud`, of clear pixels."""
        return self._share(CLEAR)

    def _share(self, value: int) -> np.ndarray:
        return _percent(self.pixels[..., _COUNTED.index(value)], self.pixels.sum(axis=2))

    def clear_dates(self, minimum: float) -> List[List[str]]:
        """The dates on which at least `minimum` percent of the whole zone is clear, from the oldest to the newest, for each zone."""
        enough = _percent(self.pixels[..., _COUNTED.index(CLEAR)], self.sizes) >= minimum
        return [sorted({self.dates[number][0] for number in np.flatnonzero(row)}) for row in enough]


class _Zone(NamedTuple):
    """A zone on a grid: its number, its region, and its size in pixels, with what is outside of the grid."""

    number: int
    region: Region
    size: int


def zone_cover(masks: Sequence[ImageOnDisk], zones: Zones, workspace: Workspace, progress: Progress) -> ZoneCover:
    """Count the classes of masks over zones.

    A pixel belongs to every zone in which its centre is. A zone in which no centre is consists of all pixels that it touches. Of
    several masks of one date and platform (tiles) the counts are added.

    Parameters
    ----------
    masks : sequence of ImageOnDisk
        As `dated_masks` returns them; they may be on different grids.
    zones : Zones
        Polygons in any CRS; they may overlap.
    workspace : Workspace
        Owns virtual rasters.
    progress : Progress
        Updated after each block; receives a message with the number of zones that are smaller than a pixel.

    Raises
    ------
    CloudmaskError
        Where no mask has a date, a mask is damaged or has no CRS, or no zone is in any mask.
    """
    dated = [mask for mask in masks if Key.from_image(mask).date]
    if not dated:
        raise CloudmaskError(
            'MASKS: there is no mask with an acquisition date. Choose the folder of maskarchive, or other masks.'
        )
    dates = sorted({Key.from_image(mask)[:2] for mask in dated})
    grids = _by_grid(dated, workspace)
    pixels = np.zeros((len(zones.ids), len(dates), len(_COUNTED)), np.int64)
    sizes = np.zeros(pixels.shape[:2], np.int64)
    small = set()
    for (grid, group), part in zip(grids, progress.steps(*(len(group) for _, group in grids))):
        placing, counting = part.steps(1, 9)
        placed, touched = _placed(zones, grid, placing)
        small |= touched
        columns = [dates.index(Key.from_image(mask)[:2]) for mask, _ in group]
        for zone in placed:
            sizes[zone.number, columns] = np.maximum(sizes[zone.number, columns], zone.size)
        _count(placed, [scene for _, scene in group], columns, grid, pixels, counting)
    if not sizes.any():
        raise CloudmaskError('ZONES: no polygon is inside the masks. Check the location and the CRS of the polygons.')
    if small:
        progress.message(
            f'{len(small)} of {len(zones.ids)} zones contain no pixel centre: all pixels that they touch are counted.'
        )
    # Neighbouring tiles overlap: their pixels would be more than the zone has.
    totals = pixels.sum(axis=2)
    sizes = np.where(totals > sizes, totals, sizes)
    return ZoneCover(list(zones.ids), dates, pixels, sizes)


def _percent(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    return np.where(whole > 0, 100 * part / np.maximum(whole, 1), np.nan)


def _by_grid(masks: Sequence[ImageOnDisk], workspace: Workspace) -> List[Tuple[Grid, List[Tuple[ImageOnDisk, ClassBand]]]]:
    """Masks by their grid, each with its classes."""
    groups: List[Tuple[Grid, List[Tuple[ImageOnDisk, ClassBand]]]] = []
    for mask in masks:
        scene = mask.open(workspace)
        place = next((group for group in groups if group[0].matches(scene.grid)), None)
        if place is None:
            place = (scene.grid, [])
            groups.append(place)
        place[1].append((mask, open_classes(mask, place[0], workspace)))
    return groups


def _placed(zones: Zones, grid: Grid, progress: Progress) -> Tuple[List[_Zone], Set[int]]:
    """The zones that reach into a grid, and the numbers of those among them in which no pixel has its centre."""
    if not grid.crs:
        raise CloudmaskError('MASKS: a mask has no CRS, so that polygons cannot be placed in it. Assign its CRS first.')
    move = transformation(zones.crs, grid)
    placed, small, whole = [], set(), Window(0, 0, grid.width, grid.height)
    for number, polygons in enumerate(zones.polygons):
        if number % 100 == 0:
            progress.update(number / len(zones.polygons))
        pieces = polygons_in_pixels([wkb for wkb in map(move, polygons) if wkb], grid, progress)
        region = Region(pieces, grid)
        if not region.touches(whole):
            continue
        size = _size_outside(pieces, grid)
        inside = sum(int(region.mask(part).sum()) for part in _parts(region.bounds))
        if not inside:
            region = Region(pieces, grid, touched=True)
            inside = sum(int(region.mask(part).sum()) for part in _parts(region.bounds))
            small.add(number)
        if inside:
            placed.append(_Zone(number, region, inside + size))
    return placed, small


def _size_outside(polygons: Sequence[ogr.Geometry], grid: Grid) -> int:
    """The area of a zone that is outside of a grid, pixels."""
    corners = f'0 0, {grid.width} 0, {grid.width} {grid.height}, 0 {grid.height}, 0 0'
    inside = ogr.CreateGeometryFromWkt(f'POLYGON (({corners}))')
    pieces = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        left, right, top, bottom = polygon.GetEnvelope()
        if left < 0 or top < 0 or right > grid.width or bottom > grid.height:
            pieces.AddGeometry(polygon)
    return round(pieces.UnionCascaded().Difference(inside).Area()) if pieces.GetGeometryCount() else 0


def _parts(window: Window, side: int = 1024) -> Iterator[Window]:
    """A window in parts of at most `side` px."""
    for y in range(window.y, window.y + window.height, side):
        for x in range(window.x, window.x + window.width, side):
            yield Window(x, y, min(side, window.x + window.width - x), min(side, window.y + window.height - y))


def _count(
    zones: Sequence[_Zone],
    masks: Sequence[ClassBand],
    columns: Sequence[int],
    grid: Grid,
    pixels: np.ndarray,
    progress: Progress,
) -> None:
    """Add the classes of masks of one grid to the counts of their dates, `pixels` (zones, dates, classes)."""
    blocks = _blocks(zones, grid, masks[0].scene)

    def count(block: Tuple[Window, List[_Zone]]) -> np.ndarray:
        window, present = block
        # The pixels of all zones in the block, one after the other: zones may share pixels.
        places, owners = [], []
        for order, zone in enumerate(present):
            part = _overlap(window, zone.region.bounds)
            rows, across = np.nonzero(zone.region.mask(part))
            places.append((rows + part.y - window.y) * window.width + across + part.x - window.x)
            owners.append(np.full(len(rows), order))
        place, owner = np.concatenate(places), np.concatenate(owners)
        counts = np.empty((len(masks), len(present), len(_COUNTED)), np.int64)
        for number, mask in enumerate(masks):
            if progress.cancelled():
                raise Cancelled()
            column = _COLUMN[mask.read(window).ravel()[place]]
            width = len(_COUNTED) + 1
            table = np.bincount(owner * width + column, minlength=len(present) * width).reshape(-1, width)
            counts[number] = table[:, :-1]
        return counts

    def add(block: Tuple[Window, List[_Zone]], counts: np.ndarray) -> None:
        numbers = [zone.number for zone in block[1]]
        for column, of_mask in zip(columns, counts):
            pixels[numbers, column] += of_mask

    each_block(blocks, count, add, progress)


def _blocks(zones: Sequence[_Zone], grid: Grid, scene: Scene) -> List[Tuple[Window, List[_Zone]]]:
    """The blocks of a grid in which zones are, row by row, each with its zones."""
    width, height = block_size(*scene.tiling, grid)
    found: Dict[Tuple[int, int], List[_Zone]] = {}
    for zone in zones:
        bounds = zone.region.bounds
        for row in range(bounds.y // height, -(-(bounds.y + bounds.height) // height)):
            for column in range(bounds.x // width, -(-(bounds.x + bounds.width) // width)):
                found.setdefault((row, column), []).append(zone)
    blocks = []
    for (row, column), present in sorted(found.items(), key=lambda item: item[0]):
        x, y = column * width, row * height
        blocks.append((Window(x, y, min(width, grid.width - x), min(height, grid.height - y)), present))
    return blocks


def _overlap(window: Window, other: Window) -> Window:
    """The part of a window that another one covers."""
    left, top = max(window.x, other.x), max(window.y, other.y)
    right = min(window.x + window.width, other.x + other.width)
    bottom = min(window.y + window.height, other.y + other.height)
    return Window(left, top, max(right - left, 0), max(bottom - top, 0))
