import { describe, expect, test } from "vitest";
import { datesOf, timesOf, valuesOf } from "./reading-of.ts";

const MONDAY = "2023-06-19";

describe("stated dates", () => {
  test.each([
    ["on 18 June 2023", "18 June 2023", "2023-06-18"],
    ["on June 18, 2023", "June 18, 2023", "2023-06-18"],
    ["on the 6th of June, 1944", "the 6th of June, 1944", "1944-06-06"],
    ["of 2021-03-04.", "2021-03-04", "2021-03-04"],
    ["on 25/12/2021", "25/12/2021", "2021-12-25"],
    ["in September 2001", "September 2001", "2001-09"],
    ["in 1998", "1998", "1998"],
    ["in nineteen ninety-six", "nineteen ninety-six", "1996"],
    ["in the spring of 1942", "the spring of 1942", "1942-SP"],
    ["during the mid-1990s", "the mid-1990s", "199"],
    ["in the 20th century", "the 20th century", "19"],
    ["in 480 BC", "480 BC", "BC0480"],
    ["the third quarter of 2021", "the third quarter of 2021", "2021-Q3"],
    ["in Q3 2023", "Q3 2023", "2023-Q3"],
    ["in H1 2022", "H1 2022", "2022-H1"],
    ["On Easter Monday 2016", "Easter Monday 2016", "2016-03-28"],
    ["on 18.06.2023", "18.06.2023", "2023-06-18"],
    ["in the 2022-23 financial year", "the 2022-23 financial year", "2022/2023"],
    ["in the 80s", "the 80s", "198"],
    ["before the Sept. 11 attacks", "Sept. 11", "2001-09-11"],
    ["before 9/11", "9/11", "2001-09-11"],
    ["on the last day of May 2023", "the last day of May 2023", "2023-05-31"],
    ["on the evening of 5 June 2023", "the evening of 5 June 2023", "2023-06-05TEV"],
    ["in the week of 3 May 2023", "the week of 3 May 2023", "2023-W18"],
  ])("%s", (text, words, value) => expect(valuesOf(`It began ${text}`)).toEqual([[words, value]]));

  test("hold without any day of writing and say so", () =>
    expect(timesOf("It opened on 4 May 2019.")[0]).toMatchObject({ edtf: "2019-05-04", basis: "stated" }));

  test.each([
    "General May will march in the fall of Rome",
    "The company sold 1,998 cars and paid $1998",
    "He was one of 1800 soldiers on Flight 1549A",
    "A second officer won the third set, 6-2",
    "In the Spring of hope they may have been sitting in the sun",
    "Temperatures were in the 80s and he is in his 80s",
    "The last week of the campaign cost 12.30 and a 9/12 share",
  ])("are not seen in %j", (text) => expect(valuesOf(text)).toEqual([]));

  test("that do not exist are not made into others", () =>
    expect(valuesOf("on 31 June and on 2023-02-30")).toEqual([["June", "XXXX-06"]]));

  test("two days that share a month are two dates", () =>
    expect(datesOf("It ran from 3-4 May and June 8 to 10.", MONDAY)).toEqual([
      ["3", "2023-05-03"],
      ["4 May", "2023-05-04"],
      ["June 8", "2023-06-08"],
      ["10", "2023-06-10"],
    ]));
});

test("two dates joined by a word share the year that the second states", () => {
  expect(datesOf("It ran from 1 January to 31 March 2022.", MONDAY)[0]).toEqual(["1 January", "2022-01-01"]);
  expect(datesOf("It ran from March 10-12, 2022.", MONDAY)).toEqual([
    ["March 10", "2022-03-10"],
    ["12, 2022", "2022-03-12"],
  ]);
});

test("a day in American holidays that move is worked out", () =>
  expect(datesOf("They met on Labor Day and will meet on Thanksgiving and on Memorial Day.", MONDAY)).toEqual([
    ["Labor Day", "2022-09-05"],
    ["Thanksgiving", "2023-11-23"],
    ["Memorial Day", "2024-05-27"],
  ]));

