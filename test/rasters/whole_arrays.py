"""Forecast and clustering over whole arrays, written as plainly as can be: what the engine must come to, block by block."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.kernel_ridge import KernelRidge
from sklearn.linear_model import Ridge

from multitemporal_cloudmask.method.sampling import pixel_numbers


def offsets(radius):
    steps = range(-radius, radius + 1)
    return [(dy, dx) for dy in steps for dx in steps if dy * dy + dx * dx <= radius * radius]


def shifted(flags, dy, dx, outside):
    height, width = flags.shape
    reach = max(abs(dy), abs(dx))
    wide = np.pad(flags, reach, constant_values=outside)
    return wide[reach + dy : reach + dy + height, reach + dx : reach + dx + width]


def grown(flags, radius):
    return np.any([shifted(flags, dy, dx, False) for dy, dx in offsets(radius)], axis=0)


def opened(flags, valid, radius):
    """Minimum, then maximum over a disk; neighbours outside the image or without data are ignored."""
    kept = np.all([shifted(flags | ~valid, dy, dx, True) for dy, dx in offsets(radius)], axis=0) & valid
    return grown(kept, radius) & valid


def sampled(usable, columns, number, seed):
    """The pixels with the smallest numbers: (pixels, columns)."""
    y, x = np.nonzero(usable)
    order = np.argsort(pixel_numbers(y, x, seed))[:number]
    return columns[:, y[order], x[order]].T.astype(float)


def regression(image, lags, cloud, known, inside, kernel, beta, samples, kelvin=(), lambda_=None, gamma=0.01, seed=0):
    """The forecast (bands, h, w) by ridge or kernel ridge, with half of the samples from each set.

    image: (bands, h, w); lags: newest first; cloud: grown; known: where the quality band tells; kelvin: numbers of the bands.
    """
    lags = np.asarray(lags)
    bands = len(image)
    half = samples // 2
    valid = ~np.isnan(lags).any(1)
    prediction = sampled(inside & valid.all(0), np.concatenate([*lags[1:], lags[0]]), half, seed)
    clear = inside & known & ~cloud & valid[:-1].all(0) & ~np.isnan(image).any(0)
    estimation = sampled(clear, np.concatenate([*lags[:-1], image]), half, seed)
    table = np.concatenate([prediction, estimation])
    weights = np.repeat([beta / half, (1 - beta) / half], half)
    inputs, targets = table[:, :-bands], table[:, -bands:]
    scale = np.where(np.isin(np.arange(bands), kelvin), 100.0, 1.0)
    mean, target_mean = np.average(inputs, axis=0, weights=weights), np.average(targets, axis=0, weights=weights)
    deviation = np.sqrt(np.average((inputs - mean) ** 2, axis=0, weights=weights))
    if kernel:
        model = KernelRidge(alpha=1e-4 if lambda_ is None else lambda_, kernel='rbf', gamma=gamma)
    else:
        model = Ridge(alpha=1e-6 if lambda_ is None else lambda_, fit_intercept=False)
    model.fit((inputs - mean) / deviation, (targets - target_mean) / scale, sample_weight=weights)
    pixels = np.concatenate(lags[:-1]).reshape(inputs.shape[1], -1).T.astype(float)
    result = np.full((len(pixels), bands), np.nan)
    whole = ~np.isnan(pixels).any(1)
    result[whole] = model.predict((pixels[whole] - mean) / deviation) * scale + target_mean
    return result.T.reshape(image.shape)


def clustered(differences, visible_differences, visible, brightness, inside, options):
    """k-means on all pixels: (numbers from dark to bright, score by pixel, cloud before the opening), for usable pixels.

    differences: (d, h, w), what is clustered; visible_differences, visible: (3, h, w); brightness: (h, w).
    """
    usable = ~np.isnan(differences).any(0)
    sample = sampled(usable & inside, differences, options.samples, options.seed)
    mean, deviation = sample.mean(0), np.where(sample.std(0) > 0, sample.std(0), 1)
    means = KMeans(options.clusters, n_init=10, random_state=options.seed).fit((sample - mean) / deviation)
    pixels = (np.nan_to_num(differences).reshape(len(differences), -1).T - mean) / deviation
    distance = ((pixels[:, None] - means.cluster_centers_) ** 2).sum(2)
    nearest = distance.argmin(1).reshape(usable.shape)
    numbers = np.full(usable.shape, 255)
    scores, cloud = np.full(usable.shape, np.nan), np.zeros(usable.shape, bool)
    members = [nearest == number for number in range(options.clusters)]
    learned = [member & usable & inside for member in members]
    bright = [brightness[member].mean() for member in learned]
    for rank, number in enumerate(np.argsort(bright)):
        here = members[number] & usable
        difference = visible_differences[:, learned[number]].mean(1)
        reflectance = visible[:, learned[number]].mean(1)
        numbers[here] = rank
        scores[here] = score = np.sign(difference.mean()) * np.sqrt((difference**2).mean())
        if options.decision == 'threshold':
            dark = np.sqrt((reflectance**2).mean()) <= options.threshold_reflectance
            cloud[here] = score > options.threshold_difference and not dark
        elif options.decision == 'brightness':
            gaps = np.diff(np.sort(bright))
            cloud[here] = rank > gaps.argmax()
    return numbers, scores, cloud
