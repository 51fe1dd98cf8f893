"""Write the shipped models from the tools: `make models`. A step carries its tool's own defaults."""

import sys
from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Sequence, Tuple, Union

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / 'multitemporal_cloudmask' / 'models'
PROVIDER = 'multitemporal_cloudmask:'

#: Where the boxes are in the modeler: columns of inputs, steps and outputs, the first row, the height of a row, the size of a box.
INPUTS, STEPS, OUTPUTS, TOP, ROW, SIZE = 160, 560, 900, 120, 150, QSizeF(220, 40)

REGION = ('ROI', 'EXTENT')

#: What the help page of each model explains, in the form of `DETAILS` of the tools, and the example of its command line.
DETAILS = {
    'archivetocomposites': """
The model joins [maskarchive], [clearcomposite] and [contactsheet]: every image of the archive is masked by the others, the clear pixels of
each period become a composite, and the contact sheet shows all images with the outlines of their masks. A second run with the same folder
of masks continues where the first one stopped. To fill gaps, or for another composite method, open `archivetocomposites.model3` from the folder
`models` of the plugin in the graphical modeler, change it, and save it under another name: it is then one of your own models.
""",
    'fourstepchain': """
The model joins [selectlags], [forecastbackground], [clusterclouds] and [comparewithfmask]. Each step has the defaults of its tool. The
region of interest is that of all steps and may be left empty. The mask is byte for byte that of [maskclouds]; this model also keeps the
stack and the forecast, to view them or use them again.

To change a step, open `fourstepchain.model3` from the folder `models` of the plugin in the graphical modeler, double-click the step,
and save the model under another name: it is then one of your own models.
""",
    'importandmask': """
The product is imported as with [importscene]. Then its clouds are masked with the products and rasters of the archive, as with
[maskclouds]. The archive may be the folder that contains the product itself.
""",
    'maskfromcatalogue': """
The model joins [findimages], [importscene] and [maskclouds]: the newest image of the region up to the date is the one to mask, and the images
of the 450 days before it are searched for clear ones. Only the region is read from the catalogue, so keep it small. Sentinel-2 images are those of Earth Search (`sentinel-2-l2a`), Landsat images those of the Planetary Computer (`landsat-c2-l2`); neither
needs an account. With the address of another catalogue, its collection of the same name is searched.

To mask another image, choose its date. The region should be in one image: where tiles meet, only one of them is masked.
""",
    'maskandcompare': """
The model joins [maskclouds] and [comparewithfmask]: the mask is compared with the quality band of the image. To compare with another
mask, or to set more options, open `maskandcompare.model3` from the folder `models` of the plugin in the graphical modeler, change it,
and save it under another name: it is then one of your own models.
""",
}
EXAMPLES = {
    'archivetocomposites': (
        'ARCHIVE=images PERIOD=season 1_archive:MASKS=masks 2_composite:COMPOSITES=composites 3_sheet:SHEET=overview.png'
    ),
    'fourstepchain': (
        'IMAGE=cloudy.tif ARCHIVE=images 1_select:STACK=stack.tif 2_forecast:FORECAST=forecast.tif 3_cluster:MASK=mask.tif '
        '4_compare:REPORT=report.html'
    ),
    'importandmask': (
        'PRODUCT=images/LC08_L1TP_199033_20190607_20190617_02_T1 ARCHIVE=images 1_import:SCENE=scene.vrt 2_mask:MASK=mask.tif'
    ),
    'maskfromcatalogue': (
        'SENSOR=Sentinel-2 EXTENT="-0.6,-0.5,39.4,39.5 [EPSG:4326]" TO=2023-10-08 2_import:IMAGE=image.tif 3_mask:MASK=mask.tif '
        '3_mask:FILLED=filled.tif'
    ),
    'maskandcompare': 'IMAGE=cloudy.tif ARCHIVE=images 1_mask:MASK=mask.tif 2_compare:REPORT=report.html',
}

