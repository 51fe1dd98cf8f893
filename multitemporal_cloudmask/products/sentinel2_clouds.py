"""The cloud masks of Sentinel-2 Level 1C as a QA60 band: bit 10 opaque cloud, bit 11 cirrus."""

import re

from osgeo import gdal, ogr

from ..method.errors import UnreadableError
from ..rasters.files import read_text
from ..rasters.overlay import Layer, overlay
from ..rasters.virtual import VirtualBand
from .members import parse_xml

_OPAQUE, _CIRRUS = 1024, 2048


def qa60(path, grid, workspace):
    """The QA60 band of a cloud mask, on `grid` of 60 m: of MSK_CLASSI (image, from baseline 04.00) or MSK_CLOUDS (GML, before)."""
    if path.lower().endswith('.gml'):
        return VirtualBand('QA60', _rasterised(_polygons(path, grid), grid, workspace), 1)
    layers = [Layer(path, number, nodata=0, scale=value) for number, value in ((2, _CIRRUS), (1, _OPAQUE))]
    return VirtualBand('QA60', overlay(layers, grid, gdal.GDT_UInt16, workspace), 1)


def _rasterised(polygons, grid, workspace):
    """A raster with the polygons, those of opaque cloud over those of cirrus."""
    path = workspace.memory('.tif')
    raster = gdal.GetDriverByName('GTiff').Create(path, grid.width, grid.height, 1, gdal.GDT_UInt16, ['COMPRESS=DEFLATE'])
    raster.SetGeoTransform(grid.transform)
    raster.SetSpatialRef(grid.spatial_reference)
    for value in (_CIRRUS, _OPAQUE):
        vector = (ogr.GetDriverByName('MEM') or ogr.GetDriverByName('Memory')).CreateDataSource('')
        layer = vector.CreateLayer('clouds', grid.spatial_reference)
        for polygon in polygons[value]:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[value])
    return path


def _polygons(path, grid):
    """The polygons of a GML mask by the value they stand for; an empty mask tells that there are no clouds."""
    root = parse_xml(read_text(path), path)
    for element in root.iter():
        zone = re.search(r'EPSG:[\d.:]*?(\d{5})$', element.get('srsName', ''))
        if zone and zone[1] != grid.spatial_reference.GetAuthorityCode(None):
            raise _damaged(path, f'coordinates in {grid}', f'EPSG:{zone[1]}')
    polygons = {_OPAQUE: [], _CIRRUS: []}
    for feature in root.iterfind('.//{*}MaskFeature'):
        kind = feature.findtext('{*}maskType', '')
        if kind not in ('OPAQUE', 'CIRRUS'):
            raise _damaged(path, 'maskType OPAQUE or CIRRUS', kind)
        found = list(feature.iterfind('.//{*}Polygon'))
        if not found:
            raise _damaged(path, 'a polygon in each mask', 'none')
        polygons[_OPAQUE if kind == 'OPAQUE' else _CIRRUS] += [_polygon(polygon, path) for polygon in found]
    return polygons


def _polygon(element, path):
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for side in ('exterior', 'interior'):
        for ring_element in element.iterfind(f'{{*}}{side}'):
            positions = ring_element.find('.//{*}posList')
            words = (positions.text or '').split() if positions is not None else []
            dimension = int(positions.get('srsDimension', '2') == '3') + 2 if words else 2
            if (
                len(words) < 3 * dimension
                or len(words) % dimension
                or not all(re.fullmatch(r'-?\d+(\.\d+)?', word) for word in words)
            ):
                raise _damaged(path, 'the coordinates of rings', ' '.join(words[:4]))
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for start in range(0, len(words), dimension):
                ring.AddPoint_2D(float(words[start]), float(words[start + 1]))
            ring.CloseRings()
            polygon.AddGeometry(ring)
    return polygon


def _damaged(path, expected, came):
    return UnreadableError(f'Expected {expected} in {path}; it is {came!r}. The file is damaged; fetch it again.')
