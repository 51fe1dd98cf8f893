"""Tables of all series: as they are, and under conditions that users meet; numbers of single dates as CSV."""

import csv
import math
import os
import tempfile
from typing import Dict, List, Sequence, Tuple

from conditions import CONDITIONS, MAIN, Condition, runs
from elma import ROOT
from runs import Outcome, in_parallel, run
from scoring import COLUMNS, DateScore, SeriesScore, mean
from series import Series

from multitemporal_cloudmask.method.agreement import Confusion

#: Where full numbers go.
SERIES_CSV, DATES_CSV = ROOT / 'evaluation' / 'series.csv', ROOT / 'evaluation' / 'dates.csv'


def scores_of(series: Sequence[Series], outcomes: Sequence[Outcome]) -> Tuple[List[SeriesScore], List[DateScore]]:
    """Scores of all series, and those of the dates that are set apart; outcomes: in the order of series and targets."""
    scores, apart, rest = [], [], iter(outcomes)
    for each in series:
        dates = [DateScore.from_outcome(target, next(rest)) for target in each.targets]
        scores.append(SeriesScore(each.title, [date for date in dates if not date.target.apart]))
        apart += [date for date in dates if date.target.apart]
    return scores, apart


def figure(value: float) -> str:
    """A rate with three decimals, '-' where it does not exist."""
    return '-' if math.isnan(value) else f'{value:.3f}'


def print_series(scores: Sequence[SeriesScore], apart: Sequence[DateScore]) -> None:
    """Print a row for each series, their mean, all pixels together, and the worst date."""
    print(f'{"series":16}{"masks":>8}' + ''.join(f'{title:>11}' for title in COLUMNS) + '  worst date')
    for score in scores:
        masks = f'{len(score.masked)}/{len(score.dates)}'
        cells = ''.join(f'{figure(take(score)):>11}' for take in COLUMNS.values())
        print(f'{score.title:16}{masks:>8}{cells}  {_worst(score)}')
    print(f'{"mean of series":24}' + ''.join(f'{figure(mean(take(each) for each in scores)):>11}' for take in COLUMNS.values()))
    real = [score for score in scores if score.title != 'simulated']
    if real and len(real) < len(scores):
        print(
            f'{"mean of real ones":24}' + ''.join(f'{figure(mean(take(each) for each in real)):>11}' for take in COLUMNS.values())
        )
    pooled = sum((score.cloud for score in scores), Confusion())
    print(
        f'{"all pixels":24}{"":22}{figure(pooled.balanced_accuracy):>11}{figure(pooled.commission):>11}{figure(pooled.omission):>11}'
    )
    worst = min(scores, key=lambda score: score.balanced)
    print(f'Worst series: {worst.title} ({figure(worst.balanced)}).')
    for date in apart:
        print(
            f'Apart: {date.target.title}, balanced {figure(date.balanced)}, commission {figure(date.commission)}, '
            f'omission {figure(date.omission)}.'
        )


def print_dates(scores: Sequence[SeriesScore]) -> None:
    """Print a row for each date of the series whose dates no other table shows."""
    print(f'\n{"":16}{"date":12}{"balanced":>11}{"commission":>11}{"omission":>11}{"shadow F1":>11}')
    for score in scores:
        for date in score.dates:
            shade = date.shadow.f1 if date.shadow else math.nan
            cells = ''.join(f'{figure(value):>11}' for value in (date.balanced, date.commission, date.omission, shade))
            print(f'{score.title:16}{date.target.title:12}{cells}  {date.outcome.refused[:60]}'.rstrip())


def _worst(score: SeriesScore) -> str:
    date = score.worst
    return f'{date.target.title} ({"refused" if date.outcome.mask is None else figure(date.balanced)})'


