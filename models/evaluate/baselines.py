"""Rankings to compare with, trained on the evaluated world itself by folds: they get every advantage."""

import numpy as np
from scipy.optimize import minimize

FOLDS = 5


def logistic_scores(rows, target, campaign, day):
    """Out-of-fold logit of a ridge logistic regression on standardised features with missing-value flags."""
    missing = np.isnan(rows)
    filled = np.where(missing, np.nanmedian(np.where(missing.all(axis=0), 0, rows), axis=0), rows)
    x = np.hstack([filled, missing[:, missing.any(axis=0)]]).astype(np.float64)
    spread = x.std(axis=0)
    x = (x - x.mean(axis=0)) / np.where(spread > 0, spread, 1)
    fold = np.where(campaign > 0, campaign, day) % FOLDS
    score = np.empty(len(x))
    for k in range(FOLDS):
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

    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 100}).x[:-1]
