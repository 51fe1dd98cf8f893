"""Texts for users are written in the words of the field: phrases that are not, with file and line. Needs no QGIS."""

import ast
import re
from pathlib import Path
from typing import Iterator, List, Tuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / 'multitemporal_cloudmask'

_PARTICIPLE = (
    r'(?:\w+ed|\w+en|read|found|made|set|sent|built|put|seen|known|done|run|shown|drawn|lost|held|told|kept|met|left|cut)'
)

#: What should not be written, and what to write instead; spaces stand for any white space.
PHRASES = {
    r'\b(?:tells?|told|telling)\b': 'shows, reports, states, indicates',
    r'\blies? (?:in|among)\b': 'is in, is stored in, is located in',
    r'\bstands? in\b': 'is in, is stored in',
    r'\bbeside\b': 'next to, alongside',
    r'\b(?:is|are) none\b': 'is not a .., has no ..',
    r'\bnone of them\b': 'is not a .., has no ..',
    r'\bfetch (?:it|them|the \w+) again\b': 'download the product again',
    rf'\bcannot be\b(?! (?:\w+ly |used to |\w+ and )?{_PARTICIPLE}\b)': 'is invalid, out of range, impossible',
    r'\berrs? by\b': 'has an RMSE of',
    r'\bcounts? as\b': 'is classified as, is',
    r'\b(?:image|collection)s? of today\b': 'image to mask, current collection',
    r'\btime window\b': 'search window',
    r'\bleast part\b': 'minimum valid coverage',
    r'\bcut files?\b': 'truncated file',
    r'(?<![\w.)\]])\.\d+\b': 'a decimal with its zero, 0.05',
}
_COMPILED = [(re.compile(phrase.replace(' ', r'\s+'), re.IGNORECASE), advice) for phrase, advice in PHRASES.items()]

#: What is no prose in Markdown: fenced, indented and inline code, targets of links, addresses.
_MARKDOWN_CODE = re.compile(r'^```.*?^```|^ {4,}.*?$|`[^`]+`|\]\([^)]*\)|<https?:[^>]*>', re.DOTALL | re.MULTILINE)
#: What is no prose in HTML: style, code, tags.
_HTML_CODE = re.compile(r'<(style|code|pre)\b.*?</\1>|<[^>]*>', re.DOTALL)


def faults(text: str, first: int = 1) -> Iterator[Tuple[int, str]]:
    """The line of each phrase that should not be in a text, and what to write instead; first: the line of its beginning."""
    for phrase, advice in _COMPILED:
        for match in phrase.finditer(text):
            yield first + text.count('\n', 0, match.start()), f'"{" ".join(match[0].split())}"; write: {advice}'


def blanked(text: str, code: 're.Pattern[str]') -> str:
    """A text of as many lines with blanks instead of code."""
    return code.sub(lambda match: re.sub(r'[^\n]', ' ', match[0]), text)


def in_markdown(text: str) -> List[Tuple[int, str]]:
    return sorted(faults(blanked(text, _MARKDOWN_CODE)))


def in_html(text: str) -> List[Tuple[int, str]]:
    return sorted(faults(blanked(text, _HTML_CODE)))


def in_metadata(text: str) -> List[Tuple[int, str]]:
    """Of metadata.txt, what QGIS shows of the plugin."""
    lines = enumerate(text.splitlines(), 1)
    return [fault for number, line in lines if re.match('about=|description=', line) for fault in faults(line, number)]


def in_python(source: str) -> List[Tuple[int, str]]:
    """Of a module, its sentences: string literals of several words, but no docstrings."""
    found: List[Tuple[int, str]] = []

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            check(node.value, node.lineno)
        elif isinstance(node, ast.JoinedStr):
            # Parts of one sentence; a value may be a word, and its format is none.
            parts = [part.value if isinstance(part, ast.Constant) else '{}' for part in node.values]
            check(''.join(parts), node.lineno)
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    visit(part.value)
        else:
            for child in ast.iter_child_nodes(node):
                visit(child)

    def check(text: str, line: int) -> None:
        if len(text.split()) > 1:
            # A literal that runs over several lines of source is known by its first one.
            found.extend((line, fault) for _, fault in faults(text))

    visit(ast.parse(source))
    return sorted(found)


