"""A few small questions to the real Earth Engine, by someone with an account: make ee-smoke PROJECT=my-project.

Each question has the answer that the engine relies on. The answers are kept as test/earthengine/fixtures/smoke.json, with the
expressions as they were sent: the tests hold the interpreter of the loopback to them. Then one small region is masked in both ways, with a
linear and a kernel forecast: the masks must be the same, and what is downloaded must have as many bytes as DRY_RUN of eemaskclouds states.
The computing time is kept in the package, from which DRY_RUN estimates that of other runs.
"""

import contextlib
import json
import re
import sys
import tempfile
import threading
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'test' / 'earthengine' / 'fixtures'

#: Pixels of 30 m whose origin is an odd multiple of 15 m, as Landsat's.
CRS, TRANSFORM = 'EPSG:32630', [30, 0, 720015, 0, -30, 4390005]

#: Methods of the forecast that are measured: those whose expressions differ most.
METHODS = ('linear', 'kernel')

#: By how much the engine moves outlines to the right and upwards, px: `_NUDGE` of earthengine/area.py.
NUDGE = 1e-4

#: Columns and rows of the pixels that GDAL burns for `_edge`, summed up, and their number: columns 2 to 4, rows 2 and 3.
EDGE = [2 * (2 + 3 + 4), 3 * (2 + 3), 6]

#: The seed's scene, and a small region of it.
SCENE, SIDE = 'LC81990332015174LGN00', 200


def _columns(ee):
    """The number of the column and the row of each pixel."""
    return ee.Image.pixelCoordinates(ee.Projection(CRS, TRANSFORM)).floor().toInt()


