"""Items as Earth Search and the Planetary Computer write them: keys of assets, extensions, and what each leaves out.

Properties and assets are those of real items of 2023 to 2025, without the ones that nothing reads.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Tuple

_COG = 'image/tiff; application=geotiff; profile=cloud-optimized'

#: Key of Earth Search to band and common name.
_EARTH_SEARCH = {
    'coastal': ('B01', 'coastal'), 'blue': ('B02', 'blue'), 'green': ('B03', 'green'), 'red': ('B04', 'red'),
    'rededge1': ('B05', 'rededge'), 'rededge2': ('B06', 'rededge'), 'rededge3': ('B07', 'rededge'), 'nir': ('B08', 'nir'),
    'nir08': ('B8A', 'nir08'), 'nir09': ('B09', 'nir09'), 'swir16': ('B11', 'swir16'), 'swir22': ('B12', 'swir22'),
}  # fmt: skip
_PLANETARY = {**dict(_EARTH_SEARCH.values()), 'B8A': 'rededge'}
_LANDSAT = {
    'coastal': 'SR_B1', 'blue': 'SR_B2', 'green': 'SR_B3', 'red': 'SR_B4', 'nir08': 'SR_B5', 'swir16': 'SR_B6', 'swir22': 'SR_B7',
}  # fmt: skip


@dataclass(frozen=True)
class Facts:
    """What all items state: id, time (UTC), cloud cover (percent), sun (elevation, azimuth), bounds (degrees), grid."""

    name: str
    time: datetime
    cloud: float
    sun: Tuple[float, float]
    bounds: Tuple[float, float, float, float]
    tile: str
    epsg: int
    corner: Tuple[float, float]
    satellite: str = ''
    baseline: str = ''


def earth_search_l2a(facts, place, flag, sequence, shapes):
    """An item of sentinel-2-l2a; `flag`: earthsearch:boa_offset_applied, None: absent."""
    properties = {**_sentinel2(facts), **_view(facts), 's2:sequence': sequence}
    if flag is not None:
        properties['earthsearch:boa_offset_applied'] = flag
    assets = _earth_search_assets(facts, place, shapes)
    # The originals, which the requester pays for.
    jp2 = {f'{key}-jp2': {'href': f's3://sentinel-s2-l2a/{facts.name}/{key}.jp2', 'type': 'image/jp2'} for key in assets}
    return _item(facts, 'sentinel-2-l2a', properties, {**assets, **jp2})


def earth_search_c1(facts, place, shapes):
    """An item of sentinel-2-c1-l2a."""
    properties = {**_sentinel2(facts), **_view(facts), 'storage:requester_pays': False}
    return _item(facts, 'sentinel-2-c1-l2a', properties, _earth_search_assets(facts, place, shapes))


def planetary_computer_s2(facts, place, shapes):
    """An item of the Planetary Computer's sentinel-2-l2a: no scale, offset or nodata, the sun as zenith."""
    elevation, azimuth = facts.sun
    properties = {
        **_sentinel2(facts),
        'platform': f'Sentinel-2{facts.satellite}',
        'constellation': 'Sentinel 2',
        's2:mgrs_tile': facts.tile,
        's2:mean_solar_zenith': 90 - elevation,
        's2:mean_solar_azimuth': azimuth,
    }
    for key in ('grid:code', 'mgrs:utm_zone', 'mgrs:latitude_band', 'mgrs:grid_square'):
        del properties[key]
    stem = f'T{facts.tile}_{facts.time:%Y%m%dT%H%M%S}'
    assets = {
        band: {
            'href': f'{place}/R{metres}m/{stem}_{band}_{metres}m.tif',
            'type': _COG,
            'gsd': metres,
            **({'eo:bands': [{'name': band, 'common_name': _PLANETARY[band]}]} if band in _PLANETARY else {}),
            **_grid(facts, metres, side),
            'roles': ['data'],
        }
        for band, (metres, side) in shapes.items()
    }
    return _item(facts, 'sentinel-2-l2a', properties, assets)


def landsat(facts, stem, place, tier, side, requester_pays):
    """An item of landsat-c2-l2; `place`: path and row of WRS-2. The grid is in the properties."""
    path, row = place
    properties = {
        **_common(facts),
        **_view(facts),
        **_grid(facts, 30, side),
        'platform': 'landsat-8',
        'instruments': ['oli', 'tirs'],
        'landsat:wrs_path': f'{path:03}',
        'landsat:wrs_row': f'{row:03}',
        'landsat:correction': 'L2SP',
        'landsat:collection_number': '02',
        'landsat:collection_category': tier,
    }
    assets = {
        key: {
            'href': f'{stem}_{band}.TIF',
            'type': _COG,
            'eo:bands': [{'name': f'OLI_{band[3:]}', 'common_name': key}],
            'raster:bands': [{'scale': 2.75e-05, 'nodata': 0, 'offset': -0.2, 'data_type': 'uint16'}],
            'roles': ['data', 'reflectance'],
        }
        for key, band in _LANDSAT.items()
    }
    assets['lwir11'] = {
        'href': f'{stem}_ST_B10.TIF',
        'type': _COG,
        'eo:bands': [{'name': 'TIRS_B10', 'common_name': 'lwir11'}],
        'raster:bands': [{'scale': 0.00341802, 'nodata': 0, 'offset': 149.0, 'data_type': 'uint16', 'unit': 'kelvin'}],
        'roles': ['data', 'temperature'],
    }
    assets['qa_pixel'] = {
        'href': f'{stem}_QA_PIXEL.TIF',
        'type': _COG,
        'raster:bands': [{'unit': 'bit index', 'nodata': 1, 'data_type': 'uint16'}],
        'roles': ['cloud', 'cloud-shadow', 'snow-ice', 'water-mask'],
    }
    assets['mtl.txt'] = {'href': f'{stem}_MTL.txt', 'type': 'text/plain', 'roles': ['metadata']}
    if requester_pays:
        properties['storage:requester_pays'] = True
    return _item(facts, 'landsat-c2-l2', properties, assets)


