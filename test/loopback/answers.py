"""Answers that are kept: one request to one archive has one answer, however often and by whichever service it is asked."""

import functools
import hashlib
import itertools
import json
import threading
from collections import OrderedDict

from .grids import Grid
from .images import Kept

#: Most bytes of answers that are kept.
MOST_BYTES = 100 << 20

#: Bytes of pixels of images after which all are forgotten.
MOST_PIXELS = 300 << 20

#: Most pixels of a band that are read to compare it.
LARGEST = 1 << 20

_numbers = itertools.count()


class Answers:
    """Answers by archive and request; the ones not asked for the longest time go first."""

    def __init__(self):
        self._lock = threading.Lock()
        self._kept = OrderedDict()
        self._size = 0

    def get(self, catalogue, request, compute):
        """The answer that `compute` gives, bytes or text; request: what JSON can write."""
        archive = _of_archive(catalogue)
        key = archive, hashlib.sha256(json.dumps(request).encode()).digest()
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = compute()
        with self._lock:
            # An archive that changed meanwhile may have been read before or after.
            if key not in self._kept and archive == _of_archive(catalogue):
                self._kept[key] = answer
                self._size += len(answer)
                while self._size > MOST_BYTES:
                    self._size -= len(self._kept.popitem(last=False)[1])
        return answer


class Images:
    """Images of expressions by what they are made of, with the pixels that their bands keep: those of one archive at a time."""

    def __init__(self):
        self._lock = threading.Lock()
        self._archive, self._kept = None, {}

    def of(self, catalogue):
        """Digest of a node -> its value, to read and to add to."""
        archive = _of_archive(catalogue)
        with self._lock:
            if archive != self._archive or Kept.bytes > MOST_PIXELS:
                self._archive, self._kept, Kept.bytes = archive, {}, 0
            return self._kept


def _of_archive(catalogue):
    """Equal for archives with equal images and folders."""
    images = tuple(sorted((id, of_image(image)) for id, image in list(catalogue.images.items())))
    return images, tuple(sorted(catalogue.folders.items()))


@functools.lru_cache(maxsize=128)
def of_image(image):
    """Equal for images with equal bands, properties and place."""
    place = image.footprint and image.footprint.describe()
    rest = repr((image.id, place, sorted(image.properties.items()), [_of_band(band) for band in image.bands]))
    return hashlib.sha256(rest.encode()).digest()


@functools.lru_cache(maxsize=2048)
def _of_band(band):
    """Equal for bands with equal pixels; a band that is not stored, or large, is like no other."""
    if band.dimensions is None or band.dimensions[0] * band.dimensions[1] > LARGEST:
        return next(_numbers)
    values, mask = band.compute(Grid(band.projection, *band.dimensions))
    digest = hashlib.sha256(values.tobytes() + mask.tobytes()).digest()
    return band.name, band.type, band.projection, band.dimensions, digest
