"""The fixtures of tests that read or write rasters."""

import pytest
from gdal_fixtures import *  # noqa: F403
from made_clouds import engine


@pytest.fixture
def cluster(tmp_path):
    """`engine`, whose files are in the folder of the test."""
    return engine(tmp_path)
