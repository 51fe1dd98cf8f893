"""What tests of rasters share: GDAL as the tools set it, and a workspace that cleans up."""

import pytest
from heard import Heard

from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace


@pytest.fixture(autouse=True)
def gdal_as_in_a_tool():
    with gdal_step():
        yield


@pytest.fixture
def workspace(gdal_as_in_a_tool):
    with Workspace() as space:
        yield space


@pytest.fixture
def blocks_of(monkeypatch):
    """Sets the side of the blocks in which images are read, px."""
    return lambda side: monkeypatch.setattr('multitemporal_cloudmask.rasters.blocks.block_size', lambda *_: (side, side))


@pytest.fixture
def heard():
    return Heard()
