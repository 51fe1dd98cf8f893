"""Name, colours and date of the layers that a tool loads."""

from qgis.core import Qgis, QgsDateTimeRange, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt.QtCore import QDateTime, Qt

from .styles import style_agreement, style_mask

# QGIS keeps no reference to a post-processor written in Python: these wait for their layers, one each
_waiting = {}


def present(context, destination, name, style, time=None):
    """Have the layer at `destination` named, styled and dated, if QGIS is going to load it.

    name: of the layer; the date is put behind it. style: called with the layer, e.g. `style_mask`. time: acquisition,
    datetime in UTC, or None.
    """
    if not context.willLoadLayerOnCompletion(destination):
        return
    presenter = _Presenter(style, time)
    _waiting[id(presenter)] = presenter
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = f'{name} {time:%Y-%m-%d}' if time else name
    # since QGIS 3.32: what lets the image shine through is loaded above it
    if hasattr(details, 'layerSortKey') and style in (style_mask, style_agreement):
        details.layerSortKey = 1
    details.setPostProcessor(presenter)


def set_date(layer, time):
    """Tell the temporal controller when a raster layer was acquired (datetime in UTC)."""
    # The whole UTC day, so that daily steps begin at midnight and each shows the images of its day; it ends a second before
    # the next day, because a project file does not keep that the end of a range is open.
    start, end = (QDateTime.fromString(f'{time:%Y-%m-%d}T{clock}Z', Qt.DateFormat.ISODate) for clock in ('00:00:00', '23:59:59'))
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(QgsDateTimeRange(start, end))
    properties.setIsActive(True)


class _Presenter(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style, time):
        super().__init__()
        self._style, self._time = style, time

    def postProcessLayer(self, layer, context, feedback):
        try:
            self._style(layer)
            if self._time:
                set_date(layer, self._time)
            layer.triggerRepaint()
        finally:
            _waiting.pop(id(self), None)
