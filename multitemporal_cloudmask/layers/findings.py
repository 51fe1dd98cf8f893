"""A list of checks and their results, as an HTML page."""

from html import escape
from typing import Optional, Protocol, Sequence

from .page import render_page, write_page

_MARKS = {True: 'OK', False: 'missing', None: 'not checked'}


class Finding(Protocol):
    """The result of a check: its name, whether all is right (None: not checked), and a sentence."""

    @property
    def name(self) -> str: ...  # noqa: D102

    @property
    def right(self) -> Optional[bool]: ...  # noqa: D102

    @property
    def text(self) -> str: ...  # noqa: D102


def write_findings(path: str, title: str, result: str, findings: Sequence[Finding]) -> None:
    """Write the page of the findings.

    Parameters
    ----------
    path : str
        The file.
    title : str
        Of the page.
    result : str
        The sentence above the findings.
    findings : sequence of Finding
        In their order.
    """
    rows = ''.join(
        f'<tr><th scope="row">{escape(finding.name)}</th><td class="text">{_MARKS[finding.right]}</td>'
        f'<td class="text">{escape(finding.text)}</td></tr>\n'
        for finding in findings
    )
    write_page(path, render_page(title, result, f'<table>\n{rows}</table>\n'))
