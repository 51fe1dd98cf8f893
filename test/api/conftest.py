"""The fixtures of tests that read or write rasters."""

from gdal_fixtures import *  # noqa: F403
