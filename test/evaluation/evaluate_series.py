"""Figures over all series, as they are, under conditions and with exact truth: the second part of `make evaluate`, or alone.

Prints tables; writes evaluation/series.csv, dates.csv and series.html.
"""

import sys
import tempfile

from elma import ROOT
from exact_truth import evaluate_exact
from lag_clouds import evaluate_lag_clouds
from places_left_out import evaluate_places
from series import all_series, data_folder
from series_page import write_series_page
from series_tables import evaluate_as_they_are, evaluate_conditions, write_numbers

from multitemporal_cloudmask.rasters.gdal_state import gdal_step

PAGE = ROOT / 'evaluation' / 'series.html'


def evaluate_series() -> None:
    """Print all tables of the series and write their numbers and pictures."""
    with tempfile.TemporaryDirectory() as folder:
        series = all_series(folder)
        outcomes, scores = evaluate_as_they_are(series)
        write_series_page(PAGE, series, outcomes)
        scores.update(evaluate_conditions(series))
        write_numbers(scores)
        evaluate_exact(series)
        evaluate_lag_clouds(series)
        evaluate_places(series)
    print('\nSee evaluation/series.html, series.csv and dates.csv')


if __name__ == '__main__':
    if data_folder() is None:
        print('The real series are not here (CLOUDMASK_DATA): the simulated one alone is evaluated.')
    with gdal_step():
        evaluate_series()
    sys.exit(0)
