"""Masks of real clear images under clouds, veils and shadows of known strength: what is found, by opacity."""

import os
import tempfile
from dataclasses import dataclass, field
from typing import Dict, List, Sequence, Tuple
from zlib import crc32

import numpy as np
from elma import clear_and_cloudy
from laid_over import Laying, cast, cumulus, lay_over
from runs import Outcome, Run, in_parallel, run
from scoring import mean
from series import Series, Target
from series_tables import figure

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.rasters.scene import Scene

#: Opacities of veils over the whole image; at the first one found and false are shown by threshold.
VEILS = (0.05, 0.10, 0.20)

#: Limits of opacity of the clouds, and of the strength of shade, between which what was found is counted.
CLOUDS = (0.05, 0.1, 0.2, 0.4, 0.7, 1.0)
SHADES = (0.1, 0.2, 0.4, 0.6, 0.9)

#: Thresholds of probability.
THRESHOLDS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9)

#: Every so many clear dates of Elma besides the labelled ones are used.
STEP = 8


@dataclass
class Found:
    """Shares of one series, each the mean over its images.

    false: cloud on the untouched image; veils: found by opacity; clouds, shades: found by bin; beside: cloud called where a
    scene under cumulus is clear; found, false_by: of the thinnest veil and of the untouched image by threshold.
    """

    images: int = 0
    false: List[float] = field(default_factory=list)
    veils: Dict[float, List[float]] = field(default_factory=lambda: {opacity: [] for opacity in VEILS})
    clouds: List[List[float]] = field(default_factory=list)
    shades: List[List[float]] = field(default_factory=list)
    beside: List[float] = field(default_factory=list)
    curve: List[List[float]] = field(default_factory=list)
    false_curve: List[List[float]] = field(default_factory=list)


