"""Write the help pages of the tools and models, multitemporal_cloudmask/help/*.html, from the tools themselves: `make help-pages`.

What no tool tells stands in help_texts.py. The same tools give the same bytes.
"""

import os
import re
import shlex
import sys
from html import escape
from pathlib import Path

from help_texts import EXAMPLES, SECTIONS, WORKS

ROOT = Path(__file__).resolve().parents[1]
NAME = 'multitemporal_cloudmask'
FOLDER = ROOT / NAME / 'help'

#: What a parameter or output takes or gives, by the type that QGIS calls it.
TYPES = {
    'boolean': 'yes or no',
    'enum': 'one of the words',
    'extent': 'extent',
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


def pages(provider):
    """The pages by file name; exits where a tool has no text of its own or an example names what is not there."""
    tools = {tool.name(): tool for tool in provider.algorithms()}
    listed = [name for names in SECTIONS.values() for name in names]
    for what, names in (('SECTIONS', listed), ('WORKS', WORKS), ('EXAMPLES', EXAMPLES)):
        different = sorted(set(names) ^ set(tools))
        if different:
            sys.exit(f'{what} of tools/help_texts.py and the tools differ in {", ".join(different)}.')
    return {'index.html': _index(tools), **{f'{name}.html': _page(tools[name], tools) for name in listed}}


def _index(tools):
    lists = ''.join(
        f'<h2>{heading}</h2><dl>'
        + ''.join(f'<dt>{_link(name, tools)}</dt><dd>{escape(tools[name].shortDescription())}</dd>' for name in names)
        + '</dl>\n'
        for heading, names in SECTIONS.items()
    )
    sources = ''.join(f'<li>{escape(text)} <a href="{address}">{address}</a></li>' for text, address in REFERENCES)
    return _html(
        'Multitemporal Cloudmask',
        '<h1>Multitemporal Cloudmask</h1>'
        '<p class="summary">Cloud masks and cloud-free forecasts from a time series of images: earlier clear images tell what the '
        'ground should look like today, and what differs from that is cloud.</p>'
        '<p>All tools work in the toolbox, in the graphical modeler and with <code>qgis_process</code>. Images are products of '
        'Landsat and Sentinel-2 as they were delivered, or GeoTIFFs and other rasters whose bands have names (<code>B1</code>, <code>B2</code> .. of the sensor, or <code>blue</code>, '
        '<code>green</code> ..), in reflectance, with a date.</p>\n' + lists + f'<h2>Method</h2><ul>{sources}</ul>',
    )


def _page(tool, tools):
    inputs = [parameter for parameter in tool.parameterDefinitions() if not parameter.isDestination()]
    written = [parameter for parameter in tool.parameterDefinitions() if parameter.isDestination()]
    told = [output for output in tool.outputDefinitions() if not any(output.name() == it.name() for it in written)]
    outputs = [(it.name(), it.description(), _type(it), _outcome(it)) for it in written]
    outputs += [(it.name(), it.description(), TYPES[it.type()], '') for it in told]
    body = (
        '<nav><a href="index.html">Multitemporal Cloudmask</a></nav>'
        f'<h1>{escape(tool.displayName())}</h1><p class="id"><code>{tool.id()}</code> in the group {escape(tool.group())}</p>'
        f'<p class="summary">{escape(tool.shortHelpString().splitlines()[0])}</p>'
        f'\n<h2>How it works</h2>\n{_prose(WORKS[tool.name()], tools)}'
        f'\n<h2>Inputs</h2>\n{_table(("Key", "Label", "Takes", "Default", "What it does"), map(_input, inputs))}'
        f'\n<h2>Outputs</h2>\n{_table(("Key", "Label", "Gives", ""), outputs)}'
        f'\n<h2>Example</h2>\n{_example(tool)}'
    )
    return _html(tool.displayName(), body)


def _html(title, body):
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f'<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n'
    )


def _link(name, tools):
    return f'<a href="{name}.html">{escape(tools[name].displayName())}</a>'


def _prose(text, tools):
    text = re.sub('`(.+?)`', r'<code>\1</code>', escape(text.strip(), quote=False))
    text = re.sub(r'\[(\w+)\]', lambda match: _link(match[1], tools), text)
    return ''.join(f'<p>{paragraph}</p>\n' for paragraph in text.split('\n\n'))


def _table(head, rows):
    cells = ''.join(f'<th scope="col">{title}</th>' for title in head)
    lines = ''.join(
        f'<tr><th scope="row"><code>{escape(name)}</code></th>'
        + ''.join(f'<td>{escape(str(cell))}</td>' for cell in rest)
        + '</tr>\n'
        for name, *rest in rows
    )
    return f'<table><thead><tr>{cells}</tr></thead><tbody>\n{lines}</tbody></table>'


def _type(parameter):
    if parameter.name() == 'PRODUCT':
        return 'folder or file'
    if parameter.type() == 'rasterDestination' and '.vrt' in parameter.help():
        return 'GeoTIFF or VRT'
    if parameter.type() == 'file' and parameter.behavior() == parameter.Behavior.File:
        return 'file'
    if parameter.type() == 'number' and parameter.dataType() == parameter.Type.Integer:
        return 'whole number'
    return TYPES[parameter.type()]


def _optional(parameter):
    return bool(parameter.flags() & parameter.Flag.FlagOptional)


def _advanced(parameter):
    return bool(parameter.flags() & parameter.Flag.FlagAdvanced)


def _input(parameter):
    takes = ', '.join(parameter.options()) if parameter.type() == 'enum' else _type(parameter) + _range(parameter)
    text = parameter.help() + (' Advanced.' if _advanced(parameter) else '')
    return parameter.name(), parameter.description(), takes, _default(parameter), text


def _range(parameter):
    if parameter.type() != 'number':
        return ''
    return f', {parameter.minimum():g} .. {_plain(parameter.maximum())}'


def _plain(number):
    return f'{number:.0f}' if number == round(number) else f'{number:g}'


def _default(parameter):
    default = parameter.defaultValue()
    if isinstance(default, bool):
        return 'yes' if default else 'no'
    if isinstance(default, (int, float)):
        return f'{default:g}' if isinstance(default, float) else str(default)
    if default not in (None, ''):
        return str(default)
    if not _optional(parameter):
        return 'must be given'
    return 'automatic' if parameter.type() == 'number' else 'none'


def _outcome(parameter):
    return parameter.help() + (' Optional.' if _optional(parameter) else '')


def _example(tool):
    words = shlex.split(EXAMPLES[tool.name()])
    wrong = {word.partition('=')[0] for word in words} - {parameter.name() for parameter in tool.parameterDefinitions()}
    if wrong:
        sys.exit(f'The example of {tool.name()} in tools/help_texts.py names {", ".join(sorted(wrong))}, which it has not.')
    lines = ' \\\n  '.join([f'qgis_process run {tool.id()}', *(f'--{word}' for word in words)])
    return f'<pre>{escape(lines)}</pre>'


def main():
    """Write the pages, and remove those of tools that are no more."""
    os.environ['QT_QPA_PLATFORM'] = 'offscreen'
    from qgis.core import QgsApplication

    sys.path.insert(0, str(ROOT))
    application = QgsApplication([], False)
    application.initQgis()
    from multitemporal_cloudmask import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    made = pages(plugin.provider)
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob('*.html'):
        path.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding='utf-8', newline='\n')
    print(f'{FOLDER.relative_to(ROOT)}: {len(made)} pages')
    application.exitQgis()


if __name__ == '__main__':
    main()