describe("weekdays", () => {
  test.each([
    ["They met on Sunday.", "2023-06-18"],
    ["They will meet on Sunday.", "2023-06-25"],
    ["They are to meet on Sunday.", "2023-06-25"],
    ["They agreed to meet again on Wednesday.", "2023-06-21"],
    ["The shop is closed until Thursday.", "2023-06-22"],
    ["The plan will change little, Ms Orlo said on Friday.", "2023-06-16"],
    ["Rallies broke out last Sunday.", "2023-06-18"],
    ["The strike begins next Tuesday.", "2023-06-27"],
    ["Talks began on Monday.", "2023-06-19"],
    ["Rain fell in the early hours of Saturday.", "2023-06-17"],
    ["The council met on Tuesday last week.", "2023-06-13"],
    ["The council meets on Tuesday of next week.", "2023-06-27"],
    ["The trial opens on Wednesday.", "2023-06-21"],
    ["The door opened on Wednesday.", "2023-06-14"],
    ["The funeral is on Friday.", "2023-06-23"],
    ["Ministers meet on Friday.", "2023-06-23"],
    ["Its opens and ends were lost on Friday.", "2023-06-16"],
    ["By Wednesday evening, 30 had been found.", "2023-06-14"],
    ["By Wednesday, the council must decide.", "2023-06-21"],
    ["This Friday the park is shut.", "2023-06-23"],
    ["This Friday the park was shut.", "2023-06-16"],
  ])("%s", (text, date) => expect(datesOf(text, MONDAY).map(([, edtf]) => edtf)).toEqual([date]));

  test("beside a verb of saying belong to it, behind its content they do not", () =>
    expect(datesOf("Okafor told the Herald on Saturday she would quit on Friday.", MONDAY)).toEqual([
      ["Saturday", "2023-06-17"],
      ["Friday", "2023-06-23"],
    ]));

  test("side by side are days of one week", () =>
    expect(datesOf("They will sit from Wednesday to Friday.", MONDAY)).toEqual([
      ["Wednesday", "2023-06-21"],
      ["Friday", "2023-06-23"],
    ]));

  test("stay weekdays where nothing says when the text was written", () =>
    expect(timesOf("They met on Sunday.")[0]).toMatchObject({ timex: { value: "XXXX-WXX-7" }, basis: "stated" }));

  test("are not placed by a year that the text happens to name", () =>
    expect(datesOf("The bridge was built in 2018. On Sunday it fell, two days later it was gone.")).toEqual([
      ["2018", "2018"],
      ["Sunday", "-"],
      ["two days later", "-"],
    ]));
});

describe("months", () => {
  test.each([
    ["a follow-up to their previous meeting in November", "2022-11"],
    ["It resumes in November when the city hosts the games.", "2023-11"],
    ["The leaders are expected to meet in September.", "2023-09"],
    ["The dam broke in February.", "2023-02"],
    ["He was originally scheduled to visit in February.", "2023-02"],
    ["She left office last June.", "2022-06"],
    ["She left office in June last year.", "2022-06"],
    ["The law takes effect in January.", "2024-01"],
    ["The law took effect in January.", "2023-01"],
  ])("%s", (text, date) => expect(datesOf(text, MONDAY).map(([, edtf]) => edtf)).toEqual([date]));

  test("of one name get two years where one is past and one to come", () =>
    expect(datesOf("The crash in December killed 12. The next inspection is in December.", MONDAY)).toEqual([
      ["December", "2022-12"],
      ["December", "2023-12"],
    ]));

  test("stay months without a year where nothing gives one", () =>
    expect(valuesOf("The dam broke in February.")).toEqual([["February", "XXXX-02"]]));

  test("take a year stated far away in news from no sentence but their own", () =>
    expect(datesOf("It was founded in 1990. The dam broke in February.", MONDAY)[1]).toEqual(["February", "2023-02"]));
});

describe("counted times", () => {
  test.each([
    ["yesterday", "2023-06-18"],
    ["the day before yesterday", "2023-06-17"],
    ["three days ago", "2023-06-16"],
    ["last month", "2023-05"],
    ["last year", "2022"],
    ["two years ago", "2021"],
    ["later this year", "2023"],
    ["this summer", "2023-22"],
    ["over the weekend", "2023-06-17/2023-06-18"],
    ["last week", "2023-06-12/2023-06-18"],
    ["in the past two weeks", "2023-06-05/2023-06-19"],
    ["over the past year", "2022-06-19/2023-06-19"],
    ["in the first half of this year", "2023-01/2023-06"],
    ["in two weeks' time", "2023-07-03/2023-07-09"],
  ])('"%s" counts from the day of writing', (words, date) =>
    expect(datesOf(`It happened ${words}.`, MONDAY).map(([, edtf]) => edtf)).toEqual([date]),
  );

  test.each([
    ["It rained in recent months.", "/2023-06-19"],
    ["It rained in the past few months.", "/2023-06-19"],
    ["They will meet in the coming months.", "2023-06-19/.."],
  ])("%s stays open at one end", (text, date) => expect(datesOf(text, MONDAY)[0]?.[1]).toBe(date));

  test('"the following day" counts from the date before it', () =>
    expect(datesOf("The vote was held on 3 March 2020. The following day the mayor left.", MONDAY)[1]?.[1]).toBe(
      "2020-03-04",
    ));

  test.each(["The following day they left.", "Two years later they left.", "An hour later they left."])(
    "%s without a date before it stays open",
    (text) => expect(datesOf(text, MONDAY)[0]?.[1]).toBe("-"),
  );

  test("say what they were counted from", () =>
    expect(timesOf("It closed yesterday.", MONDAY)[0]).toMatchObject({
      basis: "implied",
      anchor: { edtf: MONDAY, from: "published" },
      rule: "today",
      by: "times/relative",
    }));

  test.each(["yesterday", "last year", "two weeks ago", "recently", "this summer", "later this month"])(
    'without an anchor "%s" has no date',
    (words) => expect(datesOf(`It happened ${words}.`).map(([, edtf]) => edtf)).toEqual(["-"]),
  );
});

