"""
A simulated year with a retraining every week, for several shares of inspections chosen by exploration. It begins with the
shipped model; then an office's own model corrects its score by what the chosen inspections bring: selective, weeks late, and
wrong at times. Usage: weeks.py OUTPUT_JSON [SEEDS].
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "train"))

import numpy as np
from catboost import Pool
from scipy.stats import t as student_t

from metrics import clopper_pearson
from text import fit_text, token_matrix
from train import TEXT, VARIANTS
from trees import fit_trees

WEEKS, PARCELS, BUDGET = 52, 2500, 100
# So long the shipped model ranks alone.
FIRST_WEEKS = 4
SHARES = [0.0, 0.05, 0.1, 0.2]
UNCERTAIN = 0.2
MEMORY_WEEKS = 26
QUARTER = 13
SETTINGS = {**VARIANTS["risk"], "iterations": 100, "learningRate": 0.05}
# As the simulated inspections are: presented and found.
FOUND_SHARE = 0.8 * 0.85


def main(output, seeds):
    runs = []
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        for done in as_completed([pool.submit(timed_year, seed, share) for seed in seeds for share in SHARES]):
            seconds, run = done.result()
            runs.append(run)
            print(f"  {len(runs)} of {len(seeds) * len(SHARES)}: seed {run['seed']}, exploration {run['share']:.0%}: {summary(run['weeks'])}, {seconds:.0f} s", file=sys.stderr, flush=True)
    runs.sort(key=lambda run: (run["seed"], run["share"]))
    with open(output, "w") as file:
        json.dump({"design": design(seeds), "runs": runs}, file)
        file.write("\n")


def timed_year(seed, share):
    began = time.time()
    weeks = run_year(seed, share)
    return time.time() - began, {"seed": seed, "share": share, "weeks": weeks}


def design(seeds):
    return {
        "weeks": WEEKS,
        "parcelsAWeek": PARCELS,
        "inspectionsAWeek": BUDGET,
        "weeksOfShippedModelAlone": FIRST_WEEKS,
        "uncertainShareOfExploration": UNCERTAIN,
        "memoryWeeks": MEMORY_WEEKS,
        "seeds": seeds,
        "shares": SHARES,
        "trees": SETTINGS,
    }


def summary(weeks):
    later = [w for w in weeks if w["week"] >= WEEKS // 2]
    return f"caught in the second half {sum(w['selected'] for w in later) / sum(w['targets'] for w in later):.1%}"


def run_year(seed, share):
    """One arm: what was selected, week by week, by the truth that only the simulator knows."""
    random = np.random.default_rng([seed, int(1000 * share)])
    memory = []
    weeks = []
    with tempfile.TemporaryDirectory() as directory, open_world(directory, seed) as world:
        for week in range(WEEKS):
            read_line(world)
            rows, tokens, shipped, parcels = read_week(directory)
            target = np.array([p["target"] for p in parcels]) == 1
            known = [m for m in memory if m["due"] <= week and m["week"] >= week - MEMORY_WEEKS]
            score = shipped if week < FIRST_WEEKS else scores(known, rows, tokens, shipped)
            chosen, lot = choose(score, parcels, share, random)
            weeks.append(measured(week, target, score, parcels, chosen, lot))
            tell(world, {"inspect": chosen.tolist(), "licitScores": licit_scores(score, parcels, target)})
            for place, by_lot, result in zip(chosen, lot, read_line(world)):
                if result is not None:
                    memory.append(
                        {"week": week, "due": result["dueWeek"], "row": rows[place], "tokens": tokens[place], "shipped": shipped[place], "y": result["found"], "lot": bool(by_lot)}
                    )
                    weeks[-1]["lotFound"] += int(by_lot and result["found"])
    return weeks


def open_world(directory, seed):
    return subprocess.Popen(
        [os.environ.get("HOLDPOINT_NODE", os.path.join("node_modules", ".bin", "node")), os.path.join(HERE, "weeks.ts"), directory, str(seed), str(WEEKS), str(PARCELS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def read_line(world):
    line = world.stdout.readline()
    if line == "":
        raise SystemExit("weeks.ts ended before its time")
    return json.loads(line)


def tell(world, message):
    world.stdin.write(json.dumps(message) + "\n")
    world.stdin.flush()


def read_week(directory):
    with open(os.path.join(directory, "parcels.json")) as file:
        parcels = json.load(file)
    shipped = np.fromfile(os.path.join(directory, "shipped.f32"), dtype=np.float32).astype(np.float64)
    rows = np.fromfile(os.path.join(directory, "rows.f32"), dtype=np.float32).reshape(len(parcels), -1)
    tokens = np.fromfile(os.path.join(directory, "tokens.i32"), dtype=np.int32).reshape(len(parcels), -1)
    return rows, tokens, shipped, parcels


def scores(known, rows, tokens, shipped):
    """The shipped score, and upon it what the shipped trainer, with fewer trees, learns from the results known so far."""
    y = np.array([m["y"] for m in known], dtype=np.float64)
    even = np.ones(len(y))
    offset = np.array([m["shipped"] for m in known])
    past = token_matrix(np.array([m["tokens"] for m in known]), TOKEN_BUCKETS)
    weights, intercept = fit_text(past, y, even, TEXT["penalty"], offset)
    base = offset + np.clip(past @ weights, *TEXT["bounds"]) + intercept
    model = fit_trees(np.array([m["row"] for m in known]), y, even, base, [0] * rows.shape[1], SETTINGS)
    text = np.clip(token_matrix(tokens, TOKEN_BUCKETS) @ weights, *TEXT["bounds"])
    return model.predict(Pool(rows, baseline=shipped + text + intercept), prediction_type="RawFormulaVal")


TOKEN_BUCKETS = 2**15


def choose(score, parcels, share, random):
    """Best-scored first, then the most uncertain of the rest, then by lot over strata of departure; as places and by-lot marks."""
    lot_count = int(round(BUDGET * share * (1 - UNCERTAIN)))
    uncertain_count = int(round(BUDGET * share)) - lot_count
    order = np.argsort(-score, kind="stable")
    best = order[: BUDGET - lot_count - uncertain_count]
    rest = order[len(best) :]
    probability = 1 / (1 + np.exp(-score[rest]))
    uncertain = rest[np.argsort(np.abs(probability - 0.5), kind="stable")[:uncertain_count]]
    # By lot among all parcels: what is drawn and would be inspected anyway tells as much and costs nothing more.
    departure = np.array([p["departure"] for p in parcels])
    shuffled = random.permutation(len(score))
    drawn = shuffled[np.argsort(departure[shuffled], kind="stable")]
    places = (np.arange(lot_count) + random.random()) * len(score) / max(lot_count, 1)
    lot = drawn[places.astype(int)]
    chosen = np.unique(np.concatenate([best, uncertain, lot]))
    return chosen, np.isin(chosen, lot)


def licit_scores(score, parcels, target):
    """What honest parcels of each kind of goods score: as much as rings learn by trying."""
    sums = {}
    for value, parcel, is_target in zip(score, parcels, target):
        if not is_target:
            total = sums.setdefault(parcel["goods"], [0.0, 0])
            total[0] += float(value)
            total[1] += 1
    return {goods: total / count for goods, (total, count) in sums.items()}


def measured(week, target, score, parcels, chosen, lot):
    top = np.argsort(-score, kind="stable")[:BUDGET]
    fresh = np.array([p["family"] != "" and p["unchangedWeeks"] <= 4 for p in parcels]) & target
    newcomer = np.array([p["family"] in ("pharmacy-diverted", "reshipper") for p in parcels])
    held = np.zeros(len(parcels), dtype=bool)
    held[chosen] = True
    return {
        "week": week,
        "parcels": len(parcels),
        "targets": int(target.sum()),
        "selected": int((target & held).sum()),
        "ranked": int(target[top].sum()),
        "inspected": len(chosen),
        "byLot": int(lot.sum()),
        "lotFound": 0,
        "newcomers": int(newcomer.sum()),
        "newcomersSelected": int((newcomer & held).sum()),
        "changed": int(fresh.sum()),
        "changedSelected": int((fresh & held).sum()),
    }


def report(path):
    """Per share of exploration: recall of what was selected, by half year, over the seeds; and how well the lot tells prevalence."""
    with open(path) as file:
        data = json.load(file)
    arms = {}
    for share in SHARES:
        runs = [r["weeks"] for r in data["runs"] if r["share"] == share]
        spans = {"weeks 5 to 26": (FIRST_WEEKS, 26), "weeks 27 to 52": (26, WEEKS), "last 13 weeks": (WEEKS - 13, WEEKS)}
        arms[str(share)] = {
            "recall": {name: spread([rate(run, "selected", "targets", *span) for run in runs]) for name, span in spans.items()},
            "precision": spread([rate(run, "selected", "inspected", 26, WEEKS) for run in runs]),
            "newcomers": spread([rate(run, "newcomersSelected", "newcomers", 26, WEEKS) for run in runs]),
            "afterChange": spread([rate(run, "changedSelected", "changed", 12, WEEKS) for run in runs]),
            "byWeek": [
                {"week": week, **spread([rate(run, "selected", "targets", max(FIRST_WEEKS, week - 3), week + 1) for run in runs])}
                for week in range(FIRST_WEEKS, WEEKS)
            ],
            "prevalence": coverage(runs) if share > 0 else None,
            "againstNone": against_none(data["runs"], share) if share > 0 else None,
        }
    return {"design": data["design"], "arms": arms}


def rate(weeks, hits, of, begin, end):
    span = weeks[begin:end]
    return sum(w[hits] for w in span) / max(1, sum(w[of] for w in span))


def against_none(runs, share):
    """Recall after week 26 less that of the arm without exploration, seed by seed; with the 95 % interval of the mean by Student's t."""
    by_seed = lambda share: {r["seed"]: rate(r["weeks"], "selected", "targets", 26, WEEKS) for r in runs if r["share"] == share}
    none = by_seed(0.0)
    differences = np.array([recall - none[seed] for seed, recall in by_seed(share).items()])
    mean = float(np.mean(differences))
    half = float(student_t.ppf(0.975, len(differences) - 1) * np.std(differences, ddof=1) / np.sqrt(len(differences)))
    return {"mean": mean, "low": mean - half, "high": mean + half}


def spread(values):
    return {"median": float(np.median(values)), "low": float(min(values)), "high": float(max(values))}


def coverage(runs):
    """Quarters in which the interval from the parcels drawn by lot holds the truth that the simulator knows."""
    covered, quarters = 0, 0
    for weeks in runs:
        for begin in range(0, WEEKS, QUARTER):
            span = weeks[begin : begin + QUARTER]
            drawn, found = sum(w["byLot"] for w in span), sum(w["lotFound"] for w in span)
            truth = FOUND_SHARE * sum(w["targets"] for w in span) / sum(w["parcels"] for w in span)
            low, high = clopper_pearson(found, drawn)
            covered += int(low <= truth <= high)
            quarters += 1
    return {"covered": covered, "quarters": quarters, "nominal": 0.95}


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: weeks.py OUTPUT_JSON [SEEDS]")
    main(sys.argv[1], list(range(1, 1 + int(sys.argv[2] if len(sys.argv) == 3 else 10))))
