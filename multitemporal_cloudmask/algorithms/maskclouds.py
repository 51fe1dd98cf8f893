"""Tool: the four steps in one go."""

from functools import partial
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from ..layers.report import Report, write_report
from ..layers.styles import style_image, style_mask, style_probability, style_snow_mask
from ..local.chain import ChainOptions, Masked, mask_clouds
from ..local.chain_pictures import chain_pictures
from ..local.compare import Comparison, compare_masks
from ..local.place import centre, place, satellite
from ..local.quality import ClassBand, class_band
from ..method.errors import Cancelled, CloudmaskError
from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..method.progress import Progress
from ..rasters.roi import Region
from ..rasters.scene import Scene
from .algorithm import CloudmaskAlgorithm
from .outputs import (
    add_cover_numbers,
    add_forecast_numbers,
    add_lag_numbers,
    add_measures,
    add_quality_number,
    compared,
    cover_numbers,
    forecast_numbers,
    lag_numbers,
    measures,
    quality_number,
    require_uncertainty_kept,
    versions,
)
from .packages import SCIPY, decision_packages, forecast_packages
from .parameters import (
    advanced,
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

_REPORT = (
    'HTML page to print or to show: the lags, the image, its forecast and its mask in pictures, their figures, and a comparison with the '
    'quality band, if the image has one.'
)


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
ground in the image looks like without clouds, and [clusterclouds] classifies the difference between image and forecast. The mask is byte
for byte that of the single steps; only the outputs that are set are written.

REPORT is a page of its own, to show or to print: the lags, the image, its forecast, the filled image and the mask in pictures, the shares of
cloud, shadow and valid pixels, and how far the mask can be trusted. If the image has a quality band, the mask is compared with it as in
[comparewithfmask]; the quality band is a second opinion, not the truth.

Results look the same when they are opened later, in QGIS or elsewhere. The colours of the classes are in the GeoTIFF. What has no place there
is in files next to it: the names of the classes in `.aux.xml`, and colours, transparency and the date for the temporal controller in `.qml`.
QGIS reads it when the file is added with *Layer > Add Layer* or from the browser; a Python program calls `loadDefaultStyle` of the layer.
Move or delete the files together.

IMAGE must be an original acquisition: forecasts and filled images are rejected. The earlier images are a folder, layers, or both. The
image itself may be in the folder: images less than 12 hours from it are the same pass and are skipped. Landsat and Sentinel-2 products in
the folder are read as they were delivered; only the image to mask must be imported with [importscene]. Images of another sensor family
or level (surface or top of atmosphere), without a date or without named bands are skipped too, and the log states why.

The defaults hold for Landsat and for Sentinel-2, at the top of the atmosphere and at the surface: sensor, level and quality band are read from
the image, and no option has to be changed for them. For a first result, keep all options and set FORECAST and REPORT. If the forecast shows
clouds, a lag was not clear: lower MAX_CLOUD, or check the lags with [contactsheet].
"""
    EXAMPLE = 'IMAGE=cloudy.tif ARCHIVE=images OUTPUT=mask.tif FORECAST=forecast.tif REPORT=report.html'
    TAGS = ('time series', 'multitemporal', 'forecast', 'k-means', 'fmask', 'gap filling')
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions, FillOptions)
    EXPLAINED = ('IMAGE', 'ARCHIVE', 'ROI', 'EXTENT', 'OUTPUT', 'REPORT')
    GROUP = 'Cloud masks'
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self) -> None:
        archive, candidates = candidate_parameters()
        # First what nearly every run needs; QGIS shows advanced parameters folded, below the others.
        self.add(image_input(), archive, *region_parameters(), advanced(candidates), advanced(clouds_input()))
        self.add_options(all_advanced=True)
        self.add(
            mask_output(),
            report_output(by_default=False, text=_REPORT),
            raster_output(
                'FILLED', 'Filled image', 'The image with cloud and shadow replaced by the forecast.', by_default=False
            ),
            forecast_output('FORECAST', by_default=False),
            stack_output('STACK', by_default=False),
            probability_output(),
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
        if report:
            outputs.setdefault('FORECAST', run.workspace.scratch('.tif'))
        masking, reporting = run.progress.steps(9, 1 if report else 0)
        candidates, clouds = run.candidates(), run.optional_scene('CLOUDS')
        masked = mask_clouds(image, candidates, clouds, region, options, outputs, run.workspace, masking)
        numbers = {
            **lag_numbers(masked.selection),
            **forecast_numbers(masked.forecast),
            **cover_numbers(masked.cover),
            **quality_number(masked.confidence),
        }
        if report:
            numbers.update(self._write_report(report, image, masked, outputs, region, options, reporting))
        return run.results(**numbers)

    def _write_report(
        self,
        path: str,
        image: Scene,
        masked: Masked,
        outputs: Mapping[str, str],
        region: Region,
        options: ChainOptions,
        progress: Progress,
    ) -> Dict[str, Any]:
        """Write the report of a mask; returns the measures of its comparison, if the image has a quality band."""
        drawing, comparing = progress.steps(1, 1)
        mask = class_band(Scene(outputs['OUTPUT']))
        chain = chain_pictures(image, masked.selection.lags, Scene(outputs['FORECAST']), mask, region, drawing)
        comparison, without = _compared(mask, image, region, comparing)
        write_report(
            path,
            Report(
                ', '.join(filter(None, ('Cloud mask', satellite(image), image.date, centre(region)))),
                {
                    'Image': Path(image.path).name,
                    'Satellite': satellite(image),
                    'Date': image.date,
                    'Place': place(image, region),
                },
                masked.cover,
                masked.confidence,
                chain,
                None
                if comparison is None
                else compared(comparison, 'Mask clouds', f'{class_band(image).name} of {Path(image.path).name}'),
                without,
                options.settings,
                versions(),
            ),
        )
        return measures(comparison) if comparison else {}


def _compared(mask: ClassBand, image: Scene, region: Region, progress: Progress) -> Tuple[Optional[Comparison], str]:
    """The comparison of a mask with the quality band of its image, and ''; or None and why it was not made."""
    try:
        return compare_masks(mask, class_band(image), image, region, '', {}, progress), ''
    except Cancelled:
        raise
    except CloudmaskError as error:
        # Where that is missing, the report is one without it.
        reason = f'The mask is not compared with another one: {error}'
        progress.message(reason)
        return None, reason
