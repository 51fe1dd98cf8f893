"""Tool: cloud cover of polygons on every date."""

from typing import Any, Dict, Iterator, List, Tuple

import numpy as np
from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QVariant

from ..local.series import dated_masks
from ..local.zones import ZoneCover, Zones, zone_cover
from ..method.errors import CloudmaskError
from .algorithm import CloudmaskAlgorithm
from .outputs import number, table_field, write_rows
from .parameters import masks_input, table_output
from .regions import polygon_source
from .run import Run

#: Shares of a zone in the order of the columns.
_SHARES = ('cloud', 'shadow', 'snow', 'clear', 'valid')


class CloudStatistics(CloudmaskAlgorithm):
    """`cloudstatistics`."""

    ID = 'cloudstatistics'
    TITLE = 'Cloud statistics of polygons'
    SUMMARY = (
        'Counts how much of each polygon (field, parcel, tile) is cloud, shadow, snow and clear on every date of a series of masks. '
        'A second table states the first and the last clear date of each polygon.'
    )
    DETAILS = """
TABLE has a row for each polygon and date: `zone` (the value of FIELD), `date`, `platform`, then in percent `cloud`, `shadow`, `snow` and
`clear` of the pixels with data, which add up to 100, and `valid`, the share of the polygon with data. Where there are no data, `valid` is 0
and the others are empty. Dates whose masks do not reach a polygon have no row.

SUMMARY has one row for each polygon, so that it joins to the layer one to one: `zone`, `dates` (with data), `clear_dates`, `first_clear` and
`last_clear`. A date is clear if at least MIN_CLEAR percent of the whole polygon is clear, whatever its class elsewhere.

To join a table to the layer, open the properties of the layer, *Joins*, and choose `zone` as join field and FIELD as target field. Polygons
with the same value of FIELD are one zone. If the layer has no field of that name, and FIELD was not changed, the feature id is used.

A pixel belongs to each polygon that contains its centre; polygons may overlap. A polygon that contains no pixel centre consists of all
pixels that it touches, and the log states how many polygons these are. Polygons in another CRS are transformed; masks may be on different
grids. Of several masks of one date and platform, such as neighbouring tiles, the pixels are added.
"""
    EXAMPLE = 'MASKS=images ZONES=fields.gpkg FIELD=id TABLE=clouds.csv SUMMARY=fields.csv'
    TAGS = ('zonal statistics', 'cloud cover', 'parcels', 'fields', 'time series', 'availability')

    def declare(self) -> None:
        zones = QgsProcessingParameterFeatureSource('ZONES', 'Polygons', [QgsProcessing.SourceType.TypeVectorPolygon])
        zones.setHelp('Polygons over which the masks are counted, in any CRS: fields, parcels, tiles.')
        field = QgsProcessingParameterField('FIELD', 'Identifier field', 'id', 'ZONES', optional=True)
        field.setHelp('Field that identifies the polygons in the tables. Without a field of that name the feature id is used.')
        minimum = QgsProcessingParameterNumber(
            'MIN_CLEAR', 'Minimum clear share [%]', QgsProcessingParameterNumber.Type.Double, 90, minValue=0, maxValue=100
        )
        minimum.setHelp('Share of a polygon that must be clear for its date to be a clear date.')
        self.add(
            masks_input(
                'Folder with masks, such as that of maskarchive, or with images that have a quality band. Rasters separated by semicolons work too.'
            ),
            zones,
            field,
            minimum,
            table_output(
                'TABLE',
                'Table of cloud cover',
                'Cloud, shadow, snow, clear and valid of each polygon and date in percent.',
                by_default=True,
            ),
            table_output(
                'SUMMARY', 'Table of clear dates', 'Each polygon with its number of clear dates and the first and last of them.'
            ),
        )

    def execute(self, run: Run) -> Dict[str, Any]:
        minimum = self.parameterAsDouble(run.parameters, 'MIN_CLEAR', run.context)
        if not 0 <= minimum <= 100:
            raise CloudmaskError(f'MIN_CLEAR must be 0 .. 100 %; it is {minimum}.')
        zones, identifier = self._zones(run)
        counting, writing = run.progress.steps(9, 1)
        cover = zone_cover(dated_masks(run.series('MASKS')), zones, run.workspace, counting)
        columns = [
            identifier,
            table_field('date', 'string'),
            table_field('platform', 'string'),
            *(table_field(name, 'double') for name in _SHARES),
        ]
        results = write_rows(run, 'TABLE', columns, _rows(cover))
        writing.update(0.9)
        columns = [
            identifier,
            table_field('dates', 'integer'),
            table_field('clear_dates', 'integer'),
            table_field('first_clear', 'string'),
            table_field('last_clear', 'string'),
        ]
        return run.results(**results, **write_rows(run, 'SUMMARY', columns, _summary(cover, minimum)))

    def _zones(self, run: Run) -> Tuple[Zones, QgsField]:
        """The polygons by their identifier, and the column for it."""
        source, name = polygon_source(self, run.parameters, 'ZONES', run.context), run.text('FIELD')
        place = source.fields().lookupField(name) if name else -1
        if place < 0 and name not in ('', 'id'):
            raise CloudmaskError(f'FIELD: the layer {source.sourceName()} has no field {name}. Choose one of its fields.')
        groups: Dict[Any, List[bytes]] = {}
        for feature in source.getFeatures():
            value = feature.id() if place < 0 else feature.attribute(place)
            polygons = groups.setdefault(None if _is_null(value) else value, [])
            if not feature.geometry().isEmpty():
                polygons.append(bytes(feature.geometry().asWkb()))
        if not groups:
            raise CloudmaskError(
                f'ZONES: the layer {source.sourceName()} has no polygon, or none is selected. Draw or select one.'
            )
        column = table_field('zone', 'int8') if place < 0 else QgsField(source.fields()[place])
        column.setName('zone')
        return Zones(list(groups), list(groups.values()), source.sourceCrs().toWkt()), column


def _is_null(value: Any) -> bool:
    return value is None or (isinstance(value, QVariant) and value.isNull())


def _rows(cover: ZoneCover) -> Iterator[Tuple[Any, ...]]:
    """The rows of the table of cloud cover, zone by zone."""
    shares = np.stack([getattr(cover, name) for name in _SHARES], axis=2)
    for zone, sizes, of_zone in zip(cover.zones, cover.sizes, shares.round(4)):
        for (date, platform), size, values in zip(cover.dates, sizes, of_zone.tolist()):
            if size:
                yield (zone, date, platform, *map(number, values))


def _summary(cover: ZoneCover, minimum: float) -> Iterator[Tuple[Any, ...]]:
    """The rows of the table of clear dates."""
    seen = cover.pixels.sum(axis=2) > 0
    for zone, with_data, clear in zip(cover.zones, seen, cover.clear_dates(minimum)):
        dates = {cover.dates[place][0] for place in np.flatnonzero(with_data)}
        yield (zone, len(dates), len(clear), clear[0] if clear else None, clear[-1] if clear else None)
