"""A list of what was looked at, as one HTML page that needs nothing beside it."""

from html import escape
from pathlib import Path

_STYLE = (
    'body { max-width: 60em; margin: 2em auto; padding: 0 1.5em; background: #fff; color: #22282d; font: 15px/1.5 sans-serif; }'
    ' h1 { font-size: 1.7em; } .result { font-size: 1.15em; } table { border-collapse: collapse; }'
    ' th, td { padding: .4em 1.4em .4em 0; border-bottom: 1px solid #e3e8ea; text-align: left; vertical-align: top; }'
    ' td { overflow-wrap: anywhere; }'
)
_MARKS = {True: 'right', False: 'missing', None: 'not looked at'}


def write_findings(path, title, result, findings):
    """Write the page: findings have `name`, `right` (True, False, None: not looked at) and `text`."""
    rows = ''.join(
        f'<tr><th scope="row">{escape(each.name)}</th><td>{_MARKS[each.right]}</td><td>{escape(each.text)}</td></tr>\n'
        for each in findings
    )
    page = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n'
        f'<p class="result">{escape(result)}</p>\n<table>\n{rows}</table>\n</body>\n</html>\n'
    )
    Path(path).write_text(page, encoding='utf-8', newline='\n')
