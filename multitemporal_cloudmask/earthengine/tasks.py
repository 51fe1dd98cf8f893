"""Exports: started, followed, picked up again, cancelled; what is known of them lies in a small file until they are done."""

import contextlib
import hashlib
import json
import os
from pathlib import Path

from ..method.errors import Cancelled, CloudmaskError
from .faults import existing
from .images import transform_of
from .jobs import ask
from .retry import pause

#: Seconds between two questions how a task fares: growing up to the second.
FIRST_LOOK, LAST_LOOK = 2.0, 30.0

_RUNNING, _DONE = ('PENDING', 'RUNNING', 'CANCELLING'), 'SUCCEEDED'


class TaskFile:
    """What is known of the export of a request: its task and where it goes.

    folder: where the files of all tasks lie; request: the text that tells the request apart from all others.
    """

    def __init__(self, folder, request):
        self.path = Path(folder) / f'{hashlib.sha256(request.encode()).hexdigest()[:32]}.json'

    def read(self):
        """The task, {'id', 'name', 'deliver', 'destination'}, None where there is none."""
        try:
            task = json.loads(self.path.read_text(encoding='utf-8'))
        except (OSError, ValueError):
            return None
        return task if isinstance(task, dict) and {'id', 'name', 'deliver', 'destination'} <= set(task) else None

    def write(self, task):
        """Keep a task."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix('.part')
        beside.write_text(json.dumps(task), encoding='utf-8')
        os.replace(beside, self.path)

    def remove(self):
        """Forget the task."""
        self.path.unlink(missing_ok=True)


def export(ee, pixels, window, deliver, destination, name, file, stop_on_cancel, progress):
    """Export a window of `Pixels` and wait until that is done; returns the task.

    deliver: asset, drive or storage; destination: the asset's id, the folder in Drive, or bucket/prefix; name: of task and file.
    file: `TaskFile`; a task that it knows is followed instead of a new one. A cancel leaves the task running for the next run,
    unless `stop_on_cancel`.
    """
    task = file.read()
    if task is not None and _state(ee, task, progress)[0] in (*_RUNNING, _DONE):
        progress.message(f'Task {task["id"]} is followed, which an earlier run started.')
    else:
        made = _made(ee, pixels, window, deliver, destination, name)
        # Started again after a fault it is the same task: it carries a number of its own.
        ask(made.start, progress.part(0, 0))
        task = {'id': made.id, 'name': made.name, 'deliver': deliver, 'destination': destination}
        file.write(task)
        progress.message(f'Task {task["id"]} is started: {deliver} {destination}.')
    try:
        _follow(ee, task, file, progress)
    except Cancelled:
        if stop_on_cancel:
            with contextlib.suppress(Exception):  # the user is not kept waiting for what he no longer wants
                ee.data.cancelOperation(task['name'])
            file.remove()
        raise
    return task


def _made(ee, pixels, window, deliver, destination, name):
    """A task of the client that is not started yet."""
    common = {
        'image': pixels.source,
        'description': name,
        'crs': pixels.crs,
        'crsTransform': transform_of(pixels.grid),
        'region': _outline(ee, pixels, window),
        'maxPixels': 10**13,
    }
    batch = ee.batch.Export.image
    if deliver == 'asset':
        return batch.toAsset(**common, assetId=destination, pyramidingPolicy={'.default': 'mode'})
    if deliver == 'drive':
        return batch.toDrive(**common, folder=destination or None, fileNamePrefix=name)
    bucket, _, prefix = destination.partition('/')
    if not bucket:
        raise CloudmaskError('Expected DESTINATION as bucket/prefix for DELIVER storage; it is empty.')
    return batch.toCloudStorage(**common, bucket=bucket, fileNamePrefix=f'{prefix.rstrip("/")}/{name}'.lstrip('/'))


def _outline(ee, pixels, window):
    """The window as a planar rectangle through its outermost pixels: no rounding makes it touch those beyond."""
    left, top, right, bottom = window.x + 0.25, window.y + 0.25, window.x + window.width - 0.25, window.y + window.height - 0.25
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [list(pixels.grid.pixel_to_world(x, y)) for x, y in corners]
    return ee.Geometry({'type': 'Polygon', 'coordinates': [ring]}, pixels.crs, False)


def _follow(ee, task, file, progress):
    wait, fraction = FIRST_LOOK, 0.0
    while True:
        state, told = _state(ee, task, progress)
        if state == _DONE:
            return
        if state not in _RUNNING:
            file.remove()
            raise CloudmaskError(
                f'The export {task["id"]} ended as {state}{": " + told.rstrip(".") if told else ""}. Choose a smaller ROI or METHOD linear, '
                'check DESTINATION, and run the tool again.'
            )
        # Earth Engine does not tell how far it is: the bar creeps on.
        fraction += (1 - fraction) * 0.05
        pause(wait, progress, fraction)
        wait = min(wait * 1.5, LAST_LOOK)


def _state(ee, task, progress):
    """State of a task, UNKNOWN where Earth Engine has none, and what went wrong with it."""
    operation = ask(lambda: existing(lambda: ee.data.getOperation(task['name'])), progress.part(0, 0))
    if operation is None:
        return 'UNKNOWN', ''
    return operation.get('metadata', {}).get('state', 'UNKNOWN'), operation.get('error', {}).get('message', '')
