"""Dictionaries and strings."""

import json
import re

from .errors import InvalidError
from .registry import algorithm
from .values import Array, Collection


@algorithm('Dictionary')
def dictionary(input):
    """From a dictionary, or from a list of keys and values in turn."""
    if input is None or isinstance(input, dict):
        return input or {}
    return dict(zip(input[::2], input[1::2]))


@algorithm('Dictionary.get', 'Dictionary.getNumber', 'Dictionary.getString')
def dictionary_get(dictionary, key, defaultValue=None):
    if key not in dictionary:
        if defaultValue is None:
            raise InvalidError(f"Dictionary does not contain key: '{key}'.")
        return defaultValue
    return dictionary[key]


@algorithm('Dictionary.combine')
def combine(first, second, overwrite):
    return {**first, **second} if overwrite else {**second, **first}


@algorithm('Dictionary.values')
def dictionary_values(dictionary, keys):
    return [dictionary_get(dictionary, key) for key in (sorted(dictionary) if keys is None else keys)]


@algorithm('Dictionary.map')
def dictionary_map(dictionary, baseAlgorithm):
    return {key: baseAlgorithm(key, value) for key, value in dictionary.items()}


@algorithm('Dictionary.toImage')
def to_image(dictionary, names):
    from .bands import constant, rename

    keys = sorted(dictionary) if names is None else names
    return rename(constant([dictionary[key] for key in keys]), keys)


@algorithm('Dictionary.toArray')
def to_array(dictionary, keys, axis):
    return Array.of([dictionary[key] for key in (sorted(dictionary) if keys is None else keys)])


for _name, _work in {
    'contains': lambda dictionary, key: key in dictionary,
    'fromLists': lambda keys, values: dict(zip(keys, values)),
    'keys': lambda dictionary: sorted(dictionary),
    'select': lambda dictionary, selectors, ignoreMissing: {
        key: dictionary[key] for key in selectors if key in dictionary or not ignoreMissing
    },
    'remove': lambda dictionary, selectors, ignoreMissing: {
        key: value for key, value in dictionary.items() if key not in selectors
    },
    'rename': lambda dictionary, from_, to, overwrite: {
        dict(zip(from_, to)).get(key, key): value for key, value in dictionary.items()
    },
    'set': lambda dictionary, key, value: {**dictionary, key: value},
    'size': lambda dictionary: len(dictionary),
}.items():
    algorithm(f'Dictionary.{_name}')(_work)


@algorithm('String')
def string(input):
    if isinstance(input, (Collection, dict)):
        raise InvalidError('Expected a string or a number.')
    return input if isinstance(input, str) else json.dumps(input)


@algorithm('Number.format')
def number_format(number, pattern):
    return pattern % number


@algorithm('Number.parse')
def number_parse(input, radix):
    try:
        return int(input, radix)
    except ValueError:
        return float(input)


for _name, _work in {
    'cat': lambda string1, string2: string1 + string2,
    'compareTo': lambda string1, string2: (string1 > string2) - (string1 < string2),
    'equals': lambda reference, target: reference == target,
    'index': lambda target, pattern: target.find(pattern),
    'length': lambda string: len(string),
    'match': lambda input, regex, flags: [found[0] for found in re.finditer(regex, input)][: None if 'g' in flags else 1],
    'replace': lambda input, regex, replacement, flags: re.sub(regex, replacement, input, count=0 if 'g' in flags else 1),
    'slice': lambda string, start, end: string[start:end],
    'split': lambda string, regex, flags: re.split(regex, string),
    'toLowerCase': lambda string: string.lower(),
    'toUpperCase': lambda string: string.upper(),
    'trim': lambda string: string.strip(),
}.items():
    algorithm(f'String.{_name}')(_work)
