"""What a live service and the network on the way to it answer instead of an answer: one sentence, and nothing is lost."""

import numpy as np
import pytest
from both_engines import ee
from loopback import faults

from multitemporal_cloudmask.earthengine import retry, session
from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.earthengine.faults import Missing, Oversized, Passing, TooLarge, translate_error
from multitemporal_cloudmask.earthengine.images import crs_transform
from multitemporal_cloudmask.earthengine.jobs import ask
from multitemporal_cloudmask.earthengine.pixels import Pixels, fetch
from multitemporal_cloudmask.earthengine.session import Account, connect
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Grid, Window

WHOLE = Window(0, 0, 128, 64)


@pytest.fixture
def connected(service, monkeypatch):
    """A service that is connected to as the tools do."""
    monkeypatch.setattr(session, '_connected', None)
    monkeypatch.setattr(retry, 'FIRST_WAIT', 0.001)
    connect(Account.from_settings('', '', service.url), Progress())
    return service


@pytest.fixture
def tiles(connected, monkeypatch):
    """Two tiles of pixel coordinates, one after the other."""
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.jobs.THREADS', 1)
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tiles.BYTES', 64 * 64 * 5)
    grid = Grid('', (720015.0, 30.0, 0.0, 4390005.0, 0.0, -30.0), 128, 64)
    columns = ee.Image.pixelCoordinates(ee.Projection('EPSG:32630', crs_transform(grid))).select('x')
    return Pixels.from_bands(columns, {'x': np.dtype(np.float32)}, 'EPSG:32630', grid)


def fetched(pixels, folder):
    result = np.zeros((64, 128), np.float32)

    def use(tile, bands):
        result[tile.y : tile.y + tile.height, tile.x : tile.x + tile.width] = bands[0]

    with TileCache(folder) as cache:
        fetch(ee, pixels, WHOLE, use, cache, Progress())
    return result


COLUMNS = np.broadcast_to(np.arange(128) + np.float32(0.5), (64, 128))


@pytest.mark.parametrize('fault', [faults.Spoilt(), faults.Truncate(0.4), faults.Truncate(0)], ids=str)
@pytest.mark.parametrize('route', ['value', 'pixels'])
def test_half_an_answer_is_asked_for_again(connected, tiles, tmp_path, fault, route):
    connected.faults.plan(route, fault)
    assert ask(ee.List([1, 2, 'three']).getInfo, Progress()) == [1, 2, 'three']
    np.testing.assert_array_equal(fetched(tiles, tmp_path), COLUMNS)
    assert connected.faults.pending == 0


@pytest.mark.parametrize('fault', [faults.Spoilt(), faults.Truncate(0.4)], ids=str)
@pytest.mark.parametrize('route', ['discovery', 'algorithms'])
def test_half_an_answer_to_the_first_question_is_asked_for_again(service, monkeypatch, fault, route):
    monkeypatch.setattr(session, '_connected', None)
    monkeypatch.setattr(retry, 'FIRST_WAIT', 0.001)
    service.faults.plan(route, fault)
    connect(Account.from_settings('', '', service.url), Progress())
    assert service.faults.pending == 0


@pytest.mark.parametrize('route', ['value', 'pixels'])
def test_a_page_where_one_signs_in_to_the_network_is_no_answer(connected, tiles, tmp_path, route):
    connected.faults.plan(route, faults.LogIn(), times=None)
    asked = len(connected.log)
    with pytest.raises(CloudmaskError, match='A web page of 127.0.0.1 came instead.*check the proxy'):
        ask(ee.Number(1).getInfo, Progress()) if route == 'value' else fetched(tiles, tmp_path)
    assert len(connected.log) - asked == 2  # the redirection and the page, once


def test_the_page_may_be_the_first_that_comes(service, monkeypatch):
    monkeypatch.setattr(session, '_connected', None)
    service.faults.plan('discovery', faults.LogIn(), times=None)
    with pytest.raises(CloudmaskError, match='A web page of 127.0.0.1 came instead'):
        connect(Account.from_settings('', '', service.url), Progress())


