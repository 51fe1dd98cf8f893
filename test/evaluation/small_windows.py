"""Shadow in small windows: what is lost because the cloud that casts it lies outside.

The labelled dates of Elma are masked as a whole; then shadow is kept where clouds of a window alone may cast it, and compared with what
was drawn by eye, pooled over the dates with shadow. Next to it: what would be found if any darkened ground were shadow, and what that
costs on the dates without a cloud. Run it with /usr/bin/python3 test/evaluation/small_windows.py, or whatever Python `make evaluate` uses.
"""

import sys

import numpy as np
from judged import OPTIONS, judged
from labels import labelled_series

from multitemporal_cloudmask.method import adaptive
from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, SHADOW
from multitemporal_cloudmask.method.shadow import shade_zone
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.sun import pixel_metres, sun_over
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Sides of the windows, px; the last one is the whole image.
SIDES = (20, 40, 80, 1000)


def in_windows(dark, scene, side):
    """Classes of which shadow is only what clouds of the same window may cast; dark: classes with all darkened ground as shadow."""
    classes = dark.copy()
    for top in range(0, dark.shape[0], side):
        for left in range(0, dark.shape[1], side):
            window = classes[top : top + side, left : left + side]
            zone = shade_zone(window == CLOUD, sun_over(scene), pixel_metres(scene.grid))
            window[(window == SHADOW) & ~zone] = CLEAR
    return classes


def print_row(title, masks, truths):
    """Print the figures of the masks of all dates."""
    shaded = [(mask, truth) for mask, truth in zip(masks, truths) if (truth == SHADOW).any()]
    counts = sum((Confusion.from_agreement(agreement_map(mask, truth, SHADOW)) for mask, truth in shaded), Confusion())
    clear = [(mask == SHADOW)[truth == CLEAR] for mask, truth in zip(masks, truths) if not (truth == CLOUD).any()]
    print(f'{title:24}{counts.f1:8.2f}{1 - counts.omission:8.2f}{np.concatenate(clear).mean():16.4f}')


def main():
    scenes, labelled = labelled_series()
    if not labelled:
        print('The labelled dates are not here (CLOUDMASK_DATA).')
        return 1
    truths = [each.truth for each in labelled]
    with gdal_step(), Workspace() as workspace:
        dates = [judged(each.scene, each.truth, scenes, workspace, ('linear',))['linear'] for each in labelled]
    dark = [adaptive.classified(*date.evidence(), OPTIONS.probability_threshold) for date in dates]
    print(f'{"window":24}{"F1":>8}{"found":>8}{"on clear dates":>16}')
    for side in SIDES:
        masks = [in_windows(classes, date.scene, side) for classes, date in zip(dark, dates)]
        print_row('the whole image' if side == SIDES[-1] else f'{side} x {side} px', masks, truths)
    print_row('all that is dark', dark, truths)
    return 0


if __name__ == '__main__':
    sys.exit(main())
