"""Parts of files of the network, with servers that do what they should not."""

import http.server
import threading

import numpy as np
import pytest
from heard import Heard
from osgeo import gdal

from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters import network
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.reach import needed_blocks
from multitemporal_cloudmask.rasters.remote import THREADS, each_in_threads
from multitemporal_cloudmask.rasters.remote_file import RemoteFile
from multitemporal_cloudmask.rasters.roi import Region


@pytest.fixture(scope='module')
def image(tmp_path_factory):
    path = tmp_path_factory.mktemp('remote') / 'a.tif'
    memory = gdal.GetDriverByName('MEM').Create('', 512, 384, 1, gdal.GDT_UInt16)
    memory.SetGeoTransform((5e5, 10, 0, 4e6, 0, -10))
    memory.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(1, 9999, (384, 512)).astype('uint16'))
    gdal.GetDriverByName('COG').CreateCopy(str(path), memory, options=['BLOCKSIZE=128', 'COMPRESS=DEFLATE'])
    return path.read_bytes(), memory.ReadAsArray()


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    """QGIS, where it runs in this process, has a transport of its own, which in later versions refuses what is no part of a file."""
    monkeypatch.setattr(network, '_transport', network.plain_transport)


@pytest.fixture
def serve():
    """A function that serves what another one answers to (first byte, last byte, number of the request); returns the address."""
    servers = []

    def start(answer):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                first, last = map(int, self.headers['Range'].removeprefix('bytes=').split('-'))
                status, headers, body = answer(first, last, len(server.asked))
                server.asked.append((first, last))
                self.send_response(status)
                for name, value in {'Content-Length': str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        server.asked = []
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return server, f'http://127.0.0.1:{server.server_port}/a.tif'

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def ranged(content):
    """Answers as a good server does."""

    def answer(first, last, _):
        part = content[first : last + 1]
        return 206, {'Content-Range': f'bytes {first}-{first + len(part) - 1}/{len(content)}'}, part

    return answer


def test_what_is_near_is_fetched_once_and_the_rest_is_nodata(image, serve, workspace):
    content, numbers = image
    server, address = serve(ranged(content))
    near = lambda grid, window: window.x < 200 and window.y >= 128  # noqa: E731
    heard = Heard()
    path = workspace.remote.fetch([RemoteFile(address)], near, heard)[address]
    values = gdal.Open(path).ReadAsArray()
    np.testing.assert_array_equal(values[128:, :256], numbers[128:, :256])
    assert not values[:128].any() and not values[:, 256:].any() and heard.shown[-1] == 1
    asked = sorted(server.asked)
    assert all(one[1] < other[0] for one, other in zip(asked, asked[1:]))
    # What is there is not asked for again.
    assert workspace.remote.fetch([RemoteFile(address)], near, heard)[address] == path and len(server.asked) == len(asked)


def test_a_file_that_is_shorter_than_the_first_request_may_come_as_a_whole(image, serve, workspace):
    memory = gdal.GetDriverByName('MEM').Create('', 16, 16)
    gdal.GetDriverByName('GTiff').CreateCopy('/vsimem/small.tif', memory)
    file = gdal.VSIFOpenL('/vsimem/small.tif', 'rb')
    small = bytes(gdal.VSIFReadL(1, 10**5, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink('/vsimem/small.tif')
    _, address = serve(lambda *_: (200, {}, small))
    path = workspace.remote.fetch([RemoteFile(address)], lambda *_: True, Progress())[address]
    assert gdal.Open(path).RasterXSize == 16


def test_bad_servers_are_an_error_of_the_file(image, serve, workspace):
    content, _ = image
    good = ranged(content)
    other = ranged(content + b'more')
    bad = {
        'does not serve parts of files': lambda *_: (200, {}, content),
        'probably that of a login': lambda *_: (200, {}, b'<html>' + bytes(10**5)),
        'other bytes than were asked for': lambda first, last, _: good(first + 1, last + 1, 0),
        'was replaced while it was read': lambda first, last, number: (other if number else good)(first, last, 0),
        'does not exist .404.': lambda *_: (404, {}, b''),
        'access is denied .401.': lambda *_: (401, {}, b''),
        'not a GeoTIFF': lambda first, last, _: ranged(b'JFIF' * 10**5)(first, last, 0),
        'directory is damaged|incomplete': lambda first, last, _: ranged(content[:200])(first, last, 0),
    }
    for message, answer in bad.items():
        _, address = serve(answer)
        with pytest.raises(UnreadableError, match=message):
            workspace.remote.fetch([RemoteFile(address)], lambda *_: True, Progress())


def test_work_in_threads_ends_with_the_first_error_and_never_waits_for_the_others():
    running = threading.Event()

    def work(item, watch):
        if item == 3:
            raise CloudmaskError('three')
        while item > 3 and not watch.cancelled():
            running.wait(0.01)
        return item

    used = []
    with pytest.raises(CloudmaskError, match='three'):
        each_in_threads(range(3 * THREADS), work, lambda item, result: used.append(result), Progress())
    assert set(used) <= {0, 1, 2}


def test_the_blocks_of_a_region_are_those_that_it_touches():
    grid = Grid('', (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), 512, 512)
    part = Grid('', (1280.0, 10.0, 0.0, -1280.0, 0.0, -10.0), 128, 128)
    needed = needed_blocks(Region.from_grid(part), part)
    found = [(x, y) for y in range(0, 512, 128) for x in range(0, 512, 128) if needed(grid, Window(x, y, 128, 128))]
    assert found == [(128, 128)]
    # Coarser pixels are interpolated: the blocks around are needed too.
    coarse = Grid('', (0.0, 20.0, 0.0, 0.0, 0.0, -20.0), 256, 256)
    found = [(x, y) for y in range(0, 256, 64) for x in range(0, 256, 64) if needed(coarse, Window(x, y, 64, 64))]
    assert len(found) == 9
