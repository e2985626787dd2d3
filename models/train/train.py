"""
Trains champion and challenger on exported vectors and writes the shipped files. One thread and fixed seeds: the same
vectors give the same bytes. Usage: train.py EXPORT_DIRECTORY OUTPUT_DIRECTORY
"""

import hashlib
import json
import os
import shutil
import sys

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
from catboost import Pool

from calibrate import expected_calibration_error, knots_of, piecewise
from graph import build_graph
from text import fit_text, token_matrix
from trees import fit_trees, leaf_shap, read_trees

FOLDS = 5
TEXT = {"penalty": 12.0, "bounds": [-2.5, 4.0]}
BALANCE = {
    "by": ["countryOfDeparture", "consignor.typeOfPerson", "HS chapter 28, 29 or 38"],
    "power": 0.75,
    "support": 200,
    "most": 5,
}
COMMON = {"l2": 12.0, "borders": 48, "seed": 7}
VARIANTS = {
    "risk": {**COMMON, "depth": 2, "iterations": 300, "learningRate": 0.08},
    "challenger": {**COMMON, "depth": 6, "iterations": 60, "learningRate": 0.1, "borders": 32},
}
# How often an inspection of goods of HS chapter 30 counts that found nothing.
CLEAN_MEDICINE = 3
KNOTS_MAX = 16
EXAMPLES = 16
# What share of parcels is taken to carry what the model looks for: an assumption, near what is known of all contraband in
# mail. A policy that knows better moves its thresholds.
PRIOR = 1e-3
THRESHOLDS = [0.02, 0.05, 0.1, 0.2, 0.3]
SHARES = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05]


def main(source, target):
    with open(os.path.join(source, "table.json")) as file:
        table = json.load(file)
    with open(os.path.join(source, "labels.json")) as file:
        labels = {name: np.array(values) for name, values in json.load(file).items()}
    width, tokens_max = table["featuresCount"], table["tokensMax"]
    rows = np.fromfile(os.path.join(source, "rows.f32"), dtype=np.float32).reshape(-1, width)
    tokens = np.fromfile(os.path.join(source, "tokens.i32"), dtype=np.int32).reshape(-1, tokens_max)
    y = labels["y"].astype(np.float64)
    weight = 1 / labels["propensity"]
    weight = weight / weight.mean()
    weight *= balance(y, weight, list(zip(labels["departure"], labels["isPerson"], labels["isChemical"])))
    # To hold licit medicine costs more than to hold a shirt.
    weight *= np.where((labels["isMedicine"] == 1) & (y == 0), CLEAN_MEDICINE, 1)
    # A campaign's parcels stay together, and so do a day's ordinary ones.
    fold = np.where(labels["campaign"] > 0, labels["campaign"], labels["day"]) % FOLDS
    directions = [feature["direction"] for feature in table["features"]]

    matrix = token_matrix(tokens, table["tokenBuckets"])
    text_weights, text_oof = text_part(matrix, y, weight, fold)
    base = np.clip(text_oof, *TEXT["bounds"])

    os.makedirs(target, exist_ok=True)
    shutil.copyfile(os.path.join(source, "profile.json"), os.path.join(target, "profile.json"))
    for name, settings in VARIANTS.items():
        oof = np.empty(len(y))
        for k in range(FOLDS):
            inside = fold != k
            model = fit_trees(rows[inside], y[inside], weight[inside], base[inside], directions, settings)
            oof[~inside] = model.predict(Pool(rows[~inside], baseline=base[~inside]), prediction_type="RawFormulaVal")
        model = fit_trees(rows, y, weight, base, directions, settings)
        write_model(name, target, table, settings, model, text_weights, labels, y, oof, rows, matrix)


def balance(y, weight, group):
    """
    Factors by which findings become more alike in every group (reweighing, Kamiran and Calders 2012): what country a parcel
    departs from, that a person sends it or that it is declared as a chemical says less by itself, and so does the language
    that goes with it. `power` 1 would make them equally frequent, 0 changes nothing. Calibration does not see these factors.
    """
    factor = np.ones(len(y))
    base = np.average(y, weights=weight)
    _, cell = np.unique([" ".join(map(str, names)) for names in group], return_inverse=True)
    for k in range(cell.max() + 1):
        here = cell == k
        n = weight[here].sum()
        share = (np.sum(weight[here] * y[here]) + BALANCE["support"] * base) / (n + BALANCE["support"])
        factor[here] = np.where(y[here] == 1, base / share, (1 - base) / (1 - share))
    return np.clip(factor ** BALANCE["power"], 1 / BALANCE["most"], BALANCE["most"])


def text_part(matrix, y, weight, fold):
    """Token weights averaged over the folds, and each row's text term from the fold that has not seen it."""
    oof = np.empty(len(y))
    total = np.zeros(matrix.shape[1])
    for k in range(FOLDS):
        inside = fold != k
        weights, _ = fit_text(matrix[inside], y[inside], weight[inside], TEXT["penalty"])
        oof[~inside] = matrix[~inside] @ weights
        total += weights
    return (total / FOLDS).astype(np.float32), oof


