"""Write the shipped models from the tools: `make models`. A step carries its tool's own defaults."""

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / 'multitemporal_cloudmask' / 'models'
PROVIDER = 'multitemporal_cloudmask:'

#: Where boxes stand in the modeler: columns of inputs, steps and outputs, the first row, the height of a row, the size of a box.
INPUTS, STEPS, OUTPUTS, TOP, ROW, SIZE = 160, 560, 900, 120, 150, QSizeF(220, 40)

REGION = ('ROI', 'EXTENT')

#: What a step is called in the names of its outputs.
STEP_NAMES = {
    'importscene': 'import',
    'selectlags': 'select',
    'forecastbackground': 'forecast',
    'clusterclouds': 'cluster',
    'comparewithfmask': 'compare',
    'maskclouds': 'mask',
}


class Model:
    """A model that is being laid out: inputs on the left, steps in the middle, outputs on the right."""

    def __init__(self, name, title, text):
        self.model = QgsProcessingModelAlgorithm(title, 'Models', 'models')
        self.name, self.helps = name, {'ALG_DESC': text, 'HELP_CREATOR': ''}
        self.inputs, self.steps = [], 0

    def add_inputs(self, tool, *keys, **helps):
        """Take parameters of a tool as inputs; `helps` replaces help texts."""
        for key in keys:
            parameter = tool_of(tool).parameterDefinition(key).clone()
            if key == 'ARCHIVE':
                parameter.setFlags(parameter.flags() & ~parameter.FlagOptional)
            parameter.setHelp(helps.get(key, parameter.help()))
            component = QgsProcessingModelParameter(key)
            component.setPosition(QPointF(INPUTS, TOP + len(self.inputs) * 115))
            component.setSize(SIZE)
            self.model.addModelParameter(parameter, component)
            self.helps[key] = parameter.help()
            self.inputs.append(key)

    def add_step(self, tool, title, taken=(), made=None, outputs=()):
        """Add a tool: `taken` inputs of the same key, `made` key to (step, output) or to another input, `outputs` (name, key, title)."""
        self.steps += 1
        identifier, y = f'{self.steps}_{STEP_NAMES[tool]}', TOP + (self.steps - 1) * ROW
        child = QgsProcessingModelChildAlgorithm(PROVIDER + tool)
        child.setChildId(identifier)
        child.setDescription(title)
        child.setPosition(QPointF(STEPS, y))
        child.setSize(SIZE)
        source = QgsProcessingModelChildParameterSource
        wired = {key: source.fromModelParameter(key) for key in taken}
        for key, its in (made or {}).items():
            wired[key] = source.fromModelParameter(its) if isinstance(its, str) else source.fromChildOutput(*its)
        for parameter in tool_of(tool).parameterDefinitions():
            if parameter.name() in wired:
                child.addParameterSources(parameter.name(), [wired[parameter.name()]])
            elif not parameter.isDestination() and parameter.defaultValue() is not None:
                child.addParameterSources(parameter.name(), [source.fromStaticValue(parameter.defaultValue())])
        child.setModelOutputs(
            {name: _output(identifier, name, key, text, y + 50 + 60 * row) for row, (name, key, text) in enumerate(outputs)}
        )
        self.model.addChildAlgorithm(child)
        return identifier

    def write(self):
        """Write the model file; refuse a model that QGIS finds fault with."""
        self.model.setParameterOrder(self.inputs)
        self.model.setHelpContent(self.helps)
        valid, faults = self.model.validate()
        if not valid:
            sys.exit(f'{self.name}: {faults}')
        self.model.toFile(str(MODELS / f'{self.name}.model3'))
        print(f'{self.name}.model3')


def _output(identifier, name, key, text, y):
    output = QgsProcessingModelOutput(name, text)
    output.setChildId(identifier)
    output.setChildOutputName(key)
    output.setPosition(QPointF(OUTPUTS, y))
    output.setSize(SIZE)
    return output


def tool_of(name):
    """A registered tool."""
    return QgsApplication.processingRegistry().algorithmById(PROVIDER + name)


