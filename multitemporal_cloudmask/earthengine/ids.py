"""What users call an image: asset ids of today and of yesterday, scene ids and product ids, as today's asset ids.

The id of a Landsat image in its collection is the product id without processing level and dates, `LC08_199033_20150623`; that of a
Sentinel-2 image is sensing time, generation time and tile, `20170105T013442_20170105T013443_T53NMJ`.
"""

import re
from datetime import date, timedelta

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
_TIERS = {'T1': ('T1', 'T2'), 'RT': ('T1', 'T2'), 'T2': ('T2',), '': ('T1', 'T2')}
_LEVELS = {'TOP': '_TOA', 'SURFACE': '_L2'}

_PRODUCT = re.compile(
    rf'{_SENSOR}_(?P<level>L[12])(?:TP|GT|GS|SP|SR)_(?P<place>\d{{6}})_(?P<day>{_DAY})_\d{{8}}_0[12]_(?P<tier>T1|T2|RT|A1|A2)'
)
_INDEX = re.compile(rf'{_SENSOR}_(?P<place>\d{{6}})_(?P<day>{_DAY})')
_SCENE = re.compile(rf'{_SENSOR}(?P<place>\d{{6}})(?P<year>19[7-9]\d|20\d\d)(?P<ordinal>\d{{3}})(?:[A-Z]{{3}}\d{{2}})?')
_ASSET = re.compile(r'(?P<collection>.+)/(?P<index>[^/]+)')
_LANDSAT = re.compile(r'LANDSAT/(?P<sensor>L[COTE]0[4-9])/C02/(?P<tier>T[12])_(?P<level>TOA|L2)')
_LANDSAT_OLD = re.compile(
    r'LANDSAT/(?P<sensor>L[COTE]0?[4-9])(?:/C01/(?P<tier>T[12])(?:_RT)?(?P<level>_TOA|_SR)?|_L1T?(?:_TOA)?(?:_FMASK)?)'
)
_LANDSAT_RAW = re.compile(r'LANDSAT/(?P<sensor>L[COTE]0[4-9])/C02/(?P<tier>T[12])(?:_RT)?(?:_TOA)?')
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


def asset_ids(text):
    """The asset ids that `text` may mean, likeliest first.

    An id may end with `*`: it stands for the part that the name does not tell, the time at which Sentinel-2 data were generated.
    Raises `CloudmaskError` where the text is no id of an image that this engine knows, with the new name of what has one.
    """
    given = re.sub(r'\.SAFE$', '', text.strip().strip('/'))
    given = re.sub(r'^projects/earthengine-public/assets/', '', given)
    asset = _ASSET.fullmatch(given)
    if asset:
        return _asset(asset['collection'], asset['index'])
    return _bare(given)


def _bare(name):
    """A name without a collection."""
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
            return _landsat(parts, parts.get('tier') or '', 'SURFACE' if parts.get('level') == 'L2' else 'TOP')
    raise CloudmaskError(f'Expected the id of a Landsat 4-9 or Sentinel-2 image, such as {EXAMPLES}; it is {name!r}.')


def _asset(collection, index):
    if _LANDSAT.fullmatch(collection):
        sensor, day, place = _landsat_index(index)
        return [f'{collection}/{sensor}_{place}_{day}']
    if collection in _S2.values():
        if not _S2_INDEX.fullmatch(index):
            raise CloudmaskError(
                f'Expected an image of {collection}, such as 20170105T013442_20170105T013443_T53NMJ; it is {index!r}.'
            )
        return [f'{collection}/{index}']
    if collection in _S2:
        return _asset(_S2[collection], index)
    old = _LANDSAT_OLD.fullmatch(collection) or _LANDSAT_RAW.fullmatch(collection)
    if old:
        sensor, day, place = _landsat_index(index)
        parts = old.groupdict()
        level = 'SURFACE' if parts.get('level') == '_SR' else 'TOP'
        return _landsat({'sensor': sensor, 'place': place, 'day': day}, parts.get('tier') or '', level)
    raise CloudmaskError(
        f'Expected an image of the collections LANDSAT/<sensor>/C02/T1_TOA, T2_TOA, T1_L2, T2_L2, COPERNICUS/S2_HARMONIZED or '
        f'COPERNICUS/S2_SR_HARMONIZED; {collection} is none of these. Find the image there and give its id, such as {EXAMPLES}.'
    )


def _landsat_index(index):
    """Sensor, day and place of the last part of an asset id, in whichever notation."""
    for pattern in (_INDEX, _SCENE, _PRODUCT):
        match = pattern.fullmatch(index.upper())
        if match:
            parts = match.groupdict()
            return _SENSORS[parts['sensor']], _day(parts), parts['place']
    raise CloudmaskError(f'Expected the id of a Landsat image, such as LC08_199033_20150623; it is {index!r}.')


def _landsat(parts, tier, level):
    sensor, day = _SENSORS.get(parts['sensor']), _day(parts)
    if sensor is None:
        raise CloudmaskError(
            f'Expected an image of Landsat 4-9 TM, ETM+ or OLI; {parts["sensor"]} is none. Choose another image.'
        )
    return [f'LANDSAT/{sensor}/C02/{t}{_LEVELS[level]}/{sensor}_{parts["place"]}_{day}' for t in _TIERS[tier]]


def _day(parts):
    if parts.get('day'):
        return parts['day']
    ordinal = int(parts['ordinal'])
    day = date(int(parts['year']), 1, 1) + timedelta(max(ordinal, 1) - 1)
    if ordinal < 1 or day.year != int(parts['year']):
        raise CloudmaskError(f'Expected a day of the year from 001 to 366 in the scene id; it is {parts["ordinal"]}.')
    return day.strftime('%Y%m%d')
