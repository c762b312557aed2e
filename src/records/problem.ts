/**
 * Something wrong with an input, said so that a person can mend it. A problem never stops the build;
 * `fatal` means that this file gave no article.
 */
export interface Problem {
  /** Listed in docs: kebab-case, such as "date-not-edtf". */
  readonly rule: string;
  readonly reason: string;
  readonly fatal: boolean;
  readonly path?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units. */
  readonly column?: number;
  /** The way out. */
  readonly note?: string;
}

/** `seeds/talks.md:3:12 date-not-edtf  "sumer 2023" is not a date. Write 2023-06-19, 2023-06 or 2023-22 (summer).` */
export function formatProblem(problem: Problem): string {
  const place = [problem.path, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(":");
  return `${place ? `${place} ` : ""}${problem.rule}  ${problem.reason}${problem.note ? ` ${problem.note}` : ""}`;
}

/** Problems in the order of their place, then of their rule: the same whatever the order of work. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.path ?? "", b.path ?? "") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  compare(a.rule, b.rule) ||
  compare(a.reason, b.reason);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
