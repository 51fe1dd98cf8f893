"""Python packages that QGIS may lack: which options need them, and how to install them."""

import importlib
import sys
from typing import NamedTuple, Tuple

from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions, ForecastOptions


class _Package(NamedTuple):
    title: str
    debian: str
    osgeo4w: str


_PACKAGES = {
    'sklearn': _Package('scikit-learn', 'python3-sklearn', 'python3-scikit-learn'),
    'PIL': _Package('Pillow', 'python3-pil', 'python3-pillow'),
    'scipy': _Package('SciPy', 'python3-scipy', 'python3-scipy'),
}

#: What needs SciPy alone, what needs Pillow, and what needs scikit-learn, which itself needs SciPy.
SCIPY: Tuple[str, ...] = ('scipy',)
PILLOW: Tuple[str, ...] = ('PIL',)
SCIKIT_LEARN: Tuple[str, ...] = ('scipy', 'sklearn')


def forecast_packages(options: ForecastOptions) -> Tuple[str, ...]:
    """The packages that a forecast computes with."""
    return SCIKIT_LEARN if options.regression else ()


def decision_packages(options: ClusterOptions, cluster_map: bool = False) -> Tuple[str, ...]:
    """The packages that a cloud decision computes with; `cluster_map`: whether CLUSTER_MAP is written."""
    if options.clusters and (options.decision != 'adaptive' or cluster_map):
        return SCIKIT_LEARN
    return SCIPY if options.decision == 'adaptive' else ()


def require_packages(names: Tuple[str, ...]) -> None:
    """Raise `CloudmaskError` if one of the packages cannot be imported."""
    for name in names:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            raise CloudmaskError(missing_package(error.name or '') or f'A Python package is missing: {error}.') from error


def missing_package(module: str) -> str:
    """How to install the package of a module, '' where it is not one that QGIS may lack."""
    package = _PACKAGES.get(module.split('.')[0])
    if package is None:
        return ''
    command = {
        'linux': f'run apt install {package.debian} (or the like) in a terminal',
        'win32': f'choose {package.osgeo4w} in the OSGeo4W setup',
        'darwin': f"run QGIS's own Python with -m pip install {package.title.lower()}",
    }.get(sys.platform, f'install {package.title}')
    return f"The Python package {package.title}, which this tool needs, is missing from QGIS's Python. To install it, {command}; then restart QGIS."
