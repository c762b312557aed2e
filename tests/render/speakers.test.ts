import { expect, it } from "vitest";
import { calledBy } from "../../src/render/speakers.ts";

it.each([
  ["the harbour master", "The harbour master"],
  ["the harbour master, who came late,", "The harbour master"],
  ["a joint statement that", "A joint statement"],
  ["officials", "Officials"],
  ["Ilka Brandauer", "Ilka Brandauer"],
])("“%s” is called %s", (text, name) => expect(calledBy(text)).toBe(name));

it.each(["it", "It", "he", "who", "others", "emphasising", "reported", ""])("“%s” names nobody", (text) =>
  expect(calledBy(text)).toBeUndefined(),
);