def clear_images(series: Series) -> List[Target]:
    """Images of a real series with clear ground: labelled ones, and of Elma every `STEP`th of those that Fmask calls clear.

    Where no labelled image is wholly clear, those that are clear on more than a half serve with their clear pixels.
    """
    labelled = [target for target in series.targets if target.clear]
    if not labelled:
        labelled = [target for target in series.targets if (target.truth == CLEAR).mean() > 0.5 and not target.apart]
    if not series.title.startswith('Elma'):
        return labelled
    candidates = series.targets[0].candidates
    clear, _ = clear_and_cloudy([Scene(path) for path in candidates])
    dates = {target.title for target in series.targets}
    return labelled + [
        Target(scene.path, scene.date, np.where(counted, CLEAR, NODATA).astype(np.uint8), candidates)
        for scene, counted in clear[STEP // 2 :: STEP]
        if scene.date not in dates
    ]


def evaluate_exact(series: List[Series]) -> None:
    """Print what is found of clouds, veils and shadows, and what is called cloud on the untouched images."""
    images = [(each, target) for each in series if each.title != 'simulated' for target in clear_images(each)]
    if not images:
        return
    with tempfile.TemporaryDirectory() as folder:
        layings, clouds, shades = _layings(images, folder)
        in_parallel(lay_over, [laying for rows in layings for laying in rows])
        runs = [
            Run(path, target.candidates, each.options(), probability=True)
            for (each, target), rows in zip(images, layings)
            for path in (target.path, *(laying.target for laying in rows))
        ]
        outcomes = in_parallel(run, runs)
    width = 2 + len(VEILS)
    found: Dict[str, Found] = {each.title: Found() for each, _ in images}
    for number, (each, target) in enumerate(images):
        _add(found[each.title], target, outcomes[width * number : width * (number + 1)], clouds[number], shades[number])
    _print(found)


def _layings(
    images: Sequence[Tuple[Series, Target]], folder: str
) -> Tuple[List[List[Laying]], List[np.ndarray], List[np.ndarray]]:
    """For every image the veils and, last, clouds with their shade; and the opacities and the shade of the latter."""
    layings, clouds, shades = [], [], []
    for number, (_, target) in enumerate(images):
        # The same clouds in every run, whatever images there are besides.
        rng = np.random.default_rng(crc32(os.path.basename(target.path).encode()))
        clouds.append(cumulus(rng, target.truth.shape))
        shades.append(cast(clouds[-1], Scene(target.path)))
        rows = []
        for kind in (*VEILS, 'cumulus'):
            place = os.path.join(folder, f'{number}_{kind}')
            os.mkdir(place)
            path = os.path.join(place, os.path.basename(target.path))
            if kind == 'cumulus':
                rows.append(Laying(target.path, path, clouds[-1], shades[-1]))
            else:
                rows.append(Laying(target.path, path, np.full(target.truth.shape, kind, np.float32)))
        layings.append(rows)
    return layings, clouds, shades


def _add(found: Found, target: Target, outcomes: Sequence[Outcome], cloud: np.ndarray, shade: np.ndarray) -> None:
    """Add the outcomes of one image: untouched, under veils, under clouds."""
    found.images += 1
    untouched, *veiled, clouded = outcomes
    ground = target.truth == CLEAR
    found.false.append(_share(untouched, ground, CLOUD))
    for opacity, outcome in zip(VEILS, veiled):
        found.veils[opacity].append(_share(outcome, ground, CLOUD))
    found.clouds.append(
        [_share(clouded, ground & (cloud > low) & (cloud <= high), CLOUD) for low, high in zip(CLOUDS, CLOUDS[1:])]
    )
    open_sky = ground & (cloud == 0)
    found.shades.append(
        [_share(clouded, open_sky & (shade > low) & (shade <= high), SHADOW) for low, high in zip(SHADES, SHADES[1:])]
    )
    found.beside.append(_share(clouded, open_sky & (shade < 0.02), CLOUD))
    for outcome, curve in ((veiled[0], found.curve), (untouched, found.false_curve)):
        if outcome.probability is not None:
            curve.append([float(np.mean(outcome.probability[ground] > threshold)) for threshold in THRESHOLDS])


def _share(outcome: Outcome, where: np.ndarray, value: int) -> float:
    """Share of pixels that were given a class; 0 where the run was refused, NaN where there is no such pixel."""
    if not where.any():
        return float('nan')
    return 0.0 if outcome.mask is None else float((outcome.mask[where] == value).mean())


def _table(head: str, columns: Sequence[str], rows: Dict[str, List[float]]) -> None:
    print(f'\n{head}\n{"series":16}' + ''.join(f'{column:>11}' for column in columns))
    rows = {**rows, 'mean of series': [mean(values) for values in zip(*rows.values())]}
    for title, values in rows.items():
        print(f'{title:16}' + ''.join(f'{figure(value):>11}' for value in values))


def _columns(tables: List[List[float]]) -> List[float]:
    return [mean(column) for column in zip(*tables)]


def _bins(limits: Sequence[float]) -> List[str]:
    return [f'{low:g}-{high:g}' for low, high in zip(limits, limits[1:])]


def _print(found: Dict[str, Found]) -> None:
    counts = ', '.join(f'{title} {each.images}' for title, each in found.items())
    print(
        f'\nExact truth: clear images ({counts}) as they are and under clouds of known opacity, METHOD kernel, quality band unchanged'
    )
    _table(
        'Cloud on the untouched image, its worst; share found of veils over the whole image, by opacity; the least share of a date',
        ['untouched', 'worst', *(f'veil {opacity:.2f}' for opacity in VEILS), *(f'least {opacity:.2f}' for opacity in VEILS)],
        {
            title: [
                mean(each.false),
                max(each.false),
                *(mean(each.veils[opacity]) for opacity in VEILS),
                *(min(each.veils[opacity]) for opacity in VEILS),
            ]
            for title, each in found.items()
        },
    )
    _table(
        f'Veil of opacity {VEILS[0]:.2f}: share found by threshold of probability',
        [f'{threshold:g}' for threshold in THRESHOLDS],
        {title: _columns(each.curve) for title, each in found.items()},
    )
    _table(
        'The untouched images: share called cloud by threshold of probability',
        [f'{threshold:g}' for threshold in THRESHOLDS],
        {title: _columns(each.false_curve) for title, each in found.items()},
    )
    _table(
        'Cumulus: share found by opacity (below 0.1: rims of clouds alone); cloud called on clear ground next to it',
        [*_bins(CLOUDS), 'next to it'],
        {title: [*_columns(each.clouds), mean(each.beside)] for title, each in found.items()},
    )
    _table(
        'Their shadows: share found by the lost share of direct light',
        _bins(SHADES),
        {title: _columns(each.shades) for title, each in found.items()},
    )
