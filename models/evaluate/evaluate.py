"""
Measures the shipped model on the worlds that `score.ts` wrote and writes evaluation.json, EVALUATION.md and the plots.
Usage: evaluate.py WORLDS OUTPUT [WEEKS_JSON [KCS_JSON]]. All but the last is simulated and no evidence of field performance.
"""

import json
import os
import sys

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "train"))

import numpy as np

from baselines import folds_of, isolation_scores, logistic_scores, tree_scores
from metrics import (
    auc,
    average_precision,
    by_campaign_interval,
    calibration_line,
    clopper_pearson,
    threshold,
    top_shares,
    weights_for,
)
from plots import draw_plots
from report import markdown
from train import VARIANTS
from weeks import report as report_of_weeks

PREVALENCE = 1e-4
OPIOID_PREVALENCE = 1e-5
ANY_PREVALENCE = 1e-3
HEADLINE = 0.005
CAPACITIES = [0.005, 0.01]
CHAMPION = "champion (depth 2)"
COMPARED = (CHAMPION, "rules only", "sender rate", "logistic regression", "gradient boosting")
# Smaller groups say too little.
GROUP_MIN = 400
# So long the large world builds up histories; all figures but one table's are of what comes after.
YOUNG_DAYS = 25


def main(directory, output, weeks_path, kcs_path):
    world = read_json(os.path.join(directory, "world.json"))
    parcels, column = read_parcels(os.path.join(directory, "parcels.jsonl"))
    rows = np.fromfile(os.path.join(directory, "rows.f32"), dtype=np.float32).reshape(len(parcels), -1)
    young = young_histories(column, world["manifest"]["scoreAtShareOfOrdinaryTraffic"])
    known = column["day"] >= YOUNG_DAYS
    parcels, rows = [p for p, k in zip(parcels, known) if k], rows[known]
    column = {name: values[known] for name, values in column.items()}
    illicit = column["violation"] != ""
    target = illicit & (column["violation"] != "other")
    # Other violations are neither what is looked for nor licit: they stay in the traffic, and count as "any violation".
    weight = weights_for(target, PREVALENCE)
    print("  rankings", file=sys.stderr, flush=True)
    rankings = rankings_of(world, parcels, column, rows, target)

    report = {
        "prevalence": PREVALENCE,
        "parcels": len(parcels),
        "targets": int(target.sum()),
        "campaigns": int(len(np.unique(column["campaign"][target]))),
        "manifestSha256": world["manifestSha256"],
        "modelSha256": world["manifest"]["modelSha256"],
        "rankings": {name: ranking(score, target, weight) for name, score in rankings.items()},
        "headline": headline(rankings[CHAMPION], column, target, weight),
        "families": families(rankings, column, target, weight),
        "precision": precision(rankings[CHAMPION], column, illicit, target),
        "calibration": calibration(column, target, world["manifest"]["prior"]),
        "falseHolds": false_holds(column, illicit),
        "policy": policy_outcomes(parcels, column, illicit, target),
        "fairness": fairness(column, illicit),
        "novelty": novelty(rows, world["features"], column, target, weight),
        "young": young,
        "explanations": world["explanations"],
        "draws": draws(directory, world["draws"]["count"]),
    }
    print("  leak gates", file=sys.stderr, flush=True)
    report["gates"] = gates(rows, column, target, weight)
    if weeks_path is not None:
        report["weeks"] = report_of_weeks(weeks_path)
    if kcs_path is not None:
        report["kcs"] = read_json(kcs_path)
    with open(os.path.join(output, "evaluation.json"), "w") as file:
        json.dump(report, file, indent=1)
        file.write("\n")
    draw_plots(report, os.path.join(output, "plots"))
    with open(os.path.join(output, "EVALUATION.md"), "w") as file:
        file.write(markdown(report))


def read_json(path):
    with open(path) as file:
        return json.load(file)


def read_parcels(path):
    with open(path) as file:
        parcels = [json.loads(line) for line in file]
    return parcels, {name: np.array([p[name] for p in parcels]) for name in parcels[0] if name != "indicators"}


