"""In which form the bands of a scene are stored: as the digital numbers of its file, half the size, or as physical values."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..method.gaps import missing_pixels
from ..method.sensors import RANGES, clip
from .grid import Window
from .scaling import to_physical
from .scene import Scene

#: A digital number takes at most so many bytes; a physical value takes 4.
_WIDEST = 2


class StoredValues(ABC):
    """A form in which bands are stored.

    Attributes
    ----------
    kind : numpy dtype
        Type of what is stored.
    missing : ndarray
        Of each band, what stands for no value, (bands,).
    """

    kind: np.dtype
    missing: np.ndarray

    @abstractmethod
    def read(self, scene: Scene, window: Window) -> Tuple[np.ndarray, np.ndarray, bool]:
        """What is stored of all bands of a scene.

        Returns
        -------
        stored : ndarray
            (bands, h, w), of `kind`.
        valid : ndarray
            Boolean (h, w): where all bands are.
        plain : bool
            Whether `physical` has nothing to look for: every pixel is valid and within the plausible range.
        """

    @abstractmethod
    def physical(self, stored: np.ndarray, bands: slice, plain: bool, out: Optional[np.ndarray] = None) -> np.ndarray:
        """Physical values, as `Scene.read` gives them.

        Parameters
        ----------
        stored : ndarray
            (bands, ..).
        bands : slice
            Which of all bands they are of.
        plain : bool
            Whether it was, wherever it was read.
        out : ndarray, optional
            The array to write to and to return, float32 of the shape of `stored`.
        """


def stored_values(scene: Scene) -> StoredValues:
    """The form in which a scene is stored: digital numbers, if all bands have the same small type and a number that stands for no value."""
    stored = [scene.stored_band(band.number) for band in scene.bands]
    missing = [band.missing_number for band in stored]
    kind = stored[0].kind if stored else np.dtype(np.float32)
    if kind.itemsize > _WIDEST or None in missing or any(band.kind != kind for band in stored):
        return _PhysicalValues(np.full(len(scene.bands), np.nan))
    scales, offsets = (np.array([getattr(band, name) for band in scene.bands], np.float32) for name in ('scale', 'offset'))
    units = tuple(band.unit for band in scene.bands)
    with np.errstate(divide='ignore', invalid='ignore'):  # a scale of 0: nothing is within its limits
        ends = (np.array([RANGES[unit] for unit in units]).T - offsets) / scales
    # The numbers at the very ends are left out, where rounding decides.
    limits = ends.min(0) + 1, ends.max(0) - 1
    return _DigitalNumbers(kind, scales, offsets, np.array(missing, kind), limits, units)


@dataclass(frozen=True)
class _PhysicalValues(StoredValues):
    """Reflectance and Kelvin; NaN stands for no value."""

    missing: np.ndarray
    kind: np.dtype = np.dtype(np.float32)

    def read(self, scene: Scene, window: Window) -> Tuple[np.ndarray, np.ndarray, bool]:
        values = scene.read(scene.names, window)
        return values, ~missing_pixels(values), True

    def physical(self, stored: np.ndarray, bands: slice, plain: bool, out: Optional[np.ndarray] = None) -> np.ndarray:
        if out is None:
            return stored
        out[...] = stored
        return out


@dataclass(frozen=True)
class _DigitalNumbers(StoredValues):
    """The numbers of the file.

    Attributes
    ----------
    scales, offsets : ndarray
        Of each band, float32 (bands,).
    limits : (ndarray, ndarray)
        Numbers of each band between which values are within the plausible range, float (bands,) each.
    units : tuple of str
        `reflectance` or `kelvin`, of each band.
    """

    kind: np.dtype
    scales: np.ndarray
    offsets: np.ndarray
    missing: np.ndarray
    limits: Tuple[np.ndarray, np.ndarray]
    units: Tuple[str, ...]

    def read(self, scene: Scene, window: Window) -> Tuple[np.ndarray, np.ndarray, bool]:
        stored = np.empty((len(scene.bands), window.height, window.width), self.kind)
        valid = np.ones(stored.shape[1:], bool)
        for band, missing_number, numbers in zip(scene.bands, self.missing, stored):
            numbers[...], missing = scene.read_stored(band.number, window)
            if missing is not None:
                numbers[missing] = missing_number
                valid &= ~missing
        filled = scene.filled(window)
        if filled is not None:
            stored[:, filled] = self.missing[:, None]
            valid &= ~filled
        plausible = (stored.min((1, 2)) >= self.limits[0]).all() and (stored.max((1, 2)) <= self.limits[1]).all()
        return stored, valid, bool(plausible and valid.all())

    def physical(self, stored: np.ndarray, bands: slice, plain: bool, out: Optional[np.ndarray] = None) -> np.ndarray:
        values = np.empty(stored.shape, np.float32) if out is None else out
        scales, offsets, missing = (
            of_all[bands].reshape(-1, *[1] * (stored.ndim - 1)) for of_all in (self.scales, self.offsets, self.missing)
        )
        to_physical(stored, scales, offsets, values)
        if not plain:
            clip(values, self.units[bands])
            np.copyto(values, np.nan, where=stored == missing)
        return values