#: The part of a step's id that names the step; the ids are part of the keys of its outputs.
STEP_NAMES = {
    'findimages': 'find',
    'importscene': 'import',
    'selectlags': 'select',
    'forecastbackground': 'forecast',
    'clusterclouds': 'cluster',
    'comparewithfmask': 'compare',
    'maskclouds': 'mask',
    'maskarchive': 'archive',
    'clearcomposite': 'composite',
    'contactsheet': 'sheet',
}


class Expression(str):
    """A value that QGIS computes from the inputs of the model."""


#: Where a step takes a value from: an input of the model, (step, output), or an expression.
Source = Union[str, Tuple[str, str], Expression]


class Model:
    """A model that is being laid out: inputs on the left, steps in the middle, outputs on the right."""

    def __init__(self, name: str, title: str, text: str) -> None:
        self.model = QgsProcessingModelAlgorithm(title, 'Models', 'models')
        self.name, self.helps = name, {'ALG_DESC': text, 'HELP_CREATOR': ''}
        self.inputs: List[str] = []
        self.steps = 0

    def add_inputs(self, tool: str, *keys: str, **helps: str) -> None:
        """Take parameters of a tool as inputs; `helps` replaces help texts."""
        for key in keys:
            parameter = tool_of(tool).parameterDefinition(key).clone()
            if key == 'ARCHIVE':
                parameter.setFlags(parameter.flags() & ~parameter.FlagOptional)
                parameter.setHelp(ARCHIVE_HELP)
            parameter.setHelp(helps.get(key, parameter.help()))
            self.add_input(parameter)

    def add_input(self, parameter: Any) -> None:
        """Take a parameter as input."""
        key = parameter.name()
        component = QgsProcessingModelParameter(key)
        component.setPosition(QPointF(INPUTS, TOP + len(self.inputs) * 115))
        component.setSize(SIZE)
        self.model.addModelParameter(parameter, component)
        self.helps[key] = parameter.help()
        self.inputs.append(key)

    def add_step(
        self,
        tool: str,
        title: str,
        inputs: Iterable[str] = (),
        sources: Optional[Mapping[str, Source]] = None,
        outputs: Sequence[Tuple[str, str, str]] = (),
    ) -> str:
        """Add a step; returns its id.

        Parameters
        ----------
        tool : str
            Id of the tool.
        title : str
            Title of the step.
        inputs : iterable of str
            Keys that are those of inputs of the model.
        sources : mapping, optional
            Other keys: to another input of the model, (step, output) or an expression.
        outputs : sequence of (name, key, title)
            What the model keeps of the step.
        """
        self.steps += 1
        identifier, y = f'{self.steps}_{STEP_NAMES[tool]}', TOP + (self.steps - 1) * ROW
        child = QgsProcessingModelChildAlgorithm(PROVIDER + tool)
        child.setChildId(identifier)
        child.setDescription(title)
        child.setPosition(QPointF(STEPS, y))
        child.setSize(SIZE)
        source = QgsProcessingModelChildParameterSource
        wired = {key: source.fromModelParameter(key) for key in inputs}
        for key, origin in (sources or {}).items():
            if isinstance(origin, Expression):
                wired[key] = source.fromExpression(origin)
            else:
                wired[key] = source.fromModelParameter(origin) if isinstance(origin, str) else source.fromChildOutput(*origin)
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

    def write(self) -> None:
        """Write the model file; exits if QGIS rejects the model."""
        self.model.setParameterOrder(self.inputs)
        self.model.setHelpContent(self.helps)
        valid, faults = self.model.validate()
        if not valid:
            sys.exit(f'{self.name}: {faults}')
        self.model.toFile(str(MODELS / f'{self.name}.model3'))
        print(f'{self.name}.model3')


def _output(identifier: str, name: str, key: str, text: str, y: float) -> QgsProcessingModelOutput:
    output = QgsProcessingModelOutput(name, text)
    output.setChildId(identifier)
    output.setChildOutputName(key)
    output.setPosition(QPointF(OUTPUTS, y))
    output.setSize(SIZE)
    return output


def tool_of(name: str) -> Any:
    """A registered tool."""
    return QgsApplication.processingRegistry().algorithmById(PROVIDER + name)


