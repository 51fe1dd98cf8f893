"""Requests over QGIS's network classes: its proxy, certificates and cache."""

import threading
import time
from typing import Mapping, Optional

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QByteArray, QEventLoop, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..method.progress import PAUSE, Progress
from ..rasters.network import TIMEOUT, Answer, no_answer


def qgis_transport(url: str, body: Optional[bytes], headers: Mapping[str, str], progress: Progress) -> Answer:
    """One request, see `rasters.network.Transport`."""
    progress.check()
    prepared = QNetworkRequest(QUrl(url))
    for name, value in headers.items():
        prepared.setRawHeader(name.encode(), value.encode())
    # Of a thread that is not Qt's, QGIS's timers need the dispatcher that comes with an event loop.
    loop = QEventLoop()
    blocking, watch = QgsBlockingNetworkRequest(), _Watch(progress)
    blocking.downloadProgress.connect(watch.sign_of_life)
    watch.start()
    try:
        # Refreshed: what QGIS has in its cache may be old.
        if body is None:
            blocking.get(prepared, True, watch.feedback)
        else:
            blocking.post(prepared, QByteArray(body), True, watch.feedback)
    finally:
        watch.end()
        del loop
    progress.check()
    if watch.feedback.isCanceled():
        raise no_answer(url, f'nothing came for {TIMEOUT} s')
    reply = blocking.reply()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    # The error of an answer with a good status is that it is cut off.
    if status is None or (status < 400 and blocking.errorMessage()):
        raise no_answer(url, blocking.errorMessage() or 'no connection')
    names = (bytes(name) for name in reply.rawHeaderList())
    received = {name.decode('latin-1').lower(): bytes(reply.rawHeader(name)).decode('latin-1') for name in names}
    return Answer(int(status), received, bytes(reply.content()))


class _Watch(threading.Thread):
    """Cancels a request once the user has cancelled, or nothing came for long: QGIS's own time limit needs a thread of Qt."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(daemon=True)
        self.feedback = QgsFeedback()
        self._progress, self._done, self._alive = progress, threading.Event(), time.monotonic()

    def sign_of_life(self, *_: object) -> None:
        self._alive = time.monotonic()

    def run(self) -> None:
        while not self._done.wait(PAUSE):
            if self._progress.cancelled() or time.monotonic() - self._alive > TIMEOUT:
                self.feedback.cancel()
                return

    def end(self) -> None:
        self._done.set()
        self.join()
