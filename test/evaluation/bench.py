"""Time and memory, as ratios in the same run: `make bench` writes docs/speed.md anew.

Every size and every peer is measured in a process of its own, so that its peak memory is its own. Where the processor has AVX-512,
all is measured with it and without: most laptops have none. `bench.py 8192` measures one size (64 Mpx) alone, `bench.py archive` the archives; both write nothing.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_processor import processor, without_avx512
from bench_scenes import BANDS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PEERS = ROOT / '.venv-peers' / 'bin' / 'python'

#: Sides of the images, px, and how often each is measured; the median counts.
SIDES = {1024: 5, 2048: 3, 4096: 1, 8192: 1}
#: How often each archive is masked, by a process of its own each time; the median counts.
ARCHIVE_RUNS = 3
METHODS = ('percentile', 'linear', 'kernel', 'kernel-single')
MEGA = 1e6


#: Peers and the scripts that measure them.
MASKS = {'s2cloudless': 'bench_s2cloudless.py', 'ukis-csmask': 'bench_ukis_csmask.py'}


def measured(script, *words, python=sys.executable, environment=None):
    """What a script of this folder prints as JSON."""
    command = [str(python), str(HERE / script), *map(str, words)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env={**os.environ, **(environment or {})})
    return json.loads(done.stdout.splitlines()[-1])


def chain(folder, sides, environment):
    """The table of the whole chain, a row a size, and the sentences about it."""
    rows, found = [], {}
    for side, runs in sides.items():
        measured('bench_scenes.py', folder, side)
        for method in METHODS:
            found[side, method] = measured('bench_chain.py', folder, method, runs, environment=environment)
        reading = found[side, 'linear']['reading']
        rows.append(
            f'| {side * side / MEGA:.0f} | {reading:.1f} | '
            + ' | '.join(ratios(found[side, method]) for method in METHODS)
            + f' | {max(found[side, method]["peak"] for method in METHODS):.2f} |'
        )
        print(rows[-1], flush=True)
    header = [
        '| Mpx | GDAL reads, s | percentile, x | linear, x | kernel, x | kernel, PRECISION single, x | peak memory, GiB |',
        '|--:|--:|--:|--:|--:|--:|--:|',
    ]
    if len(sides) == 1:
        return [*header, *rows]
    sizes = [math.log(side) * 2 for side in sides]
    slopes = {method: slope(sizes, [math.log(found[side, method]['seconds']) for side in sides]) for method in METHODS}
    *_, smaller, largest = sides
    grown = found[largest, 'kernel']['peak'] / found[smaller, 'kernel']['peak']
    return [
        *header,
        *rows,
        '',
        'Time grows with the number of pixels to the power of '
        + ', '.join(f'{power:.2f} ({method})' for method, power in slopes.items())
        + f'. Peak memory at {largest**2 / MEGA:.0f} Mpx is {grown:.2f} x that at {smaller**2 / MEGA:.0f} Mpx (kernel).',
    ]


def ratios(found):
    """The ratio of the times, and in brackets that of the processor's times."""
    return f'{found["ratio"]:.1f} ({found["cpu"]:.1f})'


def jpeg2000(folder, environment):
    """A sentence about images of JPEG 2000."""
    dates = Path(folder, 'jp2')
    if not dates.exists():
        dates.mkdir()
        measured('bench_scenes.py', dates, 2048, 'jp2')
    found = {method: measured('bench_chain.py', dates, method, 1, environment=environment) for method in ('linear', 'kernel')}
    return [
        f'The same dates of 4 Mpx as JPEG 2000 in tiles of 1024 px, which GDAL reads in {found["linear"]["reading"]:.0f} s: '
        f'{ratios(found["linear"])} x (linear) and {ratios(found["kernel"])} x (kernel), peak memory '
        f'{max(each["peak"] for each in found.values()):.2f} GiB.'
    ]


def slope(x, y):
    """Of the line of least squares."""
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / sum((a - mean_x) ** 2 for a in x)


def kernel_lines(environment):
    """The sentence about the prediction by kernels alone."""
    found = measured('bench_kernel.py', environment=environment)
    compared = '; '.join(
        f'{name} {found[name]["ratio"]:.1f} x as fast, largest difference {found[name]["difference"]:.1g} of the output range'
        for name in ('exact', 'exact, PRECISION single', 'approximate')
    )
    return [f"Kernel prediction, {found['case']}, compared with scikit-learn's `KernelRidge.predict`: {compared}."]


