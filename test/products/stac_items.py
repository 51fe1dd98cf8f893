"""Items as the catalogues write them, with nothing that is not read, and what a reader must find in them."""

S2 = {
    'coastal': 'B01', 'blue': 'B02', 'green': 'B03', 'red': 'B04', 'rededge1': 'B05', 'rededge2': 'B06', 'rededge3': 'B07', 'nir': 'B08',
    'nir08': 'B8A', 'nir09': 'B09', 'swir16': 'B11', 'swir22': 'B12',
}  # fmt: skip
L8 = {'coastal': 'B1', 'blue': 'B2', 'green': 'B3', 'red': 'B4', 'nir08': 'B5', 'swir16': 'B6', 'swir22': 'B7'}
TM = {'blue': 'B1', 'green': 'B2', 'red': 'B3', 'nir08': 'B4', 'swir16': 'B5', 'swir22': 'B7'}
ES2, OLI, TM_NAMES = 'B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B11 B12', 'B1 B2 B3 B4 B5 B6 B7', 'B1 B2 B3 B4 B5 B7'
HREF = 'https://example.org/{band}.tif'


def written(
    collection,
    href=HREF,
    keys=tuple(S2),
    quality='scl',
    name='S2A_30SYJ_20230607_0_L2A',
    version='1.0.0',
    asset=None,
    **properties,
):
    """An item with an asset for each key and for the quality band."""
    stated = {'datetime': '2023-06-07T10:59:31.024Z', 'platform': 'sentinel-2a', 'grid:code': 'MGRS-30SYJ', **properties}
    stated = {key.replace('__', ':'): value for key, value in stated.items()}
    assets = {key: {'href': href.format(band=key), **(asset or {})} for key in (*keys, *([quality] if quality else []))}
    return {
        'type': 'Feature', 'stac_version': version, 'id': name, 'collection': collection, 'properties': stated, 'assets': assets, 'links': [],
    }  # fmt: skip


def landsat(collection='landsat-c2-l2', href=HREF, keys=tuple(L8), platform='landsat-8', **more):
    """An item of Landsat."""
    place = {'landsat__wrs_path': '199', 'landsat__wrs_row': '033', 'landsat__correction': 'L2SP'}
    name = 'LC08_L2SP_199033_20230607_02_T1'
    return written(collection, href, keys, more.pop('quality', 'qa_pixel'), name, **{**place, 'platform': platform, **more})


def found(names, scale, offset, quality, platform, tile, date='2023-06-07'):
    return names, scale, offset, quality, date, platform, tile


UPPER = tuple(S2.values())
ONE_ONE = {'bands': [{'name': 'x', 'raster:scale': 3e-5, 'raster:offset': -0.3}], 'nodata': 0}

