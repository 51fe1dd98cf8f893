"""Tables of pixels: one feature a pixel, one property a band.

Rows come from top to bottom and chosen pixels are this file's choice: the service's own order and choice are not documented.
"""

import numpy as np

from .errors import InvalidError
from .geometries import Geometry
from .grids import WGS84, Grid, transform_points
from .regions import centres_inside, grid_around, lattice
from .registry import algorithm
from .values import Collection, Feature

#: The corners of grids around points lie on every so many pixels.
_STEP = 8


def _features(image, grid, places, geometries, extra):
    """Properties of pixels (rows, columns), each with its own extra ones, its geometry, and whether no band is masked there."""
    seen = [band.at(grid) for band in image.bands]
    rows, columns = places
    x, y = grid.projection.coordinates(np.add(columns, 0.5), np.add(rows, 0.5))
    lon, lat = transform_points(x, y, grid.projection.crs, WGS84.crs) if geometries else (x, y)
    # Plain Python: there are thousands of pixels, and numpy's single values are slow.
    values = [seen_values[rows, columns].tolist() for seen_values, _ in seen]
    valid = [(mask[rows, columns] > 0).tolist() for _, mask in seen]
    names, lon, lat = image.names, np.asarray(lon).tolist(), np.asarray(lat).tolist()
    for number, (pixel, known) in enumerate(zip(zip(*values), zip(*valid))):
        geometry = Geometry('Point', [lon[number], lat[number]], WGS84.crs, False) if geometries else None
        whole = all(known)
        shown = zip(names, pixel) if whole else ((name, value) for name, value, there in zip(names, pixel, known) if there)
        yield {**extra[number], **dict(shown)}, geometry, whole


def _table(pixels):
    return Collection(
        'FeatureCollection',
        tuple(
            Feature(geometry, {**properties, 'system:index': str(n)}, str(n)) for n, (properties, geometry) in enumerate(pixels)
        ),
    )


@algorithm('Image.sample')
def sample(image, region, scale, projection, factor, numPixels, seed, dropNulls, tileScale, geometries):
    """Pixels whose centres lie in the region; which of them `factor` keeps is the loopback's choice, as it is the service's."""
    if factor is not None and numPixels is not None:
        raise InvalidError("Cannot specify both 'factor' and 'numPixels'.")
    area = region if region is not None else image.footprint
    if area is None:
        raise InvalidError("Provide 'region' parameter when sampling an unbounded image.")
    grid = grid_around(area, lattice(image, projection, None, scale))
    chosen = centres_inside(area, grid)
    share = factor if factor is not None else 1.0 if numPixels is None else numPixels / max(chosen.sum(), 1)
    if share < 1:
        chosen &= np.random.default_rng(seed).random(grid.shape) < share
    places = np.nonzero(chosen)
    features = _features(image, grid, places, geometries, [{}] * len(places[0]))
    return _table(each for *each, whole in features if whole or not dropNulls)


@algorithm('Image.sampleRegions')
def sample_regions(image, collection, properties, scale, projection, tileScale, geometries):
    """The pixels of each feature with its properties (all but system ones, unless named); masked pixels are left out."""
    place, given = lattice(image, projection, None, scale), []
    for feature in collection.elements:
        names = [name for name in feature.properties if not name.startswith('system:')] if properties is None else properties
        given.append({name: feature.properties.get(name) for name in names})
    if not given:
        return _table(())
    if all(feature.geometry.type == 'Point' for feature in collection.elements):
        parts = [_of_points(image, place, [feature.geometry for feature in collection.elements], geometries, given)]
    else:
        parts = [_of_area(image, place, each.geometry, geometries, extra) for each, extra in zip(collection.elements, given)]
    return _table(each for part in parts for *each, whole in part if whole)


def _of_points(image, place, points, geometries, given):
    """All points at once: pixels are computed on one grid around them."""
    x, y = np.empty(len(points)), np.empty(len(points))
    for crs in {point.crs for point in points}:
        number = [n for n, point in enumerate(points) if point.crs == crs]
        given_x, given_y = np.array([points[n].coordinates[:2] for n in number], float).T
        x[number], y[number] = transform_points(given_x, given_y, crs, place.crs)
    columns, rows = (np.floor(each).astype(int) for each in place.pixels(x, y))
    # Most requests for points of a region have the same grid, whose pixels bands keep.
    left, top = columns.min() // _STEP * _STEP, rows.min() // _STEP * _STEP
    width, height = (int(-(-(each + 1) // _STEP) * _STEP) for each in (columns.max() - left, rows.max() - top))
    grid = Grid(place.moved(int(left), int(top)), width, height)
    return _features(image, grid, (rows - top, columns - left), geometries, given)


def _of_area(image, place, geometry, geometries, extra):
    grid = grid_around(geometry, place)
    places = np.nonzero(centres_inside(geometry, grid))
    return _features(image, grid, places, geometries, [extra] * len(places[0]))
