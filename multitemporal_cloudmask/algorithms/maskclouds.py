"""Tool: the four steps in one go."""

from functools import partial
from pathlib import Path
from typing import Any, Dict, Tuple

from ..layers.styles import style_image, style_mask, style_probability, style_snow_mask
from ..local.chain import ChainOptions, mask_clouds
from ..local.compare import compare_masks
from ..local.cover import Cover
from ..local.quality import class_band
from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..rasters.scene import Scene
from .algorithm import CloudmaskAlgorithm
from .outputs import (
    add_cover_numbers,
    add_forecast_numbers,
    add_lag_numbers,
    add_measures,
    add_quality_number,
    cover_numbers,
    forecast_numbers,
    lag_numbers,
    measures,
    quality_number,
    require_uncertainty_kept,
    write_comparison,
)
from .packages import SCIPY, decision_packages, forecast_packages
from .parameters import (
    candidate_parameters,
    clouds_input,
    forecast_output,
    image_input,
    mask_output,
    probability_output,
    raster_output,
    region_parameters,
    report_output,
    stack_output,
)
from .run import Run


class MaskClouds(CloudmaskAlgorithm):
    """`maskclouds`."""

    ID = 'maskclouds'
    TITLE = 'Mask clouds'
    SUMMARY = (
        'Makes a cloud mask from a cloudy image and earlier images of the same place, in one go. It selects the clear images that are '
        'nearest in time, forecasts from them what the ground looks like without clouds, and masks cloud and shadow where the image '
        'differs from that. '
        'The forecast, the filled image, the stack and a report against the quality band are optional outputs.'
    )
    DETAILS = """
The four steps run one after the other: [selectlags] selects the earlier clear images, [forecastbackground] forecasts from them what the
ground in the image looks like without clouds, and [clusterclouds] classifies the difference between image and forecast. If REPORT is set,
the mask is compared with the quality band of the image as in [comparewithfmask]. The mask is byte for byte that of the single steps;
only the outputs that are set are written.

IMAGE must be an original acquisition: forecasts and filled images are rejected. The earlier images are a folder, layers, or both. The
image itself may be in the folder: images less than 12 hours from it are the same pass and are skipped. Landsat and Sentinel-2 products in
the folder are read as they were delivered; only the image to mask must be imported with [importscene]. Images of another sensor family
or level (surface or top of atmosphere), without a date or without named bands are skipped too, and the log states why.

For a first result, keep all options and set FORECAST and REPORT. If the forecast shows clouds, a lag was not clear: lower MAX_CLOUD, or
check the lags with [contactsheet].
"""
    EXAMPLE = 'IMAGE=cloudy.tif ARCHIVE=images OUTPUT=mask.tif FORECAST=forecast.tif REPORT=report.html'
    TAGS = ('time series', 'multitemporal', 'forecast', 'k-means', 'fmask', 'gap filling')
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions, FillOptions)
    EXPLAINED = ('IMAGE', 'ARCHIVE', 'LAGS', 'MAX_CLOUD', 'METHOD', 'PROBABILITY_THRESHOLD')
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self) -> None:
        self.add(image_input(), *candidate_parameters(), clouds_input(), *region_parameters())
        self.add_options()
        self.add(
            mask_output(),
            probability_output(),
            stack_output('STACK', by_default=False),
            forecast_output('FORECAST', by_default=False),
            raster_output(
                'FILLED', 'Filled image', 'The image with cloud and shadow replaced by the forecast.', by_default=False
            ),
            report_output(by_default=False),
        )
        add_lag_numbers(self)
        add_forecast_numbers(self)
        add_cover_numbers(self)
        add_quality_number(self)
        add_measures(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        filling = SCIPY if run.parameters.get('FILLED') else ()
        return (*filling, *forecast_packages(run.options(ForecastOptions)), *decision_packages(run.options(ClusterOptions)))

    def execute(self, run: Run) -> Dict[str, Any]:
        image = run.image()
        region = run.region('IMAGE', image.grid)
        options = ChainOptions(
            run.options(SelectOptions), run.options(ForecastOptions), run.options(ClusterOptions), run.options(FillOptions)
        )
        true_colour = partial(style_image, sensor=image.sensor)
        paths = {
            'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_snow_mask if options.cluster.snow else style_mask, image.time),
            'PROBABILITY': run.raster('PROBABILITY', 'Cloud probability', style_probability, image.time),
            'STACK': run.raster('STACK', 'Stack', true_colour, image.time),
            'FORECAST': run.raster('FORECAST', 'Forecast', true_colour, image.time),
            'FILLED': run.raster('FILLED', 'Filled image', true_colour, image.time),
        }
        outputs = {key: path for key, path in paths.items() if path}
        require_uncertainty_kept(options.forecast, 'FORECAST' in outputs)
        report = run.file('REPORT')
        reference = class_band(image) if report else None
        masking, comparing = run.progress.steps(9, 1 if report else 0)
        candidates, clouds = run.candidates(), run.optional_scene('CLOUDS')
        selection, forecast, confidence = mask_clouds(image, candidates, clouds, region, options, outputs, run.workspace, masking)
        numbers = {**lag_numbers(selection), **forecast_numbers(forecast), **quality_number(confidence)}
        cover = Cover.from_mask(outputs['OUTPUT'], region, run.progress)
        numbers.update(cover_numbers(cover))
        if reference is not None:
            mask = class_band(Scene(outputs['OUTPUT']))
            comparison = compare_masks(mask, reference, image, region, '', {}, comparing)
            names = 'mask of maskclouds', f'{reference.name} of {Path(image.path).name}'
            write_comparison(report, comparison, *names, image.date, options.settings, confidence)
            numbers.update(measures(comparison))
        return run.results(**numbers)
