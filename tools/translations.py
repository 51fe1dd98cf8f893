"""Collect the texts that a person reads from the code, into the tables of Qt Linguist: `make translations`.

multitemporal_cloudmask/i18n/multitemporal_cloudmask_<language>.ts keep what is translated; new texts are unfinished, those that are gone are
removed. messages.json lists the texts with places (%1), by which messages are recognised when they are shown.
"""

import ast
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Dict, Iterator, List, Set

ROOT = Path(__file__).resolve().parents[1]
NAME = 'multitemporal_cloudmask'
FOLDER = ROOT / NAME / 'i18n'
LANGUAGES = ('de', 'es', 'fr', 'pt')

#: Help pages and reports are English: their files, and the attributes of tools that are shown there only.
ENGLISH_FILES = (
    'layers/page.py',
    'layers/report.py',
    'layers/findings.py',
    'simulation/landsat_mtl.py',
    '/simulation/mtl_writer.py',
    'api.py',
)
ENGLISH_NAMES = ('DETAILS', 'EXAMPLE', 'EXAMPLES')

#: Calls whose texts no user reads: patterns, and errors of the program.
UNREAD = (
    're.',
    'ValueError',
    'TypeError',
    'RuntimeError',
    'AssertionError',
    'KeyError',
    'NotImplementedError',
    'LookupError',
    'strptime',
    'strftime',
)

#: Words that messages are completed with, the names of classes, and labels of measures.
WORDS = ('Commission', 'Omission', 'Precision', 'after', 'around', 'before', 'clear', 'cloud', 'shadow', 'surface')

#: Arguments of options that are labels, also those of one word.
LABELS = ('label', 'unit')

PHRASE = re.compile(r'[A-Za-z]{3,}')


def texts(root: Path = ROOT) -> List[str]:
    """Return every text of the package that is a phrase, or one word that is a label; with %1, %2 in the places of values."""
    found: Set[str] = set(WORDS)
    for path in (*sorted((root / NAME).rglob('*.py')), *(root / 'tools').glob('models.py')):
        name = path.relative_to(root).as_posix()
        if not name.endswith(ENGLISH_FILES):
            labels = '/algorithms/' in name or '/layers/' in name or name == 'tools/models.py'
            found.update(text for text in _texts(ast.parse(path.read_text(encoding='utf-8'))) if _is_read(text, labels))
    return sorted(found)


def _texts(node: ast.AST, in_message: bool = False) -> Iterator[str]:
    """Yield the texts below a node; `in_message` those of one word too, which complete a message."""
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _texts(value.value, True)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield f'\0{node.value}' if in_message else node.value
        return
    if isinstance(node, ast.Call) and ast.unparse(node.func).startswith(UNREAD):
        return
    if isinstance(node, (ast.Subscript, ast.Compare)) and in_message:
        return
    if isinstance(node, ast.keyword) and node.arg in LABELS:
        yield from _texts(node.value, True)
        return
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(isinstance(target, ast.Name) and target.id in ENGLISH_NAMES for target in targets):
            return
    inside = in_message and isinstance(node, (ast.IfExp, ast.BoolOp, ast.BinOp))
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):  # docstrings
            yield from _texts(child, inside)


def _template(node: ast.JoinedStr) -> str:
    parts, places = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(value.value)
        else:
            places += 1
            parts.append(f'%{places}')
    return ''.join(parts)


def _is_read(text: str, labels: bool) -> bool:
    words = PHRASE.findall(re.sub(r'%\d+', ' ', text.strip('\0')))
    if text in ('%1, or %2', '%1 and %2'):
        return text == '%1, or %2'
    if not words or re.search(r'[<>\\]|\(\?|^/|://|\.\w{2,4}$|^[A-Z_]+=', text):
        return False
    if ' ' in text.strip():
        return True
    return text.startswith('\0') or (labels and re.fullmatch('[A-Z][a-z]{2,}', text) is not None)


def main() -> None:
    """Write the tables and the list of templates anew."""
    collected = [text.strip('\0') for text in texts()]
    FOLDER.mkdir(exist_ok=True)
    templates = sorted({text for text in collected if '%1' in text})
    (FOLDER / 'messages.json').write_text(json.dumps(templates, ensure_ascii=False, indent=0) + '\n', encoding='utf-8')
    for language in LANGUAGES:
        path = FOLDER / f'{NAME}_{language}.ts'
        known = translations(path) if path.exists() else {}
        path.write_text(table(language, sorted(set(collected)), known), encoding='utf-8')
        missing = [text for text in collected if not known.get(text)]
        print(f'{path.name}: {len(set(collected))} texts, {len(set(missing))} not translated')


def translations(path: Path) -> Dict[str, str]:
    """Return the translations in a table by text; those that are not finished are ''."""
    messages = ElementTree.parse(path).iter('message')
    return {message.findtext('source', ''): message.findtext('translation', '') for message in messages}


def table(language: str, sources: List[str], known: Dict[str, str]) -> str:
    """Return a table of Qt Linguist."""
    root = ElementTree.Element('TS', version='2.1', language=language, sourcelanguage='en')
    context = ElementTree.SubElement(root, 'context')
    ElementTree.SubElement(context, 'name').text = NAME
    for source in sources:
        message = ElementTree.SubElement(context, 'message')
        ElementTree.SubElement(message, 'source').text = source
        translation = ElementTree.SubElement(message, 'translation')
        if known.get(source):
            translation.text = known[source]
        else:
            translation.set('type', 'unfinished')
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, encoding='unicode') + '\n'


if __name__ == '__main__':
    sys.exit(main())
