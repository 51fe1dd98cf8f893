"""The XML file of ESPA orders and of U.S. Analysis Ready Data, which have the same elements.

References
----------
USGS, ESPA internal metadata schema, and Landsat U.S. Analysis Ready Data Format Control Book: elements and attributes.
"""

import re
from datetime import datetime
from typing import TYPE_CHECKING, Optional, Tuple

from .members import Members
from .metadata import time_in
from .sentinel2_xml import Document

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: Largest scale and summand of a band: kelvin has 0.1 (Collection 1) and 149 (Collection 2).
_LARGEST_SCALE, _LARGEST_OFFSET = 1.0, 149.0


class UsgsXml:
    """The content of the file; its methods raise `UnreadableError` where an item is impossible.

    Parameters
    ----------
    members : Members
        The delivery.
    name : str
        Of the file in it.
    """

    def __init__(self, members: Members, name: str) -> None:
        self.document = Document(members.text(name), members.label(name))

    def factors(self, file: str) -> Optional[Tuple[float, float]]:
        """Scale and offset of the band with the file `file`; None where the file does not state them."""
        band = self._band(file)
        scale = band.get('scale_factor') if band is not None else None
        if band is None or scale is None:
            return None
        return (
            self.document.plausible(scale, f'scale_factor of {file}', 1e-7, _LARGEST_SCALE),
            self.document.plausible(band.get('add_offset', '0'), f'add_offset of {file}', -_LARGEST_OFFSET, _LARGEST_OFFSET),
        )

    def _band(self, file: str) -> 'Optional[Element]':
        stem = _stem(file)
        for band in self.document.elements('band'):
            if _stem(band.findtext('{*}file_name') or '') == stem or stem.endswith('_' + band.get('name', '/').lower()):
                return band
        return None

    @property
    def sun(self) -> Optional[Tuple[float, float]]:
        """Elevation and azimuth of the sun, degrees; None where not stated."""
        for element in self.document.elements('solar_angles'):
            zenith = self.document.plausible(element.get('zenith', ''), 'zenith of solar_angles', 0, 180)
            return 90 - zenith, self.document.plausible(element.get('azimuth', ''), 'azimuth of solar_angles', -360, 360)
        return None

    def time(self, day: datetime) -> datetime:
        """The acquisition time on the `day` that the name of the product states, UTC; that day at 0:00 without a time of day."""
        stated = [element.text or '' for element in self.document.elements('acquisition_date')]
        if stated and stated[0].strip() != f'{day:%Y-%m-%d}':
            raise self.document.damaged('acquisition_date', stated[0], f'{day:%Y-%m-%d}, as in the name of the product')
        for element in self.document.elements('scene_center_time'):
            clock = re.match(r'\d\d:\d\d:\d\d', element.text or '')
            time = time_in(f'{day:%Y-%m-%d} {clock[0]}', '%Y-%m-%d %H:%M:%S') if clock else None
            if time is None:
                raise self.document.damaged('scene_center_time', element.text, 'hh:mm:ss')
            return time
        return day


def _stem(file: str) -> str:
    return re.sub(r'\.\w+$', '', file.rsplit('/', 1)[-1]).lower()
