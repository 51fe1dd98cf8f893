"""The processor that the benchmark runs on, and the same without its AVX-512 instructions: for `bench.py`."""

import platform
from pathlib import Path
from typing import Dict

try:
    from numpy._core import _multiarray_umath as numpy_core
except ImportError:  # numpy before 2
    from numpy.core import _multiarray_umath as numpy_core


def processor() -> str:
    """Its name as the system states it."""
    table = Path('/proc/cpuinfo')
    names = (
        [line.partition(':')[2] for line in table.read_text().splitlines() if line.startswith('model name')]
        if table.exists()
        else []
    )
    return (names[0] if names else platform.processor() or platform.machine()).strip()


def without_avx512() -> Dict[str, str]:
    """Environment in which numpy and OpenBLAS leave AVX-512 alone, as on most laptops; empty where the processor has none."""
    used = [
        name
        for name in numpy_core.__cpu_dispatch__
        if (name.startswith('AVX512') or name == 'X86_V4') and numpy_core.__cpu_features__.get(name)
    ]
    return {'NPY_DISABLE_CPU_FEATURES': ' '.join(used), 'OPENBLAS_CORETYPE': 'Haswell'} if used else {}
