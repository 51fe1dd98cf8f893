"""Small deliveries and rasters of known reflectance for archives, and what their tests share."""

from datetime import datetime, timedelta, timezone

import numpy as np
from osgeo import gdal, osr

from multitemporal_cloudmask.rasters.grid import Grid, Window

TODAY = datetime(2019, 6, 7, 10, 42, 25, tzinfo=timezone.utc)
SIZE = (40, 48)
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
CLEAR, CLOUD, FILL = 21824, 22280, 1
SINE, WARM = 0.5, 290.0
OLI, TM = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7'), ('B1', 'B2', 'B3', 'B4', 'B5', 'B7')
# Largest number, scale and offset of the reflectance, thermal band, its scale and offset to radiance, K1, K2.
_OLI = (OLI, 65535, 2e-5, -0.1, ('B10',), 3.342e-4, 0.1, 774.8853, 1321.0789)
_KINDS = {
    5: (TM, 255, 2.5e-3, -0.005, ('B6',), 0.05538, 1.18243, 607.76, 1260.56),
    7: (TM, 255, 2.5e-3, -0.005, ('B6_VCID_1', 'B6_VCID_2'), 0.067, -0.067, 666.09, 1282.71),
    8: _OLI,
    9: _OLI,
}
_LETTERS = {5: 'LT', 7: 'LE', 8: 'LC', 9: 'LC'}


def days(number, minutes=0):
    """The time that many days after `TODAY`."""
    return TODAY + timedelta(days=number, minutes=minutes)


def place(size=SIZE, left=500000.0, top=4400000.0, pixel=30.0, epsg=32630):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(reference.ExportToWkt(), (left, pixel, 0.0, top, 0.0, -pixel), size[1], size[0])


def whole(grid):
    return Window(0, 0, grid.width, grid.height)


def ground(size=SIZE, seed=0, brighter=0.0):
    """Reflectance of textured land, role to (h, w)."""
    height, width = size
    noise = np.random.default_rng(seed).normal(size=(height + 8, width + 8))
    spectrum = np.fft.fft2(noise) * np.exp(-20 * sum(f**2 for f in np.meshgrid(*map(np.fft.fftfreq, noise.shape), indexing='ij')))
    texture = np.fft.ifft2(spectrum).real[4:-4, 4:-4]
    texture /= texture.std()
    means = (0.08, 0.09, 0.1, 0.28, 0.2, 0.12)
    return {role: mean + brighter + 0.2 * mean * np.clip(texture, -3, 3) for role, mean in zip(ROLES, means)}


def write_raster(path, bands, grid, nodata=None, scales=None, metadata=None):
    """Write stored values, name to (h, w); scales: name to (scale, offset). Returns the path as text."""
    kind = next(iter(bands.values())).dtype.name
    types = {'uint8': gdal.GDT_Byte, 'uint16': gdal.GDT_UInt16, 'int32': gdal.GDT_Int32, 'float32': gdal.GDT_Float32}
    file = gdal.GetDriverByName('GTiff').Create(str(path), grid.width, grid.height, len(bands), types[kind])
    file.SetGeoTransform(grid.transform)
    file.SetSpatialRef(grid.spatial_reference)
    file.SetMetadata({name: str(value) for name, value in (metadata or {}).items() if value is not None})
    for number, (name, values) in enumerate(bands.items(), 1):
        band = file.GetRasterBand(number)
        band.SetDescription(name)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.SetScale((scales or {}).get(name, (1, 0))[0])
        band.SetOffset((scales or {}).get(name, (1, 0))[1])
        band.WriteArray(values)
    return str(path)


def scene_file(path, time, values, grid=None, names=OLI, cloud=None, scale=1e-4, **metadata):
    """Write reflectance (role to array) as a GeoTIFF of digital numbers with a scale, clear but for `cloud`; returns its path."""
    grid = grid or place()
    bands = {name: np.rint(values[role] / 1e-4).astype('int32') for name, role in zip(names, ROLES)}
    bands['QA_PIXEL'] = np.where(np.zeros((grid.height, grid.width)) if cloud is None else cloud, CLOUD, CLEAR).astype('int32')
    about = {'SENSOR': 'LANDSAT_8', 'DATE_ACQUIRED': f'{time:%Y-%m-%d}', 'SCENE_CENTER_TIME': f'{time:%H:%M:%S}', **metadata}
    return write_raster(path, bands, grid, -9999, dict.fromkeys(names, (scale, 0)), about)


