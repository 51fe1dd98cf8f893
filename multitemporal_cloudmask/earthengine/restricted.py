"""Restricted mode: what remains of a non-commercial project whose monthly quota is used up."""

import threading
from typing import Mapping

#: Set while Earth Engine reports it.
RESTRICTED = threading.Event()

RESTRICTED_MODE = (
    'The Earth Engine project has used up its monthly quota and is in restricted mode: Earth Engine answers few requests at a time, '
    'so they are sent one by one, which takes longer. Wait for the next month, choose a higher tier for the project, or use another '
    'PROJECT (https://developers.google.com/earth-engine/guides/noncommercial_tiers).'
)

#: Header of an answer (earthengine-api 1.7.50, ee/data.py) and what it contains in restricted mode.
_HEADER, _RESTRICTED = 'x-earth-engine-quota-status', 'parallelism_restricted=true'


def notice_mode(headers: Mapping[str, str]) -> None:
    """Remember the mode that the headers of an answer report; names in small letters. Most answers may report none."""
    if _HEADER in headers:
        (RESTRICTED.set if _RESTRICTED in headers[_HEADER] else RESTRICTED.clear)()
