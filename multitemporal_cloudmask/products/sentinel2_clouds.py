"""The cloud masks of Sentinel-2 Level 1C as a QA60 band: bit 10 opaque cloud, bit 11 cirrus.

References
----------
ESA, Sentinel-2 Products Specification Document: MSK_CLOUDS (GML), and MSK_CLASSI (image) from processing baseline 04.00 on.
"""

import re
from typing import TYPE_CHECKING, Dict, List

from osgeo import gdal, ogr

from ..rasters.files import read_text
from ..rasters.gdal_state import memory_layer_source
from ..rasters.grid import Grid
from ..rasters.overlay import Layer, overlay
from ..rasters.virtual import VirtualBand
from ..rasters.workspace import Workspace
from .metadata import damaged, parse_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OPAQUE, _CIRRUS = 1 << 10, 1 << 11


def qa60(path: str, grid: Grid, workspace: Workspace) -> VirtualBand:
    """The QA60 band of a cloud mask.

    Parameters
    ----------
    path : str
        Of MSK_CLASSI, an image on `grid`, or of MSK_CLOUDS, polygons in GML.
    grid : Grid
        Of 60 m.
    workspace : Workspace
        Where the raster is written.

    Raises
    ------
    UnreadableError
        Where the polygons are damaged.
    """
    if path.lower().endswith('.gml'):
        return VirtualBand('QA60', _rasterised(_polygons(path, grid), grid, workspace), 1)
    layers = [Layer(path, number, nodata=0, scale=value) for number, value in ((2, _CIRRUS), (1, _OPAQUE))]
    return VirtualBand('QA60', overlay(layers, grid, gdal.GDT_UInt16, workspace), 1)


def _rasterised(polygons: Dict[int, List[ogr.Geometry]], grid: Grid, workspace: Workspace) -> str:
    """The path of a raster with the polygons, those of opaque cloud over those of cirrus."""
    path = workspace.memory('.tif')
    raster = gdal.GetDriverByName('GTiff').Create(path, grid.width, grid.height, 1, gdal.GDT_UInt16, ['COMPRESS=DEFLATE'])
    raster.SetGeoTransform(grid.transform)
    raster.SetSpatialRef(grid.spatial_reference)
    for value in (_CIRRUS, _OPAQUE):
        vector = memory_layer_source()
        layer = vector.CreateLayer('clouds', grid.spatial_reference)
        for polygon in polygons[value]:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[value])
    return path


def _polygons(path: str, grid: Grid) -> Dict[int, List[ogr.Geometry]]:
    """The polygons of a GML mask by their value in QA60; an empty mask means that there are no clouds."""
    root, reference = parse_xml(read_text(path), path), grid.spatial_reference
    for element in root.iter():
        code = re.search(r'EPSG:[\d.:]*?(\d{5})$', element.get('srsName', ''))
        if code and reference is not None and code[1] != reference.GetAuthorityCode(None):
            raise damaged(path, 'the CRS', f'EPSG:{code[1]}', f'that of the images, {grid}')
    polygons: Dict[int, List[ogr.Geometry]] = {_OPAQUE: [], _CIRRUS: []}
    for feature in root.iterfind('.//{*}MaskFeature'):
        kind = feature.findtext('{*}maskType', '')
        if kind not in ('OPAQUE', 'CIRRUS'):
            raise damaged(path, 'maskType', kind, 'OPAQUE or CIRRUS')
        elements = list(feature.iterfind('.//{*}Polygon'))
        if not elements:
            raise damaged(path, 'a MaskFeature', 'without a polygon', 'at least one in each')
        polygons[_OPAQUE if kind == 'OPAQUE' else _CIRRUS] += [_polygon(element, path) for element in elements]
    return polygons


def _polygon(element: 'Element', path: str) -> ogr.Geometry:
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for side in ('exterior', 'interior'):
        for ring_element in element.iterfind(f'{{*}}{side}'):
            positions = ring_element.find('.//{*}posList')
            words = (positions.text or '').split() if positions is not None else []
            dimension = 3 if positions is not None and positions.get('srsDimension', '2') == '3' else 2
            is_ring = len(words) >= 3 * dimension and not len(words) % dimension
            if not is_ring or not all(re.fullmatch(r'-?\d+(\.\d+)?', word) for word in words):
                raise damaged(path, 'posList', ' '.join(words[:4]), 'the coordinates of a ring')
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for start in range(0, len(words), dimension):
                ring.AddPoint_2D(float(words[start]), float(words[start + 1]))
            ring.CloseRings()
            polygon.AddGeometry(ring)
    return polygon
