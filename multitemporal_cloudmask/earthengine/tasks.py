"""Exports: started, followed, resumed, cancelled; what is known of a task is kept in a small file until it is done."""

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, NamedTuple, Optional

from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress, pause
from ..rasters.grid import Window
from .assets import asset_exists
from .faults import none_if_missing
from .images import crs_transform
from .jobs import ask
from .pixels import Pixels
from .session import Client, Expression

#: Time between two questions for the state of a task, s: growing from the first to the second; estimates.
FIRST_LOOK, LAST_LOOK = 2.0, 30.0

#: Looks at a task that Earth Engine does not know after which it is lost: one that was just started may not be known yet. An estimate.
LOOKS = 4

#: States of an operation (documentation of the REST API, OperationMetadata).
_RUNNING, _DONE, _UNKNOWN = ('PENDING', 'RUNNING', 'CANCELLING'), 'SUCCEEDED', 'UNKNOWN'

#: A task: its id, the name of its operation, DELIVER and the destination.
Task = Dict[str, str]


class State(NamedTuple):
    """The state of a task: Earth Engine's word, UNKNOWN where it has no such task; and the reason for a failure, without full stop."""

    word: str
    reason: str

    @classmethod
    def from_operation(cls, operation: Optional[Mapping[str, Any]]) -> 'State':
        """The state that an operation of the REST API states."""
        operation = operation or {}
        reason = operation.get('error', {}).get('message', '')
        return cls(operation.get('metadata', {}).get('state', _UNKNOWN), reason.rstrip('.'))

    @property
    def running(self) -> bool:
        """Whether the task waits or runs."""
        return self.word in _RUNNING

    @property
    def done(self) -> bool:
        """Whether the result is where it was to be delivered."""
        return self.word == _DONE

    @property
    def unknown(self) -> bool:
        """Whether Earth Engine has no such task: not yet, or not any more."""
        return self.word == _UNKNOWN


class Watch:
    """A task that is looked at until it ends.

    Parameters
    ----------
    task : Task
        The task.
    """

    def __init__(self, task: Task) -> None:
        self.task, self._unknown = task, 0

    def look(self, ee: Client, progress: Progress) -> State:
        """Its state; where Earth Engine does not know it, PENDING until it was looked for `LOOKS` times. Raises as `read_state`."""
        state = read_state(ee, self.task, progress)
        self._unknown = self._unknown + 1 if state.unknown else 0
        return State(_RUNNING[0], '') if 0 < self._unknown < LOOKS else state


@dataclass(frozen=True)
class Destination:
    """Where an export goes.

    Parameters
    ----------
    deliver : str
        asset, drive or storage.
    place : str
        Id of the asset, folder in Drive ('': the top), or bucket/prefix.
    name : str
        Of the file, and of the task.
    description : str
        Of the task, where it shall have another name.

    Raises
    ------
    CloudmaskError
        Where a bucket is missing.
    """

    deliver: str
    place: str
    name: str
    description: str = ''

    def __post_init__(self) -> None:
        if self.deliver == 'storage' and not self.place.partition('/')[0]:
            raise CloudmaskError('DESTINATION is empty. Set it to bucket/prefix for DELIVER storage.')


