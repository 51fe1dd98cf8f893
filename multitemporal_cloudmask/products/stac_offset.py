"""The offset of Sentinel-2 surface reflectance in catalogues: what an item states, and what the numbers prove.

From processing baseline 04.00 on the numbers are reflectance * 10000 + 1000. Earth Search subtracts the 1000 in sentinel-2-l2a, and states so
in a property that is wrong at times in both directions; the Planetary Computer never does. So the statement is checked by the pixels.

References
----------
ESA, Sentinel-2 processing baseline 04.00: RADIO_ADD_OFFSET. Element84/earth-search issues 9, 66 and 71; microsoft/PlanetaryComputer issue 134.
"""

from typing import Mapping, NamedTuple, Optional

from .stac_item import StacItem

#: Reflectance at number 0, with the 1000 in the numbers and without.
OFFSET, NONE = -0.1, 0.0

_FIRST_BASELINE = 4.0

#: Properties that state whether the 1000 were subtracted.
_SUBTRACTED = ('earthsearch:boa_offset_applied', 'sentinel:boa_offset_applied')

#: Of each band the share of the darkest pixels that decides, percent.
DARKEST = 1

#: With the 1000 in them, numbers of a hundredth of the pixels are below this nowhere: surface reflectance is -0.01 at least. Where they are below in
#: spite of a statement that is certain, by more than the atmospheric correction may err, the statement is in doubt.
_WITHOUT, _IN_DOUBT = 900, 500

#: Of files of which nothing is stated the darkest numbers decide: up to here they have the 1000 in them.
_WITH = 1900


class Claim(NamedTuple):
    """The offset that is stated, whether the statement is reliable, and whether it is one at all."""

    offset: float
    certain: bool
    stated: bool = True


def claimed_offset(item: StacItem, declared: float) -> Claim:
    """What an item of Sentinel-2 L2A states about its offset.

    Parameters
    ----------
    item : StacItem
        The item.
    declared : float
        The offset that its bands declare, 0 where none.
    """
    baseline = item.baseline
    if '-c1-' in item.collection:
        return Claim(OFFSET, True)
    if baseline is not None and baseline < _FIRST_BASELINE:
        return Claim(NONE, True)
    flags = [item.properties[key] for key in _SUBTRACTED if key in item.properties]
    if flags:
        return Claim(NONE if str(flags[0]).lower() == 'true' else OFFSET, False)
    from_earth_search = (
        any(key in item.assets for key in ('scl', 'rededge1')) or 'cogs' in item.collection or item.collection == 's2_l2a'
    )
    if baseline is None:
        return Claim(declared, False)
    return Claim(OFFSET, not from_earth_search or bool(item.text('s2:mgrs_tile')))


def offset_by_numbers(darkest: Mapping[str, float], claim: Claim) -> Optional[float]:
    """The offset by the darkest numbers of each band, by role; None where they leave it in doubt.

    Dark numbers prove that the 1000 are not in them. That they are is proven by no number: the ground may be bright. Then other dates decide.

    Parameters
    ----------
    darkest : mapping of str to float
        Stored numbers, the percentile `DARKEST` of the valid pixels; empty where no pixel is valid.
    claim : Claim
        What the item states.
    """
    if not darkest:
        return claim.offset
    least = min((darkest[role] for role in ('red', 'swir1', 'swir2') if role in darkest), default=min(darkest.values()))
    if claim.certain:
        return None if claim.offset and least < _IN_DOUBT else claim.offset
    if least < _WITHOUT:
        return NONE
    return OFFSET if not claim.stated and least < _WITH else None