def _item(facts, collection, properties, assets):
    west, south, east, north = facts.bounds
    return {
        'type': 'Feature',
        'stac_version': '1.0.0',
        'stac_extensions': [
            'https://stac-extensions.github.io/eo/v1.1.0/schema.json',
            'https://stac-extensions.github.io/raster/v1.1.0/schema.json',
            'https://stac-extensions.github.io/projection/v1.1.0/schema.json',
            'https://stac-extensions.github.io/view/v1.0.0/schema.json',
        ],
        'id': facts.name,
        'collection': collection,
        'bbox': [west, south, east, north],
        'geometry': {
            'type': 'Polygon',
            'coordinates': [[[west, north], [east, north], [east, south], [west, south], [west, north]]],
        },
        'properties': properties,
        'assets': assets,
        'links': [
            {'rel': 'self', 'type': 'application/geo+json', 'href': f'{{root}}/collections/{collection}/items/{facts.name}'},
            {'rel': 'root', 'type': 'application/json', 'href': '{root}'},
        ],
    }


def _common(facts):
    return {'datetime': f'{facts.time:%Y-%m-%dT%H:%M:%S}.024000Z', 'eo:cloud_cover': facts.cloud}


def _view(facts):
    elevation, azimuth = facts.sun
    return {'view:sun_elevation': elevation, 'view:sun_azimuth': azimuth}


def _grid(facts, metres, side):
    left, top = facts.corner
    epsg = {'proj:epsg': facts.epsg} if metres == 30 else {}
    return {**epsg, 'proj:shape': [side, side], 'proj:transform': [metres, 0, left, 0, -metres, top]}


def _sentinel2(facts):
    time, baseline = facts.time, facts.baseline
    stamp = f'{time:%Y%m%dT%H%M%S}'
    made = f'{time.replace(hour=(time.hour + 6) % 24):%Y-%m-%dT%H:%M:%S}.000000Z'
    name = f'S2{facts.satellite}_MSIL2A_{stamp}_N{baseline.replace(".", "")}_R094_T{facts.tile}_{made[:19].replace("-", "").replace(":", "")}'
    return {
        **_common(facts),
        'platform': f'sentinel-2{facts.satellite.lower()}',
        'constellation': 'sentinel-2',
        'instruments': ['msi'],
        'proj:epsg': facts.epsg,
        'grid:code': f'MGRS-{facts.tile}',
        'mgrs:utm_zone': int(facts.tile[:2]),
        'mgrs:latitude_band': facts.tile[2],
        'mgrs:grid_square': facts.tile[3:],
        's2:nodata_pixel_percentage': 5.0,
        's2:processing_baseline': baseline,
        's2:product_type': 'S2MSI2A',
        's2:product_uri': f'{name}.SAFE',
        's2:generation_time': made,
        's2:datastrip_id': f'S2{facts.satellite}_OPER_MSI_L2A_DS_2BPS_{made[:10].replace("-", "")}T000000_S{stamp}_N{baseline}',
    }


def _earth_search_assets(facts, place, shapes):
    assets = {}
    for key, (band, common) in _EARTH_SEARCH.items():
        metres, side = shapes[band]
        assets[key] = {
            'href': f'{place}/{band}.tif',
            'type': _COG,
            'eo:bands': [{'name': band, 'common_name': common}],
            'gsd': metres,
            **_grid(facts, metres, side),
            # Whether the offset was subtracted or not: the metadata always state it from baseline 04.00 on.
            'raster:bands': [
                {'nodata': 0, 'data_type': 'uint16', 'scale': 0.0001, 'offset': -0.1 if float(facts.baseline) >= 4 else 0}
            ],
            'roles': ['data', 'reflectance'],
        }
    metres, side = shapes['SCL']
    assets['scl'] = {
        'href': f'{place}/SCL.tif',
        'type': _COG,
        'gsd': metres,
        **_grid(facts, metres, side),
        'raster:bands': [{'nodata': 0, 'data_type': 'uint8'}],
        'roles': ['data'],
    }
    return assets
