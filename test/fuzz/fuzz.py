"""Damaged inputs through the readers and through qgis_process: what is accepted must be right, what is not must be refused by name.

    python test/fuzz/fuzz.py [--inputs 10000] [--runs 60] [--seed 0] [--only NUMBER] [--write docs/fuzzing.md]

The same seed damages the same bytes; `--only` repeats one input and shows where it fails. Exit code 1 where a fault was found:

- a traceback: any exception that is no `CloudmaskError`, or the end of the process;
- a hang: more than `LONGEST` seconds of computing;
- a refusal that does not name a file of the input;
- more than `LARGEST` bytes of memory.
"""

import argparse
import collections
import json
import os
import queue
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Sequence, Tuple

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / 'products'), str(HERE.parent), str(HERE.parents[1])]

import numpy as np  # noqa: E402
from mutations import mutated  # noqa: E402
from seeds import Seed, write_seeds  # noqa: E402

from multitemporal_cloudmask.method.errors import CloudmaskError  # noqa: E402
from multitemporal_cloudmask.products.recognise import recognised  # noqa: E402
from multitemporal_cloudmask.rasters.gdal_state import gdal_step, quiet  # noqa: E402
from multitemporal_cloudmask.rasters.grid import Window  # noqa: E402
from multitemporal_cloudmask.rasters.reading import reading  # noqa: E402
from multitemporal_cloudmask.rasters.workspace import Workspace  # noqa: E402

#: Longest time that one input may compute, s, and its greatest memory, bytes.
LONGEST, LARGEST = 20, 2**30

#: Time after which it is stopped, s: on a busy machine, computing takes longer than its own time.
PATIENCE = 5 * LONGEST

#: What can become of an input: the last five are faults.
REFUSED, SAME, FEWER, ELSEWHERE, OTHER = 'refused', 'right', 'fewer bands', 'other place or date', 'other pixels'
TRACEBACK, ENDED, HANG, UNNAMED, MEMORY = 'traceback', 'process ended', 'hang', 'file not named', 'memory'
FAULTS = (TRACEBACK, ENDED, HANG, UNNAMED, MEMORY)

#: What the readers return: name to array, and place and date.
Content = Tuple[Dict[str, np.ndarray], Tuple[object, ...]]


