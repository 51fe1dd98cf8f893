"""STAC items: what a catalogue states about a scene and its files, as item, item collection, or next to the files.

References
----------
STAC specification 1.0.0-beta.2, 1.0 and 1.1, with the extensions eo, raster, view, projection and s2; Earth Search's property
earthsearch:boa_offset_applied.
"""

import json
import os
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import urljoin

from ..method.errors import UnreadableError
from ..rasters.files import read_text
from .members import Members, folder_of
from .metadata import damaged, number_in, time_in

#: Length above which a file next to others is no item, characters: those of catalogues have 20,000.
_LONGEST = 2_000_000

#: Endings of files that may hold items.
ENDINGS = ('.json', '.geojson')


@dataclass(frozen=True)
class Asset:
    """A file of an item with one band.

    Attributes
    ----------
    key : str
        Under which the item lists it.
    href : str
        Where it is, absolute: an address, or a path on disk.
    common_name : str
        Of its band, '' where not stated.
    scale, offset, nodata : float or None
        Of its numbers, None where not stated.
    side : (int, int) or None
        Rows and columns, where stated.
    """

    key: str
    href: str
    common_name: str = ''
    scale: Optional[float] = None
    offset: Optional[float] = None
    nodata: Optional[float] = None
    side: Optional[Tuple[int, int]] = None


@dataclass(frozen=True)
class StacItem:
    """An item.

    Attributes
    ----------
    path : str
        For messages: of the file, and of a collection the id of the item too.
    name, collection : str
        Ids of the item and of its collection, '' where not stated.
    properties : dict
        As the file has them.
    assets : mapping of str to Asset
        By key; only what consists of one band.
    """

    path: str
    name: str
    collection: str
    properties: Dict[str, Any]
    assets: Mapping[str, Asset] = field(default_factory=dict)

    def text(self, *keys: str) -> str:
        """The first of some properties that is present, '' if all are absent."""
        return next((str(self.properties[key]) for key in keys if self.properties.get(key) is not None), '')

    @property
    def time(self) -> Optional[datetime]:
        """The acquisition time, UTC, to the second; None where not stated."""
        text = self.text('datetime', 'start_datetime')
        return time_in(text[:19], '%Y-%m-%dT%H:%M:%S') or time_in(text, '%Y-%m-%d')

    @property
    def days(self) -> float:
        """How many days the item spans, 0 where it states one time."""
        start, end = (time_in(self.text(key)[:19], '%Y-%m-%dT%H:%M:%S') for key in ('start_datetime', 'end_datetime'))
        return (end - start).total_seconds() / 86400 if start and end else 0.0

    @property
    def platform(self) -> str:
        """The satellite, such as LANDSAT_8 or SENTINEL-2A; the constellation where only that is stated."""
        stated = self.text('platform', 'eo:platform', 'constellation', 'eo:constellation').upper()
        return re.sub(r'^(LANDSAT)[ _-]', r'\1_', re.sub(r'^(SENTINEL)[ _-]', r'\1-', stated))

    @property
    def sun(self) -> Optional[Tuple[float, float]]:
        """Elevation and azimuth of the sun, degrees, the azimuth 0..360; None where not stated."""
        elevation = self._number(-90, 90, 'view:sun_elevation', 'eo:sun_elevation')
        zenith = self._number(0, 180, 's2:mean_solar_zenith')
        azimuth = self._number(-360, 360, 'view:sun_azimuth', 'eo:sun_azimuth', 's2:mean_solar_azimuth')
        if elevation is None and zenith is not None:
            elevation = 90 - zenith
        return None if elevation is None or azimuth is None else (elevation, azimuth % 360)

    @property
    def tile(self) -> str:
        """Tile of Sentinel-2, or path and row of Landsat; '' where not stated."""
        path, row = self.text('landsat:wrs_path'), self.text('landsat:wrs_row')
        if path.isdigit() and row.isdigit():
            return f'{int(path):03}{int(row):03}'
        parts = ''.join(self.text(f'{prefix}:{part}') for prefix in ('mgrs', 'sentinel') for part in _TILE_PARTS)
        name = self.name if re.match('S2|HLS', self.name) else ''
        for text in (self.text('s2:mgrs_tile'), self.text('grid:code'), parts, self.text('odc:region_code'), name):
            found = re.search(r'(?<![0-9A-Z])(?:MGRS-|T)?(\d{1,2}[C-X][A-Z]{2})(?![0-9A-Z])', text.upper())
            if found:
                return found[1].rjust(5, '0')
        return self.text('odc:region_code')

    @property
    def baseline(self) -> Optional[float]:
        """The processing baseline of Sentinel-2; None where not stated."""
        text = self.text('s2:processing_baseline', 'sentinel:processing_baseline', 'processing:version')
        if not text:
            product = self.text('s2:product_uri', 'sentinel:product_id', 's2:product_id') or self.name
            found = re.search(r'_N(\d\d)(\d\d)_', product)
            return float(f'{found[1]}.{found[2]}') if found else None
        if not re.fullmatch(r'\d\d\.\d\d', text):
            raise damaged(self.path, 's2:processing_baseline', text, 'two numbers such as 05.10')
        return float(text)

    @property
    def strip(self) -> Optional[datetime]:
        """When the datastrip of Sentinel-2 began, UTC; None where not stated."""
        found = re.search(r'_S(\d{8}T\d{6})_', self.text('s2:datastrip_id'))
        return time_in(found[1], '%Y%m%dT%H%M%S') if found else None

    def _number(self, low: float, high: float, *keys: str) -> Optional[float]:
        for key in keys:
            if self.text(key):
                return number_in(self.text(key), low, high, self.path, key)
        return None