def _square(ee, left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    ring = [[TRANSFORM[2] + 30 * x, TRANSFORM[5] - 30 * y] for x, y in corners]
    return ee.Geometry({'type': 'Polygon', 'coordinates': [ring]}, CRS, False)


def _sum(ee, image, geometry, reducer=None):
    return image.reduceRegion(
        reducer or ee.Reducer.sum().unweighted(), geometry, crs=CRS, crsTransform=TRANSFORM, maxPixels=10**13
    ).values()


def _alone(ee, image):
    """The values of the bands of the first pixel."""
    return _sum(ee, image, _square(ee, 0, 0, 1, 1))


def _grown(ee):
    dot = _columns(ee).select('x').eq(10).And(_columns(ee).select('y').eq(10))
    return dot.reduceNeighborhood(ee.Reducer.max(), ee.Kernel.circle(3, 'pixels'))


def _weighed(ee):
    x, y = (_columns(ee).select(name) for name in 'xy')
    # Around pixel 1, 1 the values are 0 1 -, 0 1 -, 0 - -.
    seen = x.toDouble().updateMask(x.lt(2).And(x.eq(0).Or(y.lt(2))))
    return seen.reduceNeighborhood(ee.Reducer.mean(), ee.Kernel.fixed(3, 3, [[1, 4, 1], [4, 16, 4], [1, 4, 1]]))


def _grouped(ee):
    x = _columns(ee).select('x')
    bands = ee.Image.cat([x, ee.Image.constant(1), x.gt(1)]).rename(['x', 'count', 'number'])
    reducer = ee.Reducer.sum().unweighted().repeat(2).group(groupField=2, groupName='number')
    return bands.reduceRegion(reducer, _square(ee, 0, 0, 4, 3), crs=CRS, crsTransform=TRANSFORM, maxPixels=10**13).get('groups')


def _sampled(ee):
    centre = [[TRANSFORM[2] + 30 * (x + 0.5), TRANSFORM[5] - 30 * (y + 0.5)] for x, y in ((3, 4), (0, 7))]
    place = ee.Projection(CRS)
    points = [ee.Feature(ee.Geometry.Point(each, place), {'number': number}) for number, each in enumerate(centre)]
    table = _columns(ee).sampleRegions(
        collection=ee.FeatureCollection(points), properties=['number'], projection=ee.Projection(CRS, TRANSFORM)
    )
    return table.reduceColumns(ee.Reducer.toList(3), ['number', 'x', 'y']).get('list')


def _between(ee, values):
    """A band of the columns, interpolated where four of its pixels meet: right of column 1, below row 0."""
    stored = values.reproject(ee.Projection(CRS, TRANSFORM)).resample('bilinear')
    dx, rx, x0, ry, dy, y0 = TRANSFORM
    corner = [dx, rx, x0 + 1.5 * dx, ry, dy, y0 + 0.5 * dy]
    return stored.reduceRegion(
        ee.Reducer.sum().unweighted(), _square(ee, 1.5, 0.5, 2.5, 1.5), crs=CRS, crsTransform=corner, maxPixels=10**13
    ).values()


def _beside_masked(ee):
    """Value and mask of two pixels a quarter between columns: 1 and 2, 2 and 3, of which 2 is masked."""
    x = _columns(ee).select('x').toDouble()
    stored = x.updateMask(x.neq(2)).reproject(ee.Projection(CRS, TRANSFORM)).resample('bilinear')
    dx, rx, x0, ry, dy, y0 = TRANSFORM
    quarter = [dx, rx, x0 + 0.25 * dx, ry, dy, y0]
    both = ee.Image.cat([stored.unmask(-9999, False), stored.mask()]).rename(['value', 'mask'])
    answers = [
        both.reduceRegion(
            ee.Reducer.sum().unweighted(), _square(ee, x + 0.25, 0, x + 1.25, 1), crs=CRS, crsTransform=quarter, maxPixels=10**13
        ).values(['value', 'mask'])
        for x in (1, 2)
    ]
    return ee.List(answers)


def _nudged(left, top, right, bottom):
    return left + NUDGE, top - NUDGE, right + NUDGE, bottom - NUDGE


def _edge(ee):
    """Column, row and number of the pixels in a rectangle whose edges pass through the centres of pixels 1 and 4, 2 and 4.

    It is moved a little, as the engine moves all outlines: so it does not matter how the service decides on the edge itself.
    """
    bands = _columns(ee).addBands(ee.Image.constant(1).rename('count'))
    sums = bands.reduceRegion(
        ee.Reducer.sum().unweighted(),
        _square(ee, *_nudged(1.5, 2.5, 4.5, 4.5)),
        crs=CRS,
        crsTransform=TRANSFORM,
        maxPixels=10**13,
    )
    return sums.values(['x', 'y', 'count'])


def _matrix(ee, numbers):
    return ee.Image.constant(ee.Array(numbers))


def _product(ee):
    column = ee.Image.constant([1.0, 2.0]).toArray(0).toArray(1)
    return (
        _matrix(ee, [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]).matrixMultiply(column).arrayProject([0]).arrayFlatten([['a', 'b', 'c']])
    )


#: Name to the question and the answer that the engine relies on.
QUESTIONS = {
    'divided by zero is zero': (lambda ee: _alone(ee, ee.Image.constant(3).divide(0)), [0]),
    'comparisons are 0 and 1': (lambda ee: _alone(ee, ee.Image.constant([1.0, 2.0]).gt(1.5)), [0, 1]),
    'names of a pair are paired by place': (
        lambda ee: _alone(ee, ee.Image.constant([1.0, 2.0]).rename(['a', 'b']).add(ee.Image.constant([10.0, 20.0]))),
        [11, 22],
    ),
    'a mask is that of all operands': (
        lambda ee: _alone(ee, ee.Image.constant(1).updateMask(0).add(1).unmask(-9999, False)),
        [-9999],
    ),
    'cloud and cirrus of QA_PIXEL': (
        lambda ee: _alone(ee, ee.Image.constant([22280, 21824, 4]).rightShift(3).bitwiseAnd(1)),
        [1, 0, 0],
    ),
    'a disk of radius 3 has 29 cells': (lambda ee: _sum(ee, _grown(ee), _square(ee, 0, 0, 21, 21)), [29]),
    'a mean of neighbours is weighed by the kernel, and what is masked does not count': (
        lambda ee: _sum(ee, _weighed(ee), _square(ee, 1, 1, 2, 2)),
        [(4 + 16) / (1 + 4 + 1 + 4 + 16)],
    ),
    'pixels count by their centres': (
        lambda ee: _sum(ee, ee.Image.constant(1), _square(ee, 0.4, 0.6, 3.4, 2.4)),
        [3],
    ),
    'sums by group': (_grouped, [{'number': 0, 'sum': [3, 6]}, {'number': 1, 'sum': [15, 6]}]),
    'points are read at their pixels': (_sampled, [[0, 3, 4], [1, 0, 7]]),
    'between pixels values are interpolated': (lambda ee: _between(ee, _columns(ee).select('x').toDouble()), [1.5]),
    'what is masked has no say between pixels': (
        lambda ee: _between(ee, _columns(ee).select('x').toDouble().updateMask(_columns(ee).select('x').neq(2))),
        [1],
    ),
    'beside a masked pixel the others are averaged, and the mask is their share': (_beside_masked, [[1, 0.75], [3, 0.25]]),
    'of pixels whose centres are on an edge, those on the upper and the right one are inside': (_edge, EDGE),
    'matrices multiply': (lambda ee: _alone(ee, _product(ee)), [5, 11, 17]),
    'the greatest of an array': (
        lambda ee: _alone(ee, ee.Image.constant([1.0, 5.0, 2.0]).toArray(0).arrayArgmax().arrayGet([0])),
        [1],
    ),
    'columns of an array are summed': (
        lambda ee: _alone(
            ee,
            ee.Image.constant([3.0, 4.0]).toArray(0).toArray(1).pow(2).arrayReduce(ee.Reducer.sum(), [0]).arrayGet([0, 0]),
        ),
        [25],
    ),
    'values by a table': (lambda ee: _alone(ee, ee.Image.constant(2).remap([0, 1, 2], [7, 8, 9])), [9]),
    'values by the largest table of shadows, whole to 24 bits': (
        lambda ee: _alone(ee, ee.Image.constant(44031).remap(ee.List.sequence(0, 44031), ee.List.sequence(16733184, 16777215))),
        [16777215],
    ),
    'bits of a number': (
        lambda ee: _alone(
            ee, ee.Image.constant(5).toInt().rightShift(ee.Image.constant([0, 1, 2]).toInt().mod(24)).bitwiseAnd(1)
        ),
        [1, 0, 1],
    ),
    'an array of something masked is masked': (
        lambda ee: _alone(
            ee,
            ee.Image.constant([1.0, 2.0]).updateMask(ee.Image.constant([1, 0])).toArray(0).arrayGet([0]).unmask(-1, False),
        ),
        [-1],
    ),
}


def ask_all(ee):
    """Ask each question: a list of its name, its expression, the answer, and the one that was believed."""
    found = []
    for name, (question, believed) in QUESTIONS.items():
        expression = question(ee)
        answer = expression.getInfo()
        found.append({'name': name, 'expression': json.loads(expression.serialize()), 'answer': answer, 'believed': believed})
    return found


def alike(answer, other):
    """Whether two answers are the same up to rounding."""
    if isinstance(other, dict):
        return isinstance(answer, dict) and answer.keys() == other.keys() and all(alike(answer[key], other[key]) for key in other)
    if isinstance(other, list):
        return isinstance(answer, list) and len(answer) == len(other) and all(map(alike, answer, other))
    if isinstance(other, (int, float)):
        return isinstance(answer, (int, float)) and abs(answer - other) <= 1e-9 * max(1.0, abs(other))
    return answer == other


@dataclass
class Measured:
    """What a run has cost.

    Attributes
    ----------
    fixed, scaled : float
        Computing time of the requests whose size does not depend on the region, and of sums and pixels, which grow with it; EECU-seconds.
    requests : int
        All of them.
    size : int
        Bytes of the pixels as Earth Engine counts them.
    """

    fixed: float = 0.0
    scaled: float = 0.0
    requests: int = 0
    size: int = 0
    profiles: dict = field(default_factory=lambda: {True: [], False: []})

    def count(self, answer, profiles):
        """Add a request."""
        pixels = isinstance(answer, np.ndarray) and answer.dtype.names
        self.requests += 1
        self.size += answer.size * (answer.dtype.itemsize + len(answer.dtype.names)) if pixels else 0
        self.profiles[bool(pixels) or isinstance(answer, dict)] += profiles


def mask_both_ways(ee, scene, side):
    """Mask a small region in the middle of a scene on Earth Engine and here.

    Returns the share of pixels in which the masks differ, by method; the cost as `earthengine/cost.py` reads it; and for each run its
    name, what was `Measured`, and the `Plan` that DRY_RUN prints.
    """
    sys.path.insert(0, str(ROOT / 'test' / 'earthengine'))
    from both_engines import Options, earth_image, region_of, run_fetched, run_server

    from multitemporal_cloudmask.earthengine.chain import MaskRequest
    from multitemporal_cloudmask.earthengine.options import DeliveryOptions
    from multitemporal_cloudmask.earthengine.plan import planned
    from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step
    from multitemporal_cloudmask.rasters.stack import with_margin
    from multitemporal_cloudmask.rasters.workspace import Workspace

    image = earth_image(scene)
    left, top = (image.grid.width - side) // 2, (image.grid.height - side) // 2
    corners = [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
    region, shares, runs = region_of(image, corners), {}, []
    window, _ = with_margin(region, image.grid)
    cost = {'date': f'{date.today()}', 'pixels': window.width * window.height}
    for method in METHODS:
        options = Options(forecast=ForecastOptions(method=method), cluster=ClusterOptions())
        request = MaskRequest(image, region, options.select, options.forecast, options.cluster)
        with tempfile.TemporaryDirectory() as folder, gdal_step(), Workspace() as space:
            with measured(ee) as locally:
                fetched = run_fetched(scene, Path(folder), options, space, corners)
            with measured(ee) as there:
                server = run_server(scene, Path(folder), options, corners, keys=('OUTPUT',))
        shares[method] = float((fetched.mask != server.mask)[fetched.inside].mean())
        for way, found in (('local', locally), (method, there)):
            cost[way] = {'fixed': found.fixed, 'scaled': found.scaled}
            runs.append((f'METHOD {method}, {way}', found, planned(request, DeliveryOptions(), ('OUTPUT',), way == 'local')))
    return shares, cost, runs


def eecu_seconds(profile):
    """The computing time of a profile as text: the sum of its first column, EECU-seconds, in which `-` is nothing."""
    found = [re.match(r'\s*([\d,]*\.?\d+)\s', line) for line in profile.splitlines()]
    return sum(float(each[1].replace(',', '')) for each in found if each)


@contextlib.contextmanager
def measured(ee):
    """What is `Measured` of all requests meanwhile, complete at the end."""
    from multitemporal_cloudmask.earthengine import retry

    found, within, lock = Measured(), retry.within, threading.Lock()

    def profiled(call, *rest):
        def profiled_call():
            profiles = []
            with ee.data.profiling(profiles.append):  # of one thread
                answer = call()
            with lock:
                found.count(answer, profiles)
            return answer

        return within(profiled_call, *rest)

    retry.within = profiled
    try:
        yield found
    finally:
        retry.within = within
    lookup = ee.apifunction.ApiFunction.lookup('Profile.getProfiles')
    found.fixed, found.scaled = (
        eecu_seconds(lookup.call(ids=found.profiles[scaled]).getInfo()) if found.profiles[scaled] else 0.0
        for scaled in (False, True)
    )


def main(project):
    """Ask, keep the answers, and tell what is not as it was believed."""
    sys.path.insert(0, str(ROOT))
    from multitemporal_cloudmask.earthengine.cost import MEASURED
    from multitemporal_cloudmask.earthengine.session import Account, connect
    from multitemporal_cloudmask.method.progress import Progress

    ee = connect(Account.from_settings(project, ''), Progress())
    found = ask_all(ee)
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / 'smoke.json').write_text(json.dumps(found, indent=1, sort_keys=True) + '\n', encoding='utf-8')
    for each in found:
        right = alike(each['answer'], each['believed'])
        print(f'{"as believed" if right else "DIFFERENT  "}  {each["name"]}: {each["answer"]}')
    shares, cost, runs = mask_both_ways(ee, SCENE, SIDE)
    MEASURED.write_text(json.dumps(cost, indent=1) + '\n', encoding='utf-8')
    for name, seen, plan in runs:
        print(
            f'{"as believed" if seen.size == plan.size else "DIFFERENT  "}  {name}: {seen.size} bytes, planned {plan.size}; {seen.requests} '
            f'requests, planned {plan.requests} or more; {seen.fixed:.1f} EECU-s and {seen.scaled:.1f} EECU-s for {cost["pixels"]} pixels'
        )
    for method, share in shares.items():
        print(
            f'{"as believed" if share == 0 else "DIFFERENT  "}  METHOD {method}: both ways to a mask differ in {100 * share:.3f} % of the pixels'
        )
    believed = all(alike(each['answer'], each['believed']) for each in found) and all(
        seen.size == plan.size for _, seen, plan in runs
    )
    return 0 if believed and not any(shares.values()) else 1


if __name__ == '__main__':
    if len(sys.argv) != 2 or not sys.argv[1]:
        sys.exit('Expected the id of a Cloud project: make ee-smoke PROJECT=my-project')
    sys.exit(main(sys.argv[1]))
