"""Isotonic calibration as a short piecewise-linear map from logit to probability."""

import numpy as np


def isotonic(x, y, weight):
    """Pool adjacent violators: block means of x and y, both rising."""
    order = np.argsort(x, kind="stable")
    blocks = []
    for xi, yi, wi in zip(x[order], y[order], weight[order]):
        blocks.append([xi * wi, yi * wi, wi])
        while len(blocks) > 1 and blocks[-2][1] * blocks[-1][2] >= blocks[-1][1] * blocks[-2][2]:
            last = blocks.pop()
            for k in range(3):
                blocks[-1][k] += last[k]
    sums = np.array(blocks)
    return sums[:, 0] / sums[:, 2], sums[:, 1] / sums[:, 2], sums[:, 2]


def knots_of(x, y, weight, knots_max):
    """
    At most `knots_max` points (x rising, y rising) of the isotonic fit. Neighbouring blocks are merged, cheapest first,
    by how much the log-odds would move.
    """
    xs, ys, ws = isotonic(x, y, weight)
    # Two imagined parcels of the average kind in each block: a handful of findings is not certainty.
    ys = (ys * ws + 2 * np.average(y, weights=weight)) / (ws + 2)
    points = [list(p) for p in zip(xs, ys, ws)]
    while len(points) > knots_max:
        def cost(i):
            (xa, ya, wa), (xb, yb, wb) = points[i], points[i + 1]
            gap = np.log(yb / (1 - yb)) - np.log(ya / (1 - ya))
            return gap * gap * wa * ya * wb * yb / (wa * ya + wb * yb)

        i = min(range(len(points) - 1), key=cost)
        (xa, ya, wa), (xb, yb, wb) = points[i], points[i + 1]
        w = wa + wb
        points[i : i + 2] = [[(xa * wa + xb * wb) / w, (ya * wa + yb * wb) / w, w]]
    rising = [points[0]]
    for point in points[1:]:
        if point[0] > rising[-1][0] + 1e-6 and point[1] > rising[-1][1]:
            rising.append(point)
    return [p[0] for p in rising], [p[1] for p in rising]


def piecewise(knots_x, knots_y, logit):
    return np.interp(logit, knots_x, knots_y)


def expected_calibration_error(p, y, weight, bins=15):
    """Over bins of equal mass."""
    order = np.argsort(p, kind="stable")
    error, total = 0.0, weight.sum()
    for chunk in np.array_split(order, bins):
        w = weight[chunk].sum()
        error += w / total * abs(np.average(p[chunk], weights=weight[chunk]) - np.average(y[chunk], weights=weight[chunk]))
    return float(error)
