"""Kernel prediction beside scikit-learn's: for `bench.py`."""

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from bench_times import seconds
from sklearn.kernel_ridge import KernelRidge

from multitemporal_cloudmask.method.regression import KernelBackground
from multitemporal_cloudmask.rasters.blocks import BLOCK
from multitemporal_cloudmask.rasters.threads import single_threaded_mathematics

SAMPLES, INPUTS, OUTPUTS, THREADS, RUNS = 1000, 20, 10, 2, 3


def main():
    random = np.random.default_rng(0)
    inputs, targets = random.normal(size=(SAMPLES, INPUTS)), random.normal(size=(SAMPLES, OUTPUTS))
    pixels = random.normal(size=(INPUTS, 8 * BLOCK * BLOCK)).astype(np.float32)
    weights = np.full(SAMPLES, 1 / SAMPLES)
    ours = {
        name: KernelBackground(1e-3, 0.01, np.ones(OUTPUTS), name == 'single').fit(inputs, targets, weights)
        for name in ('double', 'single')
    }
    either = ours['double']
    theirs = KernelRidge(alpha=1e-3 * SAMPLES, kernel='rbf', gamma=0.01)
    theirs.fit((inputs - either.mean_) / either.deviation_, targets - either.target_mean_)
    standardised = ((pixels.T - either.mean_) / either.deviation_)[: BLOCK * BLOCK]
    blocks = np.split(pixels, 8, axis=1)

    def predict(model):
        with single_threaded_mathematics(), ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(model.predict, blocks))

    its = seconds(lambda: theirs.predict(standardised), RUNS) / len(standardised)
    expected = theirs.predict(standardised) + either.target_mean_
    found = {'case': f'{SAMPLES} samples, {INPUTS} inputs, {OUTPUTS} outputs'}
    for name, model in ours.items():
        difference = np.abs(model.predict(blocks[0]).T - expected).max() / np.ptp(expected)
        mine = seconds(partial(predict, model), RUNS) / pixels.shape[1]
        found[name] = {'ratio': its / mine, 'difference': float(difference)}
    print(json.dumps(found))


if __name__ == '__main__':
    main()