class Inputs:
    """Damaged inputs by number: of which seed and how is drawn from the number alone."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.seeds, self.seed = write_seeds(folder), seed

    def draw(self, number: int) -> Tuple[Seed, Path, bytes]:
        """The seed of an input, which of its files is damaged, and the damaged content."""
        draw = random.Random(f'{self.seed}/{number}')
        seed = draw.choices(self.seeds, [each.share for each in self.seeds])[0]
        file = draw.choice(seed.files)
        return seed, file, mutated(file.read_bytes(), draw, seed.text)


def read(path: Path) -> Content:
    """All that the readers state about an input."""
    with Workspace() as space:
        with reading(path):  # as all that opens images
            scene = recognised(path).open(space)
        window = Window(0, 0, scene.grid.width, scene.grid.height)
        if scene.grid.width * scene.grid.height * (len(scene.bands) + 1) > 2**24:
            raise CloudmaskError(f'{path} is too large for this test')
        arrays = {band.name: scene.read([band.name], window)[0] for band in scene.bands}
        if scene.quality:
            arrays['quality'] = scene.read_classes(window)
        return arrays, (scene.grid.crs, scene.grid.transform, scene.time, scene.level, scene.platform)


def compared(found: Content, expected: Content) -> str:
    """How accepted content differs from that of the whole input."""
    (arrays, place), (whole, whole_place) = found, expected
    for name, values in arrays.items():
        if name not in whole or values.shape != whole[name].shape or not np.array_equal(values, whole[name], equal_nan=True):
            return OTHER
    if set(arrays) != set(whole):
        return FEWER
    return SAME if place == whole_place else ELSEWHERE


def judge(inputs: Inputs, number: int, expected: Dict[Path, Content]) -> Tuple[str, str]:
    """What becomes of an input, and its message."""
    seed, file, content = inputs.draw(number)
    if seed.path not in expected:
        expected[seed.path] = read(seed.path)
    whole = file.read_bytes()
    try:
        file.write_bytes(content)
        return compared(read(seed.path), expected[seed.path]), ''
    except CloudmaskError as error:
        return (REFUSED if any(name in str(error) for name in seed.names) else UNNAMED), str(error)
    except Exception:
        return TRACEBACK, traceback.format_exc()
    finally:
        file.write_bytes(whole)


def work(seed: int, first: int, end: int, step: int) -> None:
    """Judge every `step`-th input and print a line of JSON for each."""
    resource.setrlimit(resource.RLIMIT_AS, (8 * LARGEST, 8 * LARGEST))
    with tempfile.TemporaryDirectory(prefix='cloudmask_fuzz_') as folder, gdal_step(), quiet():
        inputs, expected = Inputs(Path(folder), seed), {}
        print(json.dumps(None), flush=True)
        for number in range(first, end, step):
            computing = time.process_time()
            outcome, message = judge(inputs, number, expected)
            if time.process_time() - computing > LONGEST:
                outcome = HANG
            if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 > LARGEST:
                outcome = MEMORY
            print(json.dumps([number, inputs.draw(number)[0].form, outcome, message.replace(folder, '')]), flush=True)
            if outcome == MEMORY:
                return  # the greatest memory of a process only grows


class Worker:
    """A process that judges every `step`-th input from `first` on, begun again after the input that ended it or held it up."""

    def __init__(self, seed: int, first: int, end: int, step: int) -> None:
        self.seed, self.next, self.end, self.step = seed, first, end, step

    def results(self) -> Iterator[Tuple[int, str, str, str]]:
        """Number, format, outcome and message of each input."""
        while self.next < self.end:
            words = [str(word) for word in ('--work', self.seed, self.next, self.end, self.step)]
            process = subprocess.Popen(
                [sys.executable, __file__, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
            lines: queue.Queue[str] = queue.Queue()
            threading.Thread(target=_forward, args=(process, lines), daemon=True).start()
            outcome, begun = '', False
            # It first writes the seeds.
            patience = 5 * PATIENCE
            while not outcome:
                try:
                    line = lines.get(timeout=patience)
                except queue.Empty:
                    outcome = HANG
                    break
                patience = PATIENCE
                if not line:
                    outcome = ENDED
                    break
                if json.loads(line) is None:
                    begun = True
                    continue
                number, form, judged, message = json.loads(line)
                self.next = number + self.step
                yield number, form, judged, message
                if judged == MEMORY:
                    break
            if outcome == HANG:
                process.kill()
            process.wait()
            if outcome == ENDED and process.returncode == 0:
                outcome = ''
            if outcome and not begun:
                raise RuntimeError('The inputs cannot be written.')
            if outcome and self.next < self.end:
                yield self.next, '', outcome, ''
                self.next += self.step


def _forward(process: 'subprocess.Popen[str]', lines: 'queue.Queue[str]') -> None:
    for line in process.stdout or ():
        lines.put(line)
    lines.put('')


def run_tools(seed: int, numbers: Sequence[int]) -> Iterator[Tuple[int, str, str, str]]:
    """Number, format, outcome and message of inputs that are imported by `qgis_process`."""
    from packaged import NAME, QgisProcess

    with tempfile.TemporaryDirectory(prefix='cloudmask_fuzz_') as name:
        folder = Path(name)
        subprocess.run(
            [sys.executable, HERE.parents[1] / 'tools' / 'package.py', folder / 'plugin.zip'],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        qgis = QgisProcess(folder / 'plugin.zip', folder / 'qgis')
        with gdal_step():
            inputs = Inputs(folder / 'seeds', seed)
        for number in numbers:
            seed_of, file, content = inputs.draw(number)
            whole = file.read_bytes()
            file.write_bytes(content)
            words = [qgis.program, 'run', f'{NAME}:importscene', f'--PRODUCT={seed_of.path}', f'--OUTPUT={folder / "scene.tif"}']
            try:
                outcome, message = _run(words, qgis.env, seed_of)
            finally:
                file.write_bytes(whole)
            (folder / 'scene.tif').unlink(missing_ok=True)
            yield number, seed_of.form, outcome, message.replace(name, '')


def _run(words: Sequence[str], env: Dict[str, str], seed: Seed) -> Tuple[str, str]:
    with tempfile.TemporaryFile('w+', errors='replace') as output:
        process = subprocess.Popen(words, env=env, stdout=output, stderr=subprocess.STDOUT)
        stopper = threading.Timer(PATIENCE, process.kill)
        stopper.start()
        _, status, usage = os.wait4(process.pid, 0)
        stopped = not stopper.is_alive()
        stopper.cancel()
        output.seek(0)
        message = output.read()
    if stopped or usage.ru_utime + usage.ru_stime > LONGEST:
        return HANG, message
    if 'Traceback' in message:
        return TRACEBACK, message
    if usage.ru_maxrss * 1024 > LARGEST:
        return MEMORY, message
    if status == 0:
        return SAME, message
    if os.WIFSIGNALED(status) or os.WEXITSTATUS(status) != 1:
        return ENDED, message
    return (REFUSED if any(name in message for name in seed.names) else UNNAMED), message


def side_by_side(sources: Sequence[Callable[[], Iterator[Tuple[int, str, str, str]]]]) -> List[Tuple[int, str, str, str]]:
    """The results of several sources at once, in the order of their numbers."""
    found: List[Tuple[int, str, str, str]] = []
    threads = [threading.Thread(target=lambda source=source: found.extend(source())) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(found)


def table(results: Sequence[Tuple[int, str, str, str]]) -> str:
    """The outcomes by format, in percent, as Markdown."""
    counts: Dict[str, collections.Counter] = {}
    for _, form, outcome, _ in results:
        for row in (form, 'all'):
            counts.setdefault(row, collections.Counter())[outcome] += 1
    columns = (REFUSED, SAME, FEWER, ELSEWHERE, OTHER)
    lines = [
        '| format | inputs | ' + ' | '.join(f'{column} [%]' for column in columns) + ' | faults |',
        '|---' * (len(columns) + 3) + '|',
    ]
    for row in sorted(counts, key=lambda row: (row == 'all', row)):
        total = sum(counts[row].values())
        shares = ' | '.join(f'{100 * counts[row][column] / total:.1f}' for column in columns)
        lines.append(f'| {row} | {total} | {shares} | {sum(counts[row][fault] for fault in FAULTS)} |')
    return '\n'.join(lines)


PAGE = """# Damaged inputs

