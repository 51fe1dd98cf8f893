"""Ids of an image in any notation - current and older asset ids, scene ids, product ids - as current asset ids.

The id of a Landsat image in its collection is the product id without processing level and dates, `LC08_199033_20150623`; that of a
Sentinel-2 image is sensing time, generation time and tile, `20170105T013442_20170105T013443_T53NMJ`.
"""

import re
from datetime import date, timedelta
from typing import List, Mapping, Optional, Tuple

from ..method.errors import CloudmaskError

_SENSORS = {
    **dict.fromkeys(('LC8', 'LC08', 'LO8', 'LO08', 'LT8', 'LT08'), 'LC08'),
    **dict.fromkeys(('LC9', 'LC09', 'LO9', 'LO09', 'LT9', 'LT09'), 'LC09'),
    **dict.fromkeys(('LE7', 'LE07'), 'LE07'),
    **dict.fromkeys(('LT5', 'LT05'), 'LT05'),
    **dict.fromkeys(('LT4', 'LT04'), 'LT04'),
}
_SENSOR = r'(?P<sensor>L[COTE]0?[4-9])'
_DAY = r'(?:19[7-9]\d|20\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])'
_TIERS = {'T1': ('T1', 'T2'), 'RT': ('T1', 'T2', 'T1_RT'), 'T2': ('T2',), '': ('T1', 'T2', 'T1_RT')}
#: Sensors with a collection of real-time images, at the top of the atmosphere.
_REAL_TIME = ('LC08', 'LE07')
_LEVELS = {'TOP': '_TOA', 'SURFACE': '_L2'}

_PRODUCT = re.compile(
    rf'{_SENSOR}_(?P<level>L[12])(?:TP|GT|GS|SP|SR)_(?P<place>\d{{6}})_(?P<day>{_DAY})_\d{{8}}_0[12]_(?P<tier>T1|T2|RT|A1|A2)'
)
_INDEX = re.compile(rf'{_SENSOR}_(?P<place>\d{{6}})_(?P<day>{_DAY})')
_SCENE = re.compile(rf'{_SENSOR}(?P<place>\d{{6}})(?P<year>19[7-9]\d|20\d\d)(?P<ordinal>\d{{3}})(?:[A-Z]{{3}}\d{{2}})?')
_ASSET = re.compile(r'(?P<collection>.+)/(?P<index>[^/]+)')
_LANDSAT = re.compile(r'LANDSAT/(?P<sensor>L[COTE]0[4-9])/C02/(?P<tier>T[12])_(?P<level>TOA|L2)')
_LANDSAT_OLD = re.compile(
    r'LANDSAT/(?P<sensor>L[COTE]0?[4-9])(?:/C01/(?P<tier>T[12])(?P<real_time>_RT)?(?P<level>_TOA|_SR)?|_L1T?(?:_TOA)?(?:_FMASK)?)'
)
_LANDSAT_RAW = re.compile(r'LANDSAT/(?P<sensor>L[COTE]0[4-9])/C02/(?P<tier>T[12])(?P<real_time>_RT)?(?:_TOA)?')
_S2_INDEX = re.compile(r'\d{8}T\d{6}_\d{8}T\d{6}_T\d{2}[A-Z]{3}')
_S2_PRODUCT = re.compile(
    r'S2[ABC]_MSIL(?P<level>1C|2A)_(?P<sensed>\d{8}T\d{6})_N\d{4}_R\d{3}_(?P<tile>T\d{2}[A-Z]{3})_\d{8}T\d{6}'
)
_S2 = {'COPERNICUS/S2': 'COPERNICUS/S2_HARMONIZED', 'COPERNICUS/S2_SR': 'COPERNICUS/S2_SR_HARMONIZED'}
_S2_LEVELS = {'1C': 'COPERNICUS/S2_HARMONIZED', '2A': 'COPERNICUS/S2_SR_HARMONIZED'}

EXAMPLES = (
    'LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623, LC08_L1TP_199033_20150623_20200909_02_T1, LC81990332015174LGN00 or '
    'COPERNICUS/S2_HARMONIZED/20170105T013442_20170105T013443_T53NMJ'
)


def asset_ids(text: str) -> List[str]:
    """The asset ids that an id in any notation may mean.

    Parameters
    ----------
    text : str
        An asset id of today or of an older collection, a Landsat scene id, or a Landsat or Sentinel-2 product id.

    Returns
    -------
    list of str
        Likeliest first. An id may contain `*` for what the name does not contain: the time at which Sentinel-2 data were generated.

    Raises
    ------
    CloudmaskError
        Where it is not the id of an image that this engine supports.
    """
    name = re.sub(r'\.SAFE$', '', text.strip().strip('/'))
    name = re.sub(r'^projects/earthengine-public/assets/', '', name)
    asset = _ASSET.fullmatch(name)
    if asset:
        return _in_collection(asset['collection'], asset['index'])
    return _without_collection(name)


