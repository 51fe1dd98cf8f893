"""The outputs of an archive of masks: the folder, the table of images, their numbers, and the layers that QGIS loads."""

import os
from dataclasses import astuple, fields
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict

from qgis.core import QgsProcessingOutputNumber

from ..layers.default_style import look_files
from ..layers.loading import MOST_LAYERS, present_series
from ..layers.styles import style_image, style_mask, style_probability, style_snow_mask
from ..local.archive import KINDS
from ..local.archive_table import EXPORTED, FAILED, MASKED, UNCHANGED, Masks, Row, write_virtual_masks
from ..local.series import MASK, PROBABILITY
from ..rasters.scene import Scene
from .algorithm import CloudmaskAlgorithm
from .outputs import table_field, write_rows
from .parameters import folder_output, table_output
from .run import Run

_NUMBERS = ('cloud', 'shadow', 'snow', 'valid', 'quality')


def add_masks(algorithm: CloudmaskAlgorithm) -> None:
    """Declare folder, table and numbers of the masks."""
    table = table_output(
        'TABLE',
        'Table of images',
        'Each image with its lags, the shares of cloud, shadow, snow and valid pixels in percent, the confidence of the mask from 0 to 1, '
        'and why there is no mask. If QGIS loads the table, it loads the masks as well.',
        by_default=True,
    )
    algorithm.add(
        folder_output('Folder in which the masks are written. Choose the folder of an earlier run to continue it.'), table
    )
    algorithm.addOutput(QgsProcessingOutputNumber('MASKED', 'Number of masked images'))
    algorithm.addOutput(QgsProcessingOutputNumber('FAILED', 'Number of failed images'))


def write_masks(run: Run, masks: Masks, folder: str, snow: bool) -> Dict[str, Any]:
    """Write the table, and load the masks with it; returns the outputs by key. snow: whether snow is a class of the masks."""
    columns = [field.name for field in fields(Row)]
    table = [table_field(name, 'double' if name in _NUMBERS else 'string') for name in columns]
    written = write_rows(run, 'TABLE', table, map(astuple, masks.rows))
    _keep_looks(run, masks, snow)
    if written and run.context.willLoadLayerOnCompletion(written['TABLE']):
        _load(run, masks, folder, snow)
    return {**written, 'MASKED': masks.count(MASKED, UNCHANGED, EXPORTED), 'FAILED': masks.count(FAILED)}


def _load(run: Run, masks: Masks, folder: str, snow: bool) -> None:
    style = style_snow_mask if snow else style_mask
    if len(masks.paths) > MOST_LAYERS:
        path = os.path.join(folder, 'masks.vrt')
        write_virtual_masks(masks, run.workspace.output(path))
        present_series(run.context, '', [(path, 'Cloud masks', style, None)])
        return
    layers = []
    for place, path in masks.paths.items():
        row = masks.rows[place]
        layers.append((path, f'Cloud mask {row.date} {row.platform}', style, _time(row)))
    present_series(run.context, f'Cloud masks {os.path.basename(folder)}', layers)


def _keep_looks(run: Run, masks: Masks, snow: bool) -> None:
    """Write colours and dates next to what was written of each image; those of an earlier run are kept."""
    for place, mask in masks.paths.items():
        time = _time(masks.rows[place])
        for kind in KINDS:
            path = Path(mask.replace(f'_{MASK}.tif', f'_{kind}.tif'))
            if path.exists() and not path.with_suffix('.qml').exists():
                for file, content in look_files(str(path), str(path), _style(path, kind, snow), time, run.workspace).items():
                    file.write_bytes(content)


def _time(row: Row) -> datetime:
    """The day of an image, UTC."""
    return datetime.strptime(row.date, '%Y-%m-%d').replace(tzinfo=timezone.utc)


def _style(path: Path, kind: str, snow: bool) -> Callable[[Any], None]:
    """The style of a file of an image."""
    if kind == MASK:
        return style_snow_mask if snow else style_mask
    return style_probability if kind == PROBABILITY else partial(style_image, sensor=Scene(path).sensor)
