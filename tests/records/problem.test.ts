import { expect, it } from "vitest";
import { formatProblem } from "../../src/records/problem.ts";

it("a problem is one line: where, which rule, what is so, and the way out", () => {
  const problem = {
    rule: "date-not-edtf",
    reason: '"sumer 2023" is not a date.',
    fatal: false,
    path: "seeds/talks.md",
    line: 3,
    column: 12,
  };
  expect(formatProblem({ ...problem, note: "Write 2023-06-19." })).toBe(
    'seeds/talks.md:3:12 date-not-edtf  "sumer 2023" is not a date. Write 2023-06-19.',
  );
});
