"""Write the help pages of the tools and models, multitemporal_cloudmask/help/*.html, from the tools themselves: `make help-pages`.

The explanations are `DETAILS` and `EXAMPLE` of the tools, and those of models.py. The same tools give the same bytes.
"""

import os
import re
import shlex
import sys
from html import escape
from pathlib import Path
from typing import Any, Dict, Iterable, List, Sequence, Tuple

import models

ROOT = Path(__file__).resolve().parents[1]
NAME = 'multitemporal_cloudmask'
FOLDER = ROOT / NAME / 'help'

#: What a parameter takes or an output gives, by QGIS's name of its type.
TYPES = {
    'boolean': 'yes or no',
    'enum': 'one of the words',
    'extent': 'extent',
    'field': 'field',
    'file': 'folder',
    'fileDestination': 'file',
    'folderDestination': 'folder',
    'multilayer': 'rasters',
    'number': 'number',
    'outputBoolean': 'yes or no',
    'outputFile': 'file',
    'outputFolder': 'folder',
    'outputHtml': 'HTML file',
    'outputNumber': 'number',
    'outputRaster': 'GeoTIFF',
    'outputString': 'text',
    'outputVector': 'table',
    'raster': 'raster',
    'rasterDestination': 'GeoTIFF',
    'sink': 'table',
    'source': 'polygons',
    'string': 'text',
    'vectorDestination': 'GeoJSON',
}

STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #22282d; background: #fff; }
h1 { margin: .5rem 0 0; font-size: 1.7rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
a { color: #0b5c94; } nav, footer, .id { font-size: .9rem; color: #5a646c; }
.summary { font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid #d9dee2; text-align: left; vertical-align: top; }
th[scope=row] { font-weight: 600; } td small { display: block; color: #5a646c; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; background: #f2f4f5; }
pre { padding: .8rem; overflow-x: auto; } dt { margin-top: .5rem; font-weight: 600; } dd { margin-left: 1.2rem; }
"""

REFERENCES = (
    (
        'L. Gómez-Chova, J. Amorós-López, G. Mateo-García, J. Muñoz-Marí, G. Camps-Valls: Cloud masking and removal in remote sensing '
        'image time series. Journal of Applied Remote Sensing 11(1), 015005, 2017.',
        'https://doi.org/10.1117/1.JRS.11.015005',
    ),
    (
        'G. Mateo-García, L. Gómez-Chova, J. Amorós-López, J. Muñoz-Marí, G. Camps-Valls: Multitemporal cloud masking in the Google '
        'Earth Engine. Remote Sensing 10(7), 1079, 2018.',
        'https://doi.org/10.3390/rs10071079',
    ),
)


def pages(provider: Any) -> Dict[str, str]:
    """The pages by file name; exits if a tool has no explanation, or an example names a parameter that its tool does not have."""
    tools = {tool.name(): tool for tool in provider.algorithms()}
    ordered = [tools.pop(tool.ID) for tool in type(provider).TOOLS] + [tools[name] for name in sorted(tools)]
    tools = {tool.name(): tool for tool in ordered}
    return {'index.html': _index(tools), **{f'{name}.html': _page(tool, tools) for name, tool in tools.items()}}


def details(tool: Any) -> str:
    """The explanation of a tool or model; exits if there is none."""
    text = getattr(tool, 'DETAILS', '') or models.DETAILS.get(tool.name(), '')
    if not text:
        sys.exit(f'{tool.name()} has no DETAILS for its help page.')
    return text


def example(tool: Any) -> List[str]:
    """The parameters of the example of a tool or model; exits if it has no such parameter."""
    words = shlex.split(getattr(tool, 'EXAMPLE', '') or models.EXAMPLES.get(tool.name(), ''))
    unknown = {word.partition('=')[0] for word in words} - {parameter.name() for parameter in tool.parameterDefinitions()}
    if unknown or not words:
        sys.exit(f'The EXAMPLE of {tool.name()} is empty or names what the tool does not have: {", ".join(sorted(unknown))}.')
    return words


def _quoted(word: str) -> str:
    """A parameter as a shell takes it."""
    key, _, value = word.partition('=')
    return f'{key}="{value}"' if ' ' in value else word


def _index(tools: Dict[str, Any]) -> str:
    groups: Dict[str, List[str]] = {}
    for name, tool in tools.items():
        groups.setdefault(tool.group(), []).append(name)
    lists = ''.join(
        f'<h2>{heading}</h2><dl>'
        + ''.join(f'<dt>{_link(name, tools)}</dt><dd>{escape(tools[name].shortDescription())}</dd>' for name in names)
        + '</dl>\n'
        for heading, names in groups.items()
    )
    sources = ''.join(f'<li>{escape(text)} <a href="{address}">{address}</a></li>' for text, address in REFERENCES)
    return _html(
        'Multitemporal Cloudmask',
        '<h1>Multitemporal Cloudmask</h1>'
        '<p class="summary">Cloud masks and cloud-free forecasts from a time series of images: earlier clear images show what the '
        'ground looks like without clouds, and what differs from that is cloud or shadow.</p>'
        '<p>All tools work in the toolbox, in the graphical modeler and with <code>qgis_process</code>. Images are Landsat and '
        'Sentinel-2 products as they were delivered, or GeoTIFFs and other rasters in reflectance, with an acquisition date and named '
        'bands (<code>B1</code>, <code>B2</code> and so on of the sensor, or roles such as <code>blue</code> and <code>green</code>).</p>\n'
        + lists
        + f'<h2>Method</h2><ul>{sources}</ul>',
    )


def _page(tool: Any, tools: Dict[str, Any]) -> str:
    inputs = [parameter for parameter in tool.parameterDefinitions() if not parameter.isDestination()]
    written = [parameter for parameter in tool.parameterDefinitions() if parameter.isDestination()]
    paths = {parameter.name() for parameter in written}
    outputs = [(output.name(), output.description(), _type(output), _outcome(output)) for output in written]
    outputs += [
        (output.name(), output.description(), TYPES[output.type()], '')
        for output in tool.outputDefinitions()
        if output.name() not in paths
    ]
    command = ' \\\n  '.join([f'qgis_process run {tool.id()}', *(f'--{_quoted(word)}' for word in example(tool))])
    body = (
        '<nav><a href="index.html">Multitemporal Cloudmask</a></nav>'
        f'<h1>{escape(tool.displayName())}</h1><p class="id"><code>{tool.id()}</code> in the group {escape(tool.group())}</p>'
        f'<p class="summary">{escape(tool.shortHelpString().splitlines()[0])}</p>'
        f'\n<h2>How it works</h2>\n{_prose(details(tool), tools)}'
        f'\n<h2>Inputs</h2>\n{_table(("Key", "Label", "Takes", "Default", "What it does"), map(_input, inputs))}'
        f'\n<h2>Outputs</h2>\n{_table(("Key", "Label", "Gives", ""), outputs)}'
        f'\n<h2>Example</h2>\n<pre>{escape(command)}</pre>'
    )
    return _html(tool.displayName(), body)


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f'<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _link(name: str, tools: Dict[str, Any]) -> str:
    return f'<a href="{name}.html">{escape(tools[name].displayName())}</a>'


def _prose(text: str, tools: Dict[str, Any]) -> str:
    text = re.sub('`(.+?)`', r'<code>\1</code>', escape(text.strip(), quote=False))
    text = re.sub(r'\[(\w+)\]', lambda match: _link(match[1], tools), text)
    return ''.join(f'<p>{paragraph}</p>\n' for paragraph in text.split('\n\n'))


def _table(head: Sequence[str], rows: Iterable[Tuple[str, ...]]) -> str:
    cells = ''.join(f'<th scope="col">{title}</th>' for title in head)
    lines = ''.join(
        f'<tr><th scope="row"><code>{escape(name)}</code></th>'
        + ''.join(f'<td>{escape(str(cell))}</td>' for cell in rest)
        + '</tr>\n'
        for name, *rest in rows
    )
    return f'<table><thead><tr>{cells}</tr></thead><tbody>\n{lines}</tbody></table>'


def _type(parameter: Any) -> str:
    if parameter.name() == 'PRODUCT':
        return 'folder or file'
    if parameter.type() == 'rasterDestination' and '.vrt' in parameter.help():
        return 'GeoTIFF or VRT'
    if parameter.type() == 'file' and parameter.behavior() == parameter.Behavior.File:
        return 'file'
    if parameter.type() == 'number' and parameter.dataType() == parameter.Type.Integer:
        return 'whole number'
    return TYPES[parameter.type()]


def _optional(parameter: Any) -> bool:
    return bool(parameter.flags() & parameter.Flag.FlagOptional)


def _advanced(parameter: Any) -> bool:
    return bool(parameter.flags() & parameter.Flag.FlagAdvanced)


def _input(parameter: Any) -> Tuple[str, ...]:
    takes = ', '.join(parameter.options()) if parameter.type() == 'enum' else _type(parameter) + _range(parameter)
    text = parameter.help() + (' Advanced.' if _advanced(parameter) else '')
    return parameter.name(), parameter.description(), takes, _default(parameter), text


def _range(parameter: Any) -> str:
    if parameter.type() != 'number':
        return ''
    return f', {parameter.minimum():g} .. {_plain(parameter.maximum())}'


def _plain(number: float) -> str:
    return f'{number:.0f}' if number == round(number) else f'{number:g}'


def _default(parameter: Any) -> str:
    default = parameter.defaultValue()
    if isinstance(default, bool):
        return 'yes' if default else 'no'
    if isinstance(default, (int, float)):
        return f'{default:g}' if isinstance(default, float) else str(default)
    if default not in (None, ''):
        return str(default)
    if not _optional(parameter):
        return 'required'
    return 'automatic' if parameter.type() == 'number' else 'empty'


def _outcome(parameter: Any) -> str:
    return parameter.help() + (' Optional.' if _optional(parameter) else '')


def main() -> None:
    """Write the pages, and remove those of tools that no longer exist."""
    os.environ['QT_QPA_PLATFORM'] = 'offscreen'
    from qgis.core import QgsApplication

    sys.path.insert(0, str(ROOT))
    application = QgsApplication([], False)
    application.initQgis()
    from multitemporal_cloudmask import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    texts = pages(plugin.provider)
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob('*.html'):
        path.unlink()
    for name, text in texts.items():
        (FOLDER / name).write_bytes(text.encode())
    print(f'{FOLDER.relative_to(ROOT)}: {len(texts)} pages')
    application.exitQgis()


if __name__ == '__main__':
    main()