def rankings_of(world, parcels, column, rows, target):
    names = world["features"]
    rules = np.array([len([i for i in p["indicators"] if i not in ("vague-description", "incomplete-party")]) for p in parcels])
    found = np.nanmax(rows[:, [names.index(n) for n in ("consignorFound", "consigneeFound", "contactFound")]], axis=1)
    random = np.random.default_rng(3).random(len(parcels))
    fold = folds_of(column["campaign"], column["day"])
    return {
        CHAMPION: column["logit"],
        "challenger (depth 6)": column["challenger"],
        "gradient boosting": tree_scores(rows, target, fold, VARIANTS["challenger"]),
        "logistic regression": logistic_scores(rows, target, fold),
        "isolation forest": isolation_scores(rows),
        # Ties of the coarse ones are broken by lot, not by order of appearance.
        "rules only": rules + 1e-3 * random,
        "sender rate": np.nan_to_num(found) + 1e-6 * random,
        "value, falling": np.nan_to_num(rows[:, names.index("value")], nan=-9),
        "random": random,
    }


def ranking(score, target, weight):
    return {
        "auc": auc(score, target),
        "averagePrecision": average_precision(score, target, weight),
        "top": {str(share): result for share, result in top_shares(score, target, weight).items()},
    }


def headline(score, column, target, weight):
    low, high = by_campaign_interval(score, target, weight, column["campaign"], HEADLINE)
    mass = column["grams"] * target
    shares = top_shares(score, target, weight)
    return {
        "share": HEADLINE,
        "recall": shares[HEADLINE]["recall"],
        "interval": [low, high],
        "massRecall": float(np.nansum(mass * (score >= threshold(score, weight, HEADLINE))) / np.nansum(mass)),
        "intervals": {str(share): by_campaign_interval(score, target, weight, column["campaign"], share) for share in shares},
    }


def families(rankings, column, target, weight):
    cut = {name: threshold(rankings[name], weight, HEADLINE) for name in COMPARED}
    result = {}
    for family in sorted(set(column["family"][target])):
        mine = column["family"] == family
        caught = int((rankings[CHAMPION][mine] >= cut[CHAMPION]).sum())
        result[family] = {
            "parcels": int(mine.sum()),
            "interval": clopper_pearson(caught, int(mine.sum())),
            "recall": {name: float(np.mean(rankings[name][mine] >= cut[name])) for name in COMPARED},
        }
    return result


def precision(score, column, illicit, target):
    """Of the best-scored share: any violation, what the model is for, and opioids and opioid medicine alone."""
    opioid = np.isin(column["violation"], ["opioid", "medicine"])
    result = {}
    for name, positive, prevalence in (
        ("any violation", illicit, ANY_PREVALENCE),
        ("what the model is for", target, PREVALENCE),
        ("opioids", opioid, OPIOID_PREVALENCE),
    ):
        # What is positive in another sense keeps the weight of ordinary traffic only if it is not illicit at all.
        keep = positive | ~illicit
        shares = top_shares(score[keep], positive[keep], weights_for(positive[keep], prevalence))
        result[name] = {"prevalence": prevalence, "top": {str(share): r["precision"] for share, r in shares.items()}}
    return result