#: What each stands for, an item, and what is in it.
ITEMS = {
    'Earth Search, before baseline 04.00': (
        written('sentinel-2-l2a', s2__processing_baseline='03.01'), found(ES2, 1e-4, 0.0, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Earth Search, true flag': (
        written('sentinel-2-l2a', s2__processing_baseline='05.09', earthsearch__boa_offset_applied=True),
        found(ES2, 1e-4, None, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Earth Search, false flag': (
        written('sentinel-2-l2a', s2__processing_baseline='05.09', earthsearch__boa_offset_applied=False),
        found(ES2, 1e-4, None, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Earth Search, collection 1': (
        written('sentinel-2-c1-l2a', s2__processing_baseline='05.00'), found(ES2, 1e-4, -0.1, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Planetary Computer, Sentinel-2 before': (
        written('sentinel-2-l2a', keys=UPPER, quality='SCL', s2__processing_baseline='02.12', s2__mgrs_tile='30SYJ', platform='Sentinel-2B'),
        found(ES2, 1e-4, 0.0, 'SCL', 'SENTINEL-2B', '30SYJ')),
    'Planetary Computer, Sentinel-2 since': (
        written('sentinel-2-l2a', keys=UPPER, quality='SCL', s2__processing_baseline='05.10', s2__mgrs_tile='30SYJ'),
        found(ES2, 1e-4, -0.1, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Copernicus, resolutions in the keys': (
        written('sentinel-2-l2a', keys=('B02_10m', 'B02_20m', 'B03_10m', 'B04_10m', 'B08_10m', 'B8A_20m'), quality='SCL_20m',
                s2__processing_baseline='02.12'),
        found('B2 B3 B4 B8 B8A', 1e-4, 0.0, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'without B08': (
        written('sentinel-2-c1-l2a', keys=('blue', 'green', 'red', 'nir08')), found('B2 B3 B4 nir', 1e-4, -0.1, 'SCL', 'SENTINEL-2A', '30SYJ')),
    'Landsat 8': (landsat(), found(OLI, 2.75e-5, -0.2, 'QA_PIXEL', 'LANDSAT_8', '199033')),
    'Landsat 7': (landsat(keys=tuple(TM), platform='LANDSAT_7'), found(TM_NAMES, 2.75e-5, -0.2, 'QA_PIXEL', 'LANDSAT_7', '199033')),
    'Landsat 5 with temperature': (
        landsat(keys=(*TM, 'lwir'), platform='landsat-5'), found('B1 B2 B3 B4 B5 B6 B7', 2.75e-5, -0.2, 'QA_PIXEL', 'LANDSAT_5', '199033')),
    'Landsat, scale of STAC 1.1': (landsat(version='1.1.0', asset=ONE_ONE), found(OLI, 3e-5, -0.3, 'QA_PIXEL', 'LANDSAT_8', '199033')),
    'Digital Earth Africa, Landsat': (
        landsat('ls8_sr', 's3://deafrica-landsat/a/{band}.TIF', ('SR_B1', 'SR_B2', 'SR_B3', 'SR_B4', 'SR_B5', 'SR_B6', 'SR_B7'), quality='pixel_quality'),
        found(OLI, 2.75e-5, -0.2, 'QA_PIXEL', 'LANDSAT_8', '199033')),
    'Digital Earth Australia, Landsat': (
        landsat('ga_ls8c_ard_3', 's3://dea-public-data/a/{band}.tif', ('nbart_blue', 'nbart_green', 'nbart_red', 'nbart_nir', 'nbart_swir_1', 'nbart_swir_2'),
                quality='oa_fmask'),
        found('B2 B3 B4 B5 B6 B7', 1e-4, 0.0, 'fmask_python', 'LANDSAT_8', '199033')),
    'Digital Earth Australia, Sentinel-2': (
        written('ga_s2am_ard_3', keys=('nbart_blue', 'nbart_green', 'nbart_red', 'nbart_nir_1', 'nbart_swir_2', 'nbart_swir_3'), quality='oa_fmask'),
        found('B2 B3 B4 B8 B11 B12', 1e-4, 0.0, 'fmask_python', 'SENTINEL-2A', '30SYJ')),
    'HLS of Landsat': (
        written('hls2-l30', keys=('B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B10'), quality='Fmask', name='HLS.L30.T30SYJ.2023158T105931.v2.0',
                platform='landsat-9', grid__code=None),
        found('B2 B3 B4 B5 B6 B7 B10', 1e-4, 0.0, 'fmask_hls', 'LANDSAT_9', '30SYJ')),
    'HLS of Sentinel-2, of CMR': (
        written('HLSS30_2.0', keys=('B02', 'B03', 'B04', 'B08', 'B8A', 'B11', 'B12'), quality='Fmask', name='HLS.S30.T30SYJ.2023158T105931.v2.0',
                platform=None, grid__code=None),
        found('B2 B3 B4 B8 B8A B11 B12', 1e-4, 0.0, 'fmask_hls', 'MSI', '30SYJ')),
    'only common names': (
        {**landsat('mine', keys=()), 'assets': {
            f'image_{name}': {'href': f'https://example.org/{name}.tif', 'eo:bands': [{'common_name': name}], 'raster:bands': [{'scale': 1e-4}]}
            for name in ('blue', 'green', 'red', 'nir08')}},
        found('B2 B3 B4 B5', 1e-4, 0.0, '', 'LANDSAT_8', '199033')),
}  # fmt: skip

#: What each stands for, an item, and a part of the sentence.
REFUSED = {
    'Level 1 of Sentinel-2': (written('sentinel-2-l1c', name='S2A_30SYJ_20230607_0_L1C'), 'Level 1'),
    'Level 1 of Landsat': (
        landsat('landsat-c2-l1', landsat__correction='L1TP') | {'id': 'LC08_L1TP_199033_20230607_02_T1'},
        'Level 1',
    ),
    'another satellite': (written('sentinel-1-grd', platform='sentinel-1a'), 'sentinel-1a.*not supported'),
    'no platform': (written('naip', platform=None, name='aeroplane'), 'platform.*not stated'),
    'requester pays': (landsat(href='s3://usgs-landsat/a/{band}.TIF'), 'those who pay.*Planetary Computer'),
    'requester pays, Sentinel-2': (
        written('sentinel-2-l2a', 's3://sentinel-s2-l2a/{band}.jp2'),
        'those who pay.*sentinel-2-c1-l2a',
    ),
    'an account': (written('sentinel-2-l2a', 's3://eodata/{band}.jp2'), 'needs an account'),
    'a login': (landsat(href='https://landsatlook.usgs.gov/data/{band}.TIF'), 'after a login'),
    'a password': (written('sentinel-2-l2a', 'https://me:secret@example.org/{band}.tif'), 'no address of a public file'),
    'a composite': (
        written('S2-16D-2', start_datetime='2023-06-01T00:00:00Z', end_datetime='2023-06-16T23:59:59Z'),
        'composite of 16 days',
    ),
    'a missing band': (written('sentinel-2-l2a', keys=('blue', 'green', 'red')), 'no file of the band nir'),
    'no scale': (landsat('mine', keys=tuple(L8), landsat__collection_number='01'), 'states the scale'),
}