IMAGE = 'The cloudy image, with an acquisition date, named bands and a quality band.'
ARCHIVE_HELP = 'Folder with earlier images: every raster and product in it and its subfolders.'
IMAGES_HELP = 'Folder with the images: every raster and product in it and its subfolders.'
PLACE_HELP = 'Region of interest. Set the polygons or the extent.'

#: Sensor to the catalogue and the collection that have its images without an account, and days before the image that are searched.
SENSORS = {'Sentinel-2': ('earthsearch', 'sentinel-2-l2a'), 'Landsat': ('planetarycomputer', 'landsat-c2-l2')}
BEFORE = 450

REPORTS = (('REPORT', 'REPORT', 'Report'), ('AGREEMENT', 'AGREEMENT', 'Agreement map'))


def four_step_chain() -> None:
    """Write the four steps, each result kept."""
    model = Model(
        'fourstepchain',
        'Four-step chain',
        'Makes a cloud mask from a cloudy image and a folder of earlier images, and compares it with the quality band of the image, in '
        'four steps: select lags, forecast background, detect clouds and shadows, compare with Fmask. The mask is that of the tool Mask '
        'clouds, and every step keeps its result. Open the model in the graphical modeler to change a step.',
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
    images = {'IMAGE': (select, 'OUTPUT'), 'FORECAST': (forecast, 'OUTPUT')}
    detect = model.add_step('clusterclouds', '3 Detect clouds and shadows', REGION, images, [('MASK', 'OUTPUT', 'Cloud mask')])
    masks: Mapping[str, Source] = {'MASK': (detect, 'OUTPUT'), 'REFERENCE': 'IMAGE'}
    model.add_step('comparewithfmask', '4 Compare with Fmask', ('IMAGE', *REGION), masks, REPORTS)
    model.write()


def mask_and_compare() -> None:
    """Write the mask in one step, then its comparison."""
    model = Model(
        'maskandcompare',
        'Mask and compare',
        'Masks the clouds of an image with earlier images (tool Mask clouds), then compares the mask with the quality band of the image, '
        'pixel by pixel. The outputs include an agreement map and a report with accuracy measures. Open the model in the graphical '
        'modeler to add options or to compare with another mask.',
    )
    model.add_inputs('maskclouds', 'IMAGE', 'ARCHIVE', *REGION, 'METHOD', IMAGE=IMAGE)
    outputs = [('MASK', 'OUTPUT', 'Cloud mask'), ('FILLED', 'FILLED', 'Filled image')]
    mask = model.add_step('maskclouds', 'Mask clouds', ('IMAGE', 'ARCHIVE', *REGION, 'METHOD'), outputs=outputs)
    model.add_step(
        'comparewithfmask', 'Compare with Fmask', ('IMAGE', *REGION), {'MASK': (mask, 'OUTPUT'), 'REFERENCE': 'IMAGE'}, REPORTS
    )
    model.write()


def import_and_mask() -> None:
    """Write the import of a delivery, then its mask."""
    model = Model(
        'importandmask',
        'Import and mask',
        'Imports a Landsat or Sentinel-2 product as it was delivered, and masks its clouds with a folder of earlier products of the same '
        'place. Open the model in the graphical modeler to add options.',
    )
    model.add_inputs('importscene', 'PRODUCT', 'PRODUCT_FOLDER')
    model.add_inputs('maskclouds', 'ARCHIVE', *REGION, 'METHOD')
    scene = model.add_step(
        'importscene', 'Import the product', ('PRODUCT', 'PRODUCT_FOLDER'), outputs=[('SCENE', 'OUTPUT', 'Imported scene')]
    )
    outputs = [('MASK', 'OUTPUT', 'Cloud mask'), ('FILLED', 'FILLED', 'Filled image'), ('REPORT', 'REPORT', 'Report')]
    model.add_step('maskclouds', 'Mask clouds', ('ARCHIVE', *REGION, 'METHOD'), {'IMAGE': (scene, 'OUTPUT')}, outputs)
    model.write()


def mask_from_catalogue() -> None:
    """Write the search of a catalogue, the import of its newest image, then its mask."""
    model = Model(
        'maskfromcatalogue',
        'Mask clouds from a catalogue',
        'Masks the clouds of the newest Sentinel-2 or Landsat image of a region up to a date. The image and the earlier clear images are read '
        'from a public catalogue, only the region, without an account. Open the model in the graphical modeler to add options.',
    )
    model.add_inputs('maskclouds', *REGION, ROI=PLACE_HELP, EXTENT=PLACE_HELP)
    model.add_inputs(
        'findimages',
        'TO',
        TO='Date up to which the image to mask is searched, for example 2019-09-30. Leave empty for the newest image.',
    )
    sensors = list(SENSORS)
    sensor = QgsProcessingParameterEnum('SENSOR', 'Sensor', sensors, defaultValue=sensors[0], usesStaticStrings=True)
    sensor.setHelp('Sentinel-2 has pixels of 10 m since 2015, Landsat 4 to 9 pixels of 30 m since 1982.')
    model.add_input(sensor)
    model.add_inputs(
        'findimages',
        'URL',
        URL='Address of another STAC API to search. Leave empty to use Earth Search or the Planetary Computer.',
    )
    choice = {
        key: ' '.join(f"when @SENSOR = '{name}' then '{values[number]}'" for name, values in SENSORS.items())
        for number, key in enumerate(('CATALOG', 'COLLECTION'))
    }
    where: Mapping[str, Source] = {
        'CATALOG': Expression(f"case when length(coalesce(@URL, '')) > 0 then 'url' {choice['CATALOG']} end"),
        'COLLECTION': Expression(f'case {choice["COLLECTION"]} end'),
        'FROM': Expression(
            f"format_date(coalesce(to_date(@TO, 'yyyy-MM-dd'), to_date(now())) - to_interval('{BEFORE} days'), 'yyyy-MM-dd')"
        ),
    }
    find = model.add_step('findimages', 'Find images', (*REGION, 'TO', 'URL'), where)
    scene = model.add_step(
        'importscene', 'Import the newest image', REGION, {'PRODUCT': (find, 'OUTPUT')}, [('IMAGE', 'OUTPUT', 'Image to mask')]
    )
    outputs = [('MASK', 'OUTPUT', 'Cloud mask'), ('FILLED', 'FILLED', 'Filled image'), ('REPORT', 'REPORT', 'Report')]
    model.add_step('maskclouds', 'Mask clouds', REGION, {'IMAGE': (scene, 'OUTPUT'), 'ARCHIVE': (find, 'OUTPUT')}, outputs)
    model.write()


def archive_to_composites() -> None:
    """Write the masks of an archive, its composites, and a contact sheet."""
    model = Model(
        'archivetocomposites',
        'Archive to composites',
        'Masks every image of a folder by the others, combines the clear pixels of each month, season or year to an image without clouds, '
        'and draws all images with the outlines of their masks. Open the model in the graphical modeler to add options.',
    )
    model.add_inputs('maskarchive', 'ARCHIVE', *REGION, 'METHOD', ARCHIVE=IMAGES_HELP)
    model.add_inputs('clearcomposite', 'PERIOD')
    masks = model.add_step(
        'maskarchive',
        'Mask clouds in an archive',
        ('ARCHIVE', *REGION, 'METHOD'),
        outputs=[('MASKS', 'FOLDER', 'Folder of masks')],
    )
    series: Mapping[str, Source] = {'IMAGES': 'ARCHIVE', 'MASKS': (masks, 'FOLDER')}
    model.add_step(
        'clearcomposite', 'Clear composites', (*REGION, 'PERIOD'), series, [('COMPOSITES', 'FOLDER', 'Folder of composites')]
    )
    model.add_step('contactsheet', 'Contact sheet', (), series, [('SHEET', 'OUTPUT', 'Contact sheet')])
    model.write()


def main() -> None:
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
    archive_to_composites()
    mask_from_catalogue()
    plugin.unload()
    application.exitQgis()


if __name__ == '__main__':
    main()
