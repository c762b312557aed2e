import { expect, it } from "vitest";
import { partitionPoint } from "../../src/records/partition-point.ts";

it("is the first index at which a condition that held so far does not, from none of the items to all of them", () => {
  const below = (limit: number) => partitionPoint([1, 3, 3, 7], (one) => one < limit);
  expect([0, 1, 2, 3, 4, 8].map(below)).toEqual([0, 0, 1, 1, 3, 4]);
  expect(partitionPoint([], () => true)).toBe(0);
});
