"""Small deliveries of every kind beyond the products with an MTL file or a SAFE: names, metadata and numbers as published.

Each is a function of a folder, a date and a truth (reflectance by role, cloud, shadow), and returns what a user would choose.
"""

import json
import shutil
import tarfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Callable, Dict, Optional, Tuple

import numpy as np
from archive_writer import place
from osgeo import gdal
from safe_writer import Safe

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
OLI, TM, MSI = (2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5, 7), ('02', '03', '04', '08', '11', '12')
NODATA, CLOUD, SHADOW = (0, 0), (5, 7), (11, 13)
ELEVATION, AZIMUTH = 47.5, 150.25


def write(path, values, grid, kind=gdal.GDT_UInt16, nodata=None, metadata=None, driver='GTiff'):
    """Write one band."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = gdal.GetDriverByName('GTiff' if driver == 'GTiff' else 'MEM').Create(
        str(path) if driver == 'GTiff' else '', grid.width, grid.height, 1, kind
    )
    file.SetGeoTransform(grid.transform)
    file.SetSpatialRef(grid.spatial_reference)
    file.SetMetadata(metadata or {})
    if nodata is not None:
        file.GetRasterBand(1).SetNoDataValue(nodata)
    file.GetRasterBand(1).WriteArray(values)
    if driver != 'GTiff':
        gdal.GetDriverByName(driver).CreateCopy(str(path), file, options=['QUALITY=100', 'REVERSIBLE=YES'])
        Path(f'{path}.aux.xml').unlink(missing_ok=True)


def numbers(truth, role, scale, offset, fill):
    stored = np.rint((truth[role] - offset) / scale)
    stored[NODATA] = fill
    return stored


def quality(truth, clear, cloud, shadow, fill):
    classes = np.full(truth['blue'].shape, clear)
    classes[CLOUD], classes[SHADOW], classes[NODATA] = cloud, shadow, fill
    return classes


def hls(folder, time, truth, kind='L30', grid=None):
    name = f'HLS.{kind}.T30SYJ.{time:%Y%jT%H%M%S}.v2.0'
    grid, sun = grid or place(), {'MEAN_SUN_ZENITH_ANGLE': str(90 - ELEVATION), 'MEAN_SUN_AZIMUTH_ANGLE': str(AZIMUTH)}
    for role, band in zip(ROLES, OLI if kind == 'L30' else MSI):
        values = numbers(truth, role, 1e-4, 0, -9999)
        write(folder / f'{name}.B{int(band):02d}.tif', values, grid, gdal.GDT_Int16, -9999, sun)
    if kind == 'L30':
        write(folder / f'{name}.B10.tif', np.full(truth['blue'].shape, 1685), grid, gdal.GDT_Int16, -9999)
    # Fmask: bits 1 cloud, 2 next to cloud or shadow, 3 shadow, 5 water, 6-7 aerosol.
    write(folder / f'{name}.Fmask.tif', quality(truth, 64 + 4, 64 + 2, 32 + 8, 255), grid, gdal.GDT_Byte, 255)
    write(folder / f'{name}.SZA.tif', np.full(truth['blue'].shape, 3000), grid)
    (folder / f'{name}.cmr.xml').write_text('<Granule/>')
    return folder


def _usgs_xml(root, time, bands, sun=True):
    listed = ''.join(
        f'<band name="{name}"{f" scale_factor={scale!r}" if scale else ""} fill_value="{fill}"'.replace("'", '"')
        + (f' add_offset="{offset}"' if offset else '')
        + f'><file_name>{file}</file_name></band>'
        for name, file, scale, offset, fill in bands
    )
    return (
        f'<?xml version="1.0"?><{root} xmlns="http://example.org/v2"><global_metadata><acquisition_date>{time:%Y-%m-%d}</acquisition_date>'
        f'<scene_center_time>{time:%H:%M:%S}.123456Z</scene_center_time>'
        + (f'<solar_angles zenith="{90 - ELEVATION}" azimuth="{AZIMUTH}" units="degrees"/>' if sun else '')
        + f'</global_metadata><bands>{listed}</bands></{root}>'
    )


def ard(folder, time, truth, grid=None, collection=2, kind='SR', xml=True):
    """U.S. Analysis Ready Data; kind: SR, or TOA (TA in Collection 1)."""
    scale, offset, fill = (2.75e-5, -0.2, 0) if collection == 2 else (1e-4, 0, -9999)
    name = f'LC08_CU_003009_{time:%Y%m%d}_20210804_' + ('02' if collection == 2 else 'C01_V01')
    target, bands = folder / f'{name}_{kind}', []
    for role, band in zip(ROLES, OLI):
        file = f'{name}_{kind}_B{band}.TIF' if collection == 2 else f'{name}_{kind}B{band}.tif'
        write(
            target / file,
            numbers(truth, role, scale, offset, fill),
            grid or place(epsg=5070),
            gdal.GDT_UInt16 if not fill else gdal.GDT_Int16,
            fill,
        )
        bands.append((f'{kind}_B{band}', file, f'{scale:g}', offset, fill))
    if collection == 2:
        write(target / f'{name}_QA_PIXEL.TIF', quality(truth, 21824, 22280, 23888, 1), grid or place(epsg=5070), nodata=1)
        write(target / f'{name}_SR_QA_AEROSOL.TIF', quality(truth, 96, 96, 96, 1), grid or place(epsg=5070), gdal.GDT_Byte)
    else:
        write(target / f'{name}_PIXELQA.tif', quality(truth, 322, 480, 328, 1), grid or place(epsg=5070), nodata=1)
    if xml:
        (target / f'{name}.xml').write_text(_usgs_xml('ard_metadata', time, bands))
    return target


def espa(folder, time, truth, grid=None, kind='sr', old=False, xml=True):
    """An order of Collection 1, or with a scene id of before the collections."""
    name = f'LE7046027{time:%Y%j}EDC00' if old else f'LE07_L1TP_046027_{time:%Y%m%d}_20161030_01_T1'
    bands = []
    for role, band in zip(ROLES, TM):
        file = f'{name}_{kind}_band{band}.tif'
        write(folder / file, numbers(truth, role, 1e-4, 0, -9999), grid or place(), gdal.GDT_Int16, -9999)
        bands.append((f'{kind}_band{band}', file, '0.0001', 0, -9999))
    if old:
        write(folder / f'{name}_cfmask.tif', quality(truth, 1, 4, 2, 255), grid or place(), gdal.GDT_Byte, 255)
    else:
        write(folder / f'{name}_pixel_qa.tif', quality(truth, 66, 224, 72, 1), grid or place(), nodata=1)
        write(folder / f'{name}_radsat_qa.tif', quality(truth, 0, 0, 0, 1), grid or place(), nodata=1)
    if xml:
        (folder / f'{name}.xml').write_text(_usgs_xml('espa_metadata', time, bands))
    else:
        (folder / f'{name}_MTL.txt').write_text(
            'GROUP = L1_METADATA_FILE\n  GROUP = PRODUCT_METADATA\n    SPACECRAFT_ID = "LANDSAT_7"\n    SENSOR_ID = "ETM"\n'
            f'    WRS_PATH = 046\n    WRS_ROW = 027\n    DATE_ACQUIRED = {time:%Y-%m-%d}\n    SCENE_CENTER_TIME = {time:%H:%M:%S}.1Z\n'
            f'    FILE_NAME_BAND_1 = "{name}_B1.TIF"\n  END_GROUP = PRODUCT_METADATA\n  GROUP = IMAGE_ATTRIBUTES\n'
            f'    SUN_AZIMUTH = {AZIMUTH}\n    SUN_ELEVATION = {ELEVATION}\n  END_GROUP = IMAGE_ATTRIBUTES\nEND_GROUP = L1_METADATA_FILE\nEND\n'
        )
    return folder


def level2(folder, time, truth, grid=None, item=True):
    """Landsat Collection 2 Level-2 as cloud catalogues have it: without MTL."""
    name = f'LC09_L2SP_200032_{time:%Y%m%d}_20230401_02_T1'
    for role, band in zip(ROLES, OLI):
        write(folder / name / f'{name}_SR_B{band}.TIF', numbers(truth, role, 2.75e-5, -0.2, 0), grid or place(), nodata=0)
    write(folder / name / f'{name}_ST_B10.TIF', np.full(truth['blue'].shape, 41252), grid or place(), nodata=0)
    write(folder / name / f'{name}_QA_PIXEL.TIF', quality(truth, 21824, 22280, 23888, 1), grid or place(), nodata=1)
    if item:
        properties = {'datetime': f'{time:%Y-%m-%dT%H:%M:%S}.123Z', 'platform': 'landsat-9'}
        sun = {'view:sun_elevation': ELEVATION, 'view:sun_azimuth': AZIMUTH}
        item = {'stac_version': '1.0.0', 'id': name, 'properties': {**properties, **sun}}
        (folder / name / f'{name}_SR_stac.json').write_text(json.dumps(item))
    return folder / name


def theia(folder, time, truth, grid=None, masks=('CLM', 'MG2')):
    name = f'SENTINEL2A_{time:%Y%m%d-%H%M%S}-457_L2A_T30SYJ_C_V2-2'
    grid = grid or place(pixel=10.0)
    for role, band in zip(ROLES, ('2', '3', '4', '8', '11', '12')):
        for correction, change in (('SRE', 0.05), ('FRE', 0.0)):
            stored = numbers({**truth, role: truth[role] + change}, role, 1e-4, 0, -10000)
            write(folder / name / f'{name}_{correction}_B{band}.tif', stored, grid, gdal.GDT_Int16)
    # CLM: bits 0 clouds and shadows, 1 clouds, 5 shadows of clouds in the image. MG2: 1 clouds, 3 shadows.
    for mask, values in (('CLM', (0, 3, 33)), ('MG2', (1, 2, 8))):
        if mask in masks:
            write(folder / name / 'MASKS' / f'{name}_{mask}_R1.tif', quality(truth, *values, 0), grid, gdal.GDT_Byte)
    (folder / name / f'{name}_MTD_ALL.xml').write_text(
        f'<Muscate_Metadata_Document><Dataset_Identification><GEOGRAPHICAL_ZONE type="Tile">T30SYJ</GEOGRAPHICAL_ZONE></Dataset_Identification>'
        f'<Product_Characteristics><PRODUCT_ID>{name}</PRODUCT_ID><ACQUISITION_DATE>{time:%Y-%m-%dT%H:%M:%S}.457Z</ACQUISITION_DATE>'
        '<PRODUCT_VERSION>2.2</PRODUCT_VERSION><PLATFORM>SENTINEL2A</PLATFORM></Product_Characteristics><Radiometric_Informations>'
        '<REFLECTANCE_QUANTIFICATION_VALUE>10000</REFLECTANCE_QUANTIFICATION_VALUE><Special_Values_List>'
        '<SPECIAL_VALUE name="nodata">-10000</SPECIAL_VALUE></Special_Values_List></Radiometric_Informations><Geometric_Informations>'
        f'<Mean_Value_List><Sun_Angles><ZENITH_ANGLE unit="deg">{90 - ELEVATION}</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">{AZIMUTH}</AZIMUTH_ANGLE>'
        '</Sun_Angles></Mean_Value_List></Geometric_Informations></Muscate_Metadata_Document>'
    )
    return folder / name


def aws(folder, time, truth, grid=None, level='1C', baseline='0400', granule=True):
    """The layout of the buckets on AWS, with the metadata file of the granule or without."""
    target, grid = folder / f'{time:%Y}' / f'{time.month}' / f'{time.day}' / '0', grid or place(pixel=10.0)
    offset = -0.1 if baseline >= '0400' else 0
    product = f'S2B_MSIL{level}_{time:%Y%m%dT%H%M%S}_N{baseline}_R051_T30SYJ_20220210T120000'
    for role, band in zip(ROLES, MSI):
        values, resolution = numbers(truth, role, 1e-4, offset, 0), 20 if int(band) > 10 else 10
        if resolution == 20:
            values = values.reshape(grid.height // 2, 2, grid.width // 2, 2).mean((1, 3)).round()
        part = f'R{resolution}m' if level == '2A' else ''
        write(target / part / f'B{band}.jp2', values, place(values.shape, pixel=float(resolution)), driver='JP2OpenJPEG')
    if level == '2A':
        scl = np.full((grid.height // 2, grid.width // 2), 4)
        for (row, column), value in ((CLOUD, 9), (SHADOW, 3), (NODATA, 0)):
            scl[row // 2, column // 2] = value
        write(target / 'R20m' / 'B02.jp2', np.zeros(scl.shape), place(scl.shape, pixel=20.0), driver='JP2OpenJPEG')
        write(target / 'R20m' / 'SCL.jp2', scl, place(scl.shape, pixel=20.0), gdal.GDT_Byte, driver='JP2OpenJPEG')
    write(target / 'preview' / 'B02.jp2', np.zeros((5, 6)), place((5, 6), pixel=80.0), driver='JP2OpenJPEG')
    info = {'path': 'tiles/30/S/YJ', 'utmZone': 30, 'latitudeBand': 'S', 'gridSquare': 'YJ', 'productName': product}
    (target / 'tileInfo.json').write_text(json.dumps(info))
    (target / 'productInfo.json').write_text(json.dumps({'name': product, 'id': product}))
    if granule:
        stamp = f'{time:%Y-%m-%dT%H:%M:%S}.024Z'
        text = Safe(level=level, baseline='04.00', time=stamp, sensed=stamp, tiles=('30SYJ',)).tile_xml('30SYJ')
        for before, after in (('300000', '500000'), ('5900040', '4400000')):
            text = text.replace(before, after)
        for pixels, pixel in ((60, 10), (30, 20), (10, 60)):
            rows, columns = (-(-side * 10 // pixel) for side in (grid.height, grid.width))
            text = text.replace(
                f'<NROWS>{pixels}</NROWS><NCOLS>{pixels}</NCOLS>', f'<NROWS>{rows}</NROWS><NCOLS>{columns}</NCOLS>'
            )
        (target / 'metadata.xml').write_text(text)
    return target


def cogs(folder, time, truth, grid=None, name=None, item: Optional[Dict] = None, offset=0.0, flat=''):
    """Sentinel-2 as cloud catalogues have it. flat: what the names of the files begin and end with, as {band} in a text."""
    name = name or f'S2B_30SYJ_{time:%Y%m%d}_0_L2A'
    grid = grid or place(pixel=10.0)
    for role, band in zip(ROLES, MSI):
        values = numbers(truth, role, 1e-4, offset, 0)
        write(folder / name / (flat or '{band}.tif').format(band=f'B{band}'), values, grid, nodata=0)
    write(folder / name / (flat or '{band}.tif').format(band='SCL'), quality(truth, 4, 9, 3, 0), grid, gdal.GDT_Byte, 0)
    if not flat:
        write(folder / name / 'AOT.tif', np.full((grid.height, grid.width), 100), grid)
    if item is not None:
        properties = {'datetime': f'{time:%Y-%m-%dT%H:%M:%S}Z', 'platform': 'sentinel-2b'}
        sun = {'view:sun_elevation': ELEVATION, 'view:sun_azimuth': AZIMUTH}
        item = {'stac_version': '1.0.0', 'type': 'Feature', 'id': name, 'properties': {**properties, **sun, **item}}
        (folder / name / f'{name}.json').write_text(json.dumps(item))
    return folder / name


@dataclass(frozen=True)
class Kind:
    """A delivery, and what a reader must find in it."""

    write: Callable
    sensor: str
    level: str
    tile: str
    form: str = ''
    step: float = 1e-4
    has_clock: bool = True
    has_sun: bool = True
    has_quality: bool = True
    options: Tuple[Tuple[str, object], ...] = ()

    def deliver(self, folder, time, truth, **more):
        return Path(self.write(Path(folder), time, truth, **{**dict(self.options), **more}))


def _options(**options):
    return tuple(options.items())


ITEM = {'s2:processing_baseline': '03.01', 'earthsearch:boa_offset_applied': False}
NEW_ITEM = {'s2:processing_baseline': '05.09', 'earthsearch:boa_offset_applied': True, 'raster:offset': -0.1}
PC_ITEM = {'s2:processing_baseline': '05.09', 's2:mgrs_tile': '30SYJ'}
SURFACE, TOP = 'surface', 'top of atmosphere'

KINDS = {
    'HLS L30': Kind(hls, 'OLI', SURFACE, '30SYJ'),
    'HLS S30': Kind(hls, 'MSI', SURFACE, '30SYJ', options=_options(kind='S30')),
    'ARD surface': Kind(ard, 'OLI', SURFACE, 'CU003009', step=2.75e-5),
    'ARD top of atmosphere': Kind(ard, 'OLI', TOP, 'CU003009', step=2.75e-5, options=_options(kind='TOA')),
    'ARD without XML': Kind(ard, 'OLI', SURFACE, 'CU003009', step=2.75e-5, has_clock=False, has_sun=False, options=_options(xml=False)),
    'ARD Collection 1': Kind(ard, 'OLI', SURFACE, 'CU003009', options=_options(collection=1)),
    'ARD Collection 1 TA': Kind(ard, 'OLI', TOP, 'CU003009', options=_options(collection=1, kind='TA')),
    'ESPA surface': Kind(espa, 'TM', SURFACE, '046027'),
    'ESPA top of atmosphere': Kind(espa, 'TM', TOP, '046027', options=_options(kind='toa')),
    'ESPA with scene id': Kind(espa, 'TM', TOP, '046027', options=_options(kind='toa', old=True, xml=False)),
    'Level 2 with item': Kind(level2, 'OLI', SURFACE, '200032', step=2.75e-5),
    'Level 2 without item': Kind(level2, 'OLI', SURFACE, '200032', step=2.75e-5, has_clock=False, has_sun=False, options=_options(item=False)),
    'THEIA': Kind(theia, 'MSI', SURFACE, '30SYJ'),
    'THEIA with MG2': Kind(theia, 'MSI', SURFACE, '30SYJ', options=_options(masks=('MG2',))),
    'AWS L1C': Kind(aws, 'MSI', TOP, '30SYJ', has_quality=False),
    'AWS L1C of before the offset': Kind(aws, 'MSI', TOP, '30SYJ', has_quality=False, options=_options(baseline='0208')),
    'AWS L1C without metadata.xml': Kind(aws, 'MSI', TOP, '30SYJ', has_quality=False, has_sun=False, options=_options(granule=False)),
    'AWS L2A': Kind(aws, 'MSI', SURFACE, '30SYJ', options=_options(level='2A')),
    'Earth Search': Kind(cogs, 'MSI', SURFACE, '30SYJ', options=_options(item=ITEM)),
    'Earth Search, offset subtracted': Kind(cogs, 'MSI', SURFACE, '30SYJ', options=_options(item=NEW_ITEM)),
    'Earth Search, item that is wrong': Kind(
        cogs, 'MSI', SURFACE, '30SYJ', options=_options(item={**NEW_ITEM, 'earthsearch:boa_offset_applied': False})
    ),
    'Earth Search without item': Kind(cogs, 'MSI', SURFACE, '30SYJ', has_clock=False, has_sun=False),
    'Earth Search, Collection 1': Kind(
        cogs, 'MSI', SURFACE, '30SYJ', has_sun=False, options=_options(name='S2B_T30SYJ_{time:%Y%m%dT%H%M%S}_L2A', offset=-0.1)
    ),
    'Planetary Computer': Kind(
        cogs, 'MSI', SURFACE, '30SYJ', options=_options(item=PC_ITEM, offset=-0.1, name='scene', flat='T30SYJ_{time:%Y%m%dT%H%M%S}_{{band}}_10m.tif')
    ),
}  # fmt: skip


def made(kind: Kind, folder, time: datetime, truth):
    """Write a delivery of a kind; times in names are filled in."""
    texts = {key: value.format(time=time) for key, value in kind.options if isinstance(value, str) and '{' in value}
    return kind.deliver(folder, time, truth, **texts)


def pack(folder, path):
    """Pack a delivery, its files at the top or below, by the ending of `path`."""
    if path.name.endswith('.zip'):
        return Path(shutil.make_archive(str(path)[:-4], 'zip', folder.parent, folder.name))
    with tarfile.open(path, 'w:gz' if path.name.endswith('gz') else 'w') as archive:
        for file in sorted(folder.rglob('*')):
            if file.is_file():
                archive.add(file, str(file.relative_to(folder)))
    return path
