"""Sensor and acquisition time of a raster, from its metadata and its file name."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Collection, Mapping, Optional

from ..method.sensors import sensor_of

#: Metadata items that name a sensor or platform, the most specific first.
_PLATFORM_ITEMS = ('SENSOR', 'SPACECRAFT_ID', 'SPACECRAFT_NAME', 'PLATFORM', 'SENSOR_ID', 'platform', 'system:index')

#: Platform at the beginning of a file name of Landsat or Sentinel-2: LC08_L1TP_.., LT50460272002218LGS01, S2A_MSIL1C_..
_FILE_PLATFORM = re.compile(r'^(L[COTEM]0?[4-9]|S2[ABC])(?=[_\d])')

_DAY = r'(?:19[7-9]\d|20\d\d)'


def scene_platform(path: str, metadata: Mapping[str, str], names: Collection[str]) -> str:
    """The platform by metadata, else by the file name, else by bands that only one sensor has, else PLAIN.

    Parameters
    ----------
    path : str
        Path of the file.
    metadata : mapping
        Its metadata items.
    names : collection of str
        Names of its bands.

    Returns
    -------
    str
        A word that `sensor_of` knows.
    """
    named = _FILE_PLATFORM.match(Path(path).name)
    for word in [metadata.get(item, '') for item in _PLATFORM_ITEMS] + [named[1] if named else '']:
        if sensor_of(word):
            return word
    if 'B8A' in names:
        return 'MSI'
    if {'B9', 'B10'} <= set(names):
        return 'OLI'
    return 'PLAIN'


def scene_time(path: str, metadata: Mapping[str, str]) -> Optional[datetime]:
    """The acquisition time, UTC; None where unknown.

    From `system:time_start` (ms since 1970), else DATE_ACQUIRED with SCENE_CENTER_TIME, else the file name
    (YYYYMMDD, YYYYMMDDThhmmss, YYYY-MM-DD, or the YYYYDDD of a Landsat scene id), else TIFFTAG_DATETIME.
    """
    start = time_of(metadata.get('system:time_start'))
    if start:
        return start
    if 'DATE_ACQUIRED' in metadata:
        return _parse(metadata['DATE_ACQUIRED'], metadata.get('SCENE_CENTER_TIME', ''))
    return _time_in_name(Path(path).name) or _parse(
        *(metadata.get('TIFFTAG_DATETIME', '').replace(':', '-', 2).split() + ['', ''])[:2]
    )


def time_of(milliseconds: object) -> Optional[datetime]:
    """The UTC time of milliseconds since 1970, a number or text; None where it is neither."""
    try:
        return datetime.fromtimestamp(float(str(milliseconds)) / 1000, timezone.utc)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def _parse(day: str, clock: str) -> Optional[datetime]:
    """The time of a text like 2019-06-07 and one that begins like 10:42:25, which may be missing."""
    found = re.match(r'\d\d:\d\d:\d\d', clock.strip('" '))
    try:
        return datetime.strptime(f'{day} {found[0] if found else "00:00:00"}', '%Y-%m-%d %H:%M:%S').replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _time_in_name(name: str) -> Optional[datetime]:
    scene = re.match(rf'L[COTEM]\d\d{{6}}({_DAY})(\d{{3}})', name)
    if scene and 1 <= int(scene[2]) <= 366:
        return datetime(int(scene[1]), 1, 1, tzinfo=timezone.utc) + timedelta(int(scene[2]) - 1)
    for match in re.finditer(rf'(?<!\d)({_DAY})([-_]?)(\d\d)\2(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(?!\d)', name):
        year, month, day, hour, minute, second = (int(number or 0) for number in match.group(1, 3, 4, 5, 6, 7))
        try:
            return datetime(year, month, day, hour, minute, second, tzinfo=timezone.utc)
        except ValueError:
            continue
    return None