def print_conditions(by_condition: Dict[Condition, List[SeriesScore]]) -> None:
    """Print a row for each condition: balanced accuracy of each series, their mean, the worst."""
    titles = [score.title for score in next(iter(by_condition.values()))]
    print(f'{"":26}{"masks":>9}{"mean":>8}{"fall":>8}' + ''.join(f'{title:>11}' for title in titles) + '  worst series')
    first = None
    for condition, scores in by_condition.items():
        average = mean(score.balanced for score in scores)
        first = average if first is None else first
        worst = min(scores, key=lambda score: score.balanced)
        masks = f'{sum(len(score.masked) for score in scores)}/{sum(len(score.dates) for score in scores)}'
        cells = ''.join(f'{figure(score.balanced) if score.masked else "refused":>11}' for score in scores)
        print(f'{condition.title:26}{masks:>9}{average:8.3f}{first - average:8.3f}{cells}  {worst.title}, {_worst(worst)}')
    for condition, scores in by_condition.items():
        for score in scores:
            refused = [date.outcome.refused for date in score.dates if date.outcome.mask is None]
            if refused:
                print(f'{condition.title}, {score.title}: {len(refused)} refused. {refused[0]}')


def write_numbers(by_condition: Dict[Condition, List[SeriesScore]]) -> None:
    """Write the figures of every series, and of every date, under every condition."""
    SERIES_CSV.parent.mkdir(exist_ok=True)
    with open(SERIES_CSV, 'w', newline='', encoding='utf-8') as file:
        table = csv.writer(file, lineterminator='\n')
        table.writerow(['condition', 'series', 'dates', 'masks', *COLUMNS, 'worst date'])
        for condition, scores in by_condition.items():
            for score in scores:
                numbers = [_number(take(score)) for take in COLUMNS.values()]
                table.writerow(
                    [condition.title, score.title, len(score.dates), len(score.masked), *numbers, score.worst.target.title]
                )
    with open(DATES_CSV, 'w', newline='', encoding='utf-8') as file:
        table = csv.writer(file, lineterminator='\n')
        table.writerow(
            ['condition', 'series', 'date', 'balanced', 'commission', 'omission', 'shadow F1', 'lags', 'refused', 'warnings']
        )
        for condition, scores in by_condition.items():
            for score in scores:
                for date in score.dates:
                    table.writerow([condition.title, score.title, date.target.title, *_row(date)])


def _number(value: float) -> str:
    return '' if math.isnan(value) else f'{value:.4f}'


def _row(date: DateScore) -> List[str]:
    shade = date.shadow.f1 if date.shadow else math.nan
    lags = ' '.join(os.path.basename(path)[:-4] for path in date.outcome.lags)
    numbers = [_number(value) for value in (date.balanced, date.commission, date.omission, shade)]
    return [*numbers, lags, date.outcome.refused, ' | '.join(date.outcome.warnings)]


def evaluate_as_they_are(series: List[Series]) -> Tuple[List[Outcome], Dict[Condition, List[SeriesScore]]]:
    """Print the table of all series as they are; returns the outcomes, with pictures, and the scores."""
    outcomes = in_parallel(run, runs(series, MAIN, '', pictures=True))
    scores, apart = scores_of(series, outcomes)
    print(f'\nAll series, {MAIN.title} (india: METHOD persistence, LAGS 1), ON_FEWER use')
    print('balanced: 1 - (commission + omission) / 2, means over dates; mixed: dates with both alone; pooled: over pixels.')
    print(f'A refused run counts as commission and omission {0.5:.1f} in balanced and mixed.\n')
    print_series(scores, apart)
    print_dates(scores)
    return outcomes, {MAIN: scores}


def evaluate_conditions(series: List[Series]) -> Dict[Condition, List[SeriesScore]]:
    """Print the table of conditions: each differs from the first in one thing."""
    by_condition = {}
    for condition in CONDITIONS:
        with tempfile.TemporaryDirectory() as folder:
            by_condition[condition] = scores_of(series, in_parallel(run, runs(series, condition, folder)))[0]
    print(
        '\nBalanced accuracy under conditions, METHOD linear (1 lag, and india: METHOD persistence, LAGS 1; india has RGB alone)\n'
    )
    print_conditions(by_condition)
    return by_condition
