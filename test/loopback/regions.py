"""Regions: which pixels lie in a geometry and how far, and what a reducer makes of them."""

import numpy as np
from osgeo import gdal, ogr

from .errors import InvalidError, ServiceError
from .grids import Grid, Projection, reference
from .reducers import Column, reduced
from .registry import algorithm

#: Parts of a pixel's side by which its share in a geometry is found.
_FINE = 16
_STRIP = 64


def coverage(geometry, grid):
    """The share of each pixel in a geometry, float32 0..1, and whether its centre is in it."""
    shape, inside = geometry.shape(grid.projection.crs), centres_inside(geometry, grid)
    if shape.GetDimension() < 2:
        return inside.astype(np.float32), inside
    share = np.empty(grid.shape, np.float32)
    for row in range(0, grid.height, _STRIP):
        strip = grid.window(0, row, grid.width, min(_STRIP, grid.height - row))
        fine = _burnt(shape, strip, _FINE).reshape(strip.height, _FINE, strip.width, _FINE)
        share[row : row + strip.height] = fine.mean(axis=(1, 3))
    return share, inside


def centres_inside(geometry, grid):
    """The pixels whose centres lie in a geometry, or that hold one of its points; boolean."""
    shape = geometry.shape(grid.projection.crs)
    return _points(shape, grid) if shape.GetDimension() < 2 else _burnt(shape, grid, 1).astype(bool)


def _burnt(shape, grid, parts):
    """Pixels, each cut into parts x parts, whose centres lie in an OGR geometry; uint8."""
    x, xs, xh, y, yh, ys = grid.gdal_transform()
    driver, vectors = gdal.GetDriverByName('MEM'), ogr.GetDriverByName('MEM') or ogr.GetDriverByName('Memory')
    raster = driver.Create('', grid.width * parts, grid.height * parts, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((x, xs / parts, xh / parts, y, yh / parts, ys / parts))
    source = vectors.CreateDataSource('')
    layer = source.CreateLayer('', reference(grid.projection.crs), ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray()


def _points(shape, grid):
    """The pixels that hold points."""
    inside = np.zeros(grid.shape, bool)
    points = [shape.GetGeometryRef(number) for number in range(shape.GetGeometryCount())] or [shape]
    for each in points:
        column, row = (int(np.floor(part)) for part in grid.projection.pixels(each.GetX(), each.GetY()))
        if 0 <= column < grid.width and 0 <= row < grid.height:
            inside[row, column] = True
    return inside


def lattice(image, crs, transform, scale):
    """The projection in which a region is reduced or sampled: `scale` puts the origin on a multiple of itself."""
    if transform is not None and scale is not None:
        raise InvalidError("Cannot specify both 'crsTransform' and 'scale'.")
    if crs is None and transform is None and scale is None:
        return image.projection
    base = crs or image.projection
    if transform is not None:
        return Projection(base.crs, tuple(map(float, transform)))
    return base.at_scale(scale) if scale is not None else base


def grid_around(geometry, projection):
    """The smallest grid of a projection's pixels that holds a geometry."""
    left, right, bottom, top = geometry.shape(projection.crs).GetEnvelope()
    columns, rows = projection.pixels(np.array([left, left, right, right]), np.array([bottom, top, bottom, top]))
    near = 1e-6  # of a pixel: an edge on the lattice stays there
    first = int(np.floor(columns.min() + near)), int(np.floor(rows.min() + near))
    last = int(np.ceil(columns.max() - near)), int(np.ceil(rows.max() - near))
    return Grid(projection.moved(*first), max(last[0] - first[0], 1), max(last[1] - first[1], 1))


def _columns(image, geometry, grid):
    share, inside = coverage(geometry, grid)
    near = (share > 0) | inside
    columns = []
    for band in image.bands:
        values, mask = band.at(grid)
        columns.append(Column(values[near], (mask * share)[near], (inside & (mask > 0))[near]))
    return columns


def _results(image, reducer, columns):
    """Named by band where the reducer has one input, else by output."""
    if reducer.inputs != 1:
        if reducer.inputs != len(image.bands):
            raise InvalidError(f'Need {reducer.inputs} bands for {reducer.name}, image has {len(image.bands)}.')
        return reduced(reducer, columns)
    results = {}
    for band, column in zip(image.bands, columns):
        for output, value in reduced(reducer, [column]).items():
            results[band.name if len(reducer.outputs) == 1 else f'{band.name}_{output}'] = value
    return results


def _region_of(image, geometry):
    region = geometry if geometry is not None else image.footprint
    if region is None:
        raise InvalidError("Provide 'geometry' parameter when aggregating over an unbounded image.")
    return region


@algorithm('Image.reduceRegion')
def reduce_region(image, reducer, geometry, scale, crs, crsTransform, bestEffort, maxPixels, tileScale):
    if not 0.1 <= tileScale <= 16:
        raise InvalidError(f'tileScale must be between 0.1 and 16, got {tileScale}.')
    region = _region_of(image, geometry)
    projection = lattice(image, crs, crsTransform, scale)
    size = projection.transform
    cell = abs(size[0] * size[4] - size[1] * size[3])
    found = int(np.ceil(max(region.shape(projection.crs).GetArea() / cell, 1)))
    if bestEffort and found > maxPixels:
        raise ServiceError('The loopback makes no best effort: pass a grid on which the region has fewer pixels.')
    if found > maxPixels:
        raise InvalidError(
            f'Too many pixels in the region. Found {found}, but maxPixels allows only {maxPixels}.\n'
            'Ensure that you are not aggregating at a higher resolution than you intended; that is the most frequent cause of '
            "this error. If not, then you may set the 'maxPixels' argument to a limit suitable for your computation."
        )
    return _results(image, reducer, _columns(image, region, grid_around(region, projection)))


@algorithm('Image.reduceRegions')
def reduce_regions(image, collection, reducer, scale, crs, crsTransform, tileScale, maxPixelsPerRegion=None):
    """The features with the results as properties; of a single band and output the output's name."""
    projection = lattice(image, crs, crsTransform, scale)
    features = []
    for feature in collection.elements:
        columns = _columns(image, feature.geometry, grid_around(feature.geometry, projection))
        results = _results(image, reducer, columns)
        if reducer.inputs == 1 and len(image.bands) == 1 and len(reducer.outputs) == 1:
            results = {reducer.outputs[0]: results[image.bands[0].name]}
        features.append(feature.set({name: value for name, value in results.items() if value is not None}))
    return collection.having(features)
