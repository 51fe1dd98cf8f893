"""Choosing, naming and joining bands; images made of nothing."""

import re

from . import images
from .errors import InvalidError
from .images import Image, unique
from .pixeltypes import NAMED
from .registry import CATALOGUE, algorithm
from .values import Array


@algorithm('Image.load')
def load(id, version):
    return CATALOGUE.get().image(id)


@algorithm('Image.constant')
def constant(value):
    if isinstance(value, list):
        return Image(unique([images.constant(each).bands[0] for each in value]))
    return images.constant(value)


@algorithm('Image.select')
def select(input, bandSelectors, newNames):
    chosen = []
    for selector in bandSelectors:
        if isinstance(selector, str):
            found = [band for band in input.bands if re.fullmatch(selector, band.name)]
            if not found:
                raise InvalidError(
                    f"Band pattern '{selector}' did not match any bands. Available bands: [{', '.join(input.names)}]"
                )
            chosen += found
        elif -len(input.bands) <= selector < len(input.bands):
            chosen.append(input.bands[int(selector)])
        else:
            raise InvalidError(f'Band index {selector} out of bounds for an image of {len(input.bands)} bands.')
    selected = input.with_bands(chosen)
    return selected if newNames is None else rename(selected, newNames)


@algorithm('Image.rename')
def rename(input, names):
    if len(names) != len(input.bands):
        raise InvalidError(f'The number of names ({len(names)}) must match the number of bands ({len(input.bands)}).')
    if len(set(names)) < len(names):
        raise InvalidError(f'Band names must be unique, got {names}.')
    return input.with_bands([band.named(name) for band, name in zip(input.bands, names)])


@algorithm('Image.slice')
def slice_bands(image, start, end):
    return image.with_bands(image.bands[start:end])


@algorithm('Image.addBands')
def add_bands(dstImg, srcImg, names, overwrite):
    added = select(srcImg, names, None).bands if names is not None else srcImg.bands
    if not overwrite:
        return dstImg.with_bands([*dstImg.bands, *added])
    new = {band.name: band for band in added}
    kept = [new.pop(band.name, band) for band in dstImg.bands]
    return dstImg.with_bands([*kept, *new.values()])


@algorithm('Image.cat')
def cat(images):
    from .coercion import coerce

    given = [coerce(each, 'Image') for each in images]
    return given[0].with_bands([band for image in given for band in image.bands])


@algorithm('Image.cast')
def cast_bands(image, bandTypes, bandOrder):
    from .pixeltypes import cast

    ordered = select(image, bandOrder, None) if bandOrder else image
    bands = []
    for band in ordered.bands:
        kind = NAMED.get(bandTypes.get(band.name)) if isinstance(bandTypes.get(band.name), str) else None
        if band.name in bandTypes and kind is None:
            raise InvalidError(f"Unknown type {bandTypes[band.name]!r} for band '{band.name}'.")
        if kind is None:
            bands.append(band)
            continue

        def compute(grid, band=band, kind=kind):
            values, mask = band.at(grid)
            return cast(values, kind), mask

        bands.append(band.derived(compute, kind))
    return ordered.with_bands(bands)


@algorithm('Image.bandNames')
def band_names(image):
    return list(image.names)


@algorithm('Image.bandTypes')
def band_types(image):
    return {band.name: band.type.describe() for band in image.bands}


@algorithm('Image.metadata')
def metadata(image, property, name):
    value = image.properties.get(property)
    if value is None:
        raise InvalidError(f"Image has no property '{property}'.")
    return images.constant(float(value), name or property)


@algorithm('Array')
def array(values, pixelType):
    made = values if isinstance(values, Array) else Array.of(values)
    if pixelType is None:
        return made
    kind = NAMED[pixelType] if isinstance(pixelType, str) else pixelType
    return Array(made.values.astype(kind.storage), kind.arrays(made.values.ndim))