def calibration(column, target, prior):
    """The world is brought to the prior the model was calibrated for; what is left of slope and intercept is error."""
    weight = weights_for(target, prior)
    p = np.clip(column["probability"].astype(np.float64), 1e-9, 1 - 1e-9)
    slope, intercept = calibration_line(np.log(p / (1 - p)), target.astype(float), weight)
    order = np.argsort(-p, kind="stable")
    top = order[: int(np.searchsorted(np.cumsum(weight[order]) / weight.sum(), 0.001)) + 1]
    bins = []
    rising = np.argsort(p, kind="stable")
    mass = np.cumsum(weight[rising]) / weight.sum()
    # Equal mass below, finer above: most bins of equal mass hold next to nothing at this prevalence.
    for chunk in np.split(rising, np.searchsorted(mass, [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999])):
        bins.append([float(np.average(p[chunk], weights=weight[chunk])), float(np.average(target[chunk], weights=weight[chunk]))])
    equal = [
        abs(float(np.average(p[c], weights=weight[c]) - np.average(target[c], weights=weight[c])))
        for c in np.split(rising, np.searchsorted(mass, np.arange(1, 15) / 15))
    ]
    rate = np.average(target, weights=weight)
    brier = np.average((p - target) ** 2, weights=weight)
    large = {}
    for carrier in sorted(set(column["carrier"])):
        mine = column["carrier"] == carrier
        if (mine & target).sum() >= 50:
            large[carrier] = {"predicted": float(np.average(p[mine], weights=weight[mine])), "observed": float(np.average(target[mine], weights=weight[mine]))}
    return {
        "prior": prior,
        "slope": slope,
        "intercept": intercept,
        "ece": float(np.mean(equal)),
        "brierSkill": float(1 - brier / (rate * (1 - rate))),
        "bins": bins,
        "byCarrier": large,
        "topThousandth": {"predicted": float(np.average(p[top], weights=weight[top])), "observed": float(np.average(target[top], weights=weight[top]))},
    }


def false_holds(column, illicit):
    """What the score alone would hold of licit traffic at a capacity; all of it without a verified permit."""
    licit = ~illicit
    score = column["logit"]
    result = {}
    for capacity in CAPACITIES:
        cut = np.quantile(score[licit], 1 - capacity)
        result[str(capacity)] = by_subgroup(score >= cut, column, licit)
    return result


def by_subgroup(held, column, licit):
    medical = licit & (column["subgroup"] != "")
    return {
        "overall": share_of(held[licit]),
        "medical": share_of(held[medical]),
        "subgroups": {name: share_of(held[medical & (column["subgroup"] == name)]) for name in sorted(set(column["subgroup"][medical]))},
    }


def policy_outcomes(parcels, column, illicit, target):
    """
    What the shipped policies, lists and score together make of it, were capacity without bound; holds also apart from those
    for earlier findings of the parties, which no kind of goods is exempt from.
    """
    hold = column["outcome"] == "HOLD"
    by_past = np.array([any(i.startswith(("prior-finding", "listed-")) for i in p["indicators"]) for p in parcels])
    outcomes = {"HOLD": hold, "HOLD for the parcel itself": hold & ~by_past, "REQUEST_INFORMATION": column["outcome"] == "REQUEST_INFORMATION"}
    return {name: {**by_subgroup(got, column, ~illicit), "targets": share_of(got[target])} for name, got in outcomes.items()}


def share_of(held):
    low, high = clopper_pearson(int(held.sum()), len(held))
    return {"parcels": len(held), "held": int(held.sum()), "share": float(held.mean()), "interval": [low, high]}


def fairness(column, illicit):
    """Licit parcels over the 1 % cut, by where they come from, how, from whom and in which language; ratio to all."""
    licit = ~illicit
    held = column["logit"] >= np.quantile(column["logit"][licit], 0.99)
    base = held[licit].mean()
    result = {}
    for by in ("origin", "carrier", "sender", "language"):
        groups = {}
        for value in sorted(set(column[by])):
            mine = licit & (column[by] == value)
            if mine.sum() >= GROUP_MIN:
                low, high = clopper_pearson(int(held[mine].sum()), int(mine.sum()))
                groups[str(value)] = {"parcels": int(mine.sum()), "ratio": float(held[mine].mean() / base), "interval": [low / base, high / base]}
        result[by] = groups
    return result


