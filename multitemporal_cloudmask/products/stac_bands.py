"""Which asset of a STAC item is which band, and what its numbers mean: by the conventions of each catalogue, else by common names.

References
----------
Element 84, Earth Search v1; Microsoft, Planetary Computer: collections landsat-c2-l2, sentinel-2-l2a, hls2; NASA LP DAAC, HLS User's Guide 2.0;
Geoscience Australia, Digital Earth Australia, Analysis Ready Data; USGS, Landsat Collection 2 Level-2 Science Products.
"""

import re
from dataclasses import dataclass, replace
from typing import Dict, List, Mapping, Optional, Tuple

from ..method.errors import UnreadableError
from ..method.sensors import KELVIN, MSI, OLI, TM, Sensor, sensor_of
from ..rasters.scaling import LANDSAT_2_SR, LANDSAT_2_ST
from .hls import CELSIUS, HLS_FILL, HLS_REFLECTANCE, ZERO_CELSIUS
from .product import ESSENTIAL
from .stac_item import Asset, StacItem

#: Keys of assets to bands; keys such as B04 and SR_B4 state their band themselves.
_SENTINEL2 = {
    'coastal': 'B1', 'blue': 'B2', 'green': 'B3', 'red': 'B4', 'rededge1': 'B5', 'rededge2': 'B6', 'rededge3': 'B7', 'nir': 'B8', 'nir08': 'B8A',
    'nir09': 'B9', 'swir16': 'B11', 'swir22': 'B12',
    # Digital Earth Australia.
    'coastal_aerosol': 'B1', 'red_edge_1': 'B5', 'red_edge_2': 'B6', 'red_edge_3': 'B7', 'nir_1': 'B8', 'nir_2': 'B8A', 'swir_2': 'B11',
    'swir_3': 'B12',
}  # fmt: skip
_OLI = {
    'coastal': 'B1', 'coastal_aerosol': 'B1', 'blue': 'B2', 'green': 'B3', 'red': 'B4', 'nir': 'B5', 'nir08': 'B5', 'swir16': 'B6', 'swir_1': 'B6',
    'swir22': 'B7', 'swir_2': 'B7', 'cirrus': 'B9', 'lwir11': 'B10', 'lwir12': 'B11',
}  # fmt: skip
_TM = {
    'blue': 'B1', 'green': 'B2', 'red': 'B3', 'nir': 'B4', 'nir08': 'B4', 'swir16': 'B5', 'swir_1': 'B5', 'swir22': 'B7', 'swir_2': 'B7',
    'lwir': 'B6',
}  # fmt: skip
_KEYS: Mapping[str, Mapping[str, str]] = {MSI.family: _SENTINEL2, OLI.family: _OLI, TM.family: _TM}

#: The parts of keys that do not change which band it is: the product, the file format, the resolution.
_AROUND = re.compile(r'^(?:bands_)?(?:nbart_|SR_|ST_)?(.*?)(?:_[126]0m)?(?:\.TIF)?$', re.IGNORECASE)

#: Key of a quality band, in small letters, to its scheme and the value that is nodata, where the file does not state it.
_QUALITY: Mapping[str, Tuple[str, Optional[float]]] = {
    'qa_pixel': ('QA_PIXEL', 1), 'qa_pixel.tif': ('QA_PIXEL', 1), 'pixel_quality': ('QA_PIXEL', 1), 'scl': ('SCL', None),
    'scl_20m': ('SCL', None), 'oa_fmask': ('fmask_python', 0), 'qa_fmask': ('fmask_python', 0), 'fmask': ('fmask_hls', 255),
}  # fmt: skip

_HLS = re.compile(r'(?:HLS2?[-._]?([LS])30)', re.IGNORECASE)

#: Scale, offset and fill of Sentinel-2 and of Digital Earth Australia.
_TEN_THOUSANDTH, _SENTINEL2_FILL, _DEA_FILL = 1e-4, 0, -999


@dataclass(frozen=True)
class StacBand:
    """A band of an item.

    Attributes
    ----------
    name : str
        Its name in the sensor table; of a quality band, that of its scheme.
    asset : Asset
        Its file.
    scale, offset : float
        Physical values are stored * scale + offset.
    nodata : float or None
        The stored value that is nodata; None: as the file declares.
    """

    name: str
    asset: Asset
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None


def bands_of(item: StacItem) -> Tuple[str, Sensor, List[StacBand]]:
    """Platform, sensor and bands of an item, the quality band last.

    The offset of Sentinel-2 is what the item declares; whether that is right is another question, see `stac_offset.py`.

    Raises
    ------
    UnreadableError
        Where it is not surface reflectance of a sensor that the tools know, or lacks bands.
    """
    hls = _HLS.search(item.collection) or _HLS.match(item.name)
    platform = item.platform
    sensor = sensor_of(platform)
    if hls:
        of_tile = OLI if hls[1].upper() == 'L' else MSI
        platform, sensor = (platform if sensor is of_tile else of_tile.family), of_tile
    if sensor is None or (sensor is not MSI and 'MSS' in str(item.properties.get('instruments', '')).upper()):
        raise UnreadableError(
            f'Cannot use {item.path}: its platform is {item.text("platform", "constellation") or "not stated"}'
            f'{_instruments(item)}, which is not supported. Choose items of Landsat 4 to 9 (TM, ETM+, OLI) or Sentinel-2.'
        )
    _require_surface(item, sensor)
    spectral = _named(item, sensor)
    dea = any(key.lower().startswith(('nbart_', 'bands_nbart')) for key in item.assets)
    bands = [
        _scaled(name, asset, sensor, item, 'hls' if hls else 'dea' if dea else '')
        for name, asset in sorted(spectral.items(), key=_in_order)
    ]
    if sensor is MSI and not any(band.name == 'B8' for band in bands):
        bands = [replace(band, name='nir') if band.name == 'B8A' else band for band in bands]
    found = {sensor.role(band.name) for band in bands}
    missing = [role for role in ESSENTIAL if role not in found]
    if missing:
        raise UnreadableError(
            f'Cannot use {item.path}: it has no file of the band{"s" if len(missing) > 1 else ""} {", ".join(missing)}; its files are '
            f'{", ".join(sorted(item.assets)) or "not listed"}. Choose a collection of surface reflectance.'
        )
    return platform, sensor, [*bands, *_quality(item, bool(hls))]


