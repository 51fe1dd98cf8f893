"""Tool: whether everything is there that Earth Engine needs."""

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ..earthengine.check import Finding, examine
from ..earthengine.session import sign_in
from ..layers.findings import write_findings
from ..method.errors import Cancelled, CloudmaskError
from .base import CloudmaskAlgorithm
from .eeaccount import GROUP, account, account_parameters
from .parameters import file_output

SIGN_IN, TIME_LIMIT = 'SIGN_IN', 'TIME_LIMIT'


class EarthEngineCheck(CloudmaskAlgorithm):
    """`eecheck`."""

    ID = 'eecheck'
    TITLE = 'Check Earth Engine'
    SUMMARY = (
        'Tells whether the package, the credentials and the project are there that Earth Engine needs, and whether it answers; what is '
        'missing is told with what to do about it. It can also sign in, with the browser.'
    )
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'sign in', 'authenticate', 'project')

    def declare(self):
        signing_in = QgsProcessingParameterBoolean(SIGN_IN, 'Sign in first', False)
        signing_in.setHelp('Opens the browser to sign in to Google, and waits until that is done or cancelled.')
        limit = QgsProcessingParameterNumber(
            TIME_LIMIT, 'Wait for the browser at most [s]', QgsProcessingParameterNumber.Type.Integer, 300
        )
        limit.setMinimum(1)
        limit.setMaximum(3600)
        limit.setHelp('Nobody signing in within this time is told as missing.')
        report = file_output('REPORT', 'Report', 'HTML files (*.html)', 'What is there and what is missing.')
        self.add(*account_parameters(), signing_in, limit, report)
        self.addOutput(QgsProcessingOutputString('PACKAGE', 'Version of earthengine-api, or missing'))
        self.addOutput(QgsProcessingOutputString('CREDENTIALS', 'Kind of the credentials, or missing'))
        self.addOutput(QgsProcessingOutputBoolean('PROJECT_OK', 'Whether Earth Engine accepts the project'))

    def execute(self, run):
        signing_in, looking = run.progress.steps(1, 1)
        findings = self._signed_in(run, signing_in) + examine(account(run), looking)
        for finding in findings:
            (run.progress.message if finding.right else run.progress.warn)(f'{finding.name}: {finding.text}')
        by_name = {finding.name: finding for finding in findings}
        whole = all(finding.right for finding in findings)
        path = run.file('REPORT')
        if path:
            result = 'Earth Engine is ready.' if whole else 'Something is missing.'
            write_findings(path, 'Earth Engine', result, findings)
        return run.results(
            PACKAGE=by_name['Package'].word,
            CREDENTIALS=by_name['Credentials'].word,
            PROJECT_OK=bool(by_name['Project'].right and by_name['Round trip'].right),
        )

    def _signed_in(self, run, progress):
        if not self.parameterAsBoolean(run.parameters, SIGN_IN, run.context):
            return []
        try:
            sign_in(self.parameterAsInt(run.parameters, TIME_LIMIT, run.context), progress)
        except Cancelled:
            raise
        except CloudmaskError as error:
            return [Finding('Sign-in', False, 'missing', str(error))]
        return [Finding('Sign-in', True, 'done', 'You have signed in.')]
