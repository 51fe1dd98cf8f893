"""A virtual raster that needs no other: those in memory that it is made of are written into it."""

import posixpath
from xml.etree import ElementTree

from .files import read_text

#: How paths of files in memory begin.
_MEMORY = '/vsimem/'


def inlined(path, keep, band=None):
    """The text of a VRT in memory, of all its bands or of one; GDAL opens the text of a VRT wherever it opens a file name.

    keep: is called with the path of a raster in memory that is no VRT, and returns the path of the file that it becomes.
    """
    root = ElementTree.fromstring(read_text(path))
    # A band alone: else each band would hold all bands, in each of them all bands again, and so on.
    if band is not None:
        _keep(root, 'VRTRasterBand', 'band', band, {'band': '1'})
    for warp in root.iter('GDALWarpOptions'):
        mappings = warp.find('BandList')
        if band is None:
            _resolve(warp.find('SourceDataset'), None, path, keep)
        else:
            mapping = _keep(mappings, 'BandMapping', 'dst', band, {'src': '1', 'dst': '1'})
            if not _resolve(warp.find('SourceDataset'), int(mapping['src']), path, keep):
                mappings.find('BandMapping').set('src', mapping['src'])
    for source in root.iterfind('VRTRasterBand/*'):
        number = source.find('SourceBand')
        if number is not None and _resolve(source.find('SourceFilename'), int(number.text), path, keep):
            number.text = '1'
    return ElementTree.tostring(root, encoding='unicode')


def _keep(parent, tag, key, band, changes):
    """Of the elements with a tag keep the one of a band, under other attributes; returns those that it had."""
    for element in parent.findall(tag):
        if element.get(key) == str(band):
            attributes = dict(element.attrib)
            element.attrib.update(changes)
        else:
            parent.remove(element)
    return attributes


def _resolve(reference, band, path, keep):
    """Write a band of the virtual raster in memory that an element refers to into it; whether it was one."""
    place = reference.text
    if reference.get('relativeToVRT') == '1':
        place = posixpath.join(posixpath.dirname(path), place)
    virtual = place.startswith(_MEMORY) and place.endswith('.vrt')
    if virtual:
        reference.text = inlined(place, keep, band)
    else:
        reference.text = keep(place) if place.startswith(_MEMORY) else place
    reference.set('relativeToVRT', '0')
    return virtual
