import { expect, it } from "vitest";
import { idOf } from "../../src/records/id.ts";

it("the same parts always give the same id, in every version: ids stand in people's links", () => {
  expect(idOf("v", "2023-06-18", "The talks began.")).toBe("v9013af2cccaa");
});

it("the border between parts counts", () => {
  expect(idOf("e", "ab", "c")).not.toBe(idOf("e", "a", "bc"));
});
