"""Whether everything is there that Earth Engine needs; what is missing is found out, never an error."""

import time
from dataclasses import dataclass
from typing import Optional

from ..method.errors import Cancelled, CloudmaskError
from .jobs import ask
from .session import client, connect, credentials_of

MISSING = 'missing'


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: its name, whether it is right (None: not looked at), a word for it, and a sentence."""

    name: str
    right: Optional[bool]
    word: str
    text: str


def examine(account, progress):
    """Look at the package, the credentials, the project and a round trip: a `Finding` of each."""
    findings = []
    looks = (('Package', _package), ('Credentials', _credentials), ('Project', _project), ('Round trip', _round_trip))
    for (name, look), part in zip(looks, progress.steps(1, 1, 3, 3)):
        if findings and not findings[-1].right:
            findings.append(Finding(name, None, 'not looked at', f'Needs what comes before it: {findings[-1].name.lower()}.'))
            continue
        try:
            findings.append(Finding(name, True, *look(account, part)))
        except Cancelled:
            raise
        except CloudmaskError as error:
            findings.append(Finding(name, False, MISSING, str(error)))
        part.update(1)
    return findings


def _package(account, progress):
    version = client().__version__
    return version, f'earthengine-api {version} is installed.'


def _credentials(account, progress):
    if account.loopback:
        return 'not needed', f'{account.address} is on this computer: no credentials are needed.'
    credentials_of(account)
    if account.key_file:
        return 'key file', f'{account.key_file} is the key of a service account.'
    return 'signed in', 'Credentials of an earlier sign-in are kept on this computer.'


def _project(account, progress):
    connect(account, progress)
    # The client asks the service only once in a process what it can do: so this asks something, whoever connected before.
    _ask_two(progress)
    return account.project or 'of the credentials', (
        f'Earth Engine accepts {f"the project {account.project}" if account.project else "the project of the credentials"}.'
    )


def _round_trip(account, progress):
    begin = time.monotonic()
    _ask_two(progress)
    seconds = time.monotonic() - begin
    return f'{seconds:.1f} s', f'Earth Engine adds 1 and 1 within {seconds:.1f} seconds.'


def _ask_two(progress):
    answer = ask(client().Number(1).add(1).getInfo, progress)
    if answer != 2:
        raise CloudmaskError(f'Expected 2 as the sum of 1 and 1; Earth Engine says {answer}. Check the address of the service.')
