"""GDAL's settings belong to the whole process: change them for a step, then put them back."""

import contextlib

from osgeo import gdal, ogr, osr

from ..method.errors import CloudmaskError

#: Bytes of GDAL's block cache while a tool runs.
CACHE = 256 * 2**20

#: Else GDAL leaves a file beside every .tar.gz that it reads.
_PROPERTIES = 'CPL_VSIL_GZIP_WRITE_PROPERTIES'


@contextlib.contextmanager
def gdal_step():
    """While a tool runs: GDAL raises exceptions, its cache is bounded, and it writes nothing beside archives."""
    modules = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    cache = gdal.GetCacheMax()
    properties = gdal.GetConfigOption(_PROPERTIES)
    for module in modules:
        module.UseExceptions()
    gdal.SetConfigOption(_PROPERTIES, 'NO')
    gdal.SetCacheMax(min(cache, CACHE))
    try:
        yield
    finally:
        gdal.SetCacheMax(cache)
        gdal.SetConfigOption(_PROPERTIES, properties)
        # GDAL keeps them on a stack: the last one first.
        for module in reversed(modules):
            module.DontUseExceptions()


@contextlib.contextmanager
def quiet():
    """GDAL prints nothing; its exceptions are raised as ever."""
    gdal.PushErrorHandler('CPLQuietErrorHandler')
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def raised(message):
    """Turn GDAL's errors, also those it only prints while a file is closed, into a `CloudmaskError` that begins with `message`."""
    errors = []

    def collect(severity, _, text):
        if severity >= gdal.CE_Failure:
            errors.append(text)

    gdal.PushErrorHandler(collect)
    try:
        yield
    except RuntimeError as error:
        errors.append(str(error))
    finally:
        gdal.PopErrorHandler()
    if errors:
        raise CloudmaskError(f'{message} GDAL says: {errors[0].strip().rstrip(".")}.')