def peers(folder):
    """Sentences about peers."""
    measured('bench_scenes.py', folder, 1024)
    plain, mega = measured('bench_percentile.py', folder), 1024 * 1024 / MEGA
    lines = [
        f'The 2018 percentile method on 1 Mpx: plain numpy on whole arrays takes {plain["plain"]:.2f} s, `maskclouds` {plain["ours"]:.2f} s '
        f'({plain["plain"] / plain["ours"]:.1f} x as fast); the masks agree on {100 * plain["agree"]:.2f} % of the pixels.'
    ]
    ours = measured('bench_chain.py', folder, 'kernel', 3, environment=without_avx512())['seconds'] / mega
    lines.append(
        f'One megapixel by `maskclouds`, METHOD kernel without AVX-512, takes {ours:.1f} s, including reading all four dates.'
    )
    for name, script in MASKS.items():
        try:
            other = measured(script, python=PEERS)
        except (OSError, subprocess.CalledProcessError):
            lines.append(f'{name} could not be installed on this machine.')
        else:
            lines.append(
                f'{name} {other["version"]} takes {other["seconds"]:.1f} s for one megapixel of one date, {other["seconds"] / ours:.1f} x that.'
            )
    scan = measured('bench_scan.py', 1000)
    lines.append(
        f'Scanning an archive of 1000 Landsat products takes {scan["seconds"]:.2f} s, {scan["ratio"]:.1f} x the time in which GDAL opens '
        f'their {scan["bands"]} bands.'
    )
    zones = measured('bench_zones.py', 10000, 100)
    lines.append(
        f'`cloudstatistics` of 10000 fields and 100 masks of 4 Mpx takes {zones["seconds"]:.0f} s, {zones["ratio"]:.1f} x the time in which '
        f'GDAL reads the masks, with a peak memory of {zones["peak"]:.2f} GiB.'
    )
    return lines


def archive(folder):
    """A sentence about whole archives, without AVX-512."""
    found = {}
    for side, dates in ((2048, 24), (1024, 24), (1024, 96)):
        series = Path(folder, f'{dates} dates of {side} px')
        series.mkdir()
        measured('bench_scenes.py', series, side, dates)
        for method in ('linear', 'kernel') if side == 2048 else ('linear',):
            runs = [measured('bench_archive.py', series, method, environment=without_avx512()) for _ in range(ARCHIVE_RUNS)]
            found[side, dates, method] = sorted(runs, key=lambda run: run['ratio'])[ARCHIVE_RUNS // 2]
    linear, kernel, few, many = found.values()
    line = (
        f'`maskarchive` on 24 dates of 4 Mpx takes {ratios(linear)} x (linear) and {ratios(kernel)} x (kernel) the time in which GDAL reads '
        f'the 24 dates once (the median of {ARCHIVE_RUNS} runs). Peak memory is {linear["peak"]:.2f} GiB; with 96 dates of 1 Mpx it is {many["peak"] / few["peak"]:.2f} x that with 24.'
    )
    return [line]


def main(words):
    if words == ['archive']:
        with tempfile.TemporaryDirectory() as folder:
            print('\n'.join(archive(folder)))
        return 0
    sides = {int(side): SIDES.get(int(side), 1) for side in words} or SIDES
    name, off = processor(), without_avx512()
    processors = {name: {}, f'{name}, AVX-512 off': off} if off else {name: {}}
    parts = []
    with tempfile.TemporaryDirectory() as folder:
        for title, environment in processors.items():
            parts += [f'## {title}', '', *chain(folder, sides, environment), '']
            parts += [*jpeg2000(folder, environment), '', *kernel_lines(environment), '']
        parts += ['## Other programs', '', *(f'- {line}' for line in [*peers(folder), *archive(folder)]), '']
    text = '\n'.join(
        [
            '# Speed',
            '',
            f'Written by `make bench` on a machine with {os.cpu_count()} cores. Each ratio compares times of the same run; in brackets those of '
            'the processor, which a busy machine changes less.',
            '',
            f'`maskclouds`, compared with the time in which GDAL reads the same {len(BANDS)} bands and quality band of the same 4 dates (int16, '
            'DEFLATE, tiles of 256 px). A megapixel (Mpx) is 10^6 pixels. Most laptops have no AVX-512, '
            'with which the kernel is faster.',
            '',
            *parts,
        ]
    )
    print(text)
    if not words:
        (ROOT / 'docs' / 'speed.md').write_text(text)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
