"""Kernel prediction beside scikit-learn's: for `bench.py`."""

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from bench_times import seconds
from sklearn.kernel_ridge import KernelRidge

from multitemporal_cloudmask.method.nystroem import NystroemBackground
from multitemporal_cloudmask.method.regression import KernelBackground
from multitemporal_cloudmask.rasters.blocks import BLOCK
from multitemporal_cloudmask.rasters.threads import single_threaded_mathematics

SAMPLES, INPUTS, OUTPUTS, COMPONENTS, THREADS, RUNS = 1000, 20, 10, 192, 2, 3

#: Factors that the inputs have in common.
FACTORS = 6


def main():
    random = np.random.default_rng(0)
    mixing, truth = random.normal(size=(FACTORS, INPUTS)), random.normal(size=(FACTORS, OUTPUTS))

    def draw(pixels):
        # Bands of an image have few factors in common: a little of each band is its own.
        factors = random.normal(size=(pixels, FACTORS))
        return factors, factors @ mixing + 0.2 * random.normal(size=(pixels, INPUTS))

    factors, inputs = draw(SAMPLES)
    targets = np.tanh(factors) @ truth + 0.1 * random.normal(size=(SAMPLES, OUTPUTS))
    pixels = draw(8 * BLOCK * BLOCK)[1].T.astype(np.float32)
    weights, ones = np.full(SAMPLES, 1 / SAMPLES), np.ones(OUTPUTS)
    ours = {
        'exact': KernelBackground(1e-3, 0.01, ones),
        'exact, PRECISION single': KernelBackground(1e-3, 0.01, ones, True),
        'approximate': NystroemBackground(1e-3, 0.01, ones, COMPONENTS),
    }
    for model in ours.values():
        model.fit(inputs, targets, weights)
    either = ours['exact']
    theirs = KernelRidge(alpha=1e-3 * SAMPLES, kernel='rbf', gamma=0.01)
    theirs.fit((inputs - either.mean_) / either.deviation_, targets - either.target_mean_)
    standardised = ((pixels.T - either.mean_) / either.deviation_)[: BLOCK * BLOCK]
    blocks = np.split(pixels, 8, axis=1)

    def predict(model):
        with single_threaded_mathematics(), ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(model.predict, blocks))

    its = seconds(lambda: theirs.predict(standardised), RUNS) / len(standardised)
    expected = theirs.predict(standardised) + either.target_mean_
    found = {'case': f'{SAMPLES} samples, {INPUTS} inputs, {OUTPUTS} outputs, {COMPONENTS} components where approximate'}
    for name, model in ours.items():
        difference = np.abs(model.predict(blocks[0]).T - expected).max() / np.ptp(expected)
        mine = seconds(partial(predict, model), RUNS) / pixels.shape[1]
        found[name] = {'ratio': its / mine, 'difference': float(difference)}
    print(json.dumps(found))


if __name__ == '__main__':
    main()
