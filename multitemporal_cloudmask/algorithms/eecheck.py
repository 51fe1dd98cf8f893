"""Tool: whether everything is there that Earth Engine needs."""

from typing import Any, Dict, List

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
from ..method.progress import Progress
from .algorithm import CloudmaskAlgorithm
from .eeaccount import GROUP, account, account_parameters
from .parameters import file_output
from .run import Run

SIGN_IN, TIME_LIMIT = 'SIGN_IN', 'TIME_LIMIT'


class EarthEngineCheck(CloudmaskAlgorithm):
    """`eecheck`."""

    ID = 'eecheck'
    TITLE = 'Check Earth Engine'
    SUMMARY = (
        'Checks the package, the credentials and the project that Earth Engine needs, and whether Earth Engine responds. The report states '
        'how to obtain what is missing. The tool can also sign in, with the browser.'
    )
    DETAILS = """
The tool checks the Python package earthengine-api, the credentials, the project, whether Earth Engine responds to a request, and whether the
project is in restricted mode because its monthly quota is used up. If something is missing, the tool does not fail: the report and the outputs state what is missing and how to obtain it. With SIGN_IN, the
browser opens first, and the tool waits at most TIME_LIMIT seconds for the sign-in; it can be cancelled meanwhile.

PROJECT is the id of a Cloud project that is registered for Earth Engine. The project, the key file of a service account, and another
address of the service can be set once for all tools under Settings, Options, Processing, Providers, Multitemporal Cloudmask. The
environment variable EARTHENGINE_API_URL takes precedence over that address; a service on this computer needs no credentials. Nothing is
sent to Google before a tool of this group runs. The proxy in the options of QGIS is used, unless the environment variable HTTPS_PROXY is set.
"""
    EXAMPLE = 'PROJECT=my-project REPORT=report.html'
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'sign in', 'authenticate', 'project')

    def declare(self) -> None:
        signing_in = QgsProcessingParameterBoolean(SIGN_IN, 'Sign-in with the browser', False)
        signing_in.setHelp('Opens the browser to sign in to Google before the check, and waits until that is done or cancelled.')
        limit = QgsProcessingParameterNumber(TIME_LIMIT, 'Sign-in time limit [s]', QgsProcessingParameterNumber.Type.Integer, 300)
        limit.setMinimum(1)
        limit.setMaximum(3600)
        limit.setHelp('If nobody signs in within this time, sign-in is reported as missing.')
        report = file_output('REPORT', 'Report', 'HTML files (*.html)', 'HTML page with the result of each check.')
        self.add(*account_parameters(), signing_in, limit, report)
        self.addOutput(QgsProcessingOutputString('PACKAGE', 'Version of earthengine-api'))
        self.addOutput(QgsProcessingOutputString('CREDENTIALS', 'Kind of credentials'))
        self.addOutput(QgsProcessingOutputBoolean('PROJECT_OK', 'Access to the project'))

    def execute(self, run: Run) -> Dict[str, Any]:
        signing_in, examining = run.progress.steps(1, 1)
        findings = self._signed_in(run, signing_in) + examine(account(run), examining)
        for finding in findings:
            (run.progress.message if finding.right else run.progress.warn)(f'{finding.name}: {finding.text}')
        by_name = {finding.name: finding for finding in findings}
        path = run.file('REPORT')
        if path:
            is_ready = all(finding.right for finding in findings)
            write_findings(path, 'Earth Engine', 'Earth Engine is ready.' if is_ready else 'Something is missing.', findings)
        return run.results(
            PACKAGE=by_name['Package'].word,
            CREDENTIALS=by_name['Credentials'].word,
            PROJECT_OK=bool(by_name['Project'].right and by_name['Round trip'].right),
        )

    def _signed_in(self, run: Run, progress: Progress) -> List[Finding]:
        """The outcome of signing in, if that was requested."""
        if not self.parameterAsBoolean(run.parameters, SIGN_IN, run.context):
            return []
        try:
            sign_in(self.parameterAsInt(run.parameters, TIME_LIMIT, run.context), progress, account(run).proxy)
        except Cancelled:
            raise
        except CloudmaskError as error:
            return [Finding('Sign-in', False, 'missing', str(error))]
        return [Finding('Sign-in', True, 'done', 'You have signed in.')]
