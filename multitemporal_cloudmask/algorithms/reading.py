"""Options read from Processing parameters."""

import dataclasses
import re
from typing import Any, Dict, Mapping, Optional, Type, TypeVar

from ..method.errors import CloudmaskError
from ..method.option_fields import Options, key

OptionsType = TypeVar('OptionsType', bound=Options)


def read_options(
    algorithm: Any, kind: Type[OptionsType], parameters: Dict[str, Any], context: Any, keys: Optional[Mapping[str, str]] = None
) -> OptionsType:
    """An options object of class `kind` from Processing parameters.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The tool whose parameters they are.
    kind : type
        The class of options.
    parameters : dict
        Values by key.
    context : QgsProcessingContext
        The context of the run.
    keys : mapping, optional
        Field name to key, where the tool renames it.

    Raises
    ------
    CloudmaskError
        If a value is out of range, or not one of the words.
    """
    keys = keys or {}
    values = {}
    for field in dataclasses.fields(kind):
        values[field.name] = _value(algorithm, field, keys.get(field.name) or key(field), parameters, context)
    try:
        return kind(**values)
    except CloudmaskError as error:
        text = str(error)
        for name, renamed in keys.items():
            text = re.sub(f'^{name.upper()}(?= must )', renamed, text)
        raise CloudmaskError(text) from None


def _value(algorithm: Any, field: Any, name: str, parameters: Dict[str, Any], context: Any) -> Any:
    given, default = parameters.get(name), field.default
    if field.metadata['automatic'] and given in (None, ''):
        # An empty value is automatic, also where the default is a number.
        return None if name in parameters else default
    if field.metadata['choices']:
        # A wrong word goes to the options as it is: QGIS would quietly take the default.
        return given if isinstance(given, str) else algorithm.parameterAsEnumString(parameters, name, context)
    if isinstance(default, bool):
        return algorithm.parameterAsBoolean(parameters, name, context)
    if isinstance(default, (str, tuple)):
        text = algorithm.parameterAsString(parameters, name, context).strip()
        if isinstance(default, str):
            return text or default
        return tuple(part.strip() for part in text.split(',') if part.strip()) or default
    if isinstance(given, str):
        # QGIS would quietly take the default of an optional number.
        try:
            float(given)
        except ValueError:
            raise CloudmaskError(f'{name} must be a number; it is {given!r}.') from None
    if 'int' in str(field.type):
        return algorithm.parameterAsInt(parameters, name, context)
    return algorithm.parameterAsDouble(parameters, name, context)