def _instruments(item: StacItem) -> str:
    stated = item.properties.get('instruments')
    return f' ({", ".join(map(str, stated))})' if isinstance(stated, list) and stated else ''


def _require_surface(item: StacItem, sensor: Sensor) -> None:
    """Raise `UnreadableError` where an item is of Level 1: its numbers need factors that the item does not state."""
    names = ' '.join((item.collection, item.name, item.text('s2:product_uri', 'sentinel:product_id', 'landsat:correction')))
    if re.search(r'L1C(?![A-Z])|MSIL1C|L1TP|L1GT|L1GS|c2-?l1', names, re.IGNORECASE):
        raise UnreadableError(
            f'Cannot use {item.path}: it is of Level 1, and no catalogue has such files openly. Choose a collection of surface reflectance (Level 2), '
            'or download the product.'
        )


def _named(item: StacItem, sensor: Sensor) -> Dict[str, Asset]:
    """Name of a band to the asset that is best of those that hold it: the finest, by its key, else by its common name."""
    found: Dict[str, Asset] = {}
    for key in sorted(item.assets, key=lambda key: (_resolution(key), key)):
        word = re.sub(_AROUND, r'\1', key)
        # Other resolutions of a band have its key and the resolution.
        if word.lower() in _QUALITY or (word != key and word in item.assets):
            continue
        name = _KEYS[sensor.family].get(word.lower(), '')
        if re.fullmatch(r'B\d{1,2}A?', word):
            name = re.sub('^B0', 'B', word)
        if name and sensor.role(name):
            found.setdefault(name, item.assets[key])
    if found:
        return found
    for asset in item.assets.values():
        name = _KEYS[sensor.family].get(asset.common_name.lower(), '')
        if name:
            found.setdefault(name, asset)
    return found


def _resolution(key: str) -> int:
    stated = re.search(r'_([126]0)m$', key)
    return int(stated[1]) if stated else 0


def _in_order(pair: Tuple[str, Asset]) -> Tuple[float, str]:
    """Bands in the order of their numbers, B8A after B8."""
    number = re.search(r'\d+', pair[0])
    return (float(number[0]) if number else 0.0) + (0.5 if pair[0].endswith('A') else 0), pair[0]


def _scaled(name: str, asset: Asset, sensor: Sensor, item: StacItem, convention: str) -> StacBand:
    """A band with the scale that its catalogue is known to use; raises `UnreadableError` where none is known or stated."""
    thermal = sensor.unit(name) == KELVIN
    if convention == 'hls':
        factors = (CELSIUS, ZERO_CELSIUS) if thermal else (HLS_REFLECTANCE, 0.0)
        return StacBand(name, asset, *factors, HLS_FILL)
    if convention == 'dea':
        return StacBand(name, asset, _TEN_THOUSANDTH, 0.0, _DEA_FILL if asset.nodata is None else asset.nodata)
    if asset.scale is not None:
        nodata = _SENTINEL2_FILL if asset.nodata is None else asset.nodata
        return StacBand(name, asset, asset.scale, asset.offset or 0.0, nodata)
    if sensor is MSI:
        return StacBand(name, asset, _TEN_THOUSANDTH, 0.0, _SENTINEL2_FILL)
    if _is_collection_2(item):
        scale = LANDSAT_2_ST if thermal else LANDSAT_2_SR
        return StacBand(name, asset, scale.scale, scale.offset, 0)
    raise UnreadableError(
        f'Cannot use {item.path}: neither the item nor its catalogue states the scale of {asset.key}. Choose Landsat Collection 2 Level-2.'
    )


def _is_collection_2(item: StacItem) -> bool:
    """Whether an item of Landsat is of Collection 2, Level-2."""
    stated = item.text('landsat:collection_number')
    names = ' '.join((item.collection, item.name, *(asset.href for asset in item.assets.values())))
    level2 = re.search(r'L2S[PR]|c2-?l2|SR_B\d|ls[5789]_s[rt]', names, re.IGNORECASE)
    return bool(level2) and stated.lstrip('0') in ('', '2')


def _quality(item: StacItem, hls: bool) -> List[StacBand]:
    """The quality band of an item, none where it has none."""
    for key, asset in sorted(item.assets.items()):
        scheme = _QUALITY.get(key.lower())
        if scheme and (hls or scheme[0] != 'fmask_hls'):
            return [StacBand(scheme[0], asset, nodata=scheme[1])]
    return []
