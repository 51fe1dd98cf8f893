"""Whether this computer has the memory that an option asks for."""

import os
import sys
from typing import Optional

from .errors import CloudmaskError

#: Copies of a kernel matrix that exist while it is solved, and bytes of each of its numbers. Four copies were measured with
#: scikit-learn's KernelRidge and sample weights.
_COPIES, _BYTES = 4, 8


def installed_memory() -> Optional[int]:
    """Memory of this computer in bytes; None where the system does not state it."""
    if sys.platform == 'win32':
        import ctypes

        installed = ctypes.c_ulonglong(0)
        found = ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(installed))
        return installed.value * 1024 if found else None
    try:
        return os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE')
    except (AttributeError, OSError, ValueError):
        return None


def require_kernel_memory(samples: int) -> None:
    """Raise `CloudmaskError` where the exact kernel of so many training pixels does not fit into the memory."""
    needed, installed = _COPIES * _BYTES * samples**2, installed_memory()
    if installed is not None and needed > installed:
        most = int((installed / (_COPIES * _BYTES)) ** 0.5)
        raise CloudmaskError(
            f'SAMPLES is {samples}: the exact kernel needs {needed / 2**30:.0f} GiB of memory, but this computer has '
            f'{installed / 2**30:.0f} GiB. Lower SAMPLES to at most {most // 100 * 100}, or set COMPONENTS (for example to 1000).'
        )
