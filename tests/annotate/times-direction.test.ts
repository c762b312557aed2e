import { expect, test } from "vitest";
import { timesOf } from "./reading-of.ts";

const MONDAY = "2031-06-16";
const daysOf = (text: string, published = MONDAY): (string | undefined)[] =>
  timesOf(text, published).map(({ edtf }) => edtf);

test("what is set for a day lies ahead, what was done for the people of a day does not", () => {
  expect(daysOf("The choir announced a concert for Thursday in Kelmouth.")).toEqual(["2031-06-19"]);
  expect(daysOf("The bakery was praised for Thursday baskets.")).toEqual(["2031-06-12"]);
});

test("a rule from a month on is of the month to come, a change that took place from it is not", () => {
  expect(daysOf("From September no ferry may carry fewer than two boats.")).toEqual(["2031-09"]);
  expect(daysOf("From March the mill ground nothing.")).toEqual(["2031-03"]);
});

test("the looting of Sunday was, also where reports of it are told in the present", () => {
  expect(daysOf("Stall holders report losses from Sunday's looting.")).toEqual(["2031-06-15"]);
  expect(daysOf("The orchestra travels from Sunday.")).toEqual(["2031-06-22"]);
});

test("what did not come until a day came on it, what will not come until then is ahead", () => {
  expect(daysOf("The parcel did not arrive at the lighthouse until Friday.")).toEqual(["2031-06-13"]);
  expect(daysOf("The lighthouse will not open until Friday.")).toEqual(["2031-06-20"]);
});

test("earlier in the week is of the week that is told of", () => {
  const week = "2031-06-09/2031-06-15";
  expect(daysOf("The vet said on Saturday that a test made earlier in the week was clean.")).toEqual([
    "2031-06-14",
    week,
  ]);
  expect(daysOf("A test made earlier in the week was clean.")).toEqual([week]); // on a Monday it has no earlier day
  expect(daysOf("A test made earlier in the week was clean.", "2031-06-19")).toEqual(["2031-06-16/2031-06-22"]);
});

test("a day that only tells which crash is meant is not the day that the text goes on with", () => {
  const text = (victim: string): string =>
    `Ana Okafor died on Saturday. She was ${victim}. The same day Jon Berg gave up his post.`;
  expect(daysOf(text("a victim of Tuesday's crash")).at(-1)).toBe("2031-06-14");
  expect(daysOf(text("hurt on Tuesday")).at(-1)).toBe("2031-06-10");
});

test("in a look back what is still to come counts from the day of writing", () => {
  const history =
    "It opened in 1950. It burned in 1961. It burned in 1972. It sank in 1983. It rose in 1990. It closed in 2002.";
  expect(daysOf(`${history} A new hall is to be opened in October.`).at(-1)).toBe("2031-10");
  expect(daysOf(`${history} The roof fell in October.`).at(-1)).toBe("2002-10");
});
