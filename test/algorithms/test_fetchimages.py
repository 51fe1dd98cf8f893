"""`fetchimages` in QGIS: files, resuming, dry run, faults, and what it says."""

import json
from pathlib import Path

import pytest
from stac_loopback import faults
from stac_loopback.archive import Archive
from stac_loopback.service import Service
from workbench import left_in, metadata, names, read


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=240, dates=4)


@pytest.fixture(scope='module')
def numbers():
    return (3, 2, 1, 0)


@pytest.fixture
def service(archive, numbers, quick):
    with Service(archive.folder) as service:
        yield service


@pytest.fixture
def items(service, archive, numbers, tmp_path):
    path = tmp_path / 'found.geojson'
    path.write_text(service.collection(*(archive.earth_search_c1(number) for number in numbers)))
    return path


@pytest.fixture
def fetch(tool, items, archive, tmp_path):
    def run(**parameters):
        defaults = {
            'ITEMS': str(items),
            'EXTENT': archive.extent(30, 20, 90, 70),
            'BANDS': 'red',
            'FOLDER': str(tmp_path / 'images'),
        }
        return tool('fetchimages', **{**defaults, **parameters})

    return run


def files(folder):
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


@pytest.fixture
def refused(fetch):
    """The error of a run, and what it has left in the folder."""
    from qgis.core import QgsProcessingException

    def run(**parameters):
        with pytest.raises(QgsProcessingException) as found:
            fetch(**parameters)
        return str(found.value)

    return run


def test_the_region_of_each_image(fetch, archive, service, tmp_path):
    results = fetch()
    assert results['IMAGES'] == 4
    found = sorted(path.name for path in (tmp_path / 'images').iterdir())
    assert found == sorted(f'{archive.earth_search_c1(number)["id"]}.tif' for number in range(4))
    newest = tmp_path / 'images' / f'{archive.earth_search_c1(-1)["id"]}.tif'
    values = read(newest)
    assert values.shape[-2:] == (50, 60)
    place = names(newest).index('B4')
    expected = archive.scenes[-1].bands['B4'][20:70, 30:90]
    assert abs(values[place] * 1e-4 - 0.1 - expected).max() < 2e-4 or abs(values[place] - expected).max() < 2e-4
    assert metadata(newest)['SPACECRAFT_ID'] == 'SENTINEL-2A'
    assert 0 < results['BYTES'] <= service.bytes('file')
    assert all('?' not in json.dumps(metadata(path)) for path in (tmp_path / 'images').iterdir())


def test_a_dry_run_counts_and_writes_nothing(fetch, service, tmp_path):
    dry = fetch(DRY_RUN=True)
    assert not (tmp_path / 'images').exists()
    # Only directories of files were read.
    assert service.bytes('file') < 4 * 3 * 40_000
    assert (dry['IMAGES'], dry['BYTES']) == (4, fetch()['BYTES'])


def test_a_second_run_fetches_only_what_is_missing(fetch, service, tmp_path):
    first = fetch()
    whole = files(tmp_path / 'images')
    missing = sorted(whole)[1]
    (tmp_path / 'images' / missing).unlink()
    (tmp_path / 'images' / sorted(whole)[2]).write_bytes(b'II*\0')
    service.log.clear()
    second = fetch()
    assert files(tmp_path / 'images') == whole
    assert second['IMAGES'] == 4
    assert 0 < second['BYTES'] < first['BYTES']
    assert len({Path(each.path).parent.name for each in service.log if each.route == 'file'}) == 2
    service.log.clear()
    assert fetch()['BYTES'] == 0
    assert service.log == []


@pytest.mark.parametrize('change', [{'BANDS': 'red,nir'}, {'RESOLUTION': '20'}, {'EXTENT': None}])
def test_other_options_fetch_again(fetch, service, items, archive, tmp_path, change):
    items.write_text(service.collection(archive.earth_search_c1(1)))
    fetch()
    before = files(tmp_path / 'images')
    fetch(**{key: value or archive.extent(30, 20, 90, 80) for key, value in change.items()})
    after = files(tmp_path / 'images')
    assert set(after) == set(before)
    assert all(after[name] != before[name] for name in after)


def test_bands(fetch, archive, service, tmp_path):
    fetch(BANDS='red,B8')
    assert names(next((tmp_path / 'images').iterdir())) == ['B4', 'B8', 'SCL']
    asked = {Path(each.path).name for each in service.log if each.route == 'file'}
    assert {'B04.tif', 'B08.tif', 'SCL.tif'} <= asked <= {'B02.tif', 'B04.tif', 'B08.tif', 'SCL.tif'}


