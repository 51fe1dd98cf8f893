"""The HTML pages that tools write: each is one file that needs no other, no script and no network."""

from html import escape
from pathlib import Path
from string import Template

_PAGE = Path(__file__).with_name('page.html')


def template(path: Path) -> Template:
    """The template of a file, in which `$name` is a place to fill."""
    return Template(path.read_text(encoding='utf-8'))


def render_page(title: str, result: str, body: str) -> str:
    """The text of a page; `title` and `result` are plain text, `body` is HTML."""
    return template(_PAGE).substitute(title=escape(title), result=escape(result), body=body)


def write_page(path: str, text: str) -> None:
    """Write a page: the same text gives the same bytes on every system."""
    Path(path).write_bytes(text.encode())
