"""Arithmetic of numpy arrays with the service's rules: of pixels, of numbers and of arrays alike."""

import numpy as np

from . import pixeltypes
from .errors import InvalidError
from .pixeltypes import BOOLEAN, DOUBLE, FLOAT, union


def _whole(first, second):
    if first.precision != 'int' or second.precision != 'int':
        raise InvalidError('Bitwise operands must be integer only.')
    return union(first, second)


def _divided(first, second):
    """Integers divided are floats: the fraction is kept."""
    kind = union(first, second)
    return kind if kind.precision != 'int' else FLOAT.arrays(kind.dimensions)


def _real(first, second=None):
    """Functions of real numbers: integers become doubles."""
    kind = union(first, second) if second else first
    return kind if kind.precision != 'int' else DOUBLE.arrays(kind.dimensions)


def _boolean(first, second=None):
    return BOOLEAN.arrays(max(first.dimensions, second.dimensions if second else 0))


def _power(first, second):
    return (FLOAT if DOUBLE.precision not in (first.precision, second.precision) else DOUBLE).arrays(
        max(first.dimensions, second.dimensions)
    )


def _by_zero(divide):
    """A division whose result is 0 where the divisor is."""

    def compute(left, right):
        with np.errstate(divide='ignore', invalid='ignore'):
            return np.where(right == 0, 0, divide(left, np.where(right == 0, 1, right)))

    return compute


#: Name -> (numpy's work on two arrays of one type, the result's type from the operands').
BINARY = {
    'add': (np.add, union),
    'subtract': (np.subtract, union),
    'multiply': (np.multiply, union),
    'divide': (_by_zero(np.divide), _divided),
    'mod': (_by_zero(np.fmod), union),
    'pow': (np.power, _power),
    'hypot': (np.hypot, _real),
    'atan2': (lambda x, y: np.arctan2(y, x), _real),
    'min': (np.minimum, union),
    'max': (np.maximum, union),
    'first': (lambda left, right: left, union),
    'firstNonZero': (lambda left, right: np.where(left != 0, left, right), union),
    'eq': (np.equal, _boolean),
    'neq': (np.not_equal, _boolean),
    'lt': (np.less, _boolean),
    'lte': (np.less_equal, _boolean),
    'gt': (np.greater, _boolean),
    'gte': (np.greater_equal, _boolean),
    'and': (np.logical_and, _boolean),
    'or': (np.logical_or, _boolean),
    'bitwiseAnd': (np.bitwise_and, _whole),
    'bitwiseOr': (np.bitwise_or, _whole),
    'bitwiseXor': (np.bitwise_xor, _whole),
    'leftShift': (np.left_shift, _whole),
    'rightShift': (np.right_shift, _whole),
}
ALIASES = {
    'bitwiseAnd': 'bitwise_and',
    'bitwiseOr': 'bitwise_or',
    'bitwiseXor': 'bitwise_xor',
    'leftShift': 'left_shift',
    'rightShift': 'right_shift',
    'firstNonZero': 'first_nonzero',
}


def _same(kind):
    return kind


#: Name -> (numpy's work, the result's type from the operand's).
UNARY = {
    'abs': (np.abs, _same),
    'signum': (np.sign, _same),
    'ceil': (np.ceil, _same),
    'floor': (np.floor, _same),
    'round': (lambda values: np.floor(values + 0.5), _same),
    'not': (np.logical_not, _boolean),
    'sqrt': (np.sqrt, _real),
    'exp': (np.exp, _real),
    'log': (np.log, _real),
    'log10': (np.log10, _real),
    'sin': (np.sin, _real),
    'cos': (np.cos, _real),
    'tan': (np.tan, _real),
    'asin': (np.arcsin, _real),
    'acos': (np.arccos, _real),
    'atan': (np.arctan, _real),
}


def binary(name, left, left_type, right, right_type):
    """Values of an operation and their type; the operands meet in the type that holds both."""
    work, rule = BINARY[name]
    kind = rule(left_type, right_type)
    meeting = kind if name in ('divide', 'pow', 'hypot', 'atan2') else union(left_type, right_type)
    with np.errstate(all='ignore'):
        values = work(left.astype(meeting.storage), right.astype(meeting.storage))
    return values.astype(kind.storage), kind


def unary(name, values, kind):
    work, rule = UNARY[name]
    result = rule(kind)
    with np.errstate(all='ignore'):
        return work(values.astype(result.storage if rule is _real else values.dtype)).astype(result.storage), result


#: Casts by the name of their target.
CASTS = {
    **{name: pixeltypes.NAMED[name] for name in ('float', 'double', 'byte', 'short', 'int', 'long', 'int8', 'int16', 'int32')},
    **{name: pixeltypes.NAMED[name] for name in ('int64', 'uint8', 'uint16', 'uint32')},
}


def names_of(name):
    """An operation's names in the service."""
    return [name, ALIASES[name]] if name in ALIASES else [name]


def names_of_cast(name):
    return name, f'to{name.capitalize()}'
