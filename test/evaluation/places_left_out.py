"""What is fitted in the adaptive decision, fitted on the other places, and judged on the place that was left out.

What was chosen by hand with a place in view, and cannot be fitted on others, has a value that no place suggested where it is judged.
The limits of the veil test are a rule (`method/veil.py`): there is nothing to fit.
"""

from contextlib import ExitStack
from dataclasses import replace
from types import ModuleType
from typing import Dict, List, Optional, Tuple
from unittest.mock import patch

from folds import Evidence, fit, masked
from judged import Judged, judged
from runs import Outcome, in_parallel
from scoring import COLUMNS, DateScore, SeriesScore, mean
from series import Series, Target
from series_tables import figure

from multitemporal_cloudmask.method import lag_ground, opacity, veil
from multitemporal_cloudmask.method.classes import NODATA
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Series that show one place are left out together.
PLACES = {'Elma TOA': 'Elma', 'Elma SR': 'Elma'}

#: By place: module, constant and the value without it. Surface reflectance is known from Elma alone; a single lag as well.
NEUTRAL: Dict[str, Tuple[Tuple[ModuleType, str, float], ...]] = {
    'Elma': (
        (opacity, 'SURFACE_FACTOR', 1.0),
        (veil, 'ONE_LAG', 0.0),
        (lag_ground, 'TEACHING', veil.THINNEST),
        (lag_ground, 'LAG_CLOUD', 2 * veil.THINNEST),
    )
}

#: A target, and whether it is judged: else others are fitted with it.
Job = Tuple[Series, Target, bool]

Row = Tuple[Series, Target, Judged, Evidence]


def _judge(job: Job) -> Optional[Tuple[Judged, Evidence]]:
    """A target by the default decision and its evidence; None where it has too few lags. The scene is left out: it does not travel."""
    series, target, left_out = job
    options = series.options()
    with ExitStack() as stack:
        for module, name, value in NEUTRAL.get(place_of(series), ()) if left_out else ():
            stack.enter_context(patch.object(module, name, value))
        stack.enter_context(gdal_step())
        workspace = stack.enter_context(Workspace())
        scenes = [Scene(path) for path in target.candidates]
        title = options.forecast.method
        found = judged(
            Scene(target.path), target.truth, scenes, workspace, (title,), options.select, least=options.forecast.least_lags
        ).get(title)
        return (replace(found, scene=None), (found.probability, found.evidence()[1])) if found else None


def place_of(series: Series) -> str:
    """The place that a series shows: its own, unless it shares one."""
    return PLACES.get(series.title, series.title)


def evaluate_places(series: List[Series]) -> None:
    """Print, for every place, the numbers fitted on the others and the figures of its series with them."""
    places = list(dict.fromkeys(place_of(each) for each in series))
    if len(places) < 2:
        return
    targets = [(each, target) for each in series for target in each.targets if not target.apart]
    answers = in_parallel(_judge, [(*job, False) for job in targets])
    left_out = [number for number, (each, _) in enumerate(targets) if place_of(each) in NEUTRAL]
    others = dict(zip(left_out, in_parallel(_judge, [(*targets[number], True) for number in left_out])))
    rows, judged_rows = [], []
    for number, ((each, target), answer) in enumerate(zip(targets, answers)):
        for table, (made, evidence) in (
            (rows, answer or (None, None)),
            (judged_rows, others.get(number, answer) or (None, None)),
        ):
            if made is not None:
                table.append((each, target, replace(made, scene=Scene(target.path)), evidence))
    for fitted_on, drawn in (
        ('all other places', rows),
        ('other places with masks drawn by eye', [row for row in rows if _by_eye(row[0])]),
    ):
        print(f'\nLogistic and threshold of lost light fitted on {fitted_on} (every series weighs the same), METHOD kernel\n')
        _print(series, places, drawn, judged_rows)


def _by_eye(series: Series) -> bool:
    """Whether the truth is what a person saw: that of simulated clouds ends at an opacity of 0.08, and so do masks fitted to it."""
    return series.title != 'simulated'


def _print(series: List[Series], places: List[str], rows: List[Row], judged_rows: List[Row]) -> None:
    """Print the table; rows: to fit on, judged_rows: to judge."""
    print(f'{"series":16}{"even":>9}{"width":>9}{"dark":>9}' + ''.join(f'{title:>11}' for title in COLUMNS))
    scores = []
    for place in places:
        there = [row for row in rows if place_of(row[0]) != place]
        pixels = {each.title: sum((row[1].truth != NODATA).sum() for row in there if row[0] is each) for each in series}
        weights = [1000 / pixels[each.title] for each, *_ in there]
        fitted = fit([made for _, _, made, _ in there], [row[3] for row in there], [row[1].truth for row in there], weights)
        for each in series:
            if place_of(each) == place:
                dates = [
                    DateScore.from_outcome(target, Outcome(masked(made, evidence, fitted)))
                    for owner, target, made, evidence in judged_rows
                    if owner is each
                ]
                scores.append(SeriesScore(each.title, dates))
                cells = ''.join(f'{figure(take(scores[-1])):>11}' for take in COLUMNS.values())
                print(f'{each.title:16}{fitted.even:9.4f}{fitted.width:9.4f}{fitted.dark:9.2f}{cells}')
    print(f'{"mean of series":43}' + ''.join(f'{figure(mean(take(each) for each in scores)):>11}' for take in COLUMNS.values()))
