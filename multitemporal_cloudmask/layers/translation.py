"""Texts in the language of QGIS: labels as they stand, and messages, whose numbers and names are known only when they are made.

All texts are written in English where they belong, also in the packages that do not know QGIS. They are translated here, where they are
shown: a label by Qt's own table, a message by the template it was made from. `i18n/messages.json` lists the templates; `make translations`
collects them from the code.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Dict, List, Optional, Pattern, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

#: Name of the context of all texts in the tables of Qt.
CONTEXT = 'multitemporal_cloudmask'

_FOLDER = Path(__file__).resolve().parents[1] / 'i18n'

#: Where a template has a number, a name or another text: %1, %2 and so on, as in Qt.
_PLACE = re.compile(r'%\d+')

#: Templates so short that much else would match them: what is in their places is one word.
_SHORT = ('%1 % cloud', '%1 (%2 % cloud)', '%1, %2 % cloud', 'Band %1', 'Lag %1')

#: As many letters is it worth that a template does not begin with a place.
_BEGINNING = 10

_translators: List[QTranslator] = []


def install_translator(locale: str = '') -> bool:
    """Load the table of the language of QGIS, or of `locale` such as `es` or `pt_BR`; whether there is one."""
    remove_translator()
    translator = QTranslator()
    # Qt looks for pt_BR first, then for pt.
    if not translator.load(f'{CONTEXT}_{locale or QgsApplication.locale()}', str(_FOLDER)):
        return False
    QCoreApplication.installTranslator(translator)
    # Qt does not keep it alive.
    _translators.append(translator)
    return True


def remove_translator() -> None:
    """Show English again."""
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())


def tr(text: str) -> str:
    """A label, or another text that never changes, in the language of QGIS."""
    return str(QCoreApplication.translate(CONTEXT, text)) if _translators and text else text


def tr_label(text: str) -> str:
    """The label of a parameter in the language of QGIS: its unit, in brackets, is a text of its own."""
    name, bracket, unit = text.partition(' [')
    return f'{tr(name)} [{tr(unit[:-1])}]' if bracket and tr(text) == text else tr(text)


def tr_message(text: str) -> str:
    """A message in the language of QGIS; what has no translation stays English.

    The parts of a message that were put in are translated too where they are texts themselves. Of a message that several texts were joined
    to, each is translated alone.
    """
    if not _translators:
        return text
    whole = _by_template(text)
    if whole is not None:
        return whole
    ends = [found.end() for found in re.finditer(r'[.:;!](?= )|[^\n](?=\n)', text)]
    for end in reversed(ends):
        for begin in (end, end - 1):
            first = _by_template(text[:begin])
            if first is not None:
                return first + _rest(text[begin:])
    # What comes first is a number or a name.
    return text[: ends[0] - 1] + _rest(text[ends[0] - 1 :]) if ends else text


def _rest(text: str) -> str:
    """What follows a text, in the language of QGIS: it may be a text with what separates it, or one after that."""
    space = text[: len(text) - len(text.lstrip(' .:;!\n'))]
    return _by_template(text) or space + tr_message(text[len(space) :])


def _value(text: str) -> str:
    """What was put into a message, in the language of QGIS: a text, or a list of texts."""
    first, alternative, last = text.partition(', or ')
    if alternative and _by_template(first) is not None:
        return _filled(tr('%1, or %2'), {'_1': _value(first), '_2': _value(last)})
    translated = tr_message(text)
    for separator in ('; ', ', '):
        if translated == text and separator in text:
            translated = separator.join(map(_value, text.split(separator)))
    return translated


def _by_template(text: str) -> Optional[str]:
    """The translation of a text that is one label, also after a number, or was made from one template; None without one."""
    fixed = tr(text)
    if fixed != text:
        return fixed
    for template, pattern, literals in _templates():
        if all(literal in text for literal in literals):
            match = pattern.fullmatch(text)
            if match:
                return _filled(tr(template), {place: _value(value) for place, value in match.groupdict().items()})
    counted = re.fullmatch(r'(\d+ )([^()]+)( \([^()]*\))?', text)
    if counted and tr(counted[2]) != counted[2]:
        return f'{counted[1]}{tr(counted[2])}{counted[3] or ""}'
    return None


def _filled(template: str, values: Dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values['_' + place[0][1:]], template)


@cache
def _templates() -> List[Tuple[str, Pattern[str], List[str]]]:
    """Each template with its pattern and what stands between its places, the most specific first."""
    listed: List[str] = json.loads((_FOLDER / 'messages.json').read_text(encoding='utf-8'))
    return [(template, _pattern(template), _literals(template)) for template in sorted(listed, key=_unspecific)]


def _literals(template: str) -> List[str]:
    return [literal for literal in _PLACE.split(template) if literal.strip()]


def _unspecific(template: str) -> Tuple[int, str]:
    # How a message begins says more than words in its middle, which may be of a text that was put in.
    begins = 0 if _PLACE.match(template) else _BEGINNING
    return -sum(map(len, _literals(template))) - begins, template


def _pattern(template: str) -> Pattern[str]:
    """Matches what is made from a template; the groups are named _1, _2 and so on."""
    parts = re.split(r'(%\d+)', template)
    return re.compile(
        ''.join(_group(parts, index) if index % 2 else re.escape(part) for index, part in enumerate(parts)), re.DOTALL
    )


def _group(parts: List[str], index: int) -> str:
    """The group of the place that is `parts[index]`, between literals."""
    before, after = ''.join(parts[:index]), ''.join(parts[index + 1 :])
    if ''.join(parts) in _SHORT:
        # So few letters are in many texts.
        value = r'\S+'
    elif not after or (not before and re.match(' [A-Z]', after)):
        # Where a template ends or begins with a message, that may be of several sentences.
        value = '.*?'
    elif _PLACE.match(after):
        # The first of two places without anything between them is a number or a name.
        value = r'\S*'
    else:
        # Else a message of several sentences would be taken for one.
        value = '(?:(?![.!?] [A-Z]).)*?'
    # No value begins with a space: a text with one is another template's.
    return f'(?P<_{parts[index][1:]}>{"" if before else "(?! )"}{value})'