class TaskFile:
    """The task that exports the pixels of a request, as it is remembered from run to run.

    Parameters
    ----------
    folder : Path
        Where the files of all tasks are.
    request : str
        The text that distinguishes the request from all others.
    """

    def __init__(self, folder: Path, request: str) -> None:
        self.path = Path(folder) / f'{hashlib.sha256(request.encode()).hexdigest()[:32]}.json'

    def read(self) -> Optional[Task]:
        """The task, {'id', 'name', 'deliver', 'destination'}, None where no task is kept."""
        try:
            task = json.loads(self.path.read_text(encoding='utf-8'))
        except (OSError, ValueError):
            return None
        return task if isinstance(task, dict) and {'id', 'name', 'deliver', 'destination'} <= set(task) else None

    def write(self, task: Task) -> None:
        """Keep a task."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix('.part')
        unfinished.write_text(json.dumps(task), encoding='utf-8')
        os.replace(unfinished, self.path)

    def remove(self) -> None:
        """Forget the task."""
        self.path.unlink(missing_ok=True)


def export(
    ee: Client,
    pixels: Pixels,
    window: Window,
    destination: Destination,
    file: TaskFile,
    stop_on_cancel: bool,
    progress: Progress,
) -> Task:
    """Export a window of pixels and wait until that is done.

    Parameters
    ----------
    ee : Client
        The client.
    pixels : Pixels
        Of an expression.
    window : Window
        On its grid.
    destination : Destination
        Where the pixels go.
    file : TaskFile
        Keeps the task; one that it holds already is followed instead of a new one.
    stop_on_cancel : bool
        Whether a cancel stops the task; otherwise it continues, for the next run.
    progress : Progress
        Creeps on while waiting: Earth Engine does not report how far a task is.

    Returns
    -------
    dict
        As in `TaskFile.read`.

    Raises
    ------
    CloudmaskError
        Where the task does not start or fails, `Cancelled` included.
    """
    task = file.read()
    state = None if task is None else read_state(ee, task, progress)
    if task is not None and state is not None and (state.running or state.done or _is_there(ee, task, state, progress)):
        progress.message(f'Following task {task["id"]}, which an earlier run started.')
    else:
        task = start_task(ee, pixels, window, destination, progress)
        file.write(task)
    try:
        _follow(ee, task, file, progress)
    except Cancelled:
        if stop_on_cancel:
            stop_task(ee, task)
            file.remove()
        raise
    return task


def start_task(ee: Client, pixels: Pixels, window: Window, destination: Destination, progress: Progress) -> Task:
    """Start the export of a window of pixels; raises `CloudmaskError` where it does not start. Parameters as in `export`."""
    new = _new_task(ee, pixels, window, destination)
    # Started again after a fault it is the same task: it carries a number of its own.
    ask(new.start, progress.part(0, 0))
    progress.message(f'Started task {new.id}: {destination.deliver} {destination.place}'.rstrip() + '.')
    return {'id': new.id, 'name': new.name, 'deliver': destination.deliver, 'destination': destination.place}


def stop_task(ee: Client, task: Task) -> None:
    """Ask Earth Engine to stop a task, once: a user who has cancelled is not kept waiting for the service."""
    with contextlib.suppress(Exception):
        ee.data.cancelOperation(task['name'])


def _new_task(ee: Client, pixels: Pixels, window: Window, destination: Destination) -> Any:
    """A task of the client that is not started yet."""
    common = {
        'image': pixels.source,
        'description': destination.description or destination.name,
        'crs': pixels.crs,
        'crsTransform': crs_transform(pixels.grid),
        'region': _outline(ee, pixels, window),
        'maxPixels': 10**13,
    }
    batch, place = ee.batch.Export.image, destination.place
    if destination.deliver == 'asset':
        return batch.toAsset(**common, assetId=place, pyramidingPolicy={'.default': 'mode'})
    if destination.deliver == 'drive':
        return batch.toDrive(**common, folder=place or None, fileNamePrefix=destination.name)
    bucket, _, prefix = place.partition('/')
    return batch.toCloudStorage(**common, bucket=bucket, fileNamePrefix=f'{prefix.rstrip("/")}/{destination.name}'.lstrip('/'))


def _outline(ee: Client, pixels: Pixels, window: Window) -> Expression:
    """The window as a planar rectangle through its outermost pixels: no rounding makes it touch those beyond."""
    left, top, right, bottom = window.x + 0.25, window.y + 0.25, window.x + window.width - 0.25, window.y + window.height - 0.25
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [list(pixels.grid.pixel_to_world(x, y)) for x, y in corners]
    return ee.Geometry({'type': 'Polygon', 'coordinates': [ring]}, pixels.crs, False)


def _follow(ee: Client, task: Task, file: TaskFile, progress: Progress) -> None:
    """Wait until a task is done; raises `CloudmaskError` where it ends otherwise, and forgets it."""
    wait, fraction, watch = FIRST_LOOK, 0.0, Watch(task)
    while True:
        state = watch.look(ee, progress)
        if state.done or _is_there(ee, task, state, progress):
            return
        if not state.running:
            file.remove()
            raise failure_of(task, state)
        fraction += (1 - fraction) * 0.05
        progress.update(fraction)
        pause(wait, progress)
        wait = min(wait * 1.5, LAST_LOOK)


def failure_of(task: Task, state: State) -> CloudmaskError:
    """The error that means that a task has ended without a result; not raised."""
    if state.unknown:
        return CloudmaskError(
            f'Earth Engine does not know task {task["id"]} any more. If its result is not in DESTINATION, run the tool again.'
        )
    return CloudmaskError(
        f'Task {task["id"]} ended as {state.word}{": " + state.reason if state.reason else ""}. Choose a smaller ROI or METHOD '
        'linear, check DESTINATION, and run the tool again.'
    )


def _is_there(ee: Client, task: Task, state: State, progress: Progress) -> bool:
    """Whether a task that Earth Engine does not know has left its asset."""
    return state.unknown and task['deliver'] == 'asset' and asset_exists(ee, task['destination'], progress)


def read_state(ee: Client, task: Task, progress: Progress) -> State:
    """The state of a task; raises `CloudmaskError` where Earth Engine does not answer."""
    operation = ask(lambda: none_if_missing(lambda: ee.data.getOperation(task['name'])), progress.part(0, 0))
    return State.from_operation(operation)
