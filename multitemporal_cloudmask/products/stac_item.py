"""The STAC item that catalogues deliver with the files of a scene, as far as the files themselves do not state it.

References
----------
STAC specification 1.0, with the extensions view and s2; Earth Search's property earthsearch:boa_offset_applied.
"""

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, List, Optional, Tuple

from .members import Members, folder_of
from .metadata import damaged, number_in
from .sentinel2_xml import time_in

#: Length above which a file is no item, characters: those of catalogues have 20,000.
_LONGEST = 2_000_000


@dataclass(frozen=True)
class StacItem:
    """An item.

    Attributes
    ----------
    path : str
        Of the file, for messages.
    name, collection : str
        Ids of the item and of its collection, '' where not stated.
    properties : dict
        As the file has them.
    """

    path: str
    name: str
    collection: str
    properties: Dict[str, Any]

    def text(self, *keys: str) -> str:
        """The first of some properties that is present, '' if all are absent."""
        return next((str(self.properties[key]) for key in keys if self.properties.get(key) is not None), '')

    @property
    def time(self) -> Optional[datetime]:
        """The acquisition time, UTC, to the second; None where not stated."""
        return time_in(self.text('datetime')[:19], '%Y-%m-%dT%H:%M:%S')

    @property
    def sun(self) -> Optional[Tuple[float, float]]:
        """Elevation and azimuth of the sun, degrees; None where not stated."""
        elevation = self._number('view:sun_elevation', -90, 90)
        zenith = self._number('s2:mean_solar_zenith', 0, 180)
        azimuth = self._number('view:sun_azimuth', -360, 360)
        if azimuth is None:
            azimuth = self._number('s2:mean_solar_azimuth', -360, 360)
        if elevation is None and zenith is not None:
            elevation = 90 - zenith
        return None if elevation is None or azimuth is None else (elevation, azimuth)

    @property
    def baseline(self) -> Optional[float]:
        """The processing baseline of Sentinel-2; None where not stated."""
        text = self.text('s2:processing_baseline', 'processing:version')
        if not text:
            return None
        if not re.fullmatch(r'\d\d\.\d\d', text):
            raise damaged(self.path, 's2:processing_baseline', text, 'two numbers such as 05.10')
        return float(text)

    def _number(self, key: str, low: float, high: float) -> Optional[float]:
        text = self.text(key)
        return number_in(text, low, high, self.path, key) if text else None


def stac_items(members: Members, folder: str, pattern: str = r'.*') -> List[StacItem]:
    """The items in a folder of a delivery, of the files whose names without the ending match a pattern."""
    found = []
    for name in members.matching(rf'(?:{pattern})\.(?:json|geojson)'):
        text = members.text(name) if folder_of(name) == folder else ''
        if '"stac_version"' not in text or len(text) > _LONGEST:
            continue
        try:
            item = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(item, dict) and isinstance(item.get('properties'), dict):
            found.append(
                StacItem(members.label(name), str(item.get('id', '')), str(item.get('collection', '')), item['properties'])
            )
    return found
