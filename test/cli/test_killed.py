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
    return qgis.run(f'{NAME}:createsample', SIZE=500, DATES=4, FORMAT='geotiff', FOLDER=tmp_path_factory.mktemp('archive'))


def words(archive, folder):
    outputs = [f'--{key}={folder / key}.tif' for key in ('OUTPUT', 'FORECAST', 'FILLED')]
    images = [f'--IMAGE={archive["TARGET"]}', f'--ARCHIVE={archive["FOLDER"]}']
    return ['run', f'{NAME}:maskclouds', *images, '--ON_FEWER=use', '--MAX_CLOUD=100', '--SAMPLES=1000', *outputs]


@pytest.mark.parametrize('size', [1, 1_000_000])
def test_a_killed_run_leaves_no_output_under_its_name(qgis, archive, tmp_path, size):
    """It is killed as soon as its unfinished files have grown to some size."""
    process = subprocess.Popen(
        [qgis.program, *words(archive, tmp_path)], env=qgis.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and sum(path.stat().st_size for path in tmp_path.iterdir()) < size:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, 'it had ended before'
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left and not [name for name in left if not name.startswith('.')]
    qgis(*words(archive, tmp_path))
    for key in ('OUTPUT', 'FORECAST', 'FILLED'):
        assert gdal.Open(str(tmp_path / f'{key}.tif')).ReadAsArray().any()
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith('.')]
