"""Several tasks at a time, at most so many: recognised if an earlier run has started them, and looked at until they end."""

import threading
from typing import Dict, Generic, List, Optional, Tuple, TypeVar, Union

from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress, pause
from . import tasks
from .jobs import ask
from .session import Client
from .tasks import State, Task, Watch, stop_task

_Item = TypeVar('_Item')

#: How long a cancel waits for the answers to requests to stop tasks, s: together less than a second.
_PATIENCE = 0.5

#: A task that Earth Engine has forgotten, but whose result is there.
FINISHED: Task = {'id': '', 'name': ''}

#: What became of a task: its last state, or why that is unknown.
Outcome = Union[State, CloudmaskError]


class TaskQueue(Generic[_Item]):
    """Tasks that run, each for an item.

    Parameters
    ----------
    ee : Client
        The client.
    most : int
        Tasks at a time.

    Attributes
    ----------
    running : dict of item to Watch
        The tasks that have not ended yet.
    """

    def __init__(self, ee: Client, most: int) -> None:
        self.ee, self.most = ee, most
        self.running: Dict[_Item, Watch] = {}
        self._listed: Optional[Dict[str, Tuple[Task, State]]] = None
        self._wait = tasks.FIRST_LOOK

    @property
    def full(self) -> bool:
        """Whether no further task may be started now."""
        return len(self.running) >= self.most

    def find(self, description: str, progress: Progress) -> Optional[Tuple[Task, State]]:
        """The task of a description that Earth Engine knows of since before this run, one that runs if there is one.

        None without such a task. Raises `CloudmaskError` where Earth Engine does not list its tasks.
        """
        if self._listed is None:
            self._listed = {}
            for operation in ask(self.ee.data.listOperations, progress.part(0, 0)):
                name, state = operation['name'], State.from_operation(operation)
                described = operation.get('metadata', {}).get('description', '')
                known = self._listed.get(described)
                if known is None or state.running or (state.done and not known[1].running):
                    self._listed[described] = {'id': name.rpartition('/')[2], 'name': name}, state
        return self._listed.get(description)

    def wait(self, progress: Progress, fraction: float) -> List[Tuple[_Item, Task, Outcome]]:
        """Wait a while, longer each time that no task ends, and take out the tasks that have ended.

        progress: shows `fraction`, and is checked for a cancel.
        """
        progress.update(fraction)
        pause(self._wait, progress)
        ended: List[Tuple[_Item, Task, Outcome]] = []
        for item, watch in list(self.running.items()):
            outcome = self._look(watch, progress.part(fraction, fraction))
            if isinstance(outcome, CloudmaskError) or not outcome.running:
                ended.append((item, self.running.pop(item).task, outcome))
        self._wait = tasks.FIRST_LOOK if ended else min(self._wait * 1.5, tasks.LAST_LOOK)
        return ended

    def _look(self, watch: Watch, progress: Progress) -> Outcome:
        if watch.task == FINISHED:
            return State('SUCCEEDED', '')
        try:
            return watch.look(self.ee, progress)
        except Cancelled:
            raise
        except CloudmaskError as error:
            return error

    def stop(self) -> None:
        """Ask Earth Engine to stop all tasks that run, without waiting long for its answers."""
        tasks_left = [watch.task for watch in self.running.values()]
        requests = [threading.Thread(target=stop_task, args=(self.ee, task), daemon=True) for task in tasks_left]
        for request in requests:
            request.start()
        for request in requests:
            request.join(_PATIENCE / len(requests))
