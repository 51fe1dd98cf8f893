"""What is fitted in the adaptive decision, fitted on the other places, and judged on the place that was left out."""

from dataclasses import replace
from typing import List, Optional, Tuple

from folds import Evidence, fit, masked
from judged import Judged, judged
from runs import Outcome, in_parallel
from scoring import COLUMNS, DateScore, SeriesScore, mean
from series import Series, Target
from series_tables import figure

from multitemporal_cloudmask.method.classes import NODATA
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Series that show one place are left out together.
PLACES = {'Elma TOA': 'Elma', 'Elma SR': 'Elma'}

Job = Tuple[Series, Target]


def _judge(job: Job) -> Optional[Tuple[Judged, Evidence]]:
    """A target by the default decision and its evidence; None where it has too few lags. The scene is left out: it does not travel."""
    series, target = job
    options = series.options()
    with gdal_step(), Workspace() as workspace:
        scenes = [Scene(path) for path in target.candidates]
        title = options.forecast.method
        found = judged(
            Scene(target.path), target.truth, scenes, workspace, (title,), options.select, least=options.forecast.least_lags
        ).get(title)
        return (replace(found, scene=None), (found.probability, found.evidence()[1])) if found else None


def evaluate_places(series: List[Series]) -> None:
    """Print, for every place, the numbers fitted on the others and the figures of its series with them."""
    jobs = [(each, target) for each in series for target in each.targets if not target.apart]
    found = [(*job, answer) for job, answer in zip(jobs, in_parallel(_judge, jobs)) if answer]
    rows = [(each, target, replace(made, scene=Scene(target.path)), evidence) for each, target, (made, evidence) in found]
    places = list(dict.fromkeys(PLACES.get(each.title, each.title) for each in series))
    if len(places) < 2:
        return
    print('\nLogistic and threshold of lost light fitted on the other places (every series weighs the same), METHOD kernel\n')
    print(f'{"series":16}{"even":>9}{"width":>9}{"dark":>9}' + ''.join(f'{title:>11}' for title in COLUMNS))
    scores = []
    for place in places:
        there = [row for row in rows if PLACES.get(row[0].title, row[0].title) != place]
        pixels = {each.title: sum((row[1].truth != NODATA).sum() for row in there if row[0] is each) for each in series}
        weights = [1000 / pixels[each.title] for each, *_ in there]
        fitted = fit([made for _, _, made, _ in there], [row[3] for row in there], [row[1].truth for row in there], weights)
        for each in series:
            if PLACES.get(each.title, each.title) == place:
                dates = [
                    DateScore.from_outcome(target, Outcome(masked(made, evidence, fitted)))
                    for owner, target, made, evidence in rows
                    if owner is each
                ]
                scores.append(SeriesScore(each.title, dates))
                cells = ''.join(f'{figure(take(scores[-1])):>11}' for take in COLUMNS.values())
                print(f'{each.title:16}{fitted.even:9.4f}{fitted.width:9.4f}{fitted.dark:9.2f}{cells}')
    print(f'{"mean of series":43}' + ''.join(f'{figure(mean(take(each) for each in scores)):>11}' for take in COLUMNS.values()))
