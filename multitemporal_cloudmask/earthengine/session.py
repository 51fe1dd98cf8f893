"""The connection to Earth Engine: package, credentials, project.

The client's state is one for the whole process and shared with other plugins: it is set up where it is not, or where another
project or address is asked for, and never reset.
"""

import json
import os
import re
import sys
import threading
import time
import warnings
from dataclasses import dataclass

from ..method.errors import CloudmaskError
from .faults import fault
from .jobs import ask

#: The environment variable that replaces the service's address.
ADDRESS = 'EARTHENGINE_API_URL'

#: How to install the package, by platform.
_INSTALL = {
    'linux': 'python3 -m pip install --user "earthengine-api>=1.5", in a terminal (where pip says that the system manages its environment, '
    'add --break-system-packages)',
    'win32': 'python -m pip install "earthengine-api>=1.5", in the OSGeo4W shell',
    'darwin': 'run QGIS\'s own Python with -m pip install "earthengine-api>=1.5"',
}
_LOOPBACK = re.compile(r'https?://(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(/.*)?')

#: What the client was last set up with here: an `Account`, None: nothing, False: something that failed or is out of date.
_connected = None


@dataclass(frozen=True)
class Account:
    """Who asks, and whom: a project id, the path of a service account's key file, the service's address; '' where not given."""

    project: str = ''
    key_file: str = ''
    address: str = ''

    @classmethod
    def from_settings(cls, project, key_file, address=''):
        """The account of parameters; the environment's address counts most."""
        return cls(project.strip(), key_file.strip(), (os.environ.get(ADDRESS) or address).strip().rstrip('/'))

    @property
    def loopback(self):
        """Whether the service is on this machine: it needs no credentials."""
        return bool(_LOOPBACK.fullmatch(self.address))


def client():
    """The client, `ee`; raises `CloudmaskError` where the package is missing or too old."""
    try:
        import ee
        import ee.data
    except ImportError as error:
        if (error.name or '').split('.')[0] == 'ee':
            command = _INSTALL.get(sys.platform, 'pip install "earthengine-api>=1.5"')
            raise CloudmaskError(
                "Expected the Python package earthengine-api, which this tool asks Earth Engine with; QGIS's Python does not have it. "
                f'To install it: {command}; then restart QGIS.'
            ) from error
        raise CloudmaskError(
            f'The Python package earthengine-api does not load: {error}. Install it anew: pip install --upgrade earthengine-api.'
        ) from error
    if not hasattr(ee.data, 'is_initialized'):
        raise CloudmaskError(
            f'Expected earthengine-api 1.5 or later; it is {ee.__version__}. Upgrade: pip install --upgrade earthengine-api.'
        )
    return ee


def connect(account, progress):
    """Set the client up for an `Account`; returns it. Raises `CloudmaskError` where that fails, with what to do."""
    global _connected
    ee = client()
    if ee.data.is_initialized() and (account == _connected or (account == Account() and _connected is None)):
        return ee
    if account.address and not account.loopback and not account.address.startswith('https://'):
        raise CloudmaskError(
            f'Expected an address that begins with https:// (or one of this machine) as {ADDRESS}; it is {account.address}.'
        )
    credentials = None if account.loopback else credentials_of(account)
    project = account.project or getattr(credentials, 'quota_project_id', None) or ('loopback' if account.loopback else None)

    def initialise():
        # The client finds the project of a service account in its credentials.
        ee.Initialize(credentials, url=account.address or None, project=project)

    _connected = False
    with warnings.catch_warnings():  # the client sets filters of its own, for the whole process
        ask(initialise, progress)
    _connected = account
    return ee


def credentials_of(account):
    """The credentials of an account: its key file, else those kept by an earlier sign-in, else the application default ones."""
    ee = client()
    if account.key_file:
        return _key(ee, account.key_file)
    try:
        return ee.data.get_persistent_credentials()
    except Exception as error:  # of several libraries
        raise fault(error) from error


def _key(ee, path):
    try:
        with open(path, encoding='utf-8') as file:
            mail = json.load(file)['client_email']
        return ee.ServiceAccountCredentials(mail, key_file=path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CloudmaskError(
            f'Expected the JSON key of a service account as KEY_FILE; {path} is none ({type(error).__name__}). '
            'Make one in the Cloud console under IAM, Service accounts, Keys.'
        ) from None


def sign_in(seconds, progress):
    """Sign in with the browser: the client listens on a free port until the browser answers.

    seconds: after which it is given up. Raises `CloudmaskError` where nobody answers.
    """
    global _connected
    ee = client()
    progress.message('Sign in to Google in the browser window that opens; this waits for it.')
    with_limit(lambda: ee.Authenticate(auth_mode='localhost:0', force=True, quiet=True), seconds, progress)
    _connected = False


def with_limit(call, seconds, progress):
    """Wait for `call()` in a thread of its own, at most so long; it can be cancelled, what it does then goes on unheard."""
    outcome = []

    def run():
        try:
            call()
            outcome.append(None)
        except BaseException as error:  # SystemExit too: raised where the call is waited for
            outcome.append(error)

    threading.Thread(target=run, daemon=True).start()
    end = time.monotonic() + seconds
    while not outcome:
        progress.update(0)
        if time.monotonic() > end:
            raise CloudmaskError(
                f'Nobody signed in within {seconds:g} seconds. Run eecheck with SIGN_IN again, or run earthengine authenticate in a terminal.'
            )
        time.sleep(0.1)
    if outcome[0] is not None:
        raise fault(outcome[0]) from outcome[0]
