"""Imports go down only, and what may be missing or is slow to load is imported where it is used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import multitemporal_cloudmask

PACKAGE = 'multitemporal_cloudmask'
ROOT = Path(multitemporal_cloudmask.__file__).parent
FILES = sorted(path.relative_to(ROOT) for path in ROOT.rglob('*.py'))

#: The folders from which a folder may import, besides itself; files beside the folders may import from all.
BELOW = {
    'method': set(),
    'rasters': {'method'},
    'products': {'method', 'rasters'},
    'simulation': {'method', 'rasters', 'products'},
    'local': {'method', 'rasters', 'products'},
    'earthengine': {'method', 'rasters', 'products'},
    'layers': {'method', 'rasters', 'products'},
    'algorithms': {'method', 'rasters', 'products', 'simulation', 'local', 'earthengine', 'layers'},
}
QGIS = {'qgis', 'processing', 'PyQt5', 'PyQt6'}
FORBIDDEN = {
    'method': QGIS | {'osgeo', 'ee'},
    **dict.fromkeys(('rasters', 'products', 'simulation', 'local'), QGIS | {'ee'}),
    'earthengine': QGIS,
}
INSIDE_FUNCTIONS = {'sklearn', 'scipy', 'ee', 'threadpoolctl', 'PIL'}


def imports(source, folders):
    """(full name of a module, whether it is imported as soon as the file is) for each import in `source`."""
    found = []

    def visit(node, at_once):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                found.extend((alias.name, at_once) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = [PACKAGE, *folders][: len(folders) + 2 - child.level] if child.level else []
                module = '.'.join([*base, *(child.module.split('.') if child.module else [])])
                found.extend((f'{module}.{alias.name}', at_once) for alias in child.names)
            inside = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            visit(child, at_once and not inside)

    visit(ast.parse(source), True)
    return found


def faults(source, folders):
    """What is wrong with the imports of a file in `folders`, (), ('method',) .."""
    layer = folders[0] if folders else ''
    told = []
    for name, at_once in imports(source, folders):
        top, *inner = name.split('.')
        if top in FORBIDDEN.get(layer, ()):
            told.append(f'{name} does not belong in {layer}')
        if at_once and top in INSIDE_FUNCTIONS:
            told.append(f'{name} is imported outside functions')
        if top == PACKAGE and layer and inner[0] not in BELOW[layer] | {layer}:
            told.append(f'{name} is not below {layer}')
    return told


@pytest.mark.parametrize('path', FILES, ids=str)
def test_imports_of_each_file(path):
    assert faults((ROOT / path).read_text(encoding='utf-8'), path.parts[:-1]) == []


def test_every_folder_has_its_place():
    assert {path.parts[0] for path in FILES if len(path.parts) > 1} <= set(BELOW)
    assert set(BELOW) <= {path.parts[0] for path in FILES}


@pytest.mark.parametrize(
    'source, folder, wrong',
    [
        ('import qgis.core', 'method', True),
        ('def f():\n    from osgeo import gdal', 'method', True),
        ('import ee', 'method', True),
        ('from osgeo import gdal', 'rasters', False),
        ('def f():\n    from qgis.PyQt.QtCore import Qt', 'rasters', True),
        ('import qgis', 'local', True),
        ('from qgis.core import QgsProject', 'layers', False),
        ('from ..rasters.scene import Scene', 'method', True),
        ('from .. import rasters', 'method', True),
        ('from . import classes', 'method', False),
        ('from ..method import classes', 'rasters', False),
        ('from ..local.select import select_lags', 'rasters', True),
        ('from ..products.passes import Pass', 'rasters', True),
        ('from ..products.passes import Pass', 'local', False),
        ('from ..simulation.sample import write_sample', 'local', True),
        ('from qgis.core import QgsProject', 'products', True),
        ('import ee', 'simulation', True),
        ('from ..layers import styles', 'local', True),
        ('from ..local import select', 'layers', True),
        ('from ..algorithms import base', 'layers', True),
        ('import multitemporal_cloudmask.local.select', 'rasters', True),
        ('from multitemporal_cloudmask.plugin import x', 'algorithms', True),
        ('from ..local import select', 'algorithms', False),
        ('from scipy import ndimage', 'method', True),
        ('def f():\n    from scipy import ndimage', 'method', False),
        ('class A:\n    import sklearn', 'method', True),
        ('try:\n    import ee\nexcept ImportError:\n    ee = None', 'earthengine', True),
        ('class A:\n    def f(self):\n        import threadpoolctl', 'rasters', False),
    ],
)
def test_faults_are_found(source, folder, wrong):
    assert bool(faults(source, (folder,))) == wrong


def test_the_science_loads_without_the_slow_libraries():
    modules = [f'{PACKAGE}.method.{path.stem}' for path in FILES if path.parts[0] == 'method' and path.stem != '__init__']
    loaded = f'import sys; {"; ".join(f"import {module}" for module in modules)}; print(*sys.modules)'
    environment = {'PYTHONPATH': str(ROOT.parent), 'PATH': ''}
    out = subprocess.run([sys.executable, '-c', loaded], capture_output=True, text=True, check=True, env=environment).stdout
    assert set(modules) <= set(out.split())
    assert not {name.split('.')[0] for name in out.split()} & (INSIDE_FUNCTIONS | {'qgis', 'osgeo'})
