"""The connection to Earth Engine: package, credentials, project.

The client's state is one for the whole process and shared with other plugins: it is set up where it is not, or where another
project or address is asked for, and never reset.
"""

import contextlib
import json
import os
import re
import sys
import warnings
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Iterator, Union

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from .faults import translate_error
from .jobs import ask
from .restricted import RESTRICTED, RESTRICTED_MODE
from .retry import within
from .transport import Transport

#: The module `ee`, once it is set up. The package is optional and states no types, so neither it nor its objects can be checked.
Client = Any
#: An image, a geometry or a table that Earth Engine will compute: an object of `ee`.
Expression = Any
#: Credentials of google-auth or of `ee`.
Credentials = Any

#: The service's address.
GOOGLE = 'https://earthengine.googleapis.com'

#: The environment variable that replaces the service's address.
ADDRESS = 'EARTHENGINE_API_URL'

#: How to install the package, by platform.
_INSTALL = {
    'linux': 'python3 -m pip install --user "earthengine-api>=1.5", in a terminal (if pip reports an externally managed environment, '
    'add --break-system-packages)',
    'win32': 'python -m pip install "earthengine-api>=1.5", in the OSGeo4W shell',
    'darwin': 'run QGIS\'s own Python with -m pip install "earthengine-api>=1.5"',
}
_LOOPBACK = re.compile(r'https?://(localhost|127(\.\d+){3}|\[::1\])(:\d+)?(/.*)?')


@dataclass(frozen=True)
class Account:
    """Who connects, and to which service.

    Parameters
    ----------
    project : str
        Id of a Cloud project; '': that of the credentials.
    key_file : str
        Path of the JSON key of a service account; '': the credentials of an earlier sign-in.
    address : str
        Address of the service; '': that of Google.
    proxy : str
        Address of a proxy, http://user:password@host:port; '': none, or that of the environment.
    """

    project: str = ''
    key_file: str = ''
    address: str = ''
    proxy: str = field(default='', repr=False)

    @classmethod
    def from_settings(cls, project: str, key_file: str, address: str = '', proxy: str = '') -> 'Account':
        """The account of parameters and settings; an address in the environment takes precedence."""
        return cls(project.strip(), key_file.strip(), (os.environ.get(ADDRESS) or address).strip().rstrip('/'), proxy)

    @property
    def loopback(self) -> bool:
        """Whether the service is on this machine: it needs no credentials."""
        return bool(_LOOPBACK.fullmatch(self.address))


#: What the client was last set up with here. None: nothing; False: the last attempt failed, or the sign-in has changed since.
_connected: Union[Account, None, bool] = None


def client() -> Client:
    """Import the client.

    Returns
    -------
    Client
        The module `ee`, not necessarily initialised.

    Raises
    ------
    CloudmaskError
        Where the package is missing, does not load or is too old.
    """
    try:
        import ee
        import ee.data
    except ImportError as error:
        if (error.name or '').split('.')[0] == 'ee':
            command = _INSTALL.get(sys.platform, 'pip install "earthengine-api>=1.5"')
            raise CloudmaskError(
                "The Python package earthengine-api is not installed in QGIS's Python. "
                f'To install it: {command}; then restart QGIS.'
            ) from error
        raise CloudmaskError(
            f'The Python package earthengine-api does not load: {error}. '
            'Reinstall it: pip install --force-reinstall earthengine-api.'
        ) from error
    if not hasattr(ee.data, 'is_initialized'):
        raise CloudmaskError(
            f'earthengine-api {ee.__version__} is too old: version 1.5 or later is required. '
            'Upgrade it: pip install --upgrade earthengine-api.'
        )
    return ee


