"""The masks of an archive by export tasks of Earth Engine: several at a time, recognised by the next run, collected as they end."""

import contextlib
from functools import partial
from typing import Any, Dict, Mapping, Optional, Sequence

from ..earthengine.assets import asset_exists, asset_folder, delete_asset
from ..earthengine.chain import DECIDED, decide_bands, learn
from ..earthengine.faults import Missing
from ..earthengine.pixels import Pixels
from ..earthengine.queue import FINISHED, Outcome, TaskQueue
from ..earthengine.result_files import ResultFiles, finished_pixels, result_pixels
from ..earthengine.shade import Shading
from ..earthengine.tasks import Destination, Task, Watch, failure_of, read_state, start_task, stop_task
from ..local.archive import KINDS
from ..local.archive_table import EXPORTED, Row
from ..local.series import MASK
from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress
from ..rasters.workspace import Workspace
from .eeimages import ArchiveRun, lag_dates
from .eejob import step_settings, upto_forecast
from .eetargets import Target

#: What is remembered of a task: `inputs` and `made_of` of its image as in the record; `description`, `deliver` and `place` (id of the
#: asset, folder or bucket); `keys`, `names` and `veil` of the files, `settings` that they keep, and whether the mask is
#: `unfinished`; `lags` and `quality` of the row; `classes`, an asset that a second task finishes; `task`, None before it was started.
Note = Dict[str, Any]

#: Of how many digits of `made_of` a description is made: as much as distinguishes the results of one image.
_DIGITS = 12


