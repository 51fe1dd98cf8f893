"""The algorithms that the loopback implements, and the signatures of all that the service has."""

import functools
import importlib.util
import json
import keyword
from contextvars import ContextVar
from pathlib import Path

from .errors import InvalidError, ServiceError

#: Name of an algorithm -> the function; its parameters are named as the service's arguments.
ALGORITHMS = {}

#: The `Catalogue` of the request that is being answered.
CATALOGUE = ContextVar('catalogue')

#: Wide types under which the signatures of `algorithms.json` stand; the rest of the name is of no use here.
_SHORT = {'Image<unknown bands>': 'Image', '<any>': 'Object', 'List<Image<unknown bands>>': 'List<Image>'}


def algorithm(*names):
    """Register a function under the names of an algorithm and of its aliases."""

    def register(function):
        for name in names:
            ALGORITHMS[name] = function
        return function

    return register


def client_file(name):
    """A file of the `ee/tests` folder that the client's wheel carries."""
    return Path(importlib.util.find_spec('ee').origin).parent / 'tests' / name


@functools.cache
def algorithms_document():
    """The list of algorithms, as JSON text."""
    return client_file('algorithms.json').read_text(encoding='utf-8')


@functools.cache
def signatures():
    """Name of an algorithm -> its arguments in order, each (name, type, optional, default)."""
    return {
        each['name'].partition('/')[2]: [
            (
                one['argumentName'],
                _SHORT.get(one['type'], one['type']),
                one.get('optional', False),
                one.get('defaultValue'),
            )
            for one in each.get('arguments', [])
        ]
        for each in json.loads(algorithms_document())['algorithms']
    }


def call(name, given):
    """Call an algorithm as the service does: defaults filled in, names and types checked.

    given: argument name -> value. Raises `ServiceError`, whose words begin with the algorithm's name.
    """
    coerce, mismatch = _coercion()
    if name not in signatures():
        raise ServiceError(f"Unknown function '{name}'.")
    if name not in ALGORITHMS:
        raise ServiceError(f"The loopback does not implement '{name}': add it in test/loopback.")
    taken = _parameters(name)
    if not given.keys() <= taken.keys():
        raise ServiceError(f'{name}: Unrecognized arguments: {sorted(given.keys() - taken.keys())}.')
    arguments = {}
    for argument, (parameter, kind, optional, default) in taken.items():
        value = given.get(argument)
        if value is None:
            value = default
        if value is None:
            if not optional:
                raise ServiceError(f"{name}: Parameter '{argument}' is required and may not be null.")
            arguments[parameter] = None
            continue
        try:
            arguments[parameter] = value if kind == 'Object' else coerce(value, kind)
        except mismatch as error:
            raise ServiceError(f"{name}, argument '{argument}': Invalid type.\n{error}") from None
    try:
        return ALGORITHMS[name](**arguments)
    except InvalidError as error:
        raise ServiceError(f'{name}: {error}') from error


@functools.cache
def _coercion():
    """Its module imports those that register algorithms here."""
    from .coercion import MismatchError, coerce

    return coerce, MismatchError


@functools.cache
def _parameters(name):
    """Arguments of an algorithm: name -> (Python parameter, type, optional, default)."""
    return {argument: (python_name(argument), *rest) for argument, *rest in signatures()[name]}


def python_name(argument):
    """An argument's name as a Python parameter: `from` is a keyword, `from_` is not."""
    return f'{argument}_' if keyword.iskeyword(argument) else argument
