"""The report's plots, as SVG: text stays text, and the same figures give the same bytes."""

import os

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

INK, GREY, RED, GREEN, ORANGE = "#1f4e79", "#9aa5b1", "#b3261e", "#2e7d32", "#c77700"
STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "holdpoint",
    "font.family": "sans-serif",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.alpha": 0.25,
    "axes.axisbelow": True,
    "figure.constrained_layout.use": True,
}
NOTE = "simulated; no evidence of field performance"


def draw_plots(report, directory):
    os.makedirs(directory, exist_ok=True)
    with plt.rc_context(STYLE):
        for name, draw in PLOTS.items():
            if name == "weeks" and "weeks" not in report:
                continue
            figure = draw(report)
            figure.get_layout_engine().set(rect=(0, 0.035, 1, 0.965))
            figure.text(0.995, 0.005, NOTE, ha="right", va="bottom", fontsize=6.5, color=GREY)
            figure.savefig(os.path.join(directory, f"{name}.svg"), metadata={"Date": None, "Creator": None})
            plt.close(figure)


def recall(report):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), gridspec_kw={"width_ratios": [1.25, 1]})
    intervals = report["headline"]["intervals"]
    shares = [float(s) for s in intervals]
    percent = [100 * s for s in shares]
    for name, colour, line in (
        ("champion (depth 2)", INK, "-"),
        ("challenger (depth 6)", ORANGE, "-"),
        ("logistic regression", GREEN, "--"),
        ("isolation forest", "#7b5ea7", "--"),
        ("rules only", RED, ":"),
        ("sender rate", GREY, ":"),
    ):
        top = report["rankings"][name]["top"]
        left.plot(percent, [100 * top[str(s)]["recall"] for s in shares], line, color=colour, label=name, marker="o", markersize=3)
    left.fill_between(percent, [100 * low for low, _ in intervals.values()], [100 * high for _, high in intervals.values()], color=INK, alpha=0.15, label="95 % by campaign")
    left.set_xscale("log")
    left.set_xticks(percent, [f"{p:g}" for p in percent])
    left.minorticks_off()
    left.set(xlabel="inspected, % of parcels (log scale)", ylabel="found of what is looked for, %", title="Recall at budget", ylim=(0, None))
    left.legend(fontsize=7, frameon=False, loc="upper left")

    families = sorted(report["families"].items(), key=lambda item: item[1]["recall"]["champion (depth 2)"])
    places = range(len(families))
    values = [100 * f["recall"]["champion (depth 2)"] for _, f in families]
    spread = [[v - 100 * f["interval"][0] for v, (_, f) in zip(values, families)], [100 * f["interval"][1] - v for v, (_, f) in zip(values, families)]]
    colours = [ORANGE if name in HELD_OUT else INK for name, _ in families]
    right.barh(places, values, xerr=spread, color=colours, error_kw={"elinewidth": 0.8, "capsize": 2})
    right.set_yticks(places, [name + (" *" if name in HELD_OUT else "") for name, _ in families])
    right.set(xlabel="found at 0.5 % inspected, %", title="By family (* never trained on)")
    return figure


HELD_OUT = ("pharmacy-diverted", "reshipper")


def calibration(report):
    figure, axis = plt.subplots(figsize=(4.6, 4))
    c = report["calibration"]
    floor = 1e-6
    points = [(p, o) for p, o in c["bins"] if p > floor and o > floor]
    axis.plot([floor, 1], [floor, 1], color=GREY, linewidth=1, label="perfect")
    axis.plot(*zip(*points), "o-", color=INK, markersize=4, label="bins of parcels, by rising score")
    axis.plot([c["topThousandth"]["predicted"]], [c["topThousandth"]["observed"]], "s", color=RED, markersize=6, label="best-scored thousandth")
    low = min(min(p) for p in points) / 2
    axis.set(xscale="log", yscale="log", xlim=(low, 0.6), ylim=(low, 0.6), xlabel="predicted probability", ylabel="observed share")
    axis.set_title(f"Calibration at a prior of {c['prior']:g}: slope {c['slope']:.2f}, intercept {c['intercept']:.2f}", fontsize=9)
    axis.legend(fontsize=7, frameon=False, loc="upper left")
    return figure