class TaskRun:
    """The part of a run that starts and collects tasks."""

    def __init__(self, run: ArchiveRun) -> None:
        self.run, self.request, self.record = run, run.request, run.record
        self.ee, self.delivering = run.request.ee, run.request.delivering
        self.queue: TaskQueue[Target] = TaskQueue(self.ee, self.delivering.tasks)
        self.started = 0
        self._folder: Optional[str] = None

    def forget_finished(self, targets: Sequence[Target], progress: Progress) -> None:
        """Forget tasks whose results are here: a run was killed after it had recorded them."""
        for target in targets:
            note = self.record.tasks.get(target.name)
            if note and self.record.find(target.name, 'made_of', note['made_of'], self.request.files):
                self._forget(target, note, progress)

    def mask(self, targets: Sequence[Target], progress: Progress) -> Dict[Target, Row]:
        """Mask images; returns the row of each."""
        rows: Dict[Target, Row] = {}
        try:
            # Tasks of earlier runs count before new ones are started.
            waiting = [target for target in targets if not self._picked_up(target, progress.part(0, 0))]
            while waiting or self.queue.running:
                # Starting a task is half of an image, and collecting it the other half.
                fraction = (len(targets) - len(waiting) + len(rows)) / (2 * len(targets))
                part = progress.part(fraction, fraction + 0.5 / len(targets))
                if waiting and not self.queue.full:
                    target = waiting.pop(0)
                    progress.message(f'Image {len(targets) - len(waiting)} of {len(targets)}: {target.title}')
                    row = self.run.attempt(self._start, target, part.titled(target.title))
                    if row is not None:
                        rows[target] = row
                    continue
                for target, task, outcome in self.queue.wait(progress, fraction):
                    collect = partial(self._collect, task, outcome)
                    row = self.run.attempt(collect, target, part.titled(target.title))
                    if row is not None:
                        rows[target] = row
        except Cancelled:
            if self.delivering.stop_task:
                self.queue.stop()
            else:
                progress.message('Tasks that were started continue. Run the tool again with the same parameters to collect them.')
            raise
        return rows

    def _picked_up(self, target: Target, progress: Progress) -> bool:
        """Whether the task of an image whose candidates are those of an earlier run is followed; nothing needs to be fitted again."""
        note = self.record.tasks.get(target.name)
        if note is None or note['inputs'] != target.inputs:
            return False
        try:
            return self._follow(target, note, progress.titled(target.title))
        except Cancelled:
            raise
        except CloudmaskError:
            return False  # tried again, and reported, when its turn has come

    def _start(self, target: Target, progress: Progress) -> Optional[Row]:
        """Follow or start the task of an image; returns its row where an earlier run has made the same mask."""
        selecting, fitting, deciding = progress.steps(1, 2, 1)
        of_image = target.request
        selection, made_of, row = self.run.select(target, selecting)
        if row is not None:
            return row
        note = self.record.tasks.get(target.name)
        if note and note['made_of'] == made_of:
            note = {**note, 'inputs': target.inputs}
            self.record.tasks.set(target.name, note)
            if self._follow(target, note, progress):
                return None
        elif note:
            self._drop(target, note, progress)
        way, keys = self.delivering.deliver, [KINDS[kind] for kind in self.request.kinds]
        stack, forecast = learn(self.ee, of_image, selection, way, fitting)
        decided = decide_bands(self.ee, stack, forecast, of_image.clustering, keys, way, deciding)
        pixels = result_pixels(self.ee, decided.bands, stack, way, decided.shading is not None)
        description = f'{target.name}_{made_of[:_DIGITS]}'
        # A mask that stays elsewhere and has to be finished comes as an asset first, and leaves by a second task.
        deliver = 'asset' if decided.shading else way
        note = {
            'inputs': target.inputs,
            'made_of': made_of,
            'description': description,
            'deliver': deliver,
            'place': self._place(deliver, description),
            'keys': list(decided.bands),
            'names': list(stack.names),
            'veil': forecast.veil,
            'unfinished': decided.shading is not None,
            'quality': decided.confidence.value if decided.confidence else None,
            'settings': step_settings(of_image, selection),
            'lags': lag_dates(selection),
            'classes': None,
            'task': None,
        }
        self._run(target, note, pixels, progress)
        return None

    def _run(self, target: Target, note: Note, pixels: Pixels, progress: Progress) -> None:
        """Start a task, unless it runs or its asset is there, and follow it."""
        # Written before the task is started: whenever this run is killed, the next one knows what it may find.
        self.record.tasks.set(target.name, note)
        found = self.queue.find(note['description'], progress)
        if found and found[1].running:
            task = found[0]
            progress.message(f'Following task {task["id"]}, which an earlier run started.')
        elif note['deliver'] == 'asset' and asset_exists(self.ee, note['place'], progress):
            task = FINISHED
        else:
            destination = Destination(note['deliver'], note['place'], f'{target.name}_{MASK}', note['description'])
            task = start_task(self.ee, pixels, self._files(target, note, {}).window, destination, progress)
            self.started += 1
        self.record.tasks.set(target.name, {**note, 'task': task})
        self.queue.running[target] = Watch(task)

    def _place(self, deliver: str, description: str) -> str:
        """Where the result of a task goes: DESTINATION, of assets one for each image in it, or in the project."""
        destination = self.delivering.destination
        if deliver != 'asset':
            return destination
        if self._folder is None:
            self._folder = '' if self.delivering.stays else destination.rstrip('/')
            self._folder = self._folder or asset_folder(self.ee)
        return f'{self._folder}/{description}'

    def _follow(self, target: Target, note: Note, progress: Progress) -> bool:
        """Whether a task that is remembered runs or is done; it is followed then."""
        task: Optional[Task] = note['task']
        found = self.queue.find(note['description'], progress) if task is None else (task, read_state(self.ee, task, progress))
        if found and (found[1].running or found[1].done):
            task = found[0]
        elif note['deliver'] == 'asset' and asset_exists(self.ee, note['place'], progress):
            task = FINISHED
        else:
            return False
        self.record.tasks.set(target.name, {**note, 'task': task})
        progress.message(f'Following task {task["id"]}, which an earlier run started.')
        self.queue.running[target] = Watch(task)
        return True

    def _drop(self, target: Target, note: Note, progress: Progress) -> None:
        """Stop a task whose result is not needed any more, as far as Earth Engine answers."""
        progress.message('Its task of an earlier run is stopped, because its lags or options have changed.')
        if note['task']:
            stop_task(self.ee, note['task'])
        with contextlib.suppress(CloudmaskError):
            self._forget(target, note, progress)

    def _collect(self, task: Task, outcome: Outcome, target: Target, progress: Progress) -> Optional[Row]:
        """Use the result of a task that has ended; no row where a second task finishes it."""
        if isinstance(outcome, CloudmaskError):
            raise outcome
        note = self.record.tasks.get(target.name)
        assert note is not None
        found = outcome.unknown and note['deliver'] == 'asset' and asset_exists(self.ee, note['place'], progress)
        if not (outcome.done or found):
            self.record.tasks.pop(target.name)
            raise failure_of(task, outcome)
        try:
            if self.delivering.stays and note['deliver'] == 'asset':
                self._finish(target, note, progress)
                return None
            row = self._exported(target, note) if self.delivering.stays else self._download(target, note, progress)
        except Missing:
            self.record.tasks.pop(target.name)  # somebody has removed the asset: the next run begins anew
            raise
        self.run.add(target, note['made_of'], row)
        self._forget(target, note, progress)
        return row

    def _exported(self, target: Target, note: Note) -> Row:
        """The row of an image whose mask stays where it was delivered."""
        file = f'{target.name}_{MASK}.tif'
        folder = note['place'].rstrip('/')
        where = 'Google Drive: ' if self.delivering.deliver == 'drive' else 'gs://'
        self.record.discard(target.name)
        key = target.key
        return Row(
            key.date,
            key.platform,
            target.image.asset,
            note['lags'],
            quality=None if note['quality'] is None else round(note['quality'], 4),
            status=EXPORTED,
            reason=where + '/'.join(filter(None, (folder, file))),
        )

    def _finish(self, target: Target, note: Note, progress: Progress) -> None:
        """Start the task that finishes a mask of an asset of classes, and delivers it."""
        files, asset = self._files(target, note, {}), note['place']
        stored = files.asset_pixels(self.ee, asset, note['made_of'])
        pixels = finished_pixels(self.ee, asset, stored, files, self.delivering.deliver, self.run.cache, progress)
        second = {'deliver': self.delivering.deliver, 'place': self.delivering.destination, 'classes': asset, 'task': None}
        self._run(target, {**note, **second, 'description': f'{note["description"]}_{MASK}'}, pixels, progress)

    def _download(self, target: Target, note: Note, progress: Progress) -> Row:
        """Download the asset of a task into the files of an image."""
        with Workspace() as workspace:
            outputs = self.run.outputs(target, workspace)
            files = self._files(target, note, outputs)
            files.write(self.ee, files.asset_pixels(self.ee, note['place'], note['made_of']), self.run.cache, progress)
            row = self.run.row(target, note['lags'], note['quality'], outputs['OUTPUT'])
            # From here on the files of an earlier run are replaced.
            self.record.discard(target.name)
        return row

    def _files(self, target: Target, note: Note, paths: Mapping[str, str]) -> ResultFiles:
        of_image, steps = target.request, dict(note['settings'])
        image, region = of_image.image, of_image.region
        settings = {**dict.fromkeys(DECIDED, steps), 'FORECAST': upto_forecast(steps)}
        shading = Shading(image, region, of_image.clustering.grow) if note['unfinished'] else None
        return ResultFiles(note['keys'], image, region, tuple(note['names']), note['veil'], shading, paths, settings)

    def _forget(self, target: Target, note: Note, progress: Progress) -> None:
        """Remove the asset of a task, and what is remembered of it."""
        for asset in (note['place'] if note['deliver'] == 'asset' else None, note['classes']):
            if asset:
                delete_asset(self.ee, asset, progress)
        self.record.tasks.pop(target.name)