describe("a text about the past", () => {
  const history =
    "The siege began on 3 March 1801. In April 1801 the port fell. On 2 May 1802 envoys met, and by 1803 trade resumed. " +
    "The treaty of 5 June 1804 held until August 1806. On 17 September the fleet returned. In October it sailed.";

  test("carries its own year to dates that have none", () =>
    expect(datesOf(history, MONDAY).slice(-2)).toEqual([
      ["17 September", "1806-09-17"],
      ["October", "1806-10"],
    ]));

  test("does so without a day of writing too, and says from where", () =>
    expect(timesOf(history).at(-1)).toMatchObject({ edtf: "1806-10", anchor: { from: "text" } }));
});

test("a year named in passing does not move a text about the past", () =>
  expect(
    datesOf(
      "The siege began on 3 March 1801. In April 1801 the port fell, the largest since 1650. Papers found in 2004 say so. " +
        "On 17 September the fleet left. In May 1802 envoys met, and by 1803 trade resumed. It held until 1806.",
    ).find(([words]) => words === "17 September"),
  ).toEqual(["17 September", "1801-09-17"]));

describe("times of day", () => {
  test.each([
    ["at 7.30pm BST on Sunday", "2023-06-18T19:30"],
    ["at 0315 GMT on Sunday", "2023-06-18T03:15"],
    ["at noon local time", "2023-06-19T12:00"],
    ["at 9 p.m. on Sunday night", "2023-06-18T21:00"],
    ["at 10 p.m. on Wednesday", "2023-06-14T22:00"],
    ["at noon on Saturday", "2023-06-17T12:00"],
    ["on Friday evening", "2023-06-16TEV"],
    ["last night", "2023-06-18TNI"],
    ["this morning", "2023-06-19TMO"],
  ])("%s", (words, value) => expect(valuesOf(`It began ${words}.`, MONDAY).map((one) => one[1])).toEqual([value]));

  test("told twice for two zones share the day that follows", () =>
    expect(valuesOf("It struck at 14:32 (06:32 GMT) on Tuesday.", MONDAY).map(([, value]) => value)).toEqual([
      "2023-06-13T14:32",
      "2023-06-13T06:32",
      "2023-06-13",
    ]));

  test("do not take the day of a date told long before", () =>
    expect(
      valuesOf("He was born on 3 May 1970. He moved north. He came back. The doors opened at 9 a.m.", MONDAY).at(-1),
    ).toEqual(["9 a.m.", "2023-06-19T09:00"]));
});

describe("durations and repeated times", () => {
  test.each([
    ["a two-day visit", "two-day", "P2D"],
    ["a nearly six-hour meeting", "nearly six-hour", "PT6H"],
    ["in almost five years", "almost five years", "P5Y"],
    ["for seven and a half hours", "seven and a half hours", "PT7H30M"],
    ["for several weeks", "several weeks", "PXW"],
    ["in each year", "each year", "P1Y"],
  ])("%s", (text, words, value) => expect(valuesOf(`It was ${text}`)).toEqual([[words, value]]));

  test("have no place in a calendar", () => expect(timesOf("It took three days.", MONDAY)[0]?.edtf).toBeUndefined());
});

test('"since", "until" and "by" mark one end of a period', () =>
  expect(timesOf("Closed since 2019, it reopens by Friday, not in May.", MONDAY).map((one) => one.bound)).toEqual([
    "since",
    "by",
    undefined,
  ]));

test("offsets quote the text exactly, in any text", () => {
  const text = "It’s “late Sunday” — the 18th of June,\n\nor mid-July ’98; at 5 p.m.";
  for (const one of timesOf(text, MONDAY)) expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
});

test("a long run of one word is read in time about linear in its length", () => {
  const started = performance.now();
  for (const word of ["the ", "June ", "1 ", "- ", "one hundred ", "2023-", "a.", "last week of ", "1,"])
    timesOf(word.repeat(30_000 / word.length), MONDAY);
  expect(performance.now() - started).toBeLessThan(15_000);
});

describe("what a day is set for", () => {
  const first = (text: string): string | undefined => datesOf(text, MONDAY)[0]?.[1];
  test.each([
    ["The mayor was to chair a meeting on Thursday.", "2023-06-22"],
    ["She has called a meeting for Thursday.", "2023-06-22"],
    ["She ordered the gate to be opened on Thursday morning.", "2023-06-15"],
    ["The gate is to be opened on Thursday.", "2023-06-22"],
    ["More than 80 were unaccounted for on Thursday night.", "2023-06-15"],
    ["The governor has declared Friday a day of mourning.", "2023-06-23"],
    ["Forms can be handed in from Thursday.", "2023-06-22"],
    ["He asked in November and again in December for it to be cleared.", "2022-11"],
    ["It says that in March and in May he requested it.", "2023-03"],
    ["The offer will be 8 per cent above Friday's closing price.", "2023-06-16"],
    ["The counting of votes in Thursday's election was slow.", "2023-06-15"],
    ["It broke in the night of August 14 to 15, 2019.", "2019-08-14"],
  ])("%s", (text, date) => expect(first(text)).toBe(date));

  test("an overnight stay is no night", () => expect(valuesOf("Two overnight stays were sold.", MONDAY)).toEqual([]));
});
