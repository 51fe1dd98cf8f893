"""Exports: started, followed, picked up again, cancelled; what is known of them lies in a small file until they are done."""

import contextlib
import hashlib
import json
import os
from pathlib import Path

from ..method.errors import Cancelled, CloudmaskError
from .images import transform_of
from .jobs import ask
from .retry import pause

#: Seconds between two questions how a task fares: growing up to the second.
FIRST_LOOK, LAST_LOOK = 2.0, 30.0

_RUNNING = ('READY', 'RUNNING', 'SUBMITTED', 'PENDING', 'CANCELLING', 'CANCEL_REQUESTED')


class TaskFile:
    """What is known of the export of a request: its task and where it goes.

    folder: where the files of all tasks lie; request: the text that tells the request apart from all others.
    """

    def __init__(self, folder, request):
        self.path = Path(folder) / f'{hashlib.sha256(request.encode()).hexdigest()[:32]}.json'

    def read(self):
        """The task, {'id', 'deliver', 'destination'}, None where there is none."""
        try:
            task = json.loads(self.path.read_text(encoding='utf-8'))
        except (OSError, ValueError):
            return None
        return task if isinstance(task, dict) and {'id', 'deliver', 'destination'} <= set(task) else None

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
    if task is not None and _state(ee, task, progress)[0] in (*_RUNNING, 'COMPLETED', 'SUCCEEDED'):
        progress.message(f'Task {task["id"]} is followed, which an earlier run started.')
    else:
        task = {'deliver': deliver, 'destination': destination}
        task['id'] = ask(lambda: _start(ee, pixels, window, deliver, destination, name), progress.part(0, 0))
        file.write(task)
        progress.message(f'Task {task["id"]} is started: {deliver} {destination}.')
    try:
        _follow(ee, task, file, progress)
    except Cancelled:
        if stop_on_cancel:
            with contextlib.suppress(Exception):  # the user is not kept waiting for what he no longer wants
                ee.data.cancelOperation(_operation(ee, task))
            file.remove()
        raise
    return task


def _start(ee, pixels, window, deliver, destination, name):
    """Start a task; returns its id."""
    common = {
        'image': pixels.source,
        'description': name,
        'crs': pixels.crs,
        'crsTransform': transform_of(pixels.grid, window),
        'dimensions': f'{window.width}x{window.height}',
        'maxPixels': 10**13,
    }
    batch = ee.batch.Export.image
    if deliver == 'asset':
        task = batch.toAsset(**common, assetId=destination, pyramidingPolicy={'.default': 'mode'})
    elif deliver == 'drive':
        task = batch.toDrive(**common, folder=destination or None, fileNamePrefix=name)
    else:
        bucket, _, prefix = destination.partition('/')
        if not bucket:
            raise CloudmaskError('Expected DESTINATION as bucket/prefix for DELIVER storage; it is empty.')
        task = batch.toCloudStorage(**common, bucket=bucket, fileNamePrefix=f'{prefix.rstrip("/")}/{name}'.lstrip('/'))
    task.start()
    return task.id


def _follow(ee, task, file, progress):
    wait, fraction = FIRST_LOOK, 0.0
    while True:
        state, told = _state(ee, task, progress)
        if state in ('COMPLETED', 'SUCCEEDED'):
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
    """State of a task and what went wrong with it."""
    status = ask(lambda: ee.data.getTaskStatus(task['id'])[0], progress.part(0, 0))
    return status.get('state', 'UNKNOWN'), status.get('error_message', '')


def _operation(ee, task):
    status = ee.data.getTaskStatus(task['id'])[0]
    return status['name']
