"""Clouds laid into the newest lag: how much of the ground under them changes its class."""

import os
import tempfile
from typing import Dict, List, Optional, Tuple
from zlib import crc32

import numpy as np
from laid_over import OPACITY, Laying, cumulus, lay_over
from runs import Outcome, Run, in_parallel, run
from scoring import mean
from series import Series, Target
from series_tables import figure

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW

#: Share of the lag under the clouds, and the opacity of their middles.
SHARE, OPACITIES = 0.08, (0.6, 1.0)

#: Opacity from which the quality band knows the cloud, by title; None: it knows nothing.
KNOWN: Dict[str, Optional[float]] = {'known to the quality band': OPACITY[0], 'missed by the quality band': None}


def evaluate_lag_clouds(series: List[Series]) -> None:
    """Print the shares, by method of the forecast and by what the quality band of the lag knows."""
    print(f'\nClouds over {SHARE:.0%} laid into lag 1: ground under them that changes its class, mean over dates')
    print(
        'kept: dates whose newest lag is still the clouded image; cloud, shadow, nodata: what clear ground became; worst: a date\n'
    )
    columns = ('dates', 'kept', 'changed', 'cloud', 'shadow', 'nodata', 'worst')
    print(f'{"":36}{"series":12}' + ''.join(f'{column:>9}' for column in columns))
    for method in ('kernel', 'linear'):
        jobs = [(each, target) for each in series for target in each.targets if not target.apart]
        outcomes = in_parallel(run, [Run(target.path, target.candidates, each.options(method)) for each, target in jobs])
        before = [(*job, outcome) for job, outcome in zip(jobs, outcomes) if outcome.mask is not None]
        for title, known in KNOWN.items():
            with tempfile.TemporaryDirectory() as folder:
                layings = [_laying(target, outcome, known, folder) for _, target, outcome in before]
                in_parallel(lay_over, layings)
                after = in_parallel(run, [_run(*row[:2], laying, method) for row, laying in zip(before, layings)])
            for each in series:
                rows = [row for row in zip(before, layings, after) if row[0][0] is each]
                _print(f'{method}, {title}', each, [(date[1], date[2], laying, outcome) for date, laying, outcome in rows])


def _laying(target: Target, outcome: Outcome, known: Optional[float], folder: str) -> Laying:
    """Clouds in the newest lag of a target."""
    lag = outcome.lags[0]
    rng = np.random.default_rng(crc32(os.path.basename(target.path).encode()) + 1)
    place = os.path.join(folder, os.path.basename(target.path), str(crc32(target.path.encode())))
    os.makedirs(place)
    clouds = cumulus(rng, target.truth.shape, SHARE, OPACITIES)
    return Laying(lag, os.path.join(place, os.path.basename(lag)), clouds, known=known)


def _run(series: Series, target: Target, laying: Laying, method: str) -> Run:
    candidates = tuple(laying.target if path == laying.source else path for path in target.candidates)
    return Run(target.path, candidates, series.options(method))


def _print(title: str, series: Series, rows: List[Tuple[Target, Outcome, Laying, Outcome]]) -> None:
    kept, shares = 0, []
    for target, before, laying, after in rows:
        under = (laying.opacity >= OPACITY[0]) & (target.truth == CLEAR)
        if not under.any():
            continue
        kept += bool(after.lags) and after.lags[0] == laying.target
        new = np.full_like(before.mask, NODATA) if after.mask is None else after.mask
        changed = (before.mask != new) & under
        shares.append([changed[under].mean()] + [(changed & (new == value))[under].mean() for value in (CLOUD, SHADOW, NODATA)])
    if shares:
        means = ''.join(f'{figure(mean(column)):>9}' for column in zip(*shares))
        print(f'{title:36}{series.title:12}{len(shares):9}{kept:9}{means}{figure(max(row[0] for row in shares)):>9}')
