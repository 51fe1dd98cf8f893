"""Conditions under which a series is masked: its bands, its quality band, and the number of lags.

Images are written anew as a user with such files would have them; what a condition leaves as it is, is read in place.
"""

import os
from dataclasses import dataclass, replace
from typing import Dict, List, Optional, Tuple

import numpy as np
from elma import scheme_of
from osgeo import gdal
from runs import Run, in_parallel
from series import Series

from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.scene import Scene

#: Roles of a condition's bands, None: all that there are.
BAND_SETS: Dict[str, Optional[Tuple[str, ...]]] = {
    'all bands': None,
    'RGB + NIR': ('blue', 'green', 'red', 'nir'),
    'RGB': ('blue', 'green', 'red'),
}

#: Values of quality bands by scheme: those of USGS's QA_PIXEL are clear land, high confidence of cloud, and fill.
VALUES = {
    'fmask': {'all clear': 0, 'cloud': 4, 'all nodata': 255},
    'mask': {'all clear': 0, 'cloud': 2, 'all nodata': 255},
    'qa_pixel': {'all clear': 21824, 'cloud': 22280, 'all nodata': 1},
}


@dataclass(frozen=True)
class Condition:
    """What differs from the series as it is; quality: as it is, absent, all clear or all nodata."""

    title: str
    bands: str = 'all bands'
    lags: int = 3
    quality: str = 'as it is'
    method: str = 'linear'

    @property
    def rewrites(self) -> bool:
        """Whether the files differ from those of the series."""
        return self.bands != 'all bands' or self.quality != 'as it is'


MAIN = Condition('METHOD kernel, all defaults', method='kernel')

CONDITIONS = (
    Condition('all bands, 3 lags'),
    *(Condition(bands, bands=bands) for bands in list(BAND_SETS)[1:]),
    *(Condition(f'{lags} lag{"s" * (lags > 1)}', lags=lags) for lags in (1, 2)),
    *(Condition(f'quality band {quality}', quality=quality) for quality in ('absent', 'all clear', 'all nodata')),
)


@dataclass(frozen=True)
class Rewriting:
    """A file that is written anew under a condition."""

    source: str
    target: str
    condition: Condition


def rewrite(job: Rewriting) -> None:
    """Write a file with the bands and the quality band of a condition; names, scales, dates and nodata stay."""
    with gdal_step():
        scene = Scene(job.source)
        roles = BAND_SETS[job.condition.bands]
        numbers = [band.number for band in scene.bands if roles is None or band.role in roles]
        if scene.quality and job.condition.quality != 'absent':
            numbers.append(scene.quality.number)
        source = gdal.Open(job.source)
        written = gdal.Translate(job.target, source, bandList=sorted(numbers))
        value = VALUES.get(scheme_of(scene), {}).get(job.condition.quality)
        if scene.quality and value is not None:
            band = written.GetRasterBand(sorted(numbers).index(scene.quality.number) + 1)
            band.WriteArray(np.full((scene.grid.height, scene.grid.width), value, np.int32))
        written = None


def runs(series: List[Series], condition: Condition, folder: str, pictures: bool = False) -> List[Run]:
    """The runs of all targets of all series under a condition; files that differ are written into `folder`."""
    paths: Dict[str, str] = {}
    if condition.rewrites:
        found = {path for each in series for target in each.targets for path in (target.path, *target.candidates)}
        paths = {
            path: os.path.join(folder, os.path.dirname(path).strip('/').replace('/', '_'), os.path.basename(path))
            for path in found
        }
        for path in paths.values():
            os.makedirs(os.path.dirname(path), exist_ok=True)
        in_parallel(rewrite, [Rewriting(source, target, condition) for source, target in sorted(paths.items())])
    return [
        replace(
            Run(
                paths.get(target.path, target.path),
                tuple(paths.get(path, path) for path in target.candidates),
                each.options(condition.method, condition.lags),
            ),
            pictures=pictures,
        )
        for each in series
        for target in each.targets
    ]
