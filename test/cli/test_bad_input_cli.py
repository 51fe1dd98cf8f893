"""On the command line a refusal is exit code 1 and one sentence: no traceback, and no file left."""

import resource
import signal
import subprocess
from pathlib import Path

import pytest
from packaged import NAME


@pytest.fixture(scope='module')
def images(qgis, tmp_path_factory):
    """The simulated image and its archive; files that are no rasters or damaged."""
    folder = tmp_path_factory.mktemp('images')
    made = qgis.run(f'{NAME}:createsample', SIZE=64, DATES=5, FORMAT='geotiff', FOLDER=folder)
    content = Path(made['TARGET']).read_bytes()
    wrong = tmp_path_factory.mktemp('wrong')
    (wrong / 'text.tif').write_text('no raster')
    (wrong / 'half_20190607.tif').write_bytes(content[: len(content) // 2])
    here = ['720000 4390000', '721000 4390000', '721000 4389000', '720000 4389000', '720000 4390000']
    for name, shift in (('here', 0), ('elsewhere', 100000)):
        ring = ','.join(f'[{float(x) + shift},{y}]' for x, y in (place.split() for place in here))
        crs = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32630"}}'
        shape = f'{{"type":"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}'
        (wrong / f'{name}.geojson').write_text(f'{{"type":"FeatureCollection",{crs},"features":[{shape}]}}')
    return {'IMAGE': made['TARGET'], 'ARCHIVE': str(folder), 'WRONG': str(wrong)}


def run(qgis, name, words, env=None, limit=None):
    def set_limit():
        if limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as a full disk: an error, not the end of the process
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [qgis.program, 'run', f'{NAME}:{name}', *words],
        env={**qgis.env, **(env or {})},
        capture_output=True,
        text=True,
        preexec_fn=set_limit,
    )


def told(done, out):
    """What was said; checks how it was said."""
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert 'Traceback' not in said and 'File "' not in said and '/vsimem/' not in said, said
    assert list(Path(out).rglob('*')) == []
    return said


#: Refused by QGIS itself, before anything is read, while it is read, and for a file of its own; all others: test/algorithms.
CASES = [
    ('qualitymask', 'INPUT={WRONG}/text.tif', ['INPUT', 'text.tif']),
    ('qualitymask', 'INPUT={IMAGE} GROW=99', ['GROW must be 0 .. 50 px; it is 99.']),
    ('qualitymask', 'INPUT={WRONG}/half_20190607.tif', ['Cannot read', 'half_20190607.tif', 'damaged', 'download it again']),
    (
        'maskclouds',
        'IMAGE={IMAGE} ARCHIVE={ARCHIVE} ROI={WRONG}/elsewhere.geojson',
        ['no part of the image is inside', 'Check the location'],
    ),
]


@pytest.mark.parametrize('name, words, telling', CASES)
def test_a_refusal_is_one_sentence_and_exit_code_1(qgis, images, tmp_path, name, words, telling):
    parameters = [f'--{word}' for word in words.format(**images).split()]
    said = told(run(qgis, name, [*parameters, f'--OUTPUT={tmp_path / "output.tif"}']), tmp_path)
    assert [word for word in telling if word not in said] == [], said


def test_the_same_image_is_accepted_where_nothing_is_wrong(qgis, images, tmp_path):
    words = [f'--IMAGE={images["IMAGE"]}', f'--ARCHIVE={images["ARCHIVE"]}', f'--ROI={images["WRONG"]}/here.geojson', '--LAGS=2']
    done = run(qgis, 'selectlags', [*words, '--MAX_CLOUD=100', f'--OUTPUT={tmp_path / "stack.tif"}'])
    assert done.returncode == 0 and (tmp_path / 'stack.tif').exists(), done.stdout + done.stderr


def test_a_full_disk_is_told(qgis, images, tmp_path):
    words = [f'--INPUT={images["IMAGE"]}', f'--OUTPUT={tmp_path / "features.tif"}']
    said = told(run(qgis, 'cloudfeatures', words, limit=20000), tmp_path)
    assert 'If the disk is full, free some space' in said and 'features.tif' in said


def test_without_scikit_learn_it_is_told_how_to_install_it(qgis, images, tmp_path):
    fake, out = tmp_path / 'packages', tmp_path / 'out'
    (fake / 'sklearn').mkdir(parents=True)
    out.mkdir()
    missing = "raise ModuleNotFoundError(\"No module named 'sklearn'\", name='sklearn')\n"
    (fake / 'sklearn' / '__init__.py').write_text(missing)
    words = [f'--IMAGE={images["IMAGE"]}', f'--FORECAST={images["IMAGE"]}', f'--OUTPUT={out / "mask.tif"}']
    said = told(run(qgis, 'clusterclouds', [*words, '--DECISION=threshold'], env={'PYTHONPATH': str(fake)}), out)
    assert 'The Python package scikit-learn, which this tool needs, is missing' in said and 'To install it' in said
