"""Joins, and links of images to those of another collection."""

from dataclasses import replace

import numpy as np

from .bands import select
from .errors import ServiceError
from .images import Image
from .registry import algorithm
from .values import Collection, Feature, Join, property_of


def _measured(measureKey):
    if measureKey is not None:
        raise ServiceError('The loopback joins without measures.')


def _ordered(matches, ordering, ascending):
    return sorted(matches, key=lambda each: property_of(each, ordering), reverse=not ascending) if ordering else matches


@algorithm('Join.saveFirst')
def save_first(matchKey, ordering, ascending, measureKey, outer):
    _measured(measureKey)

    def save(element, matches):
        found = _ordered(matches, ordering, ascending)
        return [element.set({matchKey: found[0]})] if found else [element] * outer

    return Join(save)


@algorithm('Join.saveAll')
def save_all(matchesKey, ordering, ascending, measureKey, outer):
    _measured(measureKey)
    return Join(
        lambda element, matches: [element.set({matchesKey: _ordered(matches, ordering, ascending)})] * bool(matches or outer)
    )


@algorithm('Join.inner')
def inner(primaryKey, secondaryKey, measureKey):
    _measured(measureKey)
    return Join(lambda element, matches: [Feature(None, {primaryKey: element, secondaryKey: match}) for match in matches])


algorithm('Join.simple')(lambda: Join(lambda element, matches: [element] * bool(matches)))
algorithm('Join.inverted')(lambda: Join(lambda element, matches: [element] * (not matches)))


@algorithm('Join.apply')
def apply(join, primary, secondary, condition):
    results = []
    for element in primary.elements:
        matches = [other for other in secondary.elements if condition.passes(element, other)]
        results += join.apply(element, matches)
    kind = 'ImageCollection' if results and all(isinstance(each, Image) for each in results) else 'FeatureCollection'
    return Collection(kind, tuple(results))


@algorithm('Image.linkCollection')
def link_collection(input, imageCollection, linkedBands, linkedProperties, matchPropertyName):
    """Bands and properties of the image with the same value of a property; without one, masked bands and null properties."""
    key = property_of(input, matchPropertyName)
    found = [each for each in imageCollection.elements if property_of(each, matchPropertyName) == key]
    bands = [linkedBands] if isinstance(linkedBands, str) else linkedBands or []
    names = [linkedProperties] if isinstance(linkedProperties, str) else linkedProperties or []
    source = found[0] if found else imageCollection.elements[0] if imageCollection.elements else None
    new = select(source, bands, None).bands if source is not None and bands else ()
    if not found:
        new = [_masked(band) for band in new]
    added = {band.name: band for band in new}
    kept = [added.pop(band.name, band) for band in input.bands]
    values = {name: found[0].properties.get(name) if found else None for name in names}
    return input.with_bands([*kept, *added.values()]).set(values)


def _masked(band):
    return replace(
        band,
        compute=lambda grid: (np.zeros(grid.shape, band.type.storage), np.zeros(grid.shape, np.float32)),
        _kept={},
    )
