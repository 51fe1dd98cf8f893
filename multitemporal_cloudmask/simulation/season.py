"""What grows: the reflectance of every kind of ground on a day of the year.

A field is a mixture of soil, green leaves and dry straw, whose shares follow the calendar of its crop; the other kinds of
ground are mixtures too, of which `SHARE` gives 4096 graded varieties. A landscape is then one number per pixel, the entry of
the table of `spectra`.

Linear mixing is the common model. Spectra, crops and dates are made up to be plausible for irrigated and dry farming near the
Mediterranean: they are not measured.
"""

from dataclasses import dataclass
from typing import Union

import numpy as np

FIELD, FOREST, WATER, SAND, TOWN, ROAD = range(6)
VARIETIES = 4096
SHARE = np.linspace(0.0, 1.0, VARIETIES)

#: Surface reflectance in B1..B7, and how many kelvin the ground warms above the air under a sun in the zenith; made up.
MATERIALS = {
    'soil': (0.060, 0.072, 0.105, 0.140, 0.205, 0.275, 0.235, 16.0),
    'blade': (0.024, 0.034, 0.066, 0.042, 0.400, 0.215, 0.100, 5.0),  # of cereals and grass
    'leaf': (0.017, 0.025, 0.076, 0.030, 0.530, 0.185, 0.075, 3.0),
    'dry': (0.062, 0.078, 0.125, 0.165, 0.290, 0.310, 0.205, 12.0),
    'needle': (0.014, 0.020, 0.036, 0.026, 0.240, 0.105, 0.048, 4.0),
    'water': (0.028, 0.036, 0.046, 0.026, 0.012, 0.006, 0.004, -4.0),
    'sand': (0.165, 0.200, 0.260, 0.305, 0.360, 0.430, 0.390, 17.0),
    'roof': (0.115, 0.130, 0.150, 0.165, 0.200, 0.220, 0.200, 21.0),
}

#: Days since 1 October: half grown, half ripe, half cut; greatest cover; share of the fields; broad leaves. Made up.
_CROPS = np.array(
    [
        (160, 241, 272, 0.95, 0.28, 0),  # wheat
        (145, 226, 268, 0.90, 0.17, 0),  # barley
        (246, 338, 352, 0.92, 0.22, 1),  # maize
        (232, 310, 335, 0.85, 0.12, 1),  # sunflower
        (135, 345, 350, 0.75, 0.11, 1),  # alfalfa
        (150, 198, 400, 0.50, 0.10, 0),  # fallow land, with weeds in spring
    ]
)
FALLOW = len(_CROPS) - 1
#: Share of the fields that are cut right before the target is taken, which a mask must not take for cloud.
CUT_SHARE = 0.03

_Share = Union[float, np.ndarray]


@dataclass(frozen=True)
class Fields:
    """The farmers' choices, arrays of shape (VARIETIES,).

    Attributes
    ----------
    crop : np.ndarray
        Row of the crop in the calendar, integer.
    delay : np.ndarray
        Days behind the calendar.
    vigour : np.ndarray
        Factor of the cover.
    soil : np.ndarray
        Factor of the soil's reflectance.
    cut : np.ndarray
        Whether the field is cut right before the target, bool.
    """

    crop: np.ndarray
    delay: np.ndarray
    vigour: np.ndarray
    soil: np.ndarray
    cut: np.ndarray


def sow(rng: np.random.Generator) -> Fields:
    """Random `Fields`."""
    crop = rng.choice(len(_CROPS), VARIETIES, p=_CROPS[:, 4])
    soil = rng.normal(1.0, 0.14, VARIETIES) + 0.5 * (crop == FALLOW)
    return Fields(
        crop=crop,
        delay=rng.normal(0.0, 3.0, VARIETIES),
        vigour=rng.uniform(0.82, 1.05, VARIETIES),
        soil=soil.clip(0.7, 1.8),
        cut=(rng.random(VARIETIES) < CUT_SHARE) & (crop != FALLOW),
    )


def _rise(day: _Share, middle: _Share, width: float) -> _Share:
    """Logistic growth from 0 to 1, half at `middle`; all in days."""
    return 1.0 / (1.0 + np.exp((middle - day) / width))


def _mixture(**shares: _Share) -> np.ndarray:
    """Rows of MATERIALS weighted by their shares, (VARIETIES, 8)."""
    return sum(np.multiply.outer(np.broadcast_to(share, VARIETIES), MATERIALS[name]) for name, share in shares.items())


def _fields(fields: Fields, day: float, cut: bool) -> np.ndarray:
    """The rows of `spectra` for fields, (VARIETIES, 8)."""
    grown, ripe, harvested, cover, _, broad = (column[fields.crop] for column in _CROPS.T)
    crop_day = day - fields.delay
    growth = cover * fields.vigour * _rise(crop_day, grown, 9.0)
    standing = 1.0 - _rise(crop_day, harvested, 3.0)
    if cut:
        standing = np.where(fields.cut, 0.0, standing)
    green = growth * (1.0 - _rise(crop_day, ripe, 7.0)) * standing
    dry = (growth - green) * (0.45 + 0.55 * standing)  # stubble stays
    mixture = _mixture(blade=green * (1.0 - broad), leaf=green * broad, dry=dry)
    soil = _mixture(soil=1.0 - green - dry)
    soil[:, :7] *= fields.soil[:, None]
    return mixture + soil


def spectra(fields: Fields, days: float, cut: bool) -> np.ndarray:
    """The table of all kinds and varieties of ground on one day.

    Parameters
    ----------
    fields : Fields
        What was sown.
    days : float
        Days since a 1 October.
    cut : bool
        Whether the fields that are marked so are cut.

    Returns
    -------
    np.ndarray
        Reflectance of B1..B7 and warming in K, float32 (6 * VARIETIES, 8): row kind * VARIETIES + variety.
    """
    day = days % 365.25
    leaves = _rise(day, 196, 7.0) * (1.0 - _rise(day, 355, 5.0))
    lawn = 0.4 + 0.4 * _rise(day, 160, 15.0) * (1.0 - _rise(day, 265, 15.0))
    deciduous, garden = 0.6 * SHARE, 0.5 * (1.0 - SHARE)
    kinds = {
        FIELD: _fields(fields, day, cut),
        FOREST: _mixture(
            needle=1 - deciduous, leaf=0.75 * deciduous * leaves, dry=0.4 * deciduous * (1 - leaves), soil=0.2 * deciduous
        ),
        WATER: _mixture(water=1.0 - 0.2 * SHARE, soil=0.2 * SHARE),
        SAND: _mixture(sand=0.85 + 0.25 * SHARE),
        TOWN: _mixture(roof=0.5 + 0.9 * SHARE**2, blade=garden * lawn, dry=garden * (1.0 - lawn)),
        ROAD: _mixture(roof=0.6, soil=0.2, dry=0.2),
    }
    return np.concatenate([kinds[kind] for kind in sorted(kinds)]).astype('float32')
