"""Whether everything is in place that Earth Engine needs; what is missing becomes a finding, never an error."""

import time
from dataclasses import dataclass
from typing import Callable, List, Optional, Tuple

from ..method.errors import Cancelled, CloudmaskError
from ..method.progress import Progress
from .jobs import ask
from .restricted import RESTRICTED, RESTRICTED_MODE
from .session import ADDRESS, Account, client, connect, find_credentials

MISSING = 'missing'


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Parameters
    ----------
    name : str
        What was checked.
    right : bool or None
        Whether it is in order; None: not checked.
    word : str
        The result in a word or two, for the outputs of the tool.
    text : str
        The result as a sentence.
    """

    name: str
    right: Optional[bool]
    word: str
    text: str


def examine(account: Account, progress: Progress) -> List[Finding]:
    """Check the package, the credentials, the project and a round trip; after the first failure nothing more is checked.

    Returns
    -------
    list of Finding
        One for each check, in this order.
    """
    findings: List[Finding] = []
    checks: Tuple[Tuple[str, Callable[[Account, Progress], Tuple[str, str]]], ...] = (
        ('Package', _check_package),
        ('Credentials', _check_credentials),
        ('Project', _check_project),
        ('Round trip', _check_round_trip),
        ('Quota', _check_quota),
    )
    failed = ''
    for (name, check), part in zip(checks, progress.steps(1, 1, 3, 3, 1)):
        if failed:
            findings.append(Finding(name, None, 'not checked', f'Not checked, because this failed: {failed.lower()}.'))
            continue
        try:
            findings.append(Finding(name, True, *check(account, part)))
        except Cancelled:
            raise
        except CloudmaskError as error:
            findings.append(Finding(name, False, MISSING, str(error)))
            failed = name
        part.update(1)
    return findings


def _check_package(account: Account, progress: Progress) -> Tuple[str, str]:
    version = client().__version__
    return version, f'earthengine-api {version} is installed.'


def _check_credentials(account: Account, progress: Progress) -> Tuple[str, str]:
    if account.loopback:
        return 'not needed', f'{account.address} is on this computer and needs no credentials.'
    find_credentials(account)
    if account.key_file:
        return 'key file', f'{account.key_file} is the key of a service account.'
    return 'signed in', 'Credentials of an earlier sign-in are stored on this computer.'


def _check_project(account: Account, progress: Progress) -> Tuple[str, str]:
    connect(account, progress)
    # The client asks the service only once in a process what it can do: so this asks something, whoever connected before.
    _add_one_and_one(progress)
    return account.project or 'of the credentials', (
        f'Earth Engine accepts {f"the project {account.project}" if account.project else "the project of the credentials"}.'
    )


def _check_round_trip(account: Account, progress: Progress) -> Tuple[str, str]:
    begin = time.monotonic()
    _add_one_and_one(progress)
    seconds = time.monotonic() - begin
    return f'{seconds:.1f} s', f'Earth Engine answered a test request within {seconds:.1f} seconds.'


def _check_quota(account: Account, progress: Progress) -> Tuple[str, str]:
    if RESTRICTED.is_set():
        raise CloudmaskError(RESTRICTED_MODE)
    return 'not restricted', 'Earth Engine reports no restriction of the project.'


def _add_one_and_one(progress: Progress) -> None:
    answer = ask(client().Number(1).add(1).getInfo, progress)
    if answer != 2:
        raise CloudmaskError(f'The service answered 1 + 1 with {answer}, not 2. Check its address ({ADDRESS}).')
