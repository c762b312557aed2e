/** What a figure allows, in one unit; a bound that is absent is open. */
export interface Interval {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** Whether two figures can both be so: their intervals meet, or one is the other rounded. */
export const compatible = (a: Interval, b: Interval): boolean => meets(a, b) || rounded(a, b) || rounded(b, a);

function meets(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether `a` does not end before `b` begins. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return true;
  return a.high > b.low || (a.high === b.low && !a.highOpen && !b.lowOpen);
}

/** "2,000" for 2,134, "0.4" for 0.38: a round number stands for what rounds to it. */
function rounded(a: Interval, b: Interval): boolean {
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x !== undefined && y !== undefined && x < 100 && placesOf(y) > placesOf(x))
    return Math.abs(x - y) < 0.5 / 10 ** placesOf(x);
  if (x === undefined || y === undefined || x < 100 || !Number.isInteger(x)) return false;
  for (let step = 10; step <= x / 2; step *= 10)
    if (x % step === 0 && Math.round(y / step) * step === x && y % step !== 0) return true;
  return false;
}

/** Decimal places. */
const placesOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

const pointOf = (a: Interval): number | undefined => (a.low === a.high ? a.low : undefined);

/** Sorts figures into camps: each camp is what can all be so at once. Narrow figures first, so that they found the camps. */
export function campsOf<T extends Interval>(figures: readonly T[]): T[][] {
  const order = [...figures].sort((a, b) => width(a) - width(b) || (a.low ?? -1) - (b.low ?? -1));
  const camps: T[][] = [];
  for (const figure of order) {
    const camp = camps.find((members) => members.every((member) => compatible(member, figure)));
    if (camp) camp.push(figure);
    else camps.push([figure]);
  }
  return camps.sort((a, b) => middle(a[0]) - middle(b[0]));
}

const width = (a: Interval): number =>
  a.low === undefined || a.high === undefined ? Number.MAX_VALUE : a.high - a.low;
const middle = (a: Interval | undefined): number => a?.low ?? a?.high ?? 0;