TEXTS = [
    *((path, in_markdown) for path in (ROOT / 'README.md', ROOT / 'CONTRIBUTING.md', ROOT / 'CHANGELOG.md')),
    *((path, in_markdown) for path in sorted((ROOT / 'docs').glob('*.md'))),
    (ROOT / 'metadata.txt', in_metadata),
    *((path, in_html) for path in sorted(PACKAGE.rglob('*.html'))),
    *((path, in_python) for path in sorted(PACKAGE.rglob('*.py'))),
]


@pytest.mark.parametrize('path, reader', TEXTS, ids=[str(path.relative_to(ROOT)) for path, _ in TEXTS])
def test_words_of_each_file(path, reader):
    name = path.relative_to(ROOT)
    found = [f'{name}:{line}: {fault}' for line, fault in reader(path.read_text(encoding='utf-8'))]
    if found:
        pytest.fail('\n'.join(found), pytrace=False)


@pytest.mark.parametrize(
    'text, phrase',
    [
        ('The log tells the share of cloud.', 'tells'),
        ('Cloud is told by its brightness.', 'told'),
        ('The file lies in the folder.', 'lies in'),
        ('All of them stand in the file.', 'stand in'),
        ('A raster beside the image.', 'beside'),
        ('x.tif is none.', 'is none'),
        ('The file is none of them.', 'none of them'),
        ('Fetch the product\nagain.', 'Fetch the product again'),
        ('The file is damaged; fetch it again.', 'fetch it again'),
        ('Factors that cannot be, names that differ.', 'cannot be'),
        ('Numbers that cannot be reflectance.', 'cannot be'),
        ('The kernel errs by 0.02.', 'errs by'),
        ('Thin cloud counts as cloud.', 'counts as'),
        ('An accuracy of .938', '.938'),
        ('From -.05 to 0.15', '.05'),
        ('From 0 .. .15', '.15'),
    ],
)
def test_faults_are_found(text, phrase):
    for reader, source in (
        (in_markdown, text),
        (in_html, f'<p>{text}</p>'),
        (in_python, f'raise CloudmaskError({text!r})'),
        (in_python, f'progress.warn(f{text + " {path}"!r})'),
        (in_python, f'class Tool:\n    SUMMARY = (\n        {text!r}\n    )'),
    ):
        assert [fault for _, fault in reader(source) if fault.startswith(f'"{phrase}";')], (reader.__name__, source)


@pytest.mark.parametrize(
    'text',
    [
        'A stand-in of the service. Nothing stands still. It teaches besides.',
        'The file cannot be read. It cannot be safely opened, and cannot be replaced.',
        'None of the candidates is clear. Thirty-nine images are given.',
        'Version 3.22 or later, 0.05 of 1.5, scene.vrt, dates 0 .. 1, B1 ..',
        'Count the pixels as they are; fetch images.',
    ],
)
def test_plain_words_are_not_faults(text):
    assert in_markdown(text) == in_html(text) == in_python(f'progress.message({text!r})') == []


def test_faults_have_their_lines():
    assert [line for line, _ in in_markdown('# Title\n\n```\ntold\n```\n\nIt is\ntold.\n')] == [8]
    assert [line for line, _ in in_html('<style>\nb { margin: .5 }\n</style>\n<p>\nIt errs\nby much.</p>')] == [5]
    assert [line for line, _ in in_python('x = 1\n\n\nraise UnreadableError(\n    f"{path} is none."\n)')] == [5]
    assert [line for line, _ in in_metadata('name=told\nabout=It tells all.\n')] == [2]


@pytest.mark.parametrize(
    'reader, text',
    [
        (in_markdown, 'Run `told .5` or [this](told.md):\n\n    told .5\n'),
        (in_html, '<style>p { margin: 0 .5 }</style><pre>told</pre><a title="told">x</a>'),
        (in_python, '"""It is told in a docstring."""\nx = f"{share:.2f} of {all:.0%}"  # told here'),
        (in_python, 'told = {"told": "told"}["told"]'),
    ],
)
def test_code_is_not_searched(reader, text):
    assert reader(text) == []
