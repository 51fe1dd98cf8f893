"""The packaged plugin, once for all tests of this level."""

import subprocess
import sys
from pathlib import Path

import pytest
from packaged import NAME, QgisProcess

PACKAGE = Path(__file__).parents[2] / 'tools' / 'package.py'


@pytest.fixture(scope='session')
def package(tmp_path_factory):
    target = tmp_path_factory.mktemp('dist') / f'{NAME}.zip'
    subprocess.run([sys.executable, PACKAGE, target], check=True)
    return target


@pytest.fixture(scope='session')
def qgis(package, tmp_path_factory):
    return QgisProcess(package, tmp_path_factory.mktemp('qgis'))
