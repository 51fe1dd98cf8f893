"""A virtual raster that needs no file in memory: the virtual rasters in memory that it is made of are written into it."""

import posixpath
from typing import Callable, Dict, Mapping, Optional
from xml.etree import ElementTree

from .files import read_text

#: How paths of files in memory begin.
_MEMORY = '/vsimem/'


def inlined(path: str, keep: Callable[[str], str], band: Optional[int] = None) -> str:
    """The text of a VRT in memory, of all its bands or of one; GDAL opens the text of a VRT wherever it opens a file name.

    Parameters
    ----------
    path : str
        GDAL path of the VRT.
    keep : callable
        Called with the path of a raster in memory that is not a VRT; returns the path of the file on disk that it becomes.
    band : int, optional
        Number of the only band to keep; None: all.

    Returns
    -------
    str
        XML.
    """
    root = ElementTree.fromstring(read_text(path))
    # A band alone: else each band would hold all bands, in each of them all bands again, and so on.
    if band is not None:
        _keep(root, 'VRTRasterBand', 'band', band, {'band': '1'})
    for warp in root.iter('GDALWarpOptions'):
        source_dataset, mappings = _child(warp, 'SourceDataset'), _child(warp, 'BandList')
        if band is None:
            _resolve(source_dataset, None, path, keep)
        else:
            mapping = _keep(mappings, 'BandMapping', 'dst', band, {'src': '1', 'dst': '1'})
            if not _resolve(source_dataset, int(mapping['src']), path, keep):
                _child(mappings, 'BandMapping').set('src', mapping['src'])
    for source in root.iterfind('VRTRasterBand/*'):
        number = source.find('SourceBand')
        if number is not None and _resolve(_child(source, 'SourceFilename'), int(number.text or 1), path, keep):
            number.text = '1'
    return ElementTree.tostring(root, encoding='unicode')


def _child(parent: ElementTree.Element, tag: str) -> ElementTree.Element:
    child = parent.find(tag)
    if child is None:
        raise ValueError(f'A VRT has no {tag} in its {parent.tag}.')
    return child


def _keep(parent: ElementTree.Element, tag: str, key: str, band: int, changes: Mapping[str, str]) -> Dict[str, str]:
    """Of the elements with a tag keep the one whose attribute `key` is the band; change its attributes, return the former ones."""
    attributes: Dict[str, str] = {}
    for element in parent.findall(tag):
        if element.get(key) == str(band):
            attributes = dict(element.attrib)
            element.attrib.update(changes)
        else:
            parent.remove(element)
    return attributes


def _resolve(reference: ElementTree.Element, band: Optional[int], path: str, keep: Callable[[str], str]) -> bool:
    """Replace the file name in an element by what it names, if that is a virtual raster in memory; whether it was one."""
    place = reference.text or ''
    if reference.get('relativeToVRT') == '1':
        place = posixpath.join(posixpath.dirname(path), place)
    virtual = place.startswith(_MEMORY) and place.endswith('.vrt')
    if virtual:
        reference.text = inlined(place, keep, band)
    else:
        reference.text = keep(place) if place.startswith(_MEMORY) else place
    reference.set('relativeToVRT', '0')
    return virtual
