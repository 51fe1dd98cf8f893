"""An item collection as archive: the same mask as with the same scenes on disk, each byte fetched once and hardly one too many, whatever fails."""

import hashlib
import json
import time
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from osgeo import gdal
from stac_loopback import faults
from stac_loopback.archive import LEFT, TOP, Archive
from stac_loopback.service import Service

from multitemporal_cloudmask import api
from multitemporal_cloudmask.local.fetch import bytes_to_fetch
from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.local.sources import polygons_wkb
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products import tokens
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters import network
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.tiff_parts import TiffParts
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE, BLOCK, DATES = 384, 128, 5
#: A region in pixels of the image: left, top, right, bottom; and how far around it the steps read, px.
REGION, REACH = (100, 90, 230, 220), 6
OPTIONS = {'lags': 2, 'method': 'linear'}


class Place:
    """The scenes of a kind of catalogue: behind a service, and on disk."""

    def __init__(self, kind, folder):
        self.kind, self.pixel, self.folder = kind, 30 if kind == 'landsat' else 10, folder
        self.archive = Archive(folder / 'files', SIZE, DATES, block=BLOCK)
        make = {
            'es': self.archive.earth_search,
            'c1': self.archive.earth_search_c1,
            'pc': self.archive.planetary_computer_s2,
            'landsat': self.archive.landsat,
        }[kind]
        self.items = [make(number) for number in range(DATES)]
        self.service = Service(self.archive.folder).__enter__()
        self.image = folder / 'image.tif'
        with pytest.MonkeyPatch.context() as patch, gdal_step(), Workspace() as workspace:
            patch.setenv('VSICURL_PC_SAS_TOKEN_URL', self.service.token_url)
            (folder / 'item.json').write_text(self.service.collection(self.items[-1]))
            import_scene(recognised(folder / 'item.json'), (), None, workspace.output(self.image), {}, workspace, Progress())
        self._on_disk = ''

    @property
    def roi(self):
        left, top, right, bottom = (self.pixel * side for side in REGION)
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        return f'POLYGON (({", ".join(f"{LEFT + x} {TOP - y}" for x, y in corners)}))'

    def mask(self, archive, path, progress=None):
        """The mask by an archive, as a digest of the file."""
        api.mask_clouds(self.image, archive, roi=self.roi, outputs={'mask': path}, arrays=(), progress=progress, **OPTIONS)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    @property
    def on_disk(self):
        """The mask by the files alone: no item, no address."""
        self._on_disk = self._on_disk or self.mask(self.archive.folder, self.folder / 'on_disk.tif')
        return self._on_disk

    def collection(self, *items):
        path = self.folder / 'found.geojson'
        path.write_text(self.service.collection(*(items or self.items[:-1])))
        return path

    def needed(self, address):
        """Bytes of the blocks of a file in the region and what the steps read around it."""
        path = Path(self.service.file(address.replace('/files/', '/', 1)))
        content = path.read_bytes()
        parts = TiffParts(str(path), lambda start, size: content[start : start + size])
        factor = parts.size[0] / SIZE
        left, top = ((side - REACH) * factor for side in REGION[:2])
        right, bottom = ((side + REACH) * factor for side in REGION[2:])
        chosen = [
            number
            for number, window in parts.blocks()
            if window.x < right and window.x + window.width > left and window.y < bottom and window.y + window.height > top
        ]
        return sum(block.size for block in parts.part(chosen)[1])


@pytest.fixture(scope='module')
def places(tmp_path_factory):
    known = {}

    def place(kind):
        if kind not in known:
            known[kind] = Place(kind, tmp_path_factory.mktemp(kind))
        return known[kind]

    yield place
    for each in known.values():
        each.service.__exit__()


@pytest.fixture
def place(places, monkeypatch):
    """A place by its kind, with a service of its own for each test."""
    monkeypatch.setattr(network, '_FIRST_PAUSE', 0.02)

    def clean(kind):
        found = places(kind)
        found.on_disk if kind != 'pc' else None  # noqa: B018
        # A new service: requests that a cancelled run has left behind go to the old one.
        found.service.__exit__()
        found.service = Service(found.archive.folder).__enter__()
        monkeypatch.setenv('VSICURL_PC_SAS_TOKEN_URL', found.service.token_url)
        return found

    return clean


