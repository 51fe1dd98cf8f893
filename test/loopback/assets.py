"""The catalogue: stored images and folders by id, and how an id is written in an address."""

import re
import threading
from dataclasses import replace

from .encoding import encode_image
from .errors import InvalidError, ServiceError
from .values import Collection

_NOT_FOUND = "{what} asset '{id}' not found (does not exist or caller does not have access)."


def asset_id(name):
    """The id that expressions use, of a name in an address: public and legacy assets go without their project."""
    return re.sub(r'^projects/(?:earthengine-public|earthengine-legacy)/assets/', '', name)


def asset_name(id):
    if re.match(r'projects/[^/]+/assets(/|$)', id):
        return id
    return f'projects/earthengine-{"legacy" if id.startswith(("users/", "projects/")) else "public"}/assets/{id}'


class Catalogue:
    """Images by id; the part of an id before its last slash is the collection, or a folder, that it is in."""

    def __init__(self):
        self.images = {}
        self.folders = {}
        self._lock = threading.Lock()

    def add(self, id, image, overwrite=False):
        with self._lock:
            if id in self.images and not overwrite:
                raise ServiceError(f"Cannot overwrite asset '{id}'.")
            index = {'system:index': id.rpartition('/')[2]}
            self.images[id] = replace(image, id=id, properties={**image.properties, **index})

    def add_folder(self, id, kind):
        with self._lock:
            if id in self.folders:
                raise ServiceError(f"Cannot overwrite asset '{id}'.")
            self.folders[id] = kind

    def has_parent(self, id):
        """Whether an asset can be made here: at a project's root, in a folder or in a collection."""
        parent = id.rpartition('/')[0]
        return bool(re.fullmatch(r'projects/[^/]+/assets', parent)) or parent in self.folders

    def image(self, id):
        if id not in self.images:
            raise InvalidError(_NOT_FOUND.format(what='Image', id=id))
        return fresh(self.images[id])

    def collection(self, id):
        """The images of a collection by growing index, as the service lists them without a sort."""
        with self._lock:
            inside = sorted(each for each in self.images if each.rpartition('/')[0] == id)
        if not inside and self.folders.get(id) != 'IMAGE_COLLECTION':
            raise InvalidError(_NOT_FOUND.format(what='ImageCollection', id=id))
        return Collection('ImageCollection', tuple(fresh(self.images[each]) for each in inside), {}, id)

    def describe(self, id):
        """What `assets.get` shows."""
        shown = {'name': asset_name(id), 'id': id}
        if id in self.images:
            details = encode_image(self.images[id])
            bands = [{'id': band['id'], 'dataType': band['data_type']} for band in details['bands']]
            size = sum(band.dimensions[0] * band.dimensions[1] * band.type.output.itemsize for band in self.images[id].bands)
            return {**shown, 'type': 'IMAGE', 'bands': bands, 'properties': details.get('properties', {}), 'sizeBytes': str(size)}
        if id in self.folders:
            return {**shown, 'type': self.folders[id]}
        if any(each.startswith(f'{id}/') for each in self.images):
            return {**shown, 'type': 'IMAGE_COLLECTION'}
        raise ServiceError(f"Asset '{asset_name(id)}' does not exist or doesn't allow this operation.", 404)

    def children(self, id):
        inside = [each for each in {**self.images, **self.folders} if each.rpartition('/')[0] == id]
        return [self.describe(each) for each in sorted(inside)]

    def delete(self, id):
        self.describe(id)
        if any(each.startswith(f'{id}/') for each in {**self.images, **self.folders}):
            raise ServiceError(f"Asset '{asset_name(id)}' has children and can not be deleted.")
        with self._lock:
            self.images.pop(id, None)
            self.folders.pop(id, None)


def fresh(image):
    """The image with bands that keep nothing of earlier requests."""
    return replace(image, bands=tuple(replace(band, _kept={}) for band in image.bands))
