/** Logistic regression by Newton's method with a penalty on the squares of the weights; the last weight is that of the constant. */
export function regress(rows: readonly (readonly number[])[], labels: readonly number[], penalty: number): number[] {
  const size = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = weights.map((w, i) => (i < size - 1 ? penalty * w : 0));
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (i < size - 1 ? penalty : 1e-6) : 0)));
    rows.forEach((row, at) => {
      const x = [...row, 1];
      const p = probability(row, weights);
      for (let i = 0; i < size; i++) {
        const xi = x[i] as number;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] as number) + (p - (labels[at] as number)) * xi;
        const line = curve[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + p * (1 - p) * xi * (x[j] as number);
      }
    });
    const step = solve(curve, gradient);
    weights = weights.map((w, i) => w - (step[i] as number));
    if (step.every((one) => Math.abs(one) < 1e-7)) break;
  }
  return weights;
}

/** How likely a row is of the kind labelled 1. */
export const probability = (row: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * (weights[i] as number), weights.at(-1) as number)));

/** Gauss-Jordan elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  rows.forEach((_, k) => {
    let pivot = k;
    for (let i = k; i < rows.length; i++)
      if (Math.abs(rows[i]?.[k] as number) > Math.abs(rows[pivot]?.[k] as number)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const own = rows[k] as number[];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number[];
      if (i === k || row[k] === 0) continue;
      const times = (row[k] as number) / (own[k] as number);
      for (let j = k; j < row.length; j++) row[j] = (row[j] as number) - times * (own[j] as number);
    }
  });
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
}
