/** Gates against a benchmark that gives its labels away: `reference` names (a) to (f); these are (a), (b) and (d). */

/** Area under the ROC curve, ties counted half; the stronger of both directions. NaN ranks lowest. */
export const strongestAuc = (scores: ArrayLike<number>, labels: ArrayLike<number>): number => {
  const area = auc(scores, labels);
  return Math.max(area, 1 - area);
};

export const auc = (scores: ArrayLike<number>, labels: ArrayLike<number>): number => {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => rankable(scores[a]!) - rankable(scores[b]!),
  );
  let positives = 0;
  let rankSum = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && rankable(scores[order[end]!]!) === rankable(scores[order[i]!]!)) end++;
    const rank = (i + end + 1) / 2;
    for (; i < end; i++) {
      if (labels[order[i]!] !== 1) continue;
      positives++;
      rankSum += rank;
    }
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};

const rankable = (score: number): number => (Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score);

export interface LabelledRow {
  readonly columns: readonly string[];
  readonly label: 0 | 1;
}

/**
 * How well a table of the training rows' labels by exact tuple predicts the test rows: pure memory, no model. `findings`
 * remembers tuples of findings only: for identities, where merely not being known says something that it may say.
 */
export const lookupAuc = (
  train: readonly LabelledRow[],
  test: readonly LabelledRow[],
  columns: readonly number[],
  remember: 'all' | 'findings' = 'all',
): number => {
  const tuple = (row: LabelledRow): string => columns.map((c) => row.columns[c]).join('\u0000');
  const counts = new Map<string, { rows: number; positives: number }>();
  let positives = 0;
  for (const row of train) {
    const cell = counts.get(tuple(row)) ?? { rows: 0, positives: 0 };
    cell.rows++;
    cell.positives += row.label;
    positives += row.label;
    counts.set(tuple(row), cell);
  }
  const base = positives / train.length;
  const scores = test.map((row) => {
    const cell = counts.get(tuple(row));
    if (cell === undefined || (remember === 'findings' && cell.positives === 0)) return base;
    return (cell.positives + base) / (cell.rows + 1);
  });
  return auc(
    scores,
    test.map(({ label }) => label),
  );
};

/**
 * What exact repetition adds to what neighbouring values say anyway: the lookup's area less that for test rows whose
 * numbers were moved by a little. Masses come in whole grams, so tuples repeat by chance; only copies lose by the move.
 */
export const copyGain = (
  train: readonly LabelledRow[],
  test: readonly LabelledRow[],
  columns: readonly number[],
  move: (row: LabelledRow, index: number) => LabelledRow,
): number => lookupAuc(train, test, columns) - lookupAuc(train, test.map(move), columns);

/** The highest over every set of one to three columns. */
export const worstOfColumnSets = (
  width: number,
  measure: (columns: readonly number[]) => number,
): { readonly columns: readonly number[]; readonly measured: number } => {
  let worst: { columns: readonly number[]; measured: number } = { columns: [], measured: Number.NEGATIVE_INFINITY };
  for (const columns of columnSets(width)) {
    const measured = measure(columns);
    if (measured > worst.measured) worst = { columns, measured };
  }
  return worst;
};

const columnSets = (width: number): readonly (readonly number[])[] => {
  const sets: number[][] = [];
  for (let a = 0; a < width; a++) {
    sets.push([a]);
    for (let b = a + 1; b < width; b++) {
      sets.push([a, b]);
      for (let c = b + 1; c < width; c++) sets.push([a, b, c]);
    }
  }
  return sets;
};
