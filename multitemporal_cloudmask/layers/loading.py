"""Name, colours and date of the layers that a tool loads."""

from datetime import date, datetime
from typing import Any, Callable, Collection, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..rasters.on_disk import same_file
from .styles import OPACITY, style_agreement, style_mask, style_snow_mask

# QGIS keeps no reference to a post-processor written in Python: these wait for their layers, one each.
_waiting: Dict[int, '_Presenter'] = {}

#: Whether QGIS orders the layers that a run loads, as it does since 3.32; before, they come in the order of their file names.
_ORDERS = hasattr(QgsProcessingContext.LayerDetails(), 'layerSortKey')

#: More layers of one run than this make QGIS slow.
MOST_LAYERS = 100

#: Whether QGIS puts loaded layers into groups.
_GROUPS = hasattr(QgsProcessingContext.LayerDetails(), 'groupName')


def present(context: Any, destination: str, name: str, style: Callable[[Any], None], time: Optional[datetime] = None) -> None:
    """Have the layer at `destination` named, styled and dated, if QGIS is going to load it.

    Parameters
    ----------
    context : QgsProcessingContext
        The context of the run.
    destination : str
        The path of the output.
    name : str
        Name of the layer.
    style : callable
        Called with the layer, for example `style_mask`.
    time : datetime, optional
        Acquisition, UTC.
    """
    if not context.willLoadLayerOnCompletion(destination):
        return
    presenter = _Presenter(style, time)
    _waiting[id(presenter)] = presenter
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = name
    # What lets the image show through is loaded above it.
    if _ORDERS and style in (style_mask, style_snow_mask, style_agreement):
        details.layerSortKey = 1
    details.setPostProcessor(presenter)


def present_series(
    context: Any, group: str, layers: Sequence[Tuple[str, str, Callable[[Any], None], Optional[datetime]]]
) -> None:
    """Have rasters that a tool has written into a folder loaded, styled and dated.

    Parameters
    ----------
    context : QgsProcessingContext
        The context of a run whose outputs QGIS is going to load.
    group : str
        Name of the group of layers that they come into; '': none.
    layers : sequence of (str, str, callable, datetime or None)
        Path, name, style and acquisition (UTC) of each, from the oldest to the newest.
    """
    for number, (path, name, style, time) in enumerate(layers):
        presenter = _Presenter(style, time, group)
        _waiting[id(presenter)] = presenter
        details = _raster_details(context, name)
        if _ORDERS:
            details.layerSortKey = 1 + number
        if _GROUPS:
            details.groupName = group
        details.setPostProcessor(presenter)
        context.addLayerToLoadOnCompletion(path, details)


#: The presenter of the last raster that was loaded without being an output: a run cannot know whether QGIS is going to load it.
_last: List['_Presenter'] = []


def load_raster(context: Any, path: str, name: str, style: Callable[[Any], None], time: datetime) -> None:
    """Have one raster that is no output of the tool loaded, styled and dated, where the run has a project."""
    if context.project():
        _last[:] = [_Presenter(style, time)]
        details = _raster_details(context, name)
        details.setPostProcessor(_last[0])
        context.addLayerToLoadOnCompletion(path, details)


def load_picture(context: Any, path: str, name: str) -> None:
    """Have a picture loaded as a layer without coordinates, where the run has a project."""
    if context.project():
        context.addLayerToLoadOnCompletion(path, _raster_details(context, name))


def _raster_details(context: Any, name: str) -> Any:
    """How a raster is loaded: where QGIS does not know that it is one, it tries to read it as a vector layer first, and warns."""
    raster = QgsProcessingUtils.LayerHint.Raster
    return QgsProcessingContext.LayerDetails(name, context.project(), name, raster)


def _move_into_group(project: Any, layer: Any, group: str) -> None:
    """Put the node of a layer into a group of the layer tree, as QGIS does by itself since 3.32."""
    root = project.layerTreeRoot()
    node, target = root.findLayer(layer.id()), root.findGroup(group) or root.insertGroup(0, group)
    if node is not None and node.parent() is not target:
        # The layer stays, since it is in the tree all the time.
        target.insertChildNode(0, node.clone())
        node.parent().removeChildNode(node)


def reload_layers(project: Any, paths: Collection[str]) -> None:
    """Have the layers of a project show the new content of their files, which GDAL keeps open after they were replaced.

    Parameters
    ----------
    project : QgsProject or None
        The project of the run.
    paths : collection of str
        The files that a run has written.
    """
    for layer in project.mapLayers().values() if project else ():
        provider = layer.dataProvider()
        uri = QgsProviderRegistry.instance().decodeUri(provider.name(), layer.source()) if provider else {}
        file = str(uri.get('path') or '')
        if file and any(same_file(file, path) for path in paths):
            layer.reload()
            layer.triggerRepaint()


def set_date(layer: QgsRasterLayer, first: date, last: Optional[date] = None) -> None:
    """Set the acquisition (UTC) of a raster layer, or the first and the last day of its period, for the temporal controller."""
    # Whole UTC days, so that daily steps begin at midnight and each shows the images of its day; they end a second before
    # the next day, because a project file does not keep that the end of a range is open.
    begin, end = (
        QDateTime.fromString(f'{day:%Y-%m-%d}T{clock}Z', Qt.DateFormat.ISODate)
        for day, clock in ((first, '00:00:00'), (last or first, '23:59:59'))
    )
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(QgsDateTimeRange(begin, end))
    properties.setIsActive(True)


def _is_mask(layer: Any) -> bool:
    """Whether a layer lets the image below it show through."""
    return isinstance(layer, QgsRasterLayer) and layer.renderer().opacity() == OPACITY


def _open_legend(node: Any) -> None:
    """Show the legend of a layer in the tree: the view has closed it, since the file has 256 colours, and reacts to changes only."""
    # A layer that a project had already may have been taken out of its tree.
    if node is not None:
        node.setExpanded(False)
        node.setExpanded(True)


def _raise_masks(context: Any) -> None:
    """Put the masks among the layers that a run has loaded so far above the others, with their legends open."""
    sources = context.layersToLoadOnCompletion()
    # From the top of the tree to its bottom.
    rasters = [node for node in context.project().layerTreeRoot().findLayers() if isinstance(node.layer(), QgsRasterLayer)]
    nodes = [(node, _is_mask(node.layer())) for node in rasters if node.layer().source() in sources]
    highest = next((node for node, is_mask in nodes if not is_mask), None)
    is_below = False
    for node, is_mask in nodes:
        if is_mask:
            _open_legend(node)
        if is_mask and is_below and highest is not None:
            # A node cannot be moved: a clone takes its place, and the layer stays, since it is in the tree all the time.
            parent = highest.parent()
            parent.insertChildNode(parent.children().index(highest), node.clone())
            node.parent().removeChildNode(node)
        is_below = is_below or node is highest


class _Presenter(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style: Callable[[Any], None], time: Optional[datetime], group: str = '') -> None:
        super().__init__()
        self._style, self._time, self._group = style, time, group

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        try:
            self._style(layer)
            if self._time:
                set_date(layer, self._time)
            layer.triggerRepaint()
            if self._group and not _GROUPS:
                _move_into_group(context.project(), layer, self._group)
            elif not self._group and not _ORDERS:
                _raise_masks(context)
            elif not self._group and _is_mask(layer):
                _open_legend(context.project().layerTreeRoot().findLayer(layer.id()))
        finally:
            _waiting.pop(id(self), None)
