"""Computing time on Earth Engine, estimated from what was measured on the live service."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

#: Written by test/evaluation/ee_smoke.py, which someone with an account runs; not there until somebody has.
MEASURED = Path(__file__).with_name('measured_cost.json')


@dataclass(frozen=True)
class Cost:
    """The estimated cost of a run.

    Parameters
    ----------
    hours : float
        Computing time, EECU-hours.
    source : str
        What it was estimated from.
    """

    hours: float
    source: str


def estimate_cost(pixels: int, method: str, locally: bool) -> Optional[Cost]:
    """The computing time of a run, part of it in proportion to its pixels; None where nobody has measured any.

    Parameters
    ----------
    pixels : int
        In the region and its margin.
    method : str
        A word of METHOD. The methods without regression cost less than linear, by which they are estimated.
    locally : bool
        Whether the stack is downloaded and everything else computed on this computer.
    """
    way = 'local' if locally else 'kernel' if method == 'kernel' else 'linear'
    try:
        measured = json.loads(MEASURED.read_text(encoding='utf-8'))
        seconds = float(measured[way]['fixed']) + float(measured[way]['scaled']) * pixels / float(measured['pixels'])
        options = 'WHERE local' if locally else f'METHOD {way} and DECISION adaptive'
        return Cost(seconds / 3600, f'{measured["pixels"]} pixels on {measured["date"]} with {options}')
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError):
        return None
