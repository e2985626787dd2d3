"""Rankings to compare with, trained on the evaluated world itself by folds: they get every advantage."""

import numpy as np
from catboost import Pool
from scipy.optimize import minimize

from trees import fit_trees

FOLDS = 5


def folds_of(campaign, day):
    """A campaign's parcels stay together, and so do a day's ordinary ones."""
    return np.where(campaign > 0, campaign, day) % FOLDS


def logistic_scores(rows, target, fold):
    """Out-of-fold logit of a ridge logistic regression on standardised features with missing-value flags."""
    missing = np.isnan(rows)
    filled = np.where(missing, np.nanmedian(np.where(missing.all(axis=0), 0, rows), axis=0), rows)
    x = np.hstack([filled, missing[:, missing.any(axis=0)]]).astype(np.float64)
    spread = x.std(axis=0)
    x = (x - x.mean(axis=0)) / np.where(spread > 0, spread, 1)
    score = np.empty(len(x))
    for k in np.unique(fold):
        inside = fold != k
        score[~inside] = x[~inside] @ fit(x[inside], target[inside].astype(np.float64))
    return score


def fit(x, y, penalty=10.0):
    def loss(theta):
        z = x @ theta[:-1] + theta[-1]
        residual = 1 / (1 + np.exp(-z)) - y
        return (
            np.sum(np.logaddexp(0, z) - y * z) + penalty / 2 * np.dot(theta[:-1], theta[:-1]),
            np.append(x.T @ residual + penalty * theta[:-1], residual.sum()),
        )

    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x[:-1]


def tree_scores(rows, target, fold, settings):
    """Out-of-fold scores of boosted oblivious trees on the features alone, free of directions."""
    score = np.empty(len(rows))
    for k in np.unique(fold):
        inside = fold != k
        zeros = np.zeros(int(inside.sum()))
        model = fit_trees(rows[inside], target[inside].astype(float), zeros + 1, zeros, [0] * rows.shape[1], settings)
        score[~inside] = model.predict(Pool(rows[~inside]), prediction_type="RawFormulaVal")
    return score


def isolation_scores(rows, trees=100, sample=256, seed=17):
    """Isolation forest (Liu, Ting and Zhou 2008): how few random cuts set a row apart, negated depth. Labels play no part."""
    random = np.random.default_rng(seed)
    x = np.nan_to_num(rows, nan=-10.0)
    depth_max = int(np.ceil(np.log2(sample)))
    total = np.zeros(len(x))

    def descend(inside, here, depth):
        """`inside` are the sample's rows of this node, `here` the places of all rows that reach it."""
        if len(here) == 0:
            return
        if depth == depth_max or len(inside) <= 1:
            total[here] += depth + usual_depth(len(inside))
            return
        spans = np.flatnonzero(inside.max(axis=0) > inside.min(axis=0))
        if len(spans) == 0:
            total[here] += depth + usual_depth(len(inside))
            return
        column = random.choice(spans)
        cut = random.uniform(inside[:, column].min(), inside[:, column].max())
        left, goes = inside[:, column] < cut, x[here, column] < cut
        descend(inside[left], here[goes], depth + 1)
        descend(inside[~left], here[~goes], depth + 1)

    for _ in range(trees):
        descend(x[random.choice(len(x), sample, replace=False)], np.arange(len(x)), 0)
    return -total / trees


def usual_depth(n):
    """Mean depth of an unsuccessful search in a binary tree of n."""
    return 0.0 if n <= 1 else 2 * (np.log(n - 1) + 0.5772156649) - 2 * (n - 1) / n if n > 2 else 1.0