def gates(rows, column, target, weight):
    """
    Leak gates (c), (e) and (f): one shallow tree must not do the model's work, shuffled labels must teach nothing, and
    keeping senders and campaigns on one side of a fold must not cost much recall.
    """
    fold = folds_of(column["campaign"], column["day"])
    tree = {"depth": 3, "iterations": 1, "learningRate": 1.0, "l2": 1.0, "borders": 48, "seed": 7}
    boosted = {"depth": 2, "iterations": 80, "learningRate": 0.12, "l2": 12.0, "borders": 48, "seed": 7}
    random = np.random.default_rng(11)
    shuffled = random.permutation(target)
    _, sender = np.unique(column["consignor"], return_inverse=True)
    ids = np.where(column["campaign"] > 0, column["campaign"], sender)
    recall = lambda score, share: top_shares(score, target, weight, [share])[share]["recall"]
    mixed = recall(tree_scores(rows, target, random.integers(0, 5, len(rows)), boosted), HEADLINE)
    apart = recall(tree_scores(rows, target, ids % 5, boosted), HEADLINE)
    return {
        "shallowTreeRecall": recall(tree_scores(rows, target, fold, tree), 0.001),
        "modelRecall": recall(column["logit"], 0.001),
        "shuffledAuc": auc(tree_scores(rows, shuffled, fold, boosted), shuffled),
        "recallMixedFolds": mixed,
        "recallDisjointFolds": apart,
        "disjointLoss": 1 - apart / mixed,
    }


def novelty(rows, names, column, target, weight):
    """Recall at the headline share of all traffic where nothing was known of the parties."""
    new = lambda *features: target & np.all(rows[:, [names.index(f) for f in features]] == 1, axis=1)
    cut = threshold(column["logit"], weight, HEADLINE)
    result = {}
    for name, mine in (
        ("consignor's name never seen", new("consignorNameNewness")),
        ("name and address of consignor never seen", new("consignorNameNewness", "consignorAddressNewness")),
        ("both parties never seen", new("consignorNameNewness", "consignorAddressNewness", "consigneeNameNewness", "consigneeAddressNewness")),
    ):
        result[name] = {"parcels": int(mine.sum()), "recall": float(np.mean(column["logit"][mine] >= cut))}
    return result


def young_histories(column, at_share):
    """Share of licit parcels over the score of a thousandth of ordinary traffic while histories are being built up."""
    licit = column["violation"] == ""
    over = column["probability"] >= at_share["0.001"]
    spans = (("day 1", 0, 1), ("days 2 to 7", 1, 7), ("days 8 to 25", 7, YOUNG_DAYS), ("later", YOUNG_DAYS, 10_000))
    return {name: share_of(over[licit & (column["day"] >= begin) & (column["day"] < end)]) for name, begin, end in spans}


def draws(directory, count):
    """The same figures on worlds whose families have other ones: median and 5 to 95 %."""
    values = []
    for draw in range(count):
        print(f"  draw {draw + 1} of {count}", file=sys.stderr, flush=True)
        _, column = read_parcels(os.path.join(directory, f"draw-{draw}.jsonl"))
        illicit = column["violation"] != ""
        target = illicit & (column["violation"] != "other")
        weight = weights_for(target, PREVALENCE)
        score = column["logit"]
        cut = threshold(score, weight, HEADLINE)
        held = score >= np.quantile(score[~illicit], 0.99)
        medical = ~illicit & (column["subgroup"] != "")
        value = {
            "auc": auc(score, target),
            "averagePrecision": average_precision(score, target, weight),
            "challenger's recall at 0.5 %": top_shares(column["challenger"], target, weight, [HEADLINE])[HEADLINE]["recall"],
            "false holds of licit medicine at 1 %": float(held[medical].mean()),
        }
        for share, result in top_shares(score, target, weight).items():
            value[f"recall at {100 * share:g} %"] = result["recall"]
        for family in sorted(set(column["family"][target])):
            value[f"family {family}"] = float(np.mean(score[column["family"] == family] >= cut))
        values.append(value)
    return {
        "count": count,
        "figures": {
            name: {
                "median": float(np.median([v[name] for v in values])),
                "low": float(np.quantile([v[name] for v in values], 0.05)),
                "high": float(np.quantile([v[name] for v in values], 0.95)),
            }
            for name in values[0]
        },
    }


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4, 5):
        sys.exit("usage: evaluate.py WORLDS OUTPUT [WEEKS_JSON [KCS_JSON]]")
    main(sys.argv[1], sys.argv[2], *(sys.argv[3:] + [None, None])[:2])