def false_holds(report):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
    score = report["falseHolds"]["0.01"]
    hold = report["policy"]["HOLD for the parcel itself"]
    names = ["all licit", "all medical", *score["subgroups"]]
    pick = lambda r: [r["overall"], r["medical"], *r["subgroups"].values()]
    for axis, groups, title in (
        (left, pick(score), "Score alone, 1 % of licit parcels held"),
        (right, pick(hold), "Shipped policies, earlier findings apart"),
    ):
        places = range(len(names))
        shares = [100 * g["share"] for g in groups]
        spread = [[s - 100 * g["interval"][0] for s, g in zip(shares, groups)], [100 * g["interval"][1] - s for s, g in zip(shares, groups)]]
        axis.errorbar(shares, places, xerr=spread, fmt="o", color=INK, markersize=4, elinewidth=1, capsize=2)
        axis.set_yticks(places, names)
        axis.set(xlabel="held, % (95 % interval)", title=title, xlim=(-0.1, None))
    left.axvline(0.5, color=RED, linewidth=1, linestyle="--", label="gate for medicine: 0.5 %")
    left.legend(fontsize=7, frameon=False, loc="upper right")
    left.invert_yaxis()
    return figure


def weeks(report):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), gridspec_kw={"width_ratios": [1.5, 1]})
    arms = report["weeks"]["arms"]
    colours = dict(zip(arms, (RED, ORANGE, INK, GREEN)))
    for share, arm in arms.items():
        label = f"{100 * float(share):g} %"
        left.plot([w["week"] + 1 for w in arm["byWeek"]], [100 * w["median"] for w in arm["byWeek"]], color=colours[share], label=label)
        left.fill_between([w["week"] + 1 for w in arm["byWeek"]], [100 * w["low"] for w in arm["byWeek"]], [100 * w["high"] for w in arm["byWeek"]], color=colours[share], alpha=0.08)
    left.axvline(27, color=GREY, linewidth=1, linestyle=":")
    left.text(27.4, 1, "two new families", fontsize=7, color=GREY)
    left.set(xlabel="week", ylabel="inspected of what is looked for, % (4 weeks)", title="A year of retraining, by share of exploration", ylim=(0, None))
    left.legend(fontsize=7, frameon=False, title="exploration", title_fontsize=7)
    spans = ["weeks 5 to 26", "weeks 27 to 52", "last 13 weeks"]
    for i, (share, arm) in enumerate(arms.items()):
        at = [k + 0.2 * (i - 1.5) for k in range(len(spans))]
        middle = [100 * arm["recall"][s]["median"] for s in spans]
        spread = [[m - 100 * arm["recall"][s]["low"] for m, s in zip(middle, spans)], [100 * arm["recall"][s]["high"] - m for m, s in zip(middle, spans)]]
        right.bar(at, middle, width=0.18, color=colours[share], yerr=spread, error_kw={"elinewidth": 0.8, "capsize": 2})
    right.set_xticks(range(len(spans)), spans)
    right.set(title="Median and range over seeds", ylabel="inspected of what is looked for, %")
    return figure


def fairness(report):
    kinds = list(report["fairness"].items())
    figure, axes = plt.subplots(1, len(kinds), figsize=(10, 4.2))
    for axis, (by, groups) in zip(axes, kinds):
        items = sorted(groups.items(), key=lambda item: item[1]["ratio"])
        places = range(len(items))
        ratios = [g["ratio"] for _, g in items]
        spread = [[r - g["interval"][0] for r, (_, g) in zip(ratios, items)], [g["interval"][1] - r for r, (_, g) in zip(ratios, items)]]
        axis.errorbar(ratios, places, xerr=spread, fmt="o", color=INK, markersize=4, elinewidth=1, capsize=2)
        axis.axvline(1, color=GREY, linewidth=1)
        axis.axvline(3, color=RED, linewidth=1, linestyle="--")
        axis.set_yticks(places, [name for name, _ in items])
        axis.set(title=by, xlim=(0, None))
    axes[0].set_xlabel("false holds, ratio to all licit parcels")
    figure.suptitle("Concentration of false holds at 1 % (95 % interval; gate 3)", fontsize=9)
    return figure


PLOTS = {"recall": recall, "calibration": calibration, "false-holds": false_holds, "weeks": weeks, "fairness": fairness}
