"""Where a STAC item may say that its files are: at https addresses, on this machine where the item is on it, and nowhere else."""

import os
import re
from urllib.parse import urlsplit

from ..method.errors import UnreadableError

#: Buckets that anybody may read, and their region.
_OPEN_BUCKETS = (
    (re.compile(r'dea-public-data(?:-dev)?'), 'ap-southeast-2'),
    (re.compile(r'deafrica-[\w-]+'), 'af-south-1'),
    (re.compile(r'sentinel-cogs|e84-earth-search-sentinel-data'), 'us-west-2'),
)

#: What else catalogues state, and what to do instead.
_PAID = re.compile(r'usgs-landsat|sentinel-s2-l[12][ac]')


def is_loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    parts = urlsplit(url)
    return parts.scheme in ('http', 'https') and re.fullmatch(r'localhost|127(\.\d+){3}|::1', parts.hostname or '') is not None


def is_remote(place: str) -> bool:
    """Whether a place is an address of the web."""
    return place.startswith(('https://', 'http://'))


def safe_address(href: str, local: bool, path: str) -> str:
    """The place of a file of an item: an https address (http on this machine), or a path.

    Parameters
    ----------
    href : str
        As the item states it, absolute.
    local : bool
        Whether the item is a file on disk, which may be next to its images.
    path : str
        The item, for messages.

    Raises
    ------
    UnreadableError
        Where the file is not openly there.
    """
    if is_loopback(href):
        return href
    if re.match('https?://', href):
        host = (urlsplit(href).hostname or '').lower()
        if host == 'landsatlook.usgs.gov':
            raise _refused(
                path, href, 'USGS opens it only after a login', 'Use the collection landsat-c2-l2 of the Planetary Computer'
            )
        if not host or '@' in urlsplit(href).netloc:
            raise _refused(path, href, 'this is no address of a public file', 'Use another catalogue')
        # What is open by http is open by https.
        return re.sub('^http://', 'https://', href)
    found = re.fullmatch(r's3://([a-z0-9.-]+)/(.+)', href)
    if found:
        for bucket, region in _OPEN_BUCKETS:
            if bucket.fullmatch(found[1]):
                return f'https://{found[1]}.s3.{region}.amazonaws.com/{found[2]}'
        if _PAID.fullmatch(found[1]):
            advice = 'landsat-c2-l2 of the Planetary Computer' if 'landsat' in found[1] else 'sentinel-2-c1-l2a of Earth Search'
            raise _refused(path, href, 'Amazon opens it only to those who pay for the transfer', f'Use the collection {advice}')
        raise _refused(path, href, 'the storage needs an account', 'Use the Planetary Computer or Earth Search')
    if local and not href.startswith('/vsi') and not re.match(r'[a-zA-Z][\w+.-]+:', href):
        return os.path.normpath(href)
    raise _refused(path, href, 'items may refer to https addresses and to files next to them only', 'Use another catalogue')


def _refused(path: str, href: str, reason: str, advice: str) -> UnreadableError:
    return UnreadableError(f'Cannot use {path}: its file is {href[:100]}, and {reason}. {advice}.')
