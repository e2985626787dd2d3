"""Measures of ranking, calibration and false holds, with weights where the sample is enriched."""

import numpy as np
from scipy.stats import beta

TOP_SHARES = [0.0005, 0.001, 0.005, 0.01, 0.02, 0.05]


def weights_for(positive, prevalence):
    """Importance weights that bring enriched positives down to `prevalence` of all parcels."""
    share = positive.mean()
    return np.where(positive, prevalence / share, (1 - prevalence) / (1 - share))


def top_shares(score, positive, weight, shares=TOP_SHARES):
    """Recall and precision among the best-scored share of (weighted) traffic; ties are cut in order of appearance."""
    order = np.argsort(-score, kind="stable")
    mass = np.cumsum(weight[order]) / weight.sum()
    found = np.cumsum(weight[order] * positive[order])
    total = found[-1]
    result = {}
    for share in shares:
        k = min(int(np.searchsorted(mass, share)), len(order) - 1)
        result[share] = {"recall": float(found[k] / total), "precision": float(found[k] / (mass[k] * weight.sum()))}
    return result


def threshold(score, weight, share):
    """The score that the best-scored share of (weighted) traffic reaches."""
    order = np.argsort(-score, kind="stable")
    mass = np.cumsum(weight[order]) / weight.sum()
    return score[order[min(int(np.searchsorted(mass, share)), len(order) - 1)]]


def average_precision(score, positive, weight):
    order = np.argsort(-score, kind="stable")
    tp = np.cumsum(weight[order] * positive[order])
    precision = tp / np.cumsum(weight[order])
    return float(np.sum(precision * weight[order] * positive[order]) / tp[-1])


def auc(score, positive):
    values, inverse, counts = np.unique(score, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - counts / 2
    ranks = middle[inverse]
    n1 = positive.sum()
    n0 = len(positive) - n1
    return float((ranks[positive].sum() - n1 * n1 / 2) / (n1 * n0))


def calibration_line(logit, positive, weight):
    """Slope and intercept of the truth's log-odds on the predicted ones, by Newton's method; 1 and 0 are right."""
    a, b = 0.0, 1.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(a + b * logit)))
        w = weight * p * (1 - p)
        g = np.array([np.sum(weight * (positive - p)), np.sum(weight * (positive - p) * logit)])
        h = np.array([[w.sum(), np.sum(w * logit)], [np.sum(w * logit), np.sum(w * logit * logit)]])
        step = np.linalg.solve(h, g)
        a, b = a + step[0], b + step[1]
        if np.abs(step).max() < 1e-9:
            break
    return float(b), float(a)


def clopper_pearson(hits, n, level=0.95):
    """Exact interval of a share."""
    alpha = 1 - level
    low = 0.0 if hits == 0 else float(beta.ppf(alpha / 2, hits, n - hits + 1))
    high = 1.0 if hits == n else float(beta.ppf(1 - alpha / 2, hits + 1, n - hits))
    return low, high


def by_campaign_interval(score, positive, weight, campaign, share, draws=200, seed=1):
    """95 % bootstrap interval of the recall at `share`, drawing whole campaigns; the threshold stays."""
    caught = score >= threshold(score, weight, share)
    ids = np.unique(campaign[positive])
    per = np.array([[caught[(campaign == c) & positive].sum(), ((campaign == c) & positive).sum()] for c in ids])
    random = np.random.default_rng(seed)
    values = []
    for _ in range(draws):
        pick = per[random.integers(0, len(ids), len(ids))].sum(axis=0)
        values.append(pick[0] / pick[1])
    return float(np.quantile(values, 0.025)), float(np.quantile(values, 0.975))