def require_once(service):
    """No byte of a file was asked for twice."""
    for ranges in service.ranges().values():
        ranges = sorted(ranges)
        assert all(one[1] < other[0] for one, other in zip(ranges, ranges[1:]))


@pytest.mark.parametrize('kind', ['es', 'c1', 'landsat', 'pc'])
def test_the_mask_is_that_of_the_same_scenes_on_disk(place, kind, tmp_path):
    # The Planetary Computer has the numbers of collection 1, in folders that are no archive on disk.
    expected = place('c1' if kind == 'pc' else kind).on_disk
    here = place(kind)
    assert here.mask(here.collection(), tmp_path / 'mask.tif') == expected
    asked = here.service.ranges()
    assert asked
    require_once(here.service)
    assert here.service.bytes('file') <= 1.2 * sum(map(here.needed, asked))
    assert here.service.count('token') == (1 if kind in ('pc', 'landsat') else 0)


def test_a_cloudy_candidate_is_left_after_its_quality_band(place, tmp_path):
    here = place('c1')
    cloudy = here.archive.earth_search_c1(DATES - 1, satellite='B')
    cloudy['properties']['datetime'] = here.items[-2]['properties']['datetime'].replace('-22T', '-30T')
    heard = Heard()
    here.mask(here.collection(cloudy, *here.items[:-1]), tmp_path / 'mask.tif', heard)
    asked = {path.rsplit('/', 1)[-1] for path in here.service.ranges() if 'S2B' in path}
    blue = [path for path in here.service.ranges() if 'S2B' in path and path.endswith('B02.tif')]
    assert asked == {'SCL.tif', 'B02.tif'}
    # Of the blue band only where its pixels are.
    assert all(last < 8192 for path in blue for _, last in here.service.ranges()[path])


@pytest.mark.parametrize('more', [{'grow': 7}, {'decision': 'threshold', 'opening': 5, 'grow': 3, 'feather': 20}], ids=str)
def test_all_outputs_are_those_of_the_same_scenes_on_disk(place, tmp_path, more):
    here = place('landsat')
    # At the edge of a block of the files, in which all around the region ends.
    x, y = LEFT + 30 * 128, TOP - 30 * 128
    roi = f'POLYGON (({x} {y}, {x + 3840} {y}, {x + 3840} {y - 3840}, {x} {y - 3840}, {x} {y}))'
    names = ('mask', 'filled') if 'decision' in more else ('mask', 'filled', 'forecast', 'stack', 'probability')
    for kind, archive in (('disk', here.archive.folder), ('fetched', here.collection())):
        outputs = {name: tmp_path / f'{kind}_{name}.tif' for name in names}
        api.mask_clouds(here.image, archive, roi=roi, outputs=outputs, **{**OPTIONS, **more})
    for name in names:
        one, other = (gdal.Open(str(tmp_path / f'{kind}_{name}.tif')).ReadAsArray() for kind in ('disk', 'fetched'))
        np.testing.assert_array_equal(one, other)


def test_a_candidate_elsewhere_costs_one_directory(place, tmp_path):
    here = place('c1')
    far = Archive(here.folder / 'files', 120, DATES, block=BLOCK)
    # A scene of the same place that ends before the region: its upper left corner alone.
    item = far.earth_search_c1(DATES - 2, satellite='C')
    item['properties']['datetime'] = item['properties']['datetime'].replace('-22T', '-30T')
    x, y = LEFT + 2000, TOP - 2000
    roi = f'POLYGON (({x} {y}, {x + 1300} {y}, {x + 1300} {y - 1300}, {x} {y - 1300}, {x} {y}))'
    api.mask_clouds(
        here.image, here.collection(item, *here.items[:-1]), roi=roi, outputs={'mask': tmp_path / 'mask.tif'}, **OPTIONS
    )
    asked = {path.rsplit('/', 1)[-1]: ranges for path, ranges in here.service.ranges().items() if 'S2C' in path}
    assert set(asked) == {'B02.tif'} and len(asked['B02.tif']) == 1