def deliver(folder, time, values, grid=None, satellite=8, row=32, collection=2, category='T1', produced='2020-08-27',
            surface=False, fill=None, stretch=1.0):  # fmt: skip
    """Write a Landsat delivery below a folder and return its own folder.

    values: reflectance, role to array; the temperature is `WARM`. fill: boolean (h, w), no data. stretch: how many times the
    usual step of a digital number.
    """
    grid = grid or place()
    names, highest, step, offset, thermals, *radiance, k1, k2 = _KINDS[satellite]
    step, sine = (2.75e-5, 1.0) if surface else (step * stretch, SINE)
    offset = -0.2 if surface else offset * stretch
    letters = _LETTERS[satellite] + f'{satellite:02d}'
    processing = 'L2SP' if surface else 'L1TP'
    name = f'{letters}_{processing}_200{row:03d}_{time:%Y%m%d}_{produced.replace("-", "")}_{collection:02d}_{category}'
    fill = np.zeros((grid.height, grid.width), bool) if fill is None else fill
    warm = np.rint((k1 / (np.exp(k2 / WARM) - 1) - radiance[1]) / radiance[0]) + np.zeros(fill.shape)
    bands = {band: np.rint((values[role] * sine - offset) / step) for band, role in zip(names, ROLES)}
    if not surface:
        bands.update(dict.fromkeys(thermals, warm))
    quality = 'QA_PIXEL' if collection == 2 else 'BQA'
    target = folder / name
    target.mkdir(parents=True)
    for band, numbers in {**bands, quality: np.full(fill.shape, CLEAR if collection == 2 else 672)}.items():
        kind = 'uint16' if band == quality or highest > 255 or surface else 'uint8'
        numbers = np.where(fill, FILL if band == quality else 0, numbers).astype(kind)
        write_raster(target / f'{name}_{band}.TIF', {'': numbers}, grid)
    (target / f'{name}_MTL.txt').write_text(
        _mtl(
            name,
            time,
            row,
            satellite,
            collection,
            category,
            produced,
            processing,
            bands,
            thermals,
            (step, offset),
            radiance,
            (k1, k2),
        )  # fmt: skip
    )
    return target


def _mtl(name, time, row, satellite, collection, category, produced, processing, bands, thermals, reflectance, radiance, k):
    files = {f'FILE_NAME_BAND_{band[1:]}': f'{name}_{band}.TIF' for band in bands}
    about = {'LANDSAT_PRODUCT_ID': name, 'COLLECTION_NUMBER': f'{collection:02d}'}
    image = {
        'SPACECRAFT_ID': f'LANDSAT_{satellite}',
        'WRS_PATH': '200',
        'WRS_ROW': f'{row}',
        'DATE_ACQUIRED': f'{time:%Y-%m-%d}',
        'SCENE_CENTER_TIME': f'{time:%H:%M:%S}.1234567Z',
    }
    sun = {'SUN_AZIMUTH': '140.25', 'SUN_ELEVATION': '30.0'}
    rescaling, thermal = {}, {}
    for band in bands:
        numbers = ('RADIANCE', radiance) if band in thermals else ('REFLECTANCE', reflectance)
        rescaling.update({f'{numbers[0]}_{key}_BAND_{band[1:]}': value for key, value in zip(('MULT', 'ADD'), numbers[1])})
    for band in thermals:
        thermal.update({f'K{number}_CONSTANT_BAND_{band[1:]}': value for number, value in enumerate(k, 1)})
    if collection == 2:
        about.update({'PROCESSING_LEVEL': processing, 'COLLECTION_CATEGORY': category})
        files['FILE_NAME_QUALITY_L1_PIXEL'] = f'{name}_QA_PIXEL.TIF'
        level = 2 if processing.startswith('L2') else 1
        groups = {
            'PRODUCT_CONTENTS': {**about, **files},
            'IMAGE_ATTRIBUTES': {**image, **sun},
            f'LEVEL{level}_PROCESSING_RECORD': {'DATE_PRODUCT_GENERATED': f'{produced}T00:00:00Z'},
            'LEVEL2_SURFACE_REFLECTANCE_PARAMETERS' if level == 2 else 'LEVEL1_RADIOMETRIC_RESCALING': rescaling,
            'LEVEL1_THERMAL_CONSTANTS': thermal,
        }
    else:
        files['FILE_NAME_BAND_QUALITY'] = f'{name}_BQA.TIF'
        groups = {
            'METADATA_FILE_INFO': {**about, 'FILE_DATE': f'{produced}T00:00:00Z'},
            'PRODUCT_METADATA': {'COLLECTION_CATEGORY': category, **image, **files},
            'IMAGE_ATTRIBUTES': sun,
            'RADIOMETRIC_RESCALING': rescaling,
            'THERMAL_CONSTANTS': thermal,
        }
    lines = ['GROUP = LANDSAT_METADATA_FILE']
    for group, items in groups.items():
        lines += [f'  GROUP = {group}', *(f'    {key} = {value}' for key, value in items.items()), f'  END_GROUP = {group}']
    return '\n'.join([*lines, 'END_GROUP = LANDSAT_METADATA_FILE', 'END', ''])