`make fuzz` damages whole inputs at random, seeded: bits, runs of bytes, numbers, words and lines of one file of a product, an archive
or a raster. Each of {inputs} inputs is then read completely, and {runs} of them are imported by `qgis_process`.

{table}

- *refused*: with a sentence that names the file;
- *right*: accepted with the pixels, place and date of the whole input, because the damage is in what is not read;
- *fewer bands*: accepted without some of the bands;
- *other place or date*: accepted with the right pixels;
- *other pixels*: accepted with wrong numbers. A number in a text that is as plausible as the right one, and a changed pixel in a file
  without a checksum, cannot be recognised;
- *faults*: a traceback, a hang of more than {longest} s of computing, a refusal that does not name the file, or more than 1 GiB of memory. There
  must be none: `make fuzz` fails otherwise.
"""


def main() -> int:
    """Run all inputs and print what became of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--inputs', type=int, default=10000)
    parser.add_argument('--runs', type=int, default=60)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--only', type=int)
    parser.add_argument('--write', type=Path)
    parser.add_argument('--work', type=int, nargs=4, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.work:
        work(*arguments.work)
        return 0
    if arguments.only is not None:
        with tempfile.TemporaryDirectory(prefix='cloudmask_fuzz_') as folder, gdal_step():
            inputs = Inputs(Path(folder), arguments.seed)
            seed, file, content = inputs.draw(arguments.only)
            print(seed.form, file.relative_to(folder), f'{len(file.read_bytes())} bytes become {len(content)}')
            print(*judge(inputs, arguments.only, {}), sep='\n')
        return 0
    begun = time.monotonic()
    workers = [Worker(arguments.seed, first, arguments.inputs, 2) for first in range(2)]
    read_results = side_by_side([worker.results for worker in workers])
    chosen = [number * arguments.inputs // max(arguments.runs, 1) for number in range(arguments.runs)]
    runs = side_by_side([lambda part=chosen[start::2]: run_tools(arguments.seed, part) for start in range(2)])
    text = table(read_results)
    print(text)
    print(
        f'{len(runs)} runs of qgis_process: '
        + ', '.join(f'{n} {word}' for word, n in collections.Counter(r[2] for r in runs).items())
    )
    print(f'{time.monotonic() - begun:.0f} s')
    faults = [result for result in read_results + runs if result[2] in FAULTS]
    for number, form, outcome, message in faults[:40]:
        print(f'--only {number}: {form}: {outcome}: {message.strip()[-600:]}')
    if arguments.write:
        page = PAGE.format(inputs=arguments.inputs, runs=arguments.runs, table=text, longest=LONGEST)
        arguments.write.write_text(page, encoding='utf-8')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
