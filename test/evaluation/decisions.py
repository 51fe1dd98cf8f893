"""Figures of the decisions on dates labelled by eye and on scenes whose clouds are known exactly: part of `make evaluate`.

Prints tables and writes evaluation/decisions.html with pictures side by side.
"""

import tempfile

import numpy as np
from decision_page import write_page, write_worst
from elma import ROOT, clear_and_cloudy
from folds import fit, known, masked
from judged import DEFAULT, FORECASTS, OPTIONS, judged
from labels import GROUPS, labelled_scenes
from overlaid import overlaid, simulated
from plots import reliability, trade

from multitemporal_cloudmask.method import adaptive
from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLOUD, SHADOW
from multitemporal_cloudmask.method.opacity import Opacity
from multitemporal_cloudmask.method.sensors import VISIBLE
from multitemporal_cloudmask.rasters.workspace import Workspace

PAGE = ROOT / 'evaluation' / 'decisions.html'
TRADE, WORST = ROOT / 'docs' / 'decision-trade.svg', ROOT / 'docs' / 'decision-worst.png'


class WithoutCorrection(Opacity):
    """The forecast as it is."""

    def _correct(self, residual, before):
        pass


class WithoutLearning(WithoutCorrection):
    """Weights for what ground does elsewhere."""

    def _weigh(self, residual, before):
        super()._weigh(residual[:, :0], before)


class MeanVisible(Opacity):
    """The mean visible residual, scaled as an opacity."""

    def _weigh(self, residual, before):
        self.weights_ = np.array([1 / 3 / 0.6 if role in VISIBLE else 0.0 for role in self.roles])


VARIANTS = {
    'as shipped': Opacity,
    'without the correction of the forecast': WithoutCorrection,
    'without anything learned from the scene': WithoutLearning,
    'mean visible residual, corrected': MeanVisible,
}


def masks(scene):
    """Masks of a `Judged` scene by the decision's title."""
    return {
        'quality band': scene.quality,
        '2018 decision': scene.threshold,
        'visible > 0.02': scene.plain(),
        'adaptive': scene.adaptive,
    }


def compare(mask, truth, positive=CLOUD):
    """Counts over the pixels that are known in both."""
    return Confusion.from_agreement(agreement_map(mask, truth, positive))


def figures(counts):
    """Balanced accuracy, commission, omission, IoU and accuracy as a row of text."""
    values = (counts.balanced_accuracy, counts.commission, counts.omission, counts.iou, counts.accuracy)
    return ''.join(f'{"-" if np.isnan(value) else format(value, ".4f"):>9}' for value in values)


HEAD = ''.join(f'{name:>9}' for name in ('balanced', 'commiss.', 'omission', 'IoU', 'accuracy'))


def pooled(rows, positive=CLOUD):
    """Title of the decision to counts over all scenes; rows: (masks by title, truth)."""
    return {title: sum((compare(by[title], truth, positive) for by, truth in rows), Confusion()) for title in rows[0][0]}


def print_pooled(title, rows):
    """Print cloud figures and shadow F1 of every decision."""
    print(f'\n{title}\n{"":34}{HEAD}{"shadow F1":>11}')
    shaded = [row for row in rows if (row[1] == SHADOW).any()]
    shade = pooled(shaded, SHADOW) if shaded else {}
    for name, counts in pooled(rows).items():
        print(f'{name:34}{figures(counts)}{shade.get(name, Confusion()).f1:11.4f}')


def print_kinds(labelled, rows):
    """Print the figures of every decision by kind of scene."""
    for group, kinds in GROUPS.items():
        its = [row for each, row in zip(labelled, rows) if each.kind in kinds]
        if its:
            print_pooled(f'{group}: {len(its)} dates', its)


