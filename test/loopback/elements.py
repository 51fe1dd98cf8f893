"""Properties of images, features and collections; features."""

from .dates import Date
from .errors import InvalidError
from .geometries import Geometry, box
from .images import Image
from .registry import algorithm
from .values import Feature, index_of, property_of


@algorithm('Feature')
def feature(geometry, metadata, geometryKey):
    return Feature(geometry, dict(metadata or {}))


@algorithm('Element.get')
def get(object, property):
    return property_of(object, property)


@algorithm('Element.getNumber')
def get_number(object, property):
    value = property_of(object, property)
    if value is not None and (isinstance(value, bool) or not isinstance(value, (int, float))):
        raise InvalidError(f"Property '{property}' is no number: {value!r}.")
    return value


@algorithm('Element.getString')
def get_string(object, property):
    value = property_of(object, property)
    if value is not None and not isinstance(value, str):
        raise InvalidError(f"Property '{property}' is no string: {value!r}.")
    return value


@algorithm('Element.set')
def set_property(object, key, value):
    return object.set({key: value})


@algorithm('Element.setMulti')
def set_properties(object, properties):
    return object.set(properties)


@algorithm('Element.propertyNames')
def property_names(element):
    return list(element.properties)


@algorithm('Element.toDictionary')
def to_dictionary(element, properties):
    """All properties but the system's, or those that are named."""
    names = [name for name in element.properties if not name.startswith('system:')] if properties is None else properties
    missing = [name for name in names if name not in element.properties]
    if missing:
        raise InvalidError(f"Property '{missing[0]}' does not exist.")
    return {name: element.properties[name] for name in names}


@algorithm('Element.copyProperties', 'Image.copyProperties')
def copy_properties(destination, source, properties, exclude):
    """Without a list all properties but the system's: `system:time_start` must be named."""
    names = [name for name in source.properties if not name.startswith('system:')] if properties is None else properties
    return destination.set({name: source.properties.get(name) for name in names if name not in (exclude or ())})


@algorithm('Image.id', 'Feature.id')
def identity(element):
    return index_of(element)


@algorithm('Image.date')
def image_date(image):
    start = image.properties.get('system:time_start')
    if start is None:
        raise InvalidError("Image has no property 'system:time_start'.")
    return Date(int(start))


def geometry_of(element):
    """Where an element is: an image's footprint, a feature's geometry."""
    return element.footprint if isinstance(element, Image) else element.geometry


@algorithm('Element.geometry', 'Image.geometry', 'Feature.geometry')
def geometry(feature, maxError, proj, geodesics):
    found = geometry_of(feature)
    return found or box(-180, -90, 180, 90, 'EPSG:4326')


@algorithm('Feature.setGeometry')
def set_geometry(feature, geometry):
    return Feature(geometry, feature.properties, feature.id)


@algorithm('Feature.select')
def select(input, propertySelectors, newProperties, retainGeometry):
    new = newProperties or propertySelectors
    values = {name: input.properties[old] for old, name in zip(propertySelectors, new) if old in input.properties}
    kept = {name: value for name, value in input.properties.items() if name.startswith('system:')}
    return Feature(input.geometry if retainGeometry else None, {**kept, **values}, input.id)


def as_geometry(value):
    """A geometry, or the place of a feature, an image or a collection."""
    if isinstance(value, Geometry) or value is None:
        return value
    if hasattr(value, 'elements'):
        from .collections import geometry_of_collection

        return geometry_of_collection(value, None)
    return geometry_of(value)