IMAGE = 'The cloudy image, with its date, named bands and a quality band.'
REPORTS = (('REPORT', 'REPORT', 'Report'), ('AGREEMENT', 'AGREEMENT', 'Agreement'))


def four_step_chain():
    """Write the four steps, each result kept."""
    model = Model(
        'fourstepchain',
        'Four-step chain',
        "From a cloudy image and a folder of earlier images to a cloud mask that is compared with the image's own quality "
        'band, in four steps: select lags, forecast background, cluster clouds, compare with Fmask. The mask is the one that the tool Mask '
        'clouds makes; here every step leaves its result. Open the model in the graphical modeler to change a step.',
    )
    model.add_inputs('selectlags', 'IMAGE', 'ARCHIVE', *REGION, IMAGE=IMAGE)
    model.add_inputs('forecastbackground', 'METHOD')
    select = model.add_step('selectlags', '1 Select lags', ('IMAGE', 'ARCHIVE', *REGION), outputs=[('STACK', 'OUTPUT', 'Stack')])
    forecast = model.add_step(
        'forecastbackground',
        '2 Forecast background',
        ('METHOD', *REGION),
        {'STACK': (select, 'OUTPUT')},
        [('FORECAST', 'OUTPUT', 'Forecast')],
    )
    made = {'IMAGE': (select, 'OUTPUT'), 'FORECAST': (forecast, 'OUTPUT')}
    cluster = model.add_step('clusterclouds', '3 Cluster clouds', REGION, made, [('MASK', 'OUTPUT', 'Cloud mask')])
    made = {'MASK': (cluster, 'OUTPUT'), 'REFERENCE': 'IMAGE'}
    model.add_step('comparewithfmask', '4 Compare with Fmask', ('IMAGE', *REGION), made, REPORTS)
    model.write()


def mask_and_compare():
    """Write the mask in one step, then its comparison."""
    model = Model(
        'maskandcompare',
        'Mask and compare',
        'Masks the clouds of an image by earlier images (tool Mask clouds), then compares the mask with the quality band '
        'that came with the image, pixel by pixel: a map of agreement and a report with the measures. Open the model in the graphical '
        'modeler to add options or to compare with another mask.',
    )
    model.add_inputs('maskclouds', 'IMAGE', 'ARCHIVE', *REGION, 'METHOD', IMAGE=IMAGE)
    outputs = [('MASK', 'OUTPUT', 'Cloud mask'), ('FILLED', 'FILLED', 'Filled image')]
    mask = model.add_step('maskclouds', 'Mask clouds', ('IMAGE', 'ARCHIVE', *REGION, 'METHOD'), outputs=outputs)
    model.add_step(
        'comparewithfmask', 'Compare with Fmask', ('IMAGE', *REGION), {'MASK': (mask, 'OUTPUT'), 'REFERENCE': 'IMAGE'}, REPORTS
    )
    model.write()


def import_and_mask():
    """Write the import of a delivery, then its mask."""
    model = Model(
        'importandmask',
        'Import and mask',
        'Takes a Landsat or Sentinel-2 product as it was delivered and a folder with earlier products of the same place, '
        'imports the product, and masks its clouds. Open the model in the graphical modeler to add options.',
    )
    model.add_inputs('importscene', 'PRODUCT')
    model.add_inputs('maskclouds', 'ARCHIVE', *REGION, 'METHOD')
    scene = model.add_step('importscene', 'Import the product', ('PRODUCT',), outputs=[('SCENE', 'OUTPUT', 'Scene')])
    outputs = [('MASK', 'OUTPUT', 'Cloud mask'), ('FILLED', 'FILLED', 'Filled image'), ('REPORT', 'REPORT', 'Report')]
    model.add_step('maskclouds', 'Mask clouds', ('ARCHIVE', *REGION, 'METHOD'), {'IMAGE': (scene, 'OUTPUT')}, outputs)
    model.write()


def main():
    """Write all models."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(Path(application.pkgDataPath()) / 'python' / 'plugins')]
    from processing.core.Processing import Processing

    from multitemporal_cloudmask import classFactory

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    four_step_chain()
    mask_and_compare()
    import_and_mask()
    plugin.unload()
    application.exitQgis()


if __name__ == '__main__':
    main()
