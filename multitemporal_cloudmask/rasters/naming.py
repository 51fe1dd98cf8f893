"""Sensor, acquisition time and level of a raster, from its metadata, its file name and the names of its bands."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Collection, Iterable, List, Mapping, NamedTuple, Optional

from ..method.bandnames import plain, platform_of_bands
from ..method.sensors import sensor_of
from .levels import SURFACE, TOP

#: Metadata items that name a sensor or platform, the most specific first, in small letters.
_PLATFORM_ITEMS = (
    'sensor',
    'spacecraft_id',
    'spacecraft_name',
    'datatake_1_spacecraft_name',
    'platform',
    'eo:platform',
    'satellite',
    'satelliteid',
    'mission',
    'sensor_id',
    'instrument',
    'product_type',
    'constellation',
)

#: Metadata items with the id or file name of the product that a raster was made from.
_ID_ITEMS = (
    'product',
    'product_id',
    'landsat_product_id',
    'product_uri',
    'product_uri_1c',
    'product_uri_2a',
    'l1_product_id',
    'landsat_scene_id',
    'system:index',
    'system:id',
    'granule_id',
)

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

#: Platforms in names of products and of files made from them, of USGS, ESA, NASA (HLS), Theia, FORCE, sen2r and Earth Engine.
_NAMED_PLATFORMS = (
    (re.compile(r'^(L[COTEM]0?[4-9]|S2[ABC])(?=[_\d])'), ''),
    (re.compile(r'(?<![A-Z\d])(L[COTEM]0?[4-9])(?=_(?:L\d|CU_|AK_|HI_|\d{6}_)|\d{6}_?(?:19|20)\d\d)'), ''),
    (re.compile(r'(?<![A-Z\d])(S2[ABC])(?=_MSI|_OPER|_USER|_\d{8}|_\d\d[A-Z]{3}_|[12][ABC]_\d)'), ''),
    (re.compile(r'(?<![A-Z\d])(SENTINEL[-_ ]?2[ABC]?|LANDSAT[-_ ]?0?[4-9]|SEN2[ABC]|LND0[4-9])(?![\d])'), ''),
    (re.compile(r'(?<![A-Z\d])GA_(LS[4-9]|S2[ABC])[CETM]'), ''),
    (re.compile(r'(?<![A-Z\d])HLS[._-]?S30'), 'MSI'),
    (re.compile(r'(?<![A-Z\d])HLS[._-]?L30'), 'OLI'),
    (re.compile(r'(?<![A-Z\d])T\d\d[A-Z]{3}_\d{8}T\d{6}|\d{8}T\d{6}_\d{8}T\d{6}_T\d\d[A-Z]{3}'), 'MSI'),
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

#: Signs of surface reflectance and of reflectance at the top of the atmosphere in names of files and ids.
_SURFACE_NAME = re.compile(
    r'MSIL2A|(?<![A-Z\d])(?:L2A|L2SP|L2SR|S2[ABC]2A|HLS|BOA|NBART?|S2_SR\w*|T\d_L2)(?![A-Z\d])|_SR(?=[_.]|$)|_L2A_'
)
_TOP_NAME = re.compile(r'MSIL1C|(?<![A-Z\d])(?:L1C|L1TP|L1GT|L1GS|S2[ABC]1C|TOA|S2_HARMONIZED|T\d_TOA)(?![A-Z\d])')
_SURFACE_BAND = re.compile(r'(?:sr|boa|nbart?|st)_.*|.*_sr_(?:b|band)_?\d+')
_TOP_BAND = re.compile(r'(?:toa|bt)_.*|.*_toa_(?:b|band)_?\d+')

#: Bands that only Sentinel-2 Level 2A has.
_LEVEL_2A = frozenset({'scl', 'msk_cldprb', 'msk_snwprb', 'aot', 'wvp', 'scene_classification', 'quality_scene_classification'})


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
    items = _in_small_letters(metadata)
    for item in _PLATFORM_ITEMS:
        word = items.get(item, '').split(';')[0].strip()
        if sensor_of(word):
            return word
    for name in _names(path, items):
        for pattern, platform in _NAMED_PLATFORMS:
            found = pattern.search(name)
            if found and sensor_of(platform or found[1]):
                return platform or found[1]
    return platform_of_bands(list(names)) or 'PLAIN'


def scene_level(path: str, metadata: Mapping[str, str], names: Collection[str]) -> str:
    """Where the reflectance applies, `TOP` or `SURFACE`, by the item REFLECTANCE, names of bands, ids and file name; '' where none states it."""
    items = _in_small_letters(metadata)
    stated = items.get('reflectance', '').lower()
    if stated in (TOP, SURFACE):
        return stated
    return _level_by_names(path, items, names)


def level_doubt(path: str, metadata: Mapping[str, str], names: Collection[str]) -> str:
    """A sentence where the item REFLECTANCE contradicts the names of bands, ids and file; '' where it does not."""
    items = _in_small_letters(metadata)
    stated, named = items.get('reflectance', '').lower(), _level_by_names(path, items, names)
    if stated not in (TOP, SURFACE) or named in ('', stated):
        return ''
    return f'Its metadata state reflectance of the {stated}, its name or bands are those of {named} reflectance; the metadata are used.'


def _level_by_names(path: str, items: Mapping[str, str], names: Collection[str]) -> str:
    """The level by names of bands, ids of products and file name; '' where none states it."""
    words = {plain(name) for name in names}
    for text in (items.get('processing_level', ''), items.get('product_type', '')):
        if re.search(r'(?i)2A|L2', text):
            return SURFACE
        if re.search(r'(?i)1C|L1', text):
            return TOP
    if any(_SURFACE_BAND.fullmatch(word) for word in words - {'sr_cloud_qa', 'sr_aerosol', 'sr_qa_aerosol'}):
        return SURFACE
    if any(_TOP_BAND.fullmatch(word) for word in words):
        return TOP
    for name in _names(path, items):
        surface, top = _SURFACE_NAME.search(name), _TOP_NAME.search(name)
        if bool(surface) != bool(top):
            return SURFACE if surface else TOP
    return SURFACE if words & _LEVEL_2A else ''


def scene_time(path: str, metadata: Mapping[str, str]) -> Acquired:
    """The acquisition time.

    From `system:time_start` (ms since 1970), else DATE_ACQUIRED with SCENE_CENTER_TIME, else another item of the metadata with a time of
    acquisition, else the file name or a product id, else TIFFTAG_DATETIME, which is when the file was written.
    """
    items, name = _in_small_letters(metadata), Path(path).name
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
    found = named or next((time for time in (_time_of_product(items.get(item, '').upper()) for item in _ID_ITEMS) if time), None)
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


def _in_small_letters(metadata: Mapping[str, str]) -> Mapping[str, str]:
    return {str(item).lower(): str(value).strip() for item, value in metadata.items()}


def _names(path: str, items: Mapping[str, str]) -> Iterable[str]:
    """The file name and the ids of products, in capitals."""
    return [text.upper() for text in (Path(path).name, *(items.get(item, '') for item in _ID_ITEMS)) if text]


def _time_of_product(name: str) -> Optional[datetime]:
    """The acquisition time of a product by its id or file name, in capitals; None where it is none of a known product."""
    for pattern in (_SENSED, _USGS, _ESPA, _MSI):
        found = pattern.search(name)
        if found:
            return _read_time(f'{found["day"]}T{found["clock"]}' if found['clock'] else found['day'])
    scene = _SCENE_ID.search(name)
    return _day_of_year(scene[1], scene[2]) if scene else None


def _times_in(text: str) -> List[datetime]:
    """All times in a text, in their order; where there is none, that of a day of the year."""
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
