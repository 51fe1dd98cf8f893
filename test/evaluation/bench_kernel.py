"""Kernel prediction beside scikit-learn's: for `bench.py`."""

import json
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from bench_times import seconds
from sklearn.kernel_ridge import KernelRidge

from multitemporal_cloudmask.method.regression import KernelBackground
from multitemporal_cloudmask.rasters.blocks import BLOCK, single_threaded_mathematics

SAMPLES, INPUTS, OUTPUTS, THREADS, RUNS = 1000, 20, 10, 2, 3


def main():
    random = np.random.default_rng(0)
    inputs, targets = random.normal(size=(SAMPLES, INPUTS)), random.normal(size=(SAMPLES, OUTPUTS))
    pixels = random.normal(size=(INPUTS, 8 * BLOCK * BLOCK)).astype(np.float32)
    ours = KernelBackground(1e-3, 0.01, np.ones(OUTPUTS)).fit(inputs, targets, np.full(SAMPLES, 1 / SAMPLES))
    theirs = KernelRidge(alpha=1e-3 * SAMPLES, kernel='rbf', gamma=0.01)
    theirs.fit((inputs - ours.mean_) / ours.deviation_, targets - ours.target_mean_)
    standardised = ((pixels.T - ours.mean_) / ours.deviation_)[: BLOCK * BLOCK]
    blocks = np.split(pixels, 8, axis=1)

    def predict():
        with single_threaded_mathematics(), ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(ours.predict, blocks))

    mine, its = seconds(predict, RUNS) / pixels.shape[1], seconds(lambda: theirs.predict(standardised), RUNS) / len(standardised)
    expected = theirs.predict(standardised) + ours.target_mean_
    difference = np.abs(ours.predict(blocks[0]).T - expected).max() / np.ptp(expected)
    case = f'{SAMPLES} samples, {INPUTS} inputs, {OUTPUTS} outputs'
    print(json.dumps({'case': case, 'ratio': its / mine, 'difference': float(difference)}))


if __name__ == '__main__':
    main()
