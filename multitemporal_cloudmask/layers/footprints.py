"""The footprints of images as a layer: outlines with a date, and a table without the many properties of an item."""

from typing import Any, Sequence

from qgis.core import Qgis, QgsFillSymbol, QgsSingleSymbolRenderer

#: Outline and fill: the footprints of many dates are on top of each other.
_SYMBOL = {'color': '74,159,216,20', 'outline_color': '#1f6f9f', 'outline_width': '0.4'}


def style_footprints(layer: Any, fields: Sequence[str]) -> None:
    """Show a layer of footprints, dated for the temporal controller, with some fields in its table.

    Parameters
    ----------
    layer : QgsVectorLayer
        With the fields `date` and `cloud_cover`.
    fields : sequence of str
        The columns that are shown.
    """
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_SYMBOL)))
    layer.setDisplayExpression('concat("date", \' \', "platform", \' \', round("cloud_cover"), \' %\')')
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.name not in fields
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField('date')
    properties.setIsActive(True)
