"""Killed half-way: no output has its final name, and a second run removes what is left."""

import os
import signal
import subprocess
import time

import pytest
from osgeo import gdal
from packaged import NAME


@pytest.fixture(scope='module')
def archive(qgis, tmp_path_factory):
    return qgis.run(f'{NAME}:createsample', SIZE=300, DATES=4, FORMAT='geotiff', FOLDER=tmp_path_factory.mktemp('archive'))


def words(archive, folder):
    outputs = [f'--{key}={folder / key}.tif' for key in ('OUTPUT', 'FORECAST', 'FILLED')]
    images = [f'--IMAGE={archive["TARGET"]}', f'--ARCHIVE={archive["FOLDER"]}']
    return ['run', f'{NAME}:maskclouds', *images, '--ON_FEWER=use', '--MAX_CLOUD=100', '--SAMPLES=1000', *outputs]


def test_a_killed_run_leaves_no_output_under_its_name(qgis, archive, tmp_path):
    """It is killed as soon as its unfinished files have grown to some size; the next run finds what is left."""
    for size in (1, 500_000):
        process = subprocess.Popen(
            [qgis.program, *words(archive, tmp_path)], env=qgis.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        before = set(tmp_path.iterdir())
        while process.poll() is None and sum(path.stat().st_size for path in unfinished(tmp_path, before)) < size:
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL, 'it had ended before'
        assert unfinished(tmp_path, before)
        assert not [path.name for path in tmp_path.iterdir() if not path.name.startswith('.')]
    qgis(*words(archive, tmp_path))
    for key in ('OUTPUT', 'FORECAST', 'FILLED'):
        assert gdal.Open(str(tmp_path / f'{key}.tif')).ReadAsArray().any()
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith('.')]


def unfinished(folder, before):
    """Files that a run has made."""
    return [path for path in folder.iterdir() if path not in before]