@pytest.mark.parametrize(
    ('fault', 'first'),
    [
        (faults.UNAVAILABLE, 1),
        (faults.too_many(0), 7),
        (faults.too_many(), 30),
        (faults.Drop(), 1),
        (faults.Truncate(0.5), 7),
        (faults.Truncate(0.5), 30),
        (faults.DENIED, 1),
        (faults.DENIED, 30),
        (faults.Stall(0.3), 7),
    ],
    ids=str,
)
def test_a_fault_that_passes_changes_nothing(place, tmp_path, fault, first):
    here = place('landsat')
    here.service.faults.plan('file', fault, first=first, times=1)
    assert here.mask(here.collection(), tmp_path / 'mask.tif') == here.on_disk


@pytest.mark.parametrize('name', ['QA_PIXEL', 'SR_B4'])
def test_a_date_whose_file_is_gone_is_left_out(place, tmp_path, name):
    here = place('landsat')
    newest = here.items[-2]
    victim = next(asset['href'] for asset in newest['assets'].values() if f'_{name}.TIF' in asset['href']).rsplit('/', 1)[-1]
    here.service.faults.plan(f'file {victim}', faults.GONE, times=None)
    heard = Heard()
    mask = here.mask(here.collection(), tmp_path / 'mask.tif', heard)
    (warning,) = [text for text in heard.warnings if victim in text]
    assert 'does not exist (404)' in warning
    here.service.clear()
    assert here.mask(here.collection(*here.items[:-2]), tmp_path / 'other.tif') == mask


@pytest.mark.parametrize(
    'fault', [faults.UNAVAILABLE, faults.DENIED, faults.GONE, faults.LOGIN_PAGE, faults.Drop(), faults.Truncate(0.5)], ids=str
)
@pytest.mark.parametrize('route', ['file', 'token'])
def test_a_fault_that_stays_is_one_sentence_and_no_file(place, tmp_path, fault, route):
    here = place('landsat')
    tokens.TOKENS._tokens.clear()
    here.service.faults.plan(route, fault, times=None)
    heard = Heard()
    with pytest.raises(CloudmaskError) as raised:
        here.mask(here.collection(), tmp_path / 'mask.tif', heard)
    assert 'found 0 of 2 clear images' in str(raised.value)
    assert heard.warnings and all('Traceback' not in text and len(text) < 600 for text in heard.warnings)
    assert list(tmp_path.iterdir()) == []


def test_tokens_are_renewed_before_and_after_they_expire(place, tmp_path):
    here = place('landsat')
    here.service.token_life = 1.5
    here.service.expire()
    assert here.mask(here.collection(), tmp_path / 'mask.tif') == here.on_disk
    assert here.service.count('token') >= 1
    here.service.expire()
    assert here.mask(here.collection(), tmp_path / 'again.tif') == here.on_disk


@pytest.mark.parametrize('fault', [faults.Stall(5), faults.too_many(60)], ids=str)
def test_a_cancel_is_heard_within_a_second(place, tmp_path, fault):
    here = place('landsat')
    here.service.faults.plan('file', fault, times=None)
    heard = Heard()
    begun = time.monotonic()

    class Soon(Heard):
        def cancelled(self):
            return time.monotonic() - begun > 0.7

    with pytest.raises(Cancelled):
        here.mask(here.collection(), tmp_path / 'mask.tif', Soon())
    assert time.monotonic() - begun < 1.7
    assert list(tmp_path.iterdir()) == [] and not heard.warnings


def test_nothing_of_gdal_is_changed_by_a_run(place, tmp_path):
    here = place('landsat')
    before = {
        key: gdal.GetConfigOption(key) for key in ('GDAL_DISABLE_READDIR_ON_OPEN', 'GDAL_HTTP_MAX_RETRY', 'GDAL_HTTP_HEADERS')
    }
    here.mask(here.collection(), tmp_path / 'mask.tif')
    assert before == {key: gdal.GetConfigOption(key) for key in before}


