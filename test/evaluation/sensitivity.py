"""What each constant of the adaptive decision is worth: accuracy on the labelled dates with the constant a third smaller, and greater.

Prints a table for the kernel forecast and one for persistence; the comments of the constants quote the losses. Run it with
/usr/bin/python3 test/evaluation/sensitivity.py, or whatever Python `make evaluate` uses.
"""

import sys
from contextlib import contextmanager

import numpy as np
from judged import OPTIONS, judged
from labels import labelled_series

from multitemporal_cloudmask.method import adaptive, opacity, shadow
from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLOUD, SHADOW
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace

#: The constants, by the modules that look at them.
CONSTANTS = {
    'EVEN': (adaptive,),
    'WIDTH': (adaptive,),
    'CLIP': (adaptive,),
    'OPAQUE': (opacity,),
    'CHANGE': (opacity,),
    'CHANGE_PIXELS': (opacity,),
    'BARED': (opacity,),
    'SEARCHED': (opacity,),
    'LEVEL': (opacity,),
    'SMOOTHING': (opacity,),
    'DEVIATION': (opacity,),
    'WITHIN': (opacity,),
    'FEWEST_CLEAR': (opacity,),
    'LEAST_CLEAR_SHARE': (opacity,),
    'UNLIT': (opacity,),
    'CORRECTION_RIDGE': (opacity,),
    'GREATEST_COVER': (opacity,),
    'DARK': (adaptive,),
    'DIMMEST': (shadow,),
    'LOWEST': (shadow,),
    'HIGHEST': (shadow,),
    'HIGHEST_OUTSIDE': (shadow,),
    'CLOUDY_SHARE': (shadow,),
}
FACTORS = (2 / 3, 4 / 3)


def scaled(value, factor):
    """A number, the numbers of a tuple, or those of a mapping, times a factor."""
    if isinstance(value, dict):
        return {key: number * factor for key, number in value.items()}
    return tuple(number * factor for number in value) if isinstance(value, tuple) else value * factor


@contextmanager
def changed(name, factor):
    """Within this, the constant has another value."""
    values = [getattr(module, name) for module in CONSTANTS[name]]
    try:
        for module, value in zip(CONSTANTS[name], values):
            setattr(module, name, scaled(value, factor))
        yield
    finally:
        for module, value in zip(CONSTANTS[name], values):
            setattr(module, name, value)


def measured(scenes):
    """Masks of the scenes, and the counts for cloud and for shadow."""
    masks = [scene.classes(*scene.evidence()) for scene in scenes]
    cloud, shade = (
        sum((Confusion.from_agreement(agreement_map(mask, scene.truth, value)) for mask, scene in rows), Confusion())
        for value, rows in (
            (CLOUD, list(zip(masks, scenes))),
            (SHADOW, [(mask, scene) for mask, scene in zip(masks, scenes) if (scene.truth == SHADOW).any()]),
        )
    )
    return masks, cloud, shade


def print_table(title, scenes):
    """Print the figures of these scenes, and how they change with each constant."""
    masks, cloud, shade = measured(scenes)
    print(f'\nForecast: {title}. Balanced accuracy {cloud.balanced_accuracy:.4f}, F1 of shadow {shade.f1:.4f}.')
    print(f'{"constant":20}{"times":>7}{"balanced":>10}{"commission":>12}{"omission":>10}{"shadow F1":>11}{"pixels":>9}')
    for name in CONSTANTS:
        for factor in FACTORS:
            with changed(name, factor):
                others, other, other_shade = measured(scenes)
            pixels = np.mean([(one != another).mean() for one, another in zip(masks, others)])
            print(
                f'{name:20}{factor:7.2f}{other.balanced_accuracy - cloud.balanced_accuracy:+10.4f}{other.commission:12.4f}'
                f'{other.omission:10.4f}{other_shade.f1 - shade.f1:+11.4f}{pixels:9.4f}'
            )


def main():
    scenes, labelled = labelled_series()
    if not labelled:
        print('The labelled dates are not here (CLOUDMASK_DATA).')
        return 1
    print(f'{len(labelled)} labelled dates, threshold of probability {OPTIONS.probability_threshold}.')
    titles = ('kernel', 'persistence')
    with gdal_step(), Workspace() as workspace:
        by_forecast = [judged(each.scene, each.truth, scenes, workspace, titles) for each in labelled]
    for title in titles:
        print_table(title, [each[title] for each in by_forecast])
    return 0


if __name__ == '__main__':
    sys.exit(main())