def write_model(name, target, table, settings, model, text_weights, labels, y, oof, rows, matrix):
    lot = labels["byLot"] == 1
    even = np.ones(int(lot.sum()))
    sampled = y[lot].mean()
    shift = logit_of(PRIOR) - logit_of(sampled)
    knots_x, knots_y = knots_of(oof[lot], y[lot], even, KNOTS_MAX)
    ece = expected_calibration_error(piecewise(knots_x, knots_y, oof[lot]), y[lot], even)
    shipped_x = [x + shift for x in knots_x]
    shipped_y = [float(1 / (1 + np.exp(-(logit_of(p) + shift)))) for p in knots_y]

    trees, tree_bias = read_trees(model)
    explained = [leaf_shap(tree) for tree in trees]
    check_shap(model, rows[:400], trees, explained)
    if name == "risk":
        write_shap_examples(model, rows, os.path.join(target, "shap.json"))
    bias = tree_bias + sum(mean for mean, _ in explained) + shift
    onnx = build_graph(
        trees,
        [shap for _, shap in explained],
        text_weights,
        TEXT["bounds"],
        bias,
        shipped_x,
        shipped_y,
        table["features"],
        table["tokensMax"],
    )
    path = os.path.join(target, f"{name}.onnx")
    with open(path, "wb") as file:
        file.write(onnx)
    text = np.clip(matrix @ text_weights.astype(np.float64), *TEXT["bounds"])
    scores = piecewise(shipped_x, shipped_y, oof[lot] + shift)
    ordinary = np.sort(scores[labels["truth"][lot] == 0])[::-1]
    manifest = {
        "model": f"{name}.onnx",
        "modelSha256": hashlib.sha256(onnx).hexdigest(),
        "profile": "profile.json",
        "profileSha256": table["profileSha256"],
        "featureDigest": table["featureDigest"],
        "features": [feature["name"] for feature in table["features"]],
        "tokensMax": table["tokensMax"],
        "bias": float(np.float32(bias)),
        "prior": PRIOR,
        "calibration": {"knots": shipped_x, "probabilities": shipped_y, "eceBeforePrior": round(ece, 6), "stratum": "by lot"},
        "scoreAtShareOfOrdinaryTraffic": {
            str(share): float(ordinary[int(share * len(ordinary))]) for share in SHARES if share * len(ordinary) >= 5
        },
        # By lot, out of fold, simulated: shares of parcels at or above a score.
        "sharesAtOrAbove": {
            str(score): {
                "ordinary": float(np.mean(ordinary >= score)),
                "illicit": float(np.mean(scores[labels["truth"][lot] == 1] >= score)),
            }
            for score in THRESHOLDS
        },
        "training": {
            "vectors": table["vectors"],
            "findings": int(y.sum()),
            "vectorsSha256": table["vectorsSha256"],
            "simulator": table["simulator"],
            "inspection": table["inspection"],
            "lists": table["lists"],
            "trees": settings,
            "text": TEXT,
            "balance": BALANCE,
            "cleanMedicineWeight": CLEAN_MEDICINE,
            "folds": FOLDS,
            "aucOutOfFold": round(auc(oof[lot], y[lot]), 4),
            "aucTextOutOfFold": round(auc(text[lot], y[lot]), 4),
        },
        "card": "CARD.md",
    }
    manifest_name = "manifest.json" if name == "risk" else f"{name}.manifest.json"
    with open(os.path.join(target, manifest_name), "w") as file:
        json.dump(manifest, file, indent=2)
        file.write("\n")
    print(
        f"{name}: {len(trees)} trees, {len(onnx)} bytes, AUC out of fold {manifest['training']['aucOutOfFold']}, "
        f"ECE {ece:.4f}, sha256 {manifest['modelSha256'][:16]}",
        file=sys.stderr,
    )


def check_shap(model, rows, trees, explained):
    """
    Our leaves' vectors against CatBoost's own SHAP values, tree by tree. Left out are trees with a leaf that no row
    reached but a constraint gave a value to: CatBoost averages those differently, and its average cannot be had per leaf.
    """
    worst, compared = 0.0, 0
    for index, (tree, (mean, shap)) in enumerate(zip(trees, explained)):
        if np.any(tree["values"][tree["weights"] == 0] != 0):
            continue
        leaf = np.zeros(len(rows), dtype=int)
        for bit, (feature, border) in enumerate(tree["splits"]):
            leaf |= (np.nan_to_num(rows[:, feature], nan=-np.inf) > np.float32(border)).astype(int) << bit
        ours = np.zeros(rows.shape)
        for row, reached in enumerate(leaf):
            for feature, value in shap[reached].items():
                ours[row, feature] += value
        one = model.copy()
        one.shrink(index + 1, index)
        theirs = one.get_feature_importance(Pool(rows), type="ShapValues", shap_calc_type="Regular")
        # The model's own bias goes with its first tree.
        expected = theirs[:, -1] - (read_trees(one)[1])
        worst = max(worst, np.abs(ours - theirs[:, :-1]).max(), np.abs(expected - mean).max())
        compared += 1
    assert compared > len(trees) / 4 and worst < 1e-9, f"SHAP differs from CatBoost's by {worst} in {compared} trees"
    print(f"  SHAP of {compared} of {len(trees)} trees agrees with CatBoost's to {worst:.1e}", file=sys.stderr)


def write_shap_examples(model, rows, path):
    """A few rows with the values that CatBoost itself gives them: tests hold the shipped graph against these."""
    picked = rows[:: len(rows) // EXAMPLES][:EXAMPLES]
    values = model.get_feature_importance(Pool(picked), type="ShapValues", shap_calc_type="Regular")
    missing_as_null = lambda row: [None if np.isnan(x) else float(x) for x in row]
    examples = [{"row": missing_as_null(row), "shap": [float(np.float32(v)) for v in shap[:-1]]} for row, shap in zip(picked, values)]
    with open(path, "w") as file:
        json.dump(examples, file)
        file.write("\n")


def auc(score, y):
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(score))
    ranks[order] = np.arange(1, len(score) + 1)
    positives = y.sum()
    return float((ranks[y == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(y) - positives)))


def logit_of(p):
    return float(np.log(p / (1 - p)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: train.py EXPORT_DIRECTORY OUTPUT_DIRECTORY")
    main(sys.argv[1], sys.argv[2])
