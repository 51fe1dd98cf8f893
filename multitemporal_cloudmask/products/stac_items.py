"""Where STAC items are read from: an item, an item collection, or files next to those of a delivery."""

import json
import os
import re
from typing import Any, List, Mapping, Optional
from urllib.parse import urljoin

from ..method.errors import UnreadableError
from ..rasters.files import read_text
from .members import Members, folder_of
from .metadata import damaged, number_in
from .stac_item import Asset, StacItem

#: Length above which a file next to others is no item, characters: those of catalogues have 20,000.
_LONGEST = 2_000_000

#: Endings of files that may hold items.
ENDINGS = ('.json', '.geojson')


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
