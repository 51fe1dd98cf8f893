"""A small Earth Engine for tests, on 127.0.0.1: it evaluates the expressions that the client sends.

It is written to be read: each file states what this project relies on. What it does not know it refuses, in words that name the
loopback; what it knows to differ from the service stands in the file's first lines.
"""

from . import (  # noqa: F401 - each registers its algorithms
    arithmetic,
    array_images,
    bands,
    collections,
    compound_reducers,
    dates,
    dictionaries,
    elements,
    filters,
    geometry_makers,
    joins,
    kernels,
    landsat,
    lists,
    masks,
    neighbourhoods,
    places,
    profiles,
    reducers,
    references,
    regions,
    samples,
    stacks,
)
from .faults import Drop, Stall, TimeOut, Truncate
from .service import Service

__all__ = ['Drop', 'Service', 'Stall', 'TimeOut', 'Truncate']
