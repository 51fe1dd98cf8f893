"""How options are declared: a field with its default, range, unit, label and help, against which its value is checked."""

import dataclasses
from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence, Type

from .errors import CloudmaskError

#: Help of SEED.
SEED = 'Seed of the random choices. The same inputs and the same seed give the same bytes.'


def option(
    default: Any,
    text: str,
    *,
    label: str,
    unit: str = '',
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    choices: Sequence[str] = (),
    advanced: bool = False,
    automatic: bool = False,
) -> Any:
    """A dataclass field that carries what tools and help pages show of it.

    Parameters
    ----------
    default : object
        The default.
    text : str
        Help, one or two sentences.
    label : str
        Shown with the unit behind it, unless it names the unit.
    unit : str
        Unit of the value, '' without one.
    minimum, maximum : float, optional
        Range of the value, both included; None: without a limit.
    choices : sequence of str
        The words that are allowed; () where the value is no word.
    advanced : bool
        Whether it is shown among the advanced parameters only.
    automatic : bool
        Whether None is allowed and means: chosen from the data.
    """
    about = {
        'text': text,
        'label': label,
        'unit': unit,
        'minimum': minimum,
        'maximum': maximum,
        'choices': tuple(choices),
        'advanced': advanced,
        'automatic': automatic,
    }
    return dataclasses.field(default=default, metadata=about)


def key(field: 'dataclasses.Field[Any]') -> str:
    """The public key of an option's field: `max_cloud` is MAX_CLOUD, `lambda_` is LAMBDA."""
    return field.name.rstrip('_').upper()


def with_default(kind: Type['Options'], name: str, default: object) -> Any:
    """The option of a class with another default."""
    (field,) = (field for field in dataclasses.fields(kind) if field.name == name)
    return dataclasses.field(default=default, metadata=field.metadata)


def _text(value: object) -> str:
    if value is None:
        return 'automatic'
    return ', '.join(value) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True)
class Options:
    """Checks every value against the range or the choices of its field."""

    @property
    def settings(self) -> Dict[str, str]:
        """Key to value as text, for metadata and reports."""
        return {key(field): _text(getattr(self, field.name)) for field in dataclasses.fields(self)}

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            self._check(field, getattr(self, field.name))

    def _check(self, field: 'dataclasses.Field[Any]', value: Any) -> None:
        about = field.metadata
        if value is None and about['automatic']:
            return
        if about['choices']:
            if value not in about['choices']:
                raise CloudmaskError(f'{key(field)} must be one of {", ".join(about["choices"])}; it is {value!r}.')
            return
        low, high = about['minimum'], about['maximum']
        # Written so that NaN fails too.
        if (low is not None and not value >= low) or (high is not None and not value <= high):
            span = f'at least {low}' if high is None else f'at most {high}' if low is None else f'{low} .. {high}'
            unit = f' {about["unit"]}' if about['unit'] else ''
            raise CloudmaskError(f'{key(field)} must be {span}{unit}; it is {value}.')