def test_a_sign_in_that_ends_in_the_middle_loses_nothing(connected, tiles, tmp_path):
    connected.faults.plan('pixels', faults.BAD_CREDENTIALS, first=2, times=None)
    with pytest.raises(CloudmaskError, match='Run eecheck with SIGN_IN'):
        fetched(tiles, tmp_path)
    connected.faults.clear()
    before = connected.faults.seen['pixels']
    np.testing.assert_array_equal(fetched(tiles, tmp_path), COLUMNS)
    assert connected.faults.seen['pixels'] - before == 1


def test_a_token_that_expires_in_the_middle_is_renewed(service, monkeypatch):
    """By google-auth, through the same transport."""
    from google.auth.credentials import Credentials

    from multitemporal_cloudmask.earthengine.transport import Transport

    class Expiring(Credentials):
        renewed = 0

        def refresh(self, request):
            self.renewed += 1
            self.token = f'token {self.renewed}'

    monkeypatch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)
    credentials = Expiring()
    ee.Initialize(credentials, url=service.url, project='offline', http_transport=Transport(''))
    before = credentials.renewed
    service.faults.plan('value', faults.BAD_CREDENTIALS)
    assert ask(ee.Number(2).add(3).getInfo, Progress()) == 5
    assert credentials.renewed > before and service.faults.pending == 0


def test_an_expression_that_is_too_long_is_not_tried_with_smaller_tiles(connected, tiles, tmp_path, monkeypatch):
    monkeypatch.setattr('loopback.handler.MOST_REQUEST_BYTES', 500)
    before = connected.faults.seen.get('pixels', 0)
    with pytest.raises(CloudmaskError, match='more bytes than Earth Engine accepts'):
        fetched(tiles, tmp_path)
    assert connected.faults.seen['pixels'] - before == 1


class Answered(Exception):
    """As the HTTP library's: the status is on the response."""

    def __init__(self, status, text=''):
        super().__init__(text)
        self.resp = type('Response', (), {'status': status})()


class RefreshError(Exception):
    """As that of google-auth."""

    def __init__(self, text, retryable):
        super().__init__(text)
        self.retryable = retryable


@pytest.mark.parametrize(
    ('error', 'kind', 'words'),
    [
        (Answered(400, 'Request payload size exceeds the limit: 10485760 bytes.'), Oversized, 'simpler ROI'),
        (Answered(413, 'Your client issued a request that was too large.'), Oversized, 'simpler ROI'),
        (
            Answered(400, 'Total request size (62208000 bytes) must be less than or equal to 50331648 bytes.'),
            TooLarge,
            'smaller ROI',
        ),
        (Exception('Image.reduceRegion: Too many pixels in the region. Found 2, but maxPixels allows only 1.'), TooLarge, 'ROI'),
        (Answered(400, 'Too many tasks already in the queue (3000). Please wait for some of them to complete.'), Passing, 'wait'),
        (RefreshError("('internal_failure', {})", True), Passing, 'wait'),
        (RefreshError("('invalid_grant: Token has been expired or revoked.', {})", False), CloudmaskError, 'SIGN_IN'),
        (
            RefreshError(
                'invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.', False
            ),
            CloudmaskError,
            'Set its date and time',
        ),
        (
            ConnectionError('[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid'),
            CloudmaskError,
            'Set its date and time',
        ),
        (Answered(400, "Cannot overwrite asset 'projects/p/assets/clouds'."), CloudmaskError, 'the id of a new asset'),
        (Answered(404, "Operation 'projects/p/operations/X' not found."), Missing, 'Check the id'),
        (KeyError('result'), Passing, 'incomplete'),
    ],
)
def test_each_is_one_sentence_with_what_to_do(error, kind, words):
    found = translate_error(error)
    assert type(found) is kind and words in str(found) and '\n' not in str(found)
