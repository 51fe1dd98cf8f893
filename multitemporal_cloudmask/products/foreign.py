"""Deliveries that are known but not read: what they are, and what to do instead."""

import re
from typing import Iterable, Tuple

_NAME_BANDS = 'Join its bands to one raster, name them by role (blue, green ..) and set scale and date.'
_ORIGINAL = 'Choose the product from which it was made, as USGS or ESA delivers it.'

#: A pattern of the names of files, what these are, and an advice. The first that matches counts.
_KINDS: Tuple[Tuple[str, str, str], ...] = (
    (
        r'.*\.(?:SR_B\d+|B\d+A?|QA_PIXEL|SCL)\.tiff?',
        'a download of Earth Engine with a file for each band',
        'Export it again with all bands in one GeoTIFF (filePerBand False).',
    ),
    (
        r'L[COTEM]0?\d.*_(?:B\d+(?:_VCID_\d)?|BQA)\.tiff?',
        'a part of a Landsat Level-1 product without its MTL file',
        'Put the .._MTL.txt of the same product next to the images: it has the scale of each band.',
    ),
    (
        r'(?:T\d\d[A-Z]{3}_\d{8}T\d{6}|S2[A-D]_OPER_MSI_.*)_B(?:\d\d|8A)(?:_\d\dm)?\.jp2',
        'a part of a Sentinel-2 product without its metadata files',
        'Choose the whole .SAFE folder or zip with MTD_MSIL1C.xml or MTD_MSIL2A.xml.',
    ),
    (r'HLS\..*\.hdf', 'HLS of version 1', 'Download the same granule in version 2.0, as GeoTIFF.'),
    (
        r'SENTINEL2[A-D]_\d{8}-\d{6}-\d{3}_L\w\w_.*_(?:FRE|SRE|FRC|CLM|MG2)_.*\.tiff?',
        'a part of a product of THEIA without its metadata file',
        'Put the .._MTD_ALL.xml of the same product next to the images.',
    ),
    (
        r'L[COTE].*_(?:sr|toa|bt)_band\d+\.(?:img|hdf|nc)',
        'an ESPA order in another format than GeoTIFF',
        'Order it as GeoTIFF, or convert its images under the same names.',
    ),
    (r'RT_.*\.tiff?', 'output of the Semi-Automatic Classification Plugin', f'{_ORIGINAL} {_NAME_BANDS}'),
    (r'.*(?:AnalyticMS|ortho_analytic|_psscene_|_udm2?|_composite).*\.(?:tiff?|xml|json)', 'a product of Planet', _NAME_BANDS),
    (r'\d{8}_LEVEL2_\w+_(?:BOA|TOA|QAI|CLD|DST|VZN|HOT)\.(?:tif|dat)', 'output of FORCE', f'{_ORIGINAL} {_NAME_BANDS}'),
    (r'S2[A-D][12][AC]_\d{8}_\d{3}_\w*_(?:BOA|TOA|SCL|TCI)_\d\d\.\w+', 'output of sen2r', f'{_ORIGINAL} {_NAME_BANDS}'),
    (r'ga_(?:ls|s2)\w+_.*', 'Analysis Ready Data of Digital Earth Australia', _NAME_BANDS),
    (r'\d{4}-\d\d-\d\d.*_Sentinel-2.*', 'a download of Sentinel Hub or the Copernicus Browser', _NAME_BANDS),
    (
        r'.*\.dim',
        'a product in the format of SNAP',
        'Export it from SNAP as GeoTIFF with the names of the bands, or choose the original product.',
    ),
    (r'S1[A-D]_.*', 'a product of Sentinel-1, which is radar', 'Choose images of Landsat or Sentinel-2.'),
    (r'S3[A-D]_.*', 'a product of Sentinel-3', 'Choose images of Landsat or Sentinel-2.'),
    (
        r'(?:MOD|MYD|MCD|VNP|VJ1)\w+\.A\d{7}.*\.(?:hdf|h5)',
        'a product of MODIS or VIIRS',
        'Choose images of Landsat or Sentinel-2.',
    ),
    (r'AST_.*', 'a product of ASTER', 'Choose images of Landsat or Sentinel-2.'),
    (r'(?:VOL|DIM|IMG)_(?:SPOT|PHR|PNEO).*', 'a product of SPOT or Pleiades', _NAME_BANDS),
)

#: Archives that cannot be read in place.
_PACKED = r'.*\.(?:tar\.(?:bz2|xz|zst|z)|tbz2?|txz|7z|rar|gz|bz2|xz)'


def foreign_kind(path: str, names: Iterable[str]) -> str:
    """What a delivery is that is known but not read.

    Parameters
    ----------
    path : str
        The delivery, for the message.
    names : iterable of str
        Names of files in it, with or without folders; the path itself for a single file.

    Returns
    -------
    str
        Two sentences for the user, '' where none of the kinds matches.
    """
    if re.fullmatch(_PACKED, path, re.IGNORECASE) and not path.lower().endswith('.tar.gz'):
        return f'Cannot read {path}: it is packed in a way that is not read in place. Unpack it and choose the folder, or pack it as .tar, .tar.gz or .zip.'
    last = [re.split(r'[/\\]', name)[-1] for name in names]
    for pattern, kind, advice in _KINDS:
        if any(re.fullmatch(pattern, name, re.IGNORECASE) for name in last):
            return f'Cannot read {path} as it is: this is {kind}. {advice} The help page of importscene lists what is read.'
    return ''
