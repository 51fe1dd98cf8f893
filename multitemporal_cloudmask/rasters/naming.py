"""Sensor and level of a raster, from its metadata, its file name and the names of its bands."""

import re
from pathlib import Path
from typing import Collection, Iterable, Mapping

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
ID_ITEMS = (
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

#: Signs of surface reflectance and of reflectance at the top of the atmosphere in names of files and ids.
_SURFACE_NAME = re.compile(
    r'MSIL2A|(?<![A-Z\d])(?:L2A|L2SP|L2SR|S2[ABC]2A|HLS|BOA|NBART?|S2_SR\w*|T\d_L2)(?![A-Z\d])|_SR(?=[_.]|$)|_L2A_'
)
_TOP_NAME = re.compile(r'MSIL1C|(?<![A-Z\d])(?:L1C|L1TP|L1GT|L1GS|S2[ABC]1C|TOA|S2_HARMONIZED|T\d_TOA)(?![A-Z\d])')
_SURFACE_BAND = re.compile(r'(?:sr|boa|nbart?|st)_.*|.*_sr_(?:b|band)_?\d+')
_TOP_BAND = re.compile(r'(?:toa|bt)_.*|.*_toa_(?:b|band)_?\d+')

#: Bands that only Sentinel-2 Level 2A has.
_LEVEL_2A = frozenset({'scl', 'msk_cldprb', 'msk_snwprb', 'aot', 'wvp', 'scene_classification', 'quality_scene_classification'})


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
    items = in_small_letters(metadata)
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
    items = in_small_letters(metadata)
    stated = items.get('reflectance', '').lower()
    if stated in (TOP, SURFACE):
        return stated
    return _level_by_names(path, items, names)


def level_doubt(path: str, metadata: Mapping[str, str], names: Collection[str]) -> str:
    """A sentence where the item REFLECTANCE contradicts the names of bands, ids and file; '' where it does not."""
    items = in_small_letters(metadata)
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


def in_small_letters(metadata: Mapping[str, str]) -> Mapping[str, str]:
    """Metadata with the names of their items in small letters, as the tables of items have them."""
    return {str(item).lower(): str(value).strip() for item, value in metadata.items()}


def _names(path: str, items: Mapping[str, str]) -> Iterable[str]:
    """The file name and the ids of products, in capitals."""
    return [text.upper() for text in (Path(path).name, *(items.get(item, '') for item in ID_ITEMS)) if text]
