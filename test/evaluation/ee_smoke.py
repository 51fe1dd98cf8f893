"""A few small questions to the real Earth Engine, by someone with an account: make ee-smoke PROJECT=my-project.

Each question has the answer that the engine relies on. The answers are kept as test/earthengine/fixtures/smoke.json, with the
expressions as they were sent: the tests hold the interpreter of the loopback to them. Then one small region is masked in both ways. The
computing time of both is kept in the package, from which DRY_RUN of eemaskclouds estimates that of other runs.
"""

import contextlib
import json
import re
import sys
import tempfile
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / 'test' / 'earthengine' / 'fixtures'

#: Pixels of 30 m whose origin is an odd multiple of 15 m, as Landsat's.
CRS, TRANSFORM = 'EPSG:32630', [30, 0, 720015, 0, -30, 4390005]

#: Columns and rows of the pixels that GDAL burns for `_edge`, summed up, and their number: columns 2 to 4, rows 2 to 4.
EDGE = [3 * (2 + 3 + 4), 3 * (2 + 3 + 4), 9]

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


def _edge(ee):
    """Column, row and number of the pixels in a rectangle whose edges pass through the centres of pixels 1 and 4, 2 and 4."""
    bands = _columns(ee).addBands(ee.Image.constant(1).rename('count'))
    sums = bands.reduceRegion(
        ee.Reducer.sum().unweighted(), _square(ee, 1.5, 2.5, 4.5, 4.5), crs=CRS, crsTransform=TRANSFORM, maxPixels=10**13
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
    'a polygon clips pixels by their centres': (
        lambda ee: _sum(
            ee, ee.Image.constant(1).clip(_square(ee, 0.25, 0.25, 2.75, 1.75)).unmask(0, False), _square(ee, 0, 0, 5, 5)
        ),
        [6],
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
    'of pixels whose centres are on an edge, all but those on the left one are inside': (_edge, EDGE),
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


def mask_both_ways(ee, scene, side):
    """The share of pixels in which the two ways give another mask for a small region in the middle of a scene, and what they cost.

    The cost is as `earthengine/cost.py` reads it.
    """
    sys.path.insert(0, str(ROOT / 'test' / 'earthengine'))
    from both_engines import Options, earth_image, region_of, run_fetched, run_server

    from multitemporal_cloudmask.method.options import ClusterOptions
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step
    from multitemporal_cloudmask.rasters.stack import with_margin
    from multitemporal_cloudmask.rasters.workspace import Workspace

    grid = earth_image(scene).grid
    left, top = (grid.width - side) // 2, (grid.height - side) // 2
    corners = [(left, top), (left + side, top), (left + side, top + side), (left, top + side)]
    with tempfile.TemporaryDirectory() as folder, gdal_step(), Workspace() as space:
        adaptive = Options(cluster=ClusterOptions())
        with measured(ee) as locally:
            fetched = run_fetched(scene, Path(folder), adaptive, space, corners)
        with measured(ee) as there:
            server = run_server(scene, Path(folder), adaptive, corners)
        window, _ = with_margin(region_of(earth_image(scene), corners), grid)
    cost = {
        'date': f'{date.today()}',
        'options': 'METHOD linear and DECISION adaptive',
        'pixels': window.width * window.height,
        'local': locally[0],
        'server': there[0],
    }
    return float((fetched.mask != server.mask)[fetched.inside].mean()), cost


def eecu_seconds(profile):
    """The computing time of a profile as text: the sum of its first column, EECU-seconds, in which `-` is nothing."""
    found = [re.match(r'\s*([\d,]*\.?\d+)\s', line) for line in profile.splitlines()]
    return sum(float(each[1].replace(',', '')) for each in found if each)


@contextlib.contextmanager
def measured(ee):
    """A list that at the end holds one number: the computing time of all requests meanwhile, EECU-seconds."""
    from multitemporal_cloudmask.earthengine import retry

    profiles, seconds, within = [], [], retry.within

    def profiled(call, *rest):
        def profiled_call():
            with ee.data.profiling(profiles.append):  # of one thread
                return call()

        return within(profiled_call, *rest)

    retry.within = profiled
    try:
        yield seconds
    finally:
        retry.within = within
    lookup = ee.apifunction.ApiFunction.lookup('Profile.getProfiles')
    seconds.append(eecu_seconds(lookup.call(ids=profiles).getInfo() if profiles else ''))


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
    share, cost = mask_both_ways(ee, SCENE, SIDE)
    MEASURED.write_text(json.dumps(cost, indent=1) + '\n', encoding='utf-8')
    print(
        f'computing time of {cost["pixels"]} pixels: {cost["local"]:.1f} EECU-s locally, {cost["server"]:.1f} EECU-s on the server'
    )
    print(f'{"as believed" if share == 0 else "DIFFERENT  "}  both ways to a mask differ in {100 * share:.3f} % of the pixels')
    return 0 if share == 0 and all(alike(each['answer'], each['believed']) for each in found) else 1


if __name__ == '__main__':
    if len(sys.argv) != 2 or not sys.argv[1]:
        sys.exit('Expected the id of a Cloud project: make ee-smoke PROJECT=my-project')
    sys.exit(main(sys.argv[1]))
