"""The table of an archive: a row for each image, of what its mask contains, or why it has none."""

import csv
from collections import Counter
from dataclasses import astuple, dataclass, fields
from typing import Mapping, Optional, Sequence, Tuple

from osgeo import gdal

from ..method.cover import Cover
from ..method.errors import CloudmaskError
from .series import Key

#: What became of an image.
MASKED, UNCHANGED, EXPORTED, FAILED, SKIPPED = 'masked', 'unchanged', 'exported', 'failed', 'skipped'


@dataclass(frozen=True)
class Row:
    """An image in the table.

    Attributes
    ----------
    date, platform, source : str
        Acquisition date, platform, and path or paths, or the asset id.
    lags : str
        Dates of the lags, lag 1 first, separated by spaces.
    cloud, shadow, snow : float or None
        Percent of the valid pixels.
    valid : float or None
        Valid pixels, percent of the region.
    quality : float or None
        How far the mask can be trusted, 0..1.
    status : str
        `masked`, `unchanged` (masked by an earlier run), `exported` (the mask is in Drive or Cloud Storage), `failed` or `skipped`.
    reason : str
        Why there is no mask on this computer.
    """

    date: str
    platform: str
    source: str
    lags: str = ''
    cloud: Optional[float] = None
    shadow: Optional[float] = None
    snow: Optional[float] = None
    valid: Optional[float] = None
    quality: Optional[float] = None
    status: str = FAILED
    reason: str = ''


@dataclass(frozen=True)
class Masks:
    """What became of an archive: a row for each image, in order of time, and the paths of the masks by the place of their row."""

    rows: Tuple[Row, ...]
    paths: Mapping[int, str]

    @classmethod
    def from_pairs(cls, pairs: Sequence[Tuple[Row, str]]) -> 'Masks':
        """Rows with the path of their mask, '' if the image was not masked, in any order."""
        ordered = sorted(pairs, key=lambda pair: (pair[0].date, pair[0].source))
        return cls(tuple(row for row, _ in ordered), {place: path for place, (_, path) in enumerate(ordered) if path})

    def count(self, *status: str) -> int:
        """The number of images of which one of these became."""
        return sum(row.status in status for row in self.rows)

    @property
    def summary(self) -> str:
        """How many images there are of each status, as a sentence."""
        counts = Counter(row.status for row in self.rows)
        exported = f'{counts[EXPORTED]} exported, ' if counts[EXPORTED] else ''
        return (
            f'{counts[MASKED]} image(s) masked, {exported}{counts[UNCHANGED]} unchanged since an earlier run, {counts[FAILED]} failed, '
            f'{counts[SKIPPED]} skipped.'
        )


def masked_row(key: Key, source: str, lags: str, quality: Optional[float], cover: Cover) -> Row:
    """The row of an image that was masked.

    Parameters
    ----------
    key : Key
        Of the image.
    source, lags : str
        As in `Row`.
    quality : float or None
        As in `Row`, not rounded.
    cover : Cover
        The shares of the classes of its mask, percent.
    """
    cloud, shadow, snow, valid = (round(share, 4) for share in cover)
    trusted = None if quality is None else round(quality, 4)
    return Row(key.date, key.platform, source, lags, cloud, shadow, snow, valid, trusted, MASKED)


def failed_row(key: Key, source: str, error: BaseException) -> Row:
    """The row of an image that could not be masked, with the reason."""
    reason = ' '.join(str(error).split())
    if not isinstance(error, CloudmaskError):
        reason = f'The system reports: {reason}'
    return Row(key.date, key.platform, source, reason=reason)


def write_table(rows: Sequence[Row], path: str) -> None:
    """Write the table of the images as CSV, empty where a number is unknown."""
    with open(path, 'w', encoding='utf-8', newline='') as file:
        writer = csv.writer(file)
        writer.writerow(field.name for field in fields(Row))
        writer.writerows(map(astuple, rows))


def write_virtual_masks(masks: Masks, path: str) -> None:
    """Write a virtual raster next to the masks, a band for each, named by date and platform."""
    places = sorted(masks.paths)
    virtual = gdal.BuildVRT(path, [masks.paths[place] for place in places], separate=True)
    for number, place in enumerate(places, 1):
        row = masks.rows[place]
        virtual.GetRasterBand(number).SetDescription(f'{row.date} {row.platform}')
    virtual.FlushCache()
