"""What the tests of Landsat products share: reading everything, and errors that help."""

import re

import pytest
from landsat_metadata import Kind

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.products.landsat import landsat_products
from multitemporal_cloudmask.products.members import Members
from multitemporal_cloudmask.rasters.grid import Window

L8 = Kind(8, 2)
#: One product of each form of the metadata.
EACH = [L8, Kind(5, 2), Kind(7, 1), Kind(8, 0), Kind(5, 0), Kind(9, 2, 'L2SP')]


def product_in(path):
    """The one product at a path."""
    (product,) = landsat_products(Members(path), str(path))
    return product


def whole(scene):
    return Window(0, 0, scene.grid.width, scene.grid.height)


def read_all(path, workspace):
    """Everything that is in the product at a path: values by band."""
    scene = product_in(path).open(workspace)
    if scene.quality:
        scene.read_classes(whole(scene))
    return dict(zip(scene.names, scene.read(scene.names, whole(scene))))


def refused(path, workspace, sentence):
    """The error is a sentence that names the file, what is wrong with it and what to do."""
    with pytest.raises(CloudmaskError, match=sentence) as caught:
        read_all(path, workspace)
    assert re.match('Cannot read|The (product|image|archive|metadata file) /', str(caught.value)) and str(caught.value).endswith(
        '.'
    )
    assert re.search('[Dd]ownload|fetch it again|[Cc]hoose|Do not use', str(caught.value))


def in_text(made, old, new):
    """Replace a part of the metadata file, wherever it stands."""
    text = made.mtl.read_text()
    assert old in text
    made.mtl.write_text(text.replace(old, new))
