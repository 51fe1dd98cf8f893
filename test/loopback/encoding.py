"""Values as the JSON that `getInfo` brings to the client."""

import math

import numpy as np

from .dates import Date, DateRange
from .errors import ServiceError
from .geometries import Geometry
from .grids import Projection
from .images import Image
from .pixeltypes import PixelType
from .values import Array, Collection, Feature

#: Most elements of a collection that is sent as a whole, by the documentation of getInfo.
MOST_ELEMENTS = 5000


def encode(value):
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 2**53 else value if math.isfinite(value) else str(value)
    if isinstance(value, (list, tuple)):
        return [encode(each) for each in value]
    if isinstance(value, dict):
        return {str(name): encode(each) for name, each in value.items()}
    if isinstance(value, Image):
        return encode_image(value)
    if isinstance(value, Feature):
        return encode_feature(value)
    if isinstance(value, Collection):
        return _collection(value)
    if isinstance(value, Date):
        return {'type': 'Date', 'value': value.value}
    if isinstance(value, DateRange):
        return {'type': 'DateRange', 'dates': [value.start.value, value.end.value]}
    if isinstance(value, (Geometry, Projection, PixelType)):
        return value.describe()
    if isinstance(value, Array):
        return encode(value.values.tolist())
    raise ServiceError(f'The loopback cannot show a {type(value).__name__}.')


def _properties(element):
    return {name: encode(each) for name, each in element.properties.items()}


def encode_image(image):
    shown = {'type': 'Image', 'bands': [encode_band(band) for band in image.bands]}
    if image.id is not None:
        shown.update(id=image.id, version=1)
    properties = _properties(image)
    if image.footprint is not None and image.id is not None:
        properties['system:footprint'] = image.footprint.in_crs('EPSG:4326').describe()
    return {**shown, 'properties': properties} if properties else shown


def encode_band(band):
    shown = {'id': band.name, 'data_type': band.type.describe()}
    if band.dimensions:
        shown['dimensions'] = list(band.dimensions)
    return {**shown, 'crs': band.projection.crs, 'crs_transform': [encode(each) for each in band.projection.transform]}


def encode_feature(feature):
    place = feature.geometry.in_crs('EPSG:4326').describe() if feature.geometry else None
    shown = {'type': 'Feature', 'geometry': place, 'properties': _properties(feature)}
    index = shown['properties'].pop('system:index', feature.id)
    return shown if index is None else {**shown, 'id': index}


def _collection(collection):
    if len(collection.elements) > MOST_ELEMENTS:
        raise ServiceError(f'Collection query aborted after accumulating over {MOST_ELEMENTS} elements.')
    shown = {'type': collection.kind, 'features': [encode(each) for each in collection.elements]}
    shown.update({'bands': []} if collection.kind == 'ImageCollection' else {'columns': {}})
    if collection.id is not None:
        shown.update(id=collection.id, version=1)
    return {**shown, 'properties': _properties(collection)}
