"""How results come: tile by tile, by way of an asset, or into Drive or Cloud Storage, where they stay."""

import hashlib
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..method.advice import require_compared
from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from ..rasters.stack import milliseconds, with_margin
from ..rasters.writing import RasterWriter
from .faults import Missing, existing, fault
from .jobs import ask
from .pixels import Pixels, fetch
from .tasks import TaskFile, export


@dataclass(frozen=True)
class Delivery:
    """How and where to: `way`: a word of DELIVER; destination: the asset's id, the folder in Drive, or bucket/prefix; '' for the usual one.

    tasks: the folder in which tasks are remembered. stop_on_cancel: whether a cancel also stops the task. cache: `TileCache`.
    """

    way: str
    destination: str
    tasks: Any
    stop_on_cancel: bool
    cache: Any


def deliver(ee, bands, stack, outputs, settings, delivery, progress):
    """Write the bands of a result.

    bands: 'OUTPUT' and 'FORECAST' to expressions. outputs: the same keys to paths; not used where the result goes to Drive or
    storage. Returns the id of the task, '' without one.
    """
    parts = [its_bands.rename(_names(key, stack.names)) for key, its_bands in bands.items()]
    whole = ee.Image.cat([part.unmask(NODATA, False) if key == 'OUTPUT' else part for key, part in zip(bands, parts)])
    pixels = Pixels.from_bands(whole, result_bands(bands, stack.names, delivery.way), stack.image.crs, stack.image.grid)
    if delivery.way == 'download':
        _write(ee, pixels, bands, stack, outputs, settings, delivery.cache, progress)
        return ''
    return _by_task(ee, pixels, bands, stack, outputs, settings, delivery, progress)


def _by_task(ee, pixels, bands, stack, outputs, settings, delivery, progress):
    name = f'cloudmask_{stack.image.asset.rpartition("/")[2]}'
    request = f'{delivery.way} {delivery.destination} {pixels.text}'
    file = TaskFile(delivery.tasks, request)
    destination = delivery.destination
    if delivery.way == 'asset' and not destination:
        destination = f'{_home(ee)}/{name}_{hashlib.sha256(request.encode()).hexdigest()[:8]}'
    waiting, fetching = progress.steps(3, 1)
    window, _ = with_margin(stack.region, stack.image.grid)
    task = export(ee, pixels, window, delivery.way, destination, name, file, delivery.stop_on_cancel, waiting)
    if delivery.way == 'asset':
        # The asset has its own grid, which begins at the window: pixels are asked for on that of the image all the same.
        asset = replace(pixels, source=ee.data.convert_asset_id_to_asset_name(destination), key=request)
        try:
            _write(ee, asset, bands, stack, outputs, settings, delivery.cache, fetching)
        except Missing:
            file.remove()  # somebody has removed it: the next run begins anew
            raise
        # It may be gone already, where only the answer to an earlier try was lost.
        ask(lambda: existing(lambda: ee.data.deleteAsset(destination)), fetching.part(1, 1))
    file.remove()
    progress.update(1)
    return task['id']


def result_bands(keys, names, way):
    """Name to numpy type of the bands of a result; keys: 'OUTPUT', 'FORECAST'; names: of the forecast bands; way: of DELIVER."""
    kinds = {}
    for key in keys:
        # A file of a task has one type for all its bands.
        kind = np.uint8 if key == 'OUTPUT' and way == 'download' else np.float32
        kinds.update(dict.fromkeys(_names(key, names), np.dtype(kind)))
    return kinds


def _names(key, names):
    return ['mask'] if key == 'OUTPUT' else [f'{name}_forecast' for name in names]


def _write(ee, pixels, bands, stack, outputs, settings, cache, progress):
    """Fetch the pixels into the files of the outputs."""
    metadata = {'system:time_start': milliseconds(stack.image.time), 'SENSOR': stack.image.platform}
    (window, reach), valid = with_margin(stack.region, stack.image.grid), 0
    with ExitStack() as open_files:
        writers = {
            key: open_files.enter_context(
                RasterWriter(
                    outputs[key],
                    stack.image.grid,
                    _names(key, stack.names),
                    np.uint8 if key == 'OUTPUT' else np.float32,
                    NODATA if key == 'OUTPUT' else np.nan,
                    metadata,
                    settings[key],
                )
            )
            for key in bands
        }

        def use(tile, values):
            nonlocal valid
            inside, around = stack.region.mask(tile), reach.mask(tile)
            for key, writer in writers.items():
                its, values = values[: len(writer.names)], values[len(writer.names) :]
                if key == 'OUTPUT':
                    mask = np.where(inside, its[0], NODATA)
                    valid += int((mask != NODATA).sum())
                    writer.write(tile, mask)
                else:
                    writer.write(tile, np.where(around, its, np.float32(np.nan)))

        fetch(ee, pixels, window, use, cache, progress, reach)
        if 'OUTPUT' in bands:
            require_compared(valid)


def _home(ee):
    """The folder of assets of the project."""
    try:
        return ee.data.getProjectConfig()['name'].replace('/config', '') + '/assets'
    except Exception as error:  # the client's own exception tells what it means in words alone
        raise CloudmaskError(
            f'Expected DESTINATION, the id of an asset to be made, such as projects/my-project/assets/cloudmask; it is empty, and the '
            f'project does not tell its folder: {fault(error)}'
        ) from error