def print_trade(made, labelled):
    """Print and draw what the threshold of probability trades, over all dates."""
    points = []
    print(f'\nThreshold of probability\n{"":8}{HEAD}')
    for threshold in (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        lit = np.zeros_like(made[0].probability)
        found = (adaptive.classified(each.probability, lit, threshold) for each in made)
        counts = sum((compare(mask, each.truth) for mask, each in zip(found, labelled)), Confusion())
        points.append((threshold, counts.commission, counts.omission))
        print(f'{threshold:<8}{figures(counts)}')
    TRADE.write_text(trade(points, OPTIONS.probability_threshold))


def best_threshold(rows):
    """The best balanced accuracy over thresholds of probability, and its figures; rows: (chance, lost, truth)."""
    thresholds = (0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 0.97)
    counts = [
        sum((compare(adaptive.classified(chance, lost, each), truth) for chance, lost, truth in rows), Confusion())
        for each in thresholds
    ]
    best = int(np.argmax([each.balanced_accuracy for each in counts]))
    return thresholds[best], counts[best]


def other_seasons(made, labelled):
    """Masks whose logistic and shadow threshold were fitted on the other seasons, and the reliability of those probabilities."""
    evidence = [(scene.probability, scene.evidence()[1]) for scene in made]
    truths = [each.truth for each in labelled]
    rows, chances, hits = [], [], []
    print(f'\nFitted on the other seasons\n{"season":8}{"dates":>6}{"even":>9}{"width":>9}{"dark":>9}{HEAD}')
    for season in sorted({each.season for each in labelled}):
        there = [number for number, each in enumerate(labelled) if each.season != season]
        here = [number for number, each in enumerate(labelled) if each.season == season]
        fitted = fit(*([those[number] for number in there] for those in (made, evidence, truths)))
        part = [({'adaptive, other seasons': masked(made[n], evidence[n], fitted)}, truths[n]) for n in here]
        for number in here:
            seen = known(evidence[number][0], truths[number])
            chances.append(fitted.probability(evidence[number][0][seen]))
            hits.append(truths[number][seen] == CLOUD)
        counts = pooled(part)['adaptive, other seasons']
        print(f'{season:<8}{len(here):6}{fitted.even:9.4f}{fitted.width:9.4f}{fitted.dark:9.2f}{figures(counts)}')
        rows += part
    return rows, print_reliability(np.concatenate(chances), np.concatenate(hits))


def print_reliability(chances, hits):
    """Print which share of the pixels of a probability is cloud; returns that as a diagram."""
    bins = []
    print(f'\nReliability of these probabilities\n{"probability":14}{"pixels":>8}{"mean":>8}{"cloud":>8}')
    for low in np.arange(10) / 10:
        chosen = (chances >= low) & (chances < low + 0.1 + (low == 0.9))
        bins.append((chances[chosen].mean(), hits[chosen].mean(), chosen.sum()))
        print(f'{low:.1f} .. {low + 0.1:.1f}    {bins[-1][2]:8}{bins[-1][0]:8.3f}{bins[-1][1]:8.3f}')
    return reliability(*zip(*bins))


def evaluate_labelled(scenes):
    """Print the tables of the labelled dates and write the page."""
    labelled = labelled_scenes(scenes)
    if not labelled:
        print('The masks made by eye are not here (labels beside the series): no decision is judged by them.')
        return
    with Workspace() as workspace:
        by_forecast = [judged(each.scene, each.truth, scenes, workspace, FORECASTS) for each in labelled]
    made = [each[DEFAULT] for each in by_forecast]
    rows = [(masks(scene), scene.truth) for scene in made]
    print(f'\nDates labelled by eye, forecast: {DEFAULT}.')
    for title in rows[0][0]:
        print(f'\n{title}\n{"date":12}{"kind":26}{HEAD}{"shadow F1":>11}')
        for each, (by, truth) in zip(labelled, rows):
            shade = compare(by[title], truth, SHADOW).f1 if (truth == SHADOW).any() else float('nan')
            print(f'{each.scene.date:12}{each.kind:26}{figures(compare(by[title], truth))}{shade:11.4f}')
    print_pooled('Pooled over these dates', rows)
    print_kinds(labelled, rows)
    print_trade(made, labelled)
    folds, reliable = other_seasons(made, labelled)
    print_pooled('Pooled; parameters fitted on the other seasons', folds)
    for title in FORECASTS:
        print_pooled(f'Pooled, forecast: {title}', [(masks(each[title]), each[title].truth) for each in by_forecast])
    for forecast in (DEFAULT, 'persistence'):
        print(f'\nVariants at their best threshold, forecast: {forecast}\n{"":42}{"at":>6}{HEAD}')
        for title, kind in VARIANTS.items():
            at, counts = best_threshold([(*each[forecast].evidence(kind), each[forecast].truth) for each in by_forecast])
            print(f'{title:42}{at:6.2f}{figures(counts)}')
    PAGE.parent.mkdir(exist_ok=True)
    dates = list(zip(labelled, made, (by for by, _ in rows)))
    write_page(PAGE, dates, reliable, compare)
    worst = sorted((each for each in dates if (each[0].truth == CLOUD).any()), key=lambda each: _balanced(each))
    write_worst(WORST, worst[:3])
    print(f'\nSee {PAGE.relative_to(ROOT)}')


def _balanced(date):
    labelled, _, masks_by_title = date
    return compare(masks_by_title['adaptive'], labelled.truth).balanced_accuracy


def evaluate_clear(scenes):
    """Print how much of the dates without any cloud is called cloud: nearly all of them were never looked at while tuning."""
    clear, _ = clear_and_cloudy(scenes)
    drawn = {each.scene.date for each in labelled_scenes(scenes)}
    shares = []
    for scene, counted in clear:
        with Workspace() as workspace:
            made = judged(scene, np.zeros(counted.shape, np.uint8), scenes, workspace).get(DEFAULT)
        if made and scene.date not in drawn:
            shares.append([(mask[counted] == CLOUD).mean() for mask in masks(made).values()])
    print(f'\nFalse cloud on {len(shares)} clear dates without labels\n{"":34}{"mean":>9}{"largest":>9}{"dates above .02":>17}')
    for title, its in zip(masks(made), np.transpose(shares)):
        print(f'{title:34}{its.mean():9.4f}{its.max():9.4f}{(its > 0.02).sum():17}')


def evaluate_known(scenes):
    """Print the tables of simulated scenes and of real ones under simulated clouds; `scenes`: [] where there are none."""
    with Workspace() as workspace, tempfile.TemporaryDirectory() as folder:
        for title, targets in (
            ('Simulated scenes', simulated(folder, workspace)),
            ('Real clear dates under simulated clouds', overlaid(scenes, workspace) if scenes else ()),
        ):
            made = [judged(*target, workspace).get(DEFAULT) for target in targets]
            if any(made):
                print_pooled(f'{title}: {sum(map(bool, made))}', [(masks(each), each.truth) for each in made if each])