def _without_collection(name: str) -> List[str]:
    upper = re.sub(r'_MTL(\.\w+)?$', '', name.upper())
    if _S2_INDEX.fullmatch(upper):
        return [f'{collection}/{upper}' for collection in _S2_LEVELS.values()]
    product = _S2_PRODUCT.fullmatch(upper)
    if product:
        return [f'{_S2_LEVELS[product["level"]]}/{product["sensed"]}_*_{product["tile"]}']
    for pattern in (_PRODUCT, _INDEX, _SCENE):
        match = pattern.fullmatch(upper)
        if match:
            parts = match.groupdict()
            return _landsat_assets(parts, parts.get('tier') or '', 'SURFACE' if parts.get('level') == 'L2' else 'TOP')
    raise CloudmaskError(f'IMAGE_ID: {name!r} is not the id of a Landsat 4-9 or Sentinel-2 image. Examples: {EXAMPLES}.')


def _in_collection(collection: str, index: str) -> List[str]:
    if _LANDSAT.fullmatch(collection):
        sensor, day, place = _landsat_index(index)
        return [f'{collection}/{sensor}_{place}_{day}']
    if collection in _S2.values():
        if not _S2_INDEX.fullmatch(index):
            raise CloudmaskError(
                f'IMAGE_ID: {index!r} is not an image of {collection}. Example: 20170105T013442_20170105T013443_T53NMJ.'
            )
        return [f'{collection}/{index}']
    if collection in _S2:
        return _in_collection(_S2[collection], index)
    old = _LANDSAT_OLD.fullmatch(collection) or _LANDSAT_RAW.fullmatch(collection)
    if old:
        sensor, day, place = _landsat_index(index)
        parts = old.groupdict()
        level = 'SURFACE' if parts.get('level') == '_SR' else 'TOP'
        tier = 'RT' if parts.get('real_time') else parts.get('tier') or ''
        return _landsat_assets({'sensor': sensor, 'place': place, 'day': day}, tier, level)
    raise CloudmaskError(
        f'IMAGE_ID: {collection} is not a supported collection. Find the image in LANDSAT/<sensor>/C02/T1_TOA, T2_TOA, T1_L2, T2_L2, '
        f'COPERNICUS/S2_HARMONIZED or COPERNICUS/S2_SR_HARMONIZED, and use its id, such as {EXAMPLES}.'
    )


def _landsat_index(index: str) -> Tuple[str, str, str]:
    """Sensor, day and place of the last part of an asset id, in whichever notation."""
    for pattern in (_INDEX, _SCENE, _PRODUCT):
        match = pattern.fullmatch(index.upper())
        if match:
            parts = match.groupdict()
            return _SENSORS[parts['sensor']], _day(parts), parts['place']
    raise CloudmaskError(f'IMAGE_ID: {index!r} is not the id of a Landsat image. Example: LC08_199033_20150623.')


def _landsat_assets(parts: Mapping[str, Optional[str]], tier: str, level: str) -> List[str]:
    """The ids in each tier in which the image may be; parts: `sensor`, `place` and its day, as `_day` reads it."""
    sensor, day = _SENSORS.get(parts['sensor'] or ''), _day(parts)
    if sensor is None:
        raise CloudmaskError(
            f'IMAGE_ID: {parts["sensor"]} is not a supported sensor. Choose an image of Landsat 4-9 TM, ETM+ or OLI.'
        )
    tiers = [each for each in _TIERS[tier] if each != 'T1_RT' or (sensor in _REAL_TIME and level == 'TOP')]
    return [f'LANDSAT/{sensor}/C02/{each}{_LEVELS[level]}/{sensor}_{parts["place"]}_{day}' for each in tiers]


def _day(parts: Mapping[str, Optional[str]]) -> str:
    """The date, YYYYMMDD, of an id with a `day`, or with a `year` and the `ordinal` of the day in it."""
    day = parts.get('day')
    if day:
        return day
    year, ordinal = int(parts['year'] or 0), int(parts['ordinal'] or 0)
    moment = date(year, 1, 1) + timedelta(max(ordinal, 1) - 1)
    if ordinal < 1 or moment.year != year:
        raise CloudmaskError(f'IMAGE_ID: {parts["ordinal"]} is not a day of {year} (001 to 365 or 366). Check the scene id.')
    return moment.strftime('%Y%m%d')
