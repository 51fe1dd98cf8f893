"""Two small diagrams as SVG: how reliable a probability is, and what a threshold trades."""

from html import escape

SIDE, LEFT, TOP, FOOT = 260, 56, 12, 44
INK, QUIET, LOUD = '#22282d', '#aab3b9', '#c2127f'


def reliability(means, shares, counts):
    """Share of cloud by mean probability, the size of a dot telling the number of pixels."""
    most = max(counts)
    dots = [
        f'<circle cx="{_x(mean, 1):.1f}" cy="{_y(share, 1):.1f}" r="{2 + 8 * (count / most) ** 0.5:.1f}" fill="{LOUD}" fill-opacity="0.7"/>'
        for mean, share, count in zip(means, shares, counts)
    ]
    even = f'<line x1="{_x(0, 1)}" y1="{_y(0, 1)}" x2="{_x(1, 1)}" y2="{_y(1, 1)}" stroke="{QUIET}" stroke-dasharray="4 3"/>'
    return _diagram([even, *dots], 'probability', 'share of cloud', 1, 1)


def trade(points, marked, limit=0.12):
    """Omission by commission; points: (threshold, commission, omission), one of which is `marked`."""
    line = ' '.join(f'{_x(c, limit):.1f},{_y(o, limit):.1f}' for _, c, o in points if c <= limit and o <= limit)
    parts = [f'<polyline points="{line}" fill="none" stroke="{LOUD}" stroke-width="2"/>']
    for threshold, c, o in points:
        if c <= limit and o <= limit:
            x, y = _x(c, limit), _y(o, limit)
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{5 if threshold == marked else 3}" fill="{LOUD}"/>')
            parts.append(f'<text x="{x + 7:.1f}" y="{y - 5:.1f}">{threshold:g}</text>')
    return _diagram(parts, 'commission', 'omission', limit, limit)


def _x(value, limit):
    return LEFT + SIDE * value / limit


def _y(value, limit):
    return TOP + SIDE * (1 - value / limit)


def _diagram(parts, across, up, right, top):
    ticks = [0, 0.25, 0.5, 0.75, 1]
    scale = [
        f'<text x="{_x(t, 1):.1f}" y="{TOP + SIDE + 16}" text-anchor="middle">{t * right:g}</text>'
        f'<text x="{LEFT - 6}" y="{_y(t, 1) + 4:.1f}" text-anchor="end">{t * top:g}</text>'
        for t in ticks
    ]
    width, height = LEFT + SIDE + 40, TOP + SIDE + FOOT
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="11" fill="{INK}"><rect width="100%" height="100%" fill="white"/>'
        f'<rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}" fill="none" stroke="{QUIET}"/>{"".join(scale)}{"".join(parts)}'
        f'<text x="{LEFT + SIDE / 2}" y="{height - 8}" text-anchor="middle">{escape(across)}</text>'
        f'<text x="14" y="{TOP + SIDE / 2}" text-anchor="middle" transform="rotate(-90 14 {TOP + SIDE / 2})">{escape(up)}</text></svg>\n'
    )
