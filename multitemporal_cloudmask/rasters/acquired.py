"""When a raster was acquired, from its metadata and its file name."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import List, Mapping, NamedTuple, Optional

from .naming import ID_ITEMS, in_small_letters

#: Metadata items with an acquisition time, the most exact first; times of processing are not among them.
_TIME_ITEMS = (
    'datetime',
    'acquisitiondatetime',
    'acquisition_datetime',
    'acquisition time',
    'acquisition_time',
    'acquired',
    'sensing_time',
    'sensing_start',
    'datatake_1_datatake_sensing_start',
    'product_start_time',
    'start_datetime',
    'time_coverage_start',
    'acquisition_date',
    'acquisitiondate',
    'acquisition date',
    'sensing_date',
    'imagedate',
    'time',
    'date',
)

_YEAR = r'(?:19[7-9]\d|20\d\d)'
_CLOCK = r'(\d\d)[-_:]?(\d\d)[-_:]?(\d\d)'

#: Names of products in which a certain one of several dates is that of the acquisition: ESA before December 2016, USGS.
_SENSED = re.compile(rf'_V(?P<day>{_YEAR}\d{{4}})T(?P<clock>\d{{6}})(?!\d)')
_USGS = re.compile(rf'(?<![A-Z\d])L[COTEM]0\d_(?:L\d\w\w|CU|AK|HI)_\d{{6}}_(?P<day>{_YEAR}\d{{4}})(?P<clock>)(?!\d)')
_ESPA = re.compile(rf'(?<![A-Z\d])L[COTEM]0\d\d{{6}}(?P<day>{_YEAR}\d{{4}})(?P<clock>)\d\dT[12]')
_MSI = re.compile(rf'(?<![A-Z\d])S2[ABC]_MSIL\d[AC]_(?P<day>{_YEAR}\d{{4}})T(?P<clock>\d{{6}})(?!\d)')

#: The beginning of names of ESA before December 2016; without a time of sensing their date is that of the processing.
_OLD_ESA = re.compile(r'(?<![A-Z\d])S2[AB]_(?:OPER|USER)_')

#: Scene ids of Landsat before the collections: sensor, path, row, year, day of the year.
_SCENE_ID = re.compile(rf'(?<![A-Z\d])L[COTEM]\d\d{{6}}({_YEAR})(\d{{3}})')

#: A day and perhaps a time of day, in any text; then one with the day of the year, as in HLS and MODIS.
_DAY = re.compile(rf'(?<!\d)({_YEAR})([-_./]?)(\d\d)\2(\d\d)(?:[T ]{_CLOCK}|-(\d{{6}})(?!\d)|(\d{{6}})(?!\d))?(?=\D|$)')
_DAY_OF_YEAR = re.compile(rf'(?<!\d)({_YEAR})-?(\d{{3}})(?:T{_CLOCK})?(?!\d)')

#: Hours and minutes that a time is ahead of UTC.
_ZONE = re.compile(r'\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*([+-])(\d\d):?(\d\d)$')


class Acquired(NamedTuple):
    """An acquisition time, and what has to be said of how it was found.

    Attributes
    ----------
    time : datetime or None
        UTC; None where unknown.
    doubt : str
        Why it may be wrong: a sentence; '' where it is certain.
    """

    time: Optional[datetime]
    doubt: str = ''


def scene_time(path: str, metadata: Mapping[str, str]) -> Acquired:
    """The acquisition time.

    From `system:time_start` (ms since 1970), else DATE_ACQUIRED with SCENE_CENTER_TIME, else another item of the metadata with a time of
    acquisition, else the file name or a product id, else TIFFTAG_DATETIME, which is when the file was written.
    """
    items, name = in_small_letters(metadata), Path(path).name
    stated = time_of(items.get('system:time_start')) or _read_time(
        f'{items.get("date_acquired", "")} {items.get("scene_center_time", items.get("scene_centre_time", ""))}'.replace('"', '')
    )
    stated = stated or next((time for time in (_read_time(items.get(item, '')) for item in _TIME_ITEMS) if time), None)
    named = _time_of_product(name.upper())
    if stated:
        if named and abs(named - stated) > timedelta(days=1):
            return Acquired(
                stated,
                f'Its metadata state {stated:%Y-%m-%d} as acquisition date, its name {named:%Y-%m-%d}; the metadata are used.',
            )
        return Acquired(stated)
    found = named or next((time for time in (_time_of_product(items.get(item, '').upper()) for item in ID_ITEMS) if time), None)
    if found:
        return Acquired(found)
    if not _OLD_ESA.search(name.upper()):
        times = _times_in(name) or _times_in(items.get('system:index', ''))
        if times:
            other = next((time for time in times if time.date() != times[0].date()), None)
            doubt = f'Its name has two dates, {times[0]:%Y-%m-%d} and {other:%Y-%m-%d}; the first is used.' if other else ''
            return Acquired(times[0], doubt)
    written = _read_time(items.get('tifftag_datetime', '').replace(':', '-', 2))
    doubt = (
        (
            f'Its only date, {written:%Y-%m-%d}, is when the file was written (TIFF tag DateTime), which may be long after the acquisition. '
            'Set DATE_ACQUIRED (gdal_edit.py -mo DATE_ACQUIRED=2019-06-07).'
        )
        if written
        else ''
    )
    return Acquired(written, doubt)


def time_of(milliseconds: object) -> Optional[datetime]:
    """The UTC time of milliseconds since 1970, a number or text; None where it is neither."""
    try:
        return datetime.fromtimestamp(float(str(milliseconds)) / 1000, timezone.utc)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def _time_of_product(name: str) -> Optional[datetime]:
    """The acquisition time of a product by its id or file name, in capitals; None where the product is not known."""
    for pattern in (_SENSED, _USGS, _ESPA, _MSI):
        found = pattern.search(name)
        if found:
            return _read_time(f'{found["day"]}T{found["clock"]}' if found['clock'] else found['day'])
    scene = _SCENE_ID.search(name)
    return _day_of_year(scene[1], scene[2]) if scene else None


def _times_in(text: str) -> List[datetime]:
    """All times in a text, in their order; without one, that of a day of the year."""
    found = []
    for match in _DAY.finditer(text):
        clock = [part for part in match.group(5, 6, 7) if part] or re.findall(r'\d\d', match[8] or match[9] or '')
        time = _moment(int(match[1]), int(match[3]), int(match[4]), *(int(part) for part in clock))
        found += [time] if time else []
    if not found:
        for match in _DAY_OF_YEAR.finditer(text):
            time = _day_of_year(match[1], match[2])
            hours, minutes, seconds = (int(part or 0) for part in match.group(3, 4, 5))
            found += [time + timedelta(hours=hours, minutes=minutes, seconds=seconds)] if time else []
    return found


def _read_time(text: str) -> Optional[datetime]:
    """The UTC time of a text of the metadata: ISO 8601, 2019:06:07 10:42:25, 20190607T104225, 2019158, or milliseconds since 1970."""
    text = text.strip()
    if re.fullmatch(r'\d{12,13}(\.0*)?', text):
        return time_of(text)
    times = _times_in(re.sub(r'^(\d{4}):(\d\d):(\d\d)', r'\1-\2-\3', text))
    if not times:
        return None
    zone = _ZONE.search(text)
    if zone:
        ahead = timedelta(hours=int(zone[2]), minutes=int(zone[3]))
        return times[0] - ahead if zone[1] == '+' else times[0] + ahead
    return times[0]


def _moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> Optional[datetime]:
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone.utc)
    except ValueError:
        return None


def _day_of_year(year: str, day: str) -> Optional[datetime]:
    first = datetime(int(year), 1, 1, tzinfo=timezone.utc)
    found = first + timedelta(int(day) - 1)
    return found if found.year == first.year else None