def connect(account: Account, progress: Progress) -> Client:
    """Set the client up for an account, unless it already is.

    Returns
    -------
    Client
        The initialised module `ee`.

    Raises
    ------
    CloudmaskError
        Where the package, the credentials or the project are missing or rejected.
    """
    global _connected
    ee = client()
    if ee.data.is_initialized() and (account == _connected or (replace(account, proxy='') == Account() and _connected is None)):
        if RESTRICTED.is_set():
            progress.warn(RESTRICTED_MODE)
        return ee
    if account.address and not account.loopback and not account.address.startswith('https://'):
        raise CloudmaskError(
            f'{ADDRESS}: {account.address} does not begin with https://. '
            'Use an https:// address, or one of this computer (http://localhost).'
        )
    credentials = None if account.loopback else find_credentials(account)
    project = account.project or getattr(credentials, 'quota_project_id', None) or ('loopback' if account.loopback else None)

    def initialise() -> None:
        # The client finds the project of a service account in its credentials.
        transport = Transport('' if account.loopback else account.proxy)
        ee.Initialize(credentials, url=account.address or None, project=project, http_transport=transport)

    _connected = False
    RESTRICTED.clear()
    with warnings.catch_warnings():  # the client sets filters of its own, for the whole process
        ask(initialise, progress)
    _connected = account
    return ee


def find_credentials(account: Account) -> Credentials:
    """The credentials of an account: its key file, else those of an earlier sign-in, else the application default ones.

    Raises
    ------
    CloudmaskError
        Where there are none, or the key file is not a key.
    """
    ee = client()
    if account.key_file:
        return _read_key(ee, account.key_file)
    try:
        with _proxy_in_environment(account.proxy):
            return ee.data.get_persistent_credentials()
    except Exception as error:  # of several libraries
        raise translate_error(error) from error


@contextlib.contextmanager
def _proxy_in_environment(proxy: str) -> Iterator[None]:
    """Lead the requests of the sign-in through a proxy: they are not sent by the transport, and know the environment only.

    What the environment contains takes precedence.
    """
    name = 'HTTPS_PROXY'
    if not proxy or os.environ.get(name) or os.environ.get(name.lower()):
        yield
        return
    os.environ[name] = proxy
    try:
        yield
    finally:
        os.environ.pop(name, None)


def _read_key(ee: Client, path: str) -> Credentials:
    try:
        with open(path, encoding='utf-8') as file:
            mail = json.load(file)['client_email']
        return ee.ServiceAccountCredentials(mail, key_file=path)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CloudmaskError(
            f'KEY_FILE: {path} is not the JSON key of a service account ({type(error).__name__}). '
            'Create one in the Google Cloud console under IAM & Admin, Service accounts, Keys.'
        ) from None


def sign_in(seconds: float, progress: Progress, proxy: str = '') -> None:
    """Sign in with the browser: the client listens on a free port until the browser answers.

    Parameters
    ----------
    seconds : float
        Time limit, s.
    progress : Progress
        Checked for a cancel while waiting.
    proxy : str
        As of `Account`.

    Raises
    ------
    CloudmaskError
        Where nobody signs in within the time limit, or Google refuses.
    """
    global _connected
    ee = client()
    progress.message('Waiting for the sign-in to Google in the browser window that opens.')
    late = CloudmaskError(
        f'Nobody signed in within {seconds:g} seconds. Raise TIME_LIMIT, or run earthengine authenticate in a terminal.'
    )
    try:
        with _proxy_in_environment(proxy):
            within(partial(_authenticate, ee), seconds, late, progress)
    except (Exception, SystemExit) as error:  # only the message of the client's own exception shows what it means
        raise translate_error(error) from error
    _connected = False


def _authenticate(ee: Client) -> None:
    def refuse(*_: object) -> str:
        raise CloudmaskError('The sign-in was cancelled in the browser. Run eecheck with SIGN_IN again and allow access.')

    # Where the browser returns without a code, because the user has refused, the client asks for one in the terminal: for ever.
    ee.oauth.input = refuse
    try:
        ee.Authenticate(auth_mode='localhost:0', force=True, quiet=True)
    finally:
        del ee.oauth.input
