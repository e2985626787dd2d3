"""Oblivious trees by CatBoost, and the exact SHAP vector of each of their leaves."""

import json
import os
import tempfile

import numpy as np
from catboost import CatBoostClassifier, Pool


def fit_trees(rows, y, weight, baseline, directions, settings):
    model = CatBoostClassifier(
        loss_function="Logloss",
        iterations=settings["iterations"],
        depth=settings["depth"],
        learning_rate=settings["learningRate"],
        l2_leaf_reg=settings["l2"],
        border_count=settings["borders"],
        min_data_in_leaf=1,
        monotone_constraints=[int(d) for d in directions],
        nan_mode="Min",
        model_shrink_rate=0,
        bootstrap_type="No",
        random_strength=0,
        boosting_type="Plain",
        random_seed=settings["seed"],
        thread_count=1,
        allow_writing_files=False,
        verbose=False,
    )
    model.fit(Pool(rows, y, weight=weight, baseline=baseline))
    return model


def read_trees(model):
    """Per tree: splits from the lowest bit of the leaf index up, leaf values, leaf weights; and the common bias."""
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "model.json")
        model.save_model(path, format="json")
        with open(path) as file:
            saved = json.load(file)
    scale, biases = saved["scale_and_bias"]
    assert scale == 1
    trees = [
        {
            "splits": [(s["float_feature_index"], s["border"]) for s in tree["splits"]],
            "values": np.array(tree["leaf_values"], dtype=np.float64),
            "weights": np.array(tree["leaf_weights"], dtype=np.float64),
        }
        for tree in saved["oblivious_trees"]
    ]
    return trees, float(biases[0]) if biases else 0.0


def leaf_shap(tree):
    """
    Exact path-dependent SHAP (Lundberg et al. 2020) for every leaf: in an oblivious tree it is the same for all rows that
    reach the leaf. Gives the tree's expectation and, per leaf, {feature: value}. Features of one tree are at most its
    depth, so all their subsets can be listed.
    """
    splits, values, weights = tree["splits"], tree["values"], tree["weights"]
    depth = len(splits)
    features = sorted({feature for feature, _ in splits})
    # cover[level][prefix]: weight of the leaves whose upper bits (from the root, the last split, down) are the prefix.
    cover = [weights]
    for _ in range(depth):
        cover.append(fold_lowest(cover[-1]))
    cover = cover[::-1]

    def expectation(known, leaf):
        def descend(level, prefix):
            if level == depth:
                return values[prefix]
            split = depth - 1 - level
            feature, _ = splits[split]
            bit = (leaf >> split) & 1
            if feature in known:
                # CatBoost counts what no training row could reach as 0; for a leaf that none reached, its value must stand.
                if cover[level + 1][prefix * 2 + bit] == 0 and weights[leaf] > 0:
                    return 0.0
                return descend(level + 1, prefix * 2 + bit)
            total = cover[level][prefix]
            if total == 0:
                return 0.5 * (descend(level + 1, prefix * 2) + descend(level + 1, prefix * 2 + 1))
            left, right = cover[level + 1][prefix * 2], cover[level + 1][prefix * 2 + 1]
            value = 0.0
            if left > 0:
                value += left / total * descend(level + 1, prefix * 2)
            if right > 0:
                value += right / total * descend(level + 1, prefix * 2 + 1)
            return value

        return descend(0, 0)

    n = len(features)
    factorial = [1.0]
    for i in range(1, n + 1):
        factorial.append(factorial[-1] * i)
    shap = []
    for leaf in range(1 << depth):
        worth = [expectation({f for i, f in enumerate(features) if subset >> i & 1}, leaf) for subset in range(1 << n)]
        contributions = {}
        for i, feature in enumerate(features):
            total = 0.0
            for subset in range(1 << n):
                if subset >> i & 1:
                    continue
                size = bin(subset).count("1")
                total += factorial[size] * factorial[n - size - 1] / factorial[n] * (worth[subset | 1 << i] - worth[subset])
            contributions[feature] = total
        shap.append(contributions)
    return expectation(set(), 0), shap


def fold_lowest(weights):
    """Leaf indices have the root's bit highest, so pairs that differ in the lowest bit are siblings."""
    return weights.reshape(-1, 2).sum(axis=1)