#: Properties that state the tile of Sentinel-2 in parts.
_TILE_PARTS = ('utm_zone', 'latitude_band', 'grid_square')


def stac_items(members: Members, folder: str, pattern: str = r'.*') -> List[StacItem]:
    """The items in a folder of a delivery, of the files whose names without the ending match a pattern."""
    found = []
    for name in members.matching(rf'(?:{pattern})\.(?:json|geojson)'):
        text = members.text(name) if folder_of(name) == folder else ''
        if '"stac_version"' not in text or len(text) > _LONGEST:
            continue
        found += [item for item in items_in(text, members.label(name), members.label(folder)) if item.path == members.label(name)]
    return found


def items_of_file(path: str) -> List[StacItem]:
    """The items of a file: one, or those of an item collection; none where it is something else. Raises `UnreadableError`."""
    return items_in(read_text(path), path, os.path.dirname(os.path.abspath(path)))


def items_in(text: str, path: str, base: str) -> List[StacItem]:
    """The items of a text, none where it is no JSON of an item or an item collection.

    Parameters
    ----------
    text : str
        JSON.
    path : str
        Its file or address, for messages.
    base : str
        Folder or address to which addresses of files are relative.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if not isinstance(content, dict):
        return []
    features = content.get('features') if content.get('type') == 'FeatureCollection' else None
    if isinstance(features, list):
        items = [feature for feature in features if isinstance(feature, dict) and _is_item(feature)]
        return [_item(item, f'{item.get("id", "")} in {path}', base) for item in items]
    return [_item(content, path, base)] if _is_item(content) else []


def _is_item(content: Mapping[str, Any]) -> bool:
    return 'stac_version' in content and isinstance(content.get('properties'), dict)


def _item(content: Mapping[str, Any], path: str, base: str) -> StacItem:
    properties = content['properties']
    listed = content.get('assets')
    item = StacItem(
        path,
        str(content.get('id', '')),
        str(content.get('collection') or properties.get('collection') or ''),
        properties,
    )
    address = _self_address(content)
    assets = {}
    for key, asset in listed.items() if isinstance(listed, dict) else ():
        if isinstance(asset, dict) and isinstance(asset.get('href'), str):
            found = _asset(str(key), asset, item, _absolute(asset['href'], base, address))
            if found:
                assets[found.key] = found
    return StacItem(item.path, item.name, item.collection, properties, assets)


def _self_address(content: Mapping[str, Any]) -> str:
    """The address of an item as it states it."""
    links = content.get('links')
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get('rel') == 'self' and re.match('https?://', str(link.get('href', ''))):
            return str(link['href'])
    return ''


def _asset(key: str, asset: Mapping[str, Any], item: StacItem, href: str) -> Optional[Asset]:
    """What an item states of a file, None where that has several bands."""
    bands = _band_lists(asset, item)
    if any(len(each) > 1 for each in bands):
        return None
    # What is stated of the band is more certain than what is stated of the file.
    sources = [*(each[0] for each in bands if each), asset]

    def stated(*names: str) -> Any:
        return next((source[name] for source in sources for name in names if source.get(name) is not None), None)

    numbers = {
        name: _as_number(stated(*keys), item, f'{name} of {key}')
        for name, keys in (('scale', ('raster:scale', 'scale')), ('offset', ('raster:offset', 'offset')), ('nodata', ('nodata',)))
    }
    shape = asset.get('proj:shape') or item.properties.get('proj:shape')
    side = (shape[0], shape[1]) if isinstance(shape, list) and _is_shape(shape) else None
    return Asset(key, href, str(stated('eo:common_name', 'common_name') or ''), side=side, **numbers)


def _band_lists(asset: Mapping[str, Any], item: StacItem) -> List[List[Mapping[str, Any]]]:
    """The bands of a file, as each of the extensions lists them."""
    found: List[List[Mapping[str, Any]]] = []
    for name in ('bands', 'eo:bands', 'raster:bands'):
        listed = asset.get(name)
        if isinstance(listed, list):
            bands = item.properties.get('eo:bands')
            # Before version 1.0 they are numbers of the bands of the item.
            if isinstance(bands, list):
                listed = [bands[each] if isinstance(each, int) and 0 <= each < len(bands) else each for each in listed]
            found.append([each if isinstance(each, dict) else {} for each in listed])
    return found


def _is_shape(shape: List[Any]) -> bool:
    return len(shape) == 2 and all(isinstance(side, int) and 0 < side < 10**6 for side in shape)


def _as_number(value: object, item: StacItem, name: str) -> Optional[float]:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise damaged(item.path, name, value, 'a number')
    if str(value).lower() in ('nan', '-inf', 'inf'):
        return float('nan')
    return number_in(str(value), -1e9, 1e9, item.path, name)


def _absolute(href: str, base: str, address: str) -> str:
    """An address or path without the parts that are relative to the item.

    Parameters
    ----------
    href : str
        As the item has it.
    base : str
        Folder or address of the item.
    address : str
        Where the item says that it is, '' where it does not: of an item that was saved on disk, its files may be there.
    """
    if re.match(r'[a-zA-Z][\w+.-]+:', href) or href.startswith('/vsi'):
        return href
    if re.match('https?://', base):
        return urljoin(base, href)
    local = os.path.normpath(os.path.join(base, href))
    return urljoin(address, href) if address and not os.path.isfile(local) else local


def require_items(path: str) -> List[StacItem]:
    """As `items_of_file`; raises `UnreadableError` where the file has no item."""
    found = items_of_file(path)
    if not found and '"FeatureCollection"' in read_text(path):
        raise UnreadableError(
            f'{path} has no images. Search with other dates, another region or a higher MAX_CLOUD in findimages.'
        )
    if not found:
        raise UnreadableError(
            f'Cannot read {path}: it is not a STAC item or an item collection. Save the items of a catalogue with findimages.'
        )
    return found