def test_an_image_that_is_gone_is_left_out(fetch, archive, service, tmp_path):
    from qgis.core import QgsProcessingFeedback

    gone = Path(json.loads(service.collection(archive.earth_search_c1(2)))['features'][0]['assets']['red']['href'])
    path = Path(archive.folder, *gone.parts[3:])
    hidden = path.rename(path.with_suffix('.hidden'))
    feedback = QgsProcessingFeedback()
    try:
        assert fetch(feedback=feedback)['IMAGES'] == 3
    finally:
        hidden.rename(path)
    assert 'Left out: 2019-05-22' in feedback.textLog()
    assert 'does not exist (404)' in feedback.textLog()
    assert fetch()['IMAGES'] == 4


PASSING = [faults.too_many(0), faults.UNAVAILABLE, faults.Truncate(0.5), faults.Drop()]


@pytest.mark.parametrize('fault', PASSING)
def test_a_fault_that_passes_changes_nothing_at_any_request(fetch, service, items, archive, tmp_path, fault):
    items.write_text(service.collection(archive.earth_search_c1(1)))
    much = {'BANDS': 'red', 'EXTENT': archive.extent(0, 0, 240, 240)}
    fetch(**much)
    whole, requests = files(tmp_path / 'images'), service.count('file')
    assert requests >= 5
    for first in range(1, requests + 1):
        service.faults.plan('file', fault, first=first)
        fetch(**much, FOLDER=str(tmp_path / str(first)))
        assert files(tmp_path / str(first)) == whole
    assert service.faults.pending == 0


@pytest.mark.parametrize('fault', [faults.UNAVAILABLE, faults.Truncate(0.5)])
def test_a_network_that_fails_ends_the_run_and_the_next_one_continues(fetch, refused, service, tmp_path, fault):
    fetch()
    whole = files(tmp_path / 'images')
    service.faults.plan('file', fault, first=8, times=None)
    said = refused(FOLDER=str(tmp_path / 'again'))
    assert said.startswith('http') and said.count('. ') == 1
    finished = files(tmp_path / 'again')
    assert 0 < len(finished) < 4
    assert finished.items() <= whole.items()
    service.faults.clear()
    fetch(FOLDER=str(tmp_path / 'again'))
    assert files(tmp_path / 'again') == whole


def test_denied_files_are_one_sentence(refused, service, tmp_path):
    service.faults.plan('file', faults.DENIED, times=None)
    said = refused()
    assert 'has no image of the region' in said and 'access is denied (403)' in said
    assert left_in(tmp_path / 'images') == []


def test_the_tokens_of_the_planetary_computer(fetch, service, archive, items, tmp_path, monkeypatch):
    monkeypatch.setenv('VSICURL_PC_SAS_TOKEN_URL', service.token_url)
    items.write_text(service.collection(archive.landsat(3), archive.landsat(2)))
    assert fetch(EXTENT=archive.extent(30, 20, 90, 70, pixel=30))['IMAGES'] == 2
    assert service.count('token') == 1
    (newest,) = (tmp_path / 'images').glob('LC08_L2SP_199033_20190607*.tif')
    assert read(newest).shape[-2:] == (50, 60)
    assert b'secret' not in newest.read_bytes()


@pytest.mark.parametrize('fault', [faults.Stall(5), faults.too_many(30)])
def test_cancel_within_a_second(tool, items, archive, service, tmp_path, fault):
    import threading
    import time

    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    service.faults.plan('file', fault, first=6, times=None)
    feedback = QgsProcessingFeedback()
    ended = []

    def cancel():
        while service.count('file') < 6:
            time.sleep(0.01)
        time.sleep(0.2)
        ended.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        tool(
            'fetchimages',
            feedback=feedback,
            ITEMS=str(items),
            EXTENT=archive.extent(30, 20, 90, 70),
            BANDS='red',
            FOLDER=str(tmp_path / 'images'),
        )
    assert time.monotonic() - ended[0] < 1
    assert all(not Path(name).name.startswith('.') for name in left_in(tmp_path))


@pytest.mark.parametrize(
    ('wrong', 'text'),
    [
        ({'ITEMS': 'nothing.geojson'}, 'nothing.geojson'),
        ({'EXTENT': '0,10,0,10 [EPSG:32630]'}, 'has no image of the region'),
        ({'BANDS': 'purple'}, 'purple'),
        ({'RESOLUTION': 'fine'}, 'RESOLUTION must be a number'),
        ({'FOLDER': ''}, 'FOLDER is empty'),
    ],
)
def test_wrong_parameters(refused, wrong, text):
    assert text in refused(**wrong)