def test_an_item_is_imported_for_a_region_and_no_more_is_fetched(place, tmp_path):
    here = place('c1')
    path = tmp_path / 'item.json'
    path.write_text(here.service.collection(here.items[0]))

    def square(grid):
        return Region.from_polygons([[polygons_wkb(here.roi, 'roi')]], grid)

    with gdal_step():
        whole = recognised(next(Path(here.archive.folder).rglob(f'{here.items[0]["id"]}')))
        with Workspace() as workspace:
            product = recognised(path)
            expected = bytes_to_fetch(product, ['red'], square, workspace, Progress())
            before = here.service.bytes('file')
            import_scene(product, ['red'], None, workspace.output(tmp_path / 'a.tif'), {}, workspace, Progress(), square)
            assert 0.9 * expected <= here.service.bytes('file') - before <= expected
            require_once(here.service)
        with Workspace() as workspace:
            import_scene(whole, ['red'], None, workspace.output(tmp_path / 'b.tif'), {}, workspace, Progress(), square)
    one, other = gdal.Open(str(tmp_path / 'a.tif')), gdal.Open(str(tmp_path / 'b.tif'))
    assert one.GetGeoTransform() == other.GetGeoTransform() and (one.RasterXSize, one.RasterYSize) == (130, 130)
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())
    assert one.GetGeoTransform()[0] == LEFT + 10 * REGION[0]


def test_an_item_can_be_imported_from_its_address(place, tmp_path):
    here = place('c1')
    here.service.add(here.items[0])
    address = f'{here.service.url}/static/items/{here.items[0]["id"]}.json'
    with gdal_step(), Workspace() as workspace:
        import_scene(recognised(address), ['red'], None, workspace.output(tmp_path / 'a.tif'), {}, workspace, Progress())
    assert (tmp_path / 'a.tif').exists()
    with pytest.raises(CloudmaskError, match='https://'):
        recognised('http://example.org/item.json')


def test_a_virtual_raster_cannot_refer_to_addresses(place, tmp_path):
    here = place('c1')
    with gdal_step(), Workspace() as workspace, pytest.raises(CloudmaskError, match='Choose a GeoTIFF'):
        import_scene(recognised(here.collection()), (), None, workspace.output(tmp_path / 'a.vrt'), {}, workspace, Progress())


def test_a_composite_is_that_of_the_same_scenes_on_disk(place, tmp_path):
    here = place('landsat')
    made = []
    for name, images in (('disk', here.archive.folder), ('fetched', here.collection(*here.items))):
        made += api.clear_composites(images, images, tmp_path / name, roi=here.roi, period='year', method='latest')
        if name == 'disk':
            here.service.clear()
    one, other = (gdal.Open(each.path).ReadAsArray() for each in made)
    np.testing.assert_array_equal(one, other)
    require_once(here.service)


def test_a_series_is_masked_as_on_disk_and_fetched_once(place, tmp_path):
    here = place('es')
    for item in here.items:
        # On disk too the item states the sun, which shadows need.
        folder = next(Path(here.archive.folder).rglob(item['id']))
        (alone,) = json.loads(here.service.collection(item))['features']
        (folder / f'{item["id"]}.json').write_text(json.dumps(alone))
    arguments = {'roi': here.roi, 'max_cloud': 60, **OPTIONS}
    on_disk = api.mask_archive(here.archive.folder, folder=tmp_path / 'disk', grid=here.image, **arguments)
    fetched = api.mask_archive(here.collection(*here.items), folder=tmp_path / 'fetched', grid=here.image, **arguments)
    assert [row.status for row in fetched.rows] == [row.status for row in on_disk.rows]
    for number, path in on_disk.paths.items():
        np.testing.assert_array_equal(gdal.Open(path).ReadAsArray(), gdal.Open(fetched.paths[number]).ReadAsArray())
    require_once(here.service)
