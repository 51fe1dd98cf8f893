"""The clock of the benchmarks."""

import resource
import statistics
import time


def seconds(work, runs):
    """The median time of some runs."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def used(work):
    """Wall-clock time and processor time of one run: on a busy machine only the second means anything."""
    start = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start[0], time.process_time() - start[1]


def peak():
    """The most memory that this process has had so far, GiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
