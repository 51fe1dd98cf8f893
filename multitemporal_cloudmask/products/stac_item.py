"""A STAC item: what a catalogue states about a scene and its files.

References
----------
STAC specification 1.0.0-beta.2, 1.0 and 1.1, with the extensions eo, raster, view, projection and s2; Earth Search's property
earthsearch:boa_offset_applied.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Dict, Mapping, Optional, Tuple

from .metadata import damaged, number_in, time_in

#: Properties that state the tile of Sentinel-2 in parts.
_TILE_PARTS = ('utm_zone', 'latitude_band', 'grid_square')


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
