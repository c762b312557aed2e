import { expect, test } from "vitest";
import { candidatesOf } from "../../src/merge/events/candidate.ts";
import { joinCandidates } from "../../src/merge/events/join.ts";
import { createActions } from "../../src/merge/events/lexicon.ts";
import { settle } from "../../src/merge/events/settle.ts";
import { createViews } from "../../src/merge/events/view.ts";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** Events of some texts as "date status headline"; published on a Monday, or without a date. */
function events(texts: readonly string[], published: string | undefined = "2031-06-16"): string[] {
  const articles = texts.map((text, i) =>
    articleFromText(text, { id: `r${i}`, title: "Report", ...(published !== "" && { published }) }),
  );
  const told = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return told.events.map(({ edtf, status, headline }) => `${edtf || "-"} ${status} ${headline}`);
}

test("what failed happened, what failed to happen did not", () => {
  expect(events(["The pump in Kelmouth failed for two hours on Friday."])).toEqual([
    "2031-06-13 happened The pump in Kelmouth failed for two hours on Friday",
  ]);
  expect(events(["The ferry to Kelmouth failed to sail on Friday."])).toEqual([]);
});

test("a denial in a quotation or an aside denies nothing else", () => {
  expect(events(["“Fish do not vote,” Mayor Ana Ruiz told the anglers of Kelmouth on Friday."])).toHaveLength(1);
  expect(
    events(["A nurse, who asked not to be named, said two cows had died of thirst near Kelmouth on Friday."]),
  ).toHaveLength(1);
  expect(events(["Two cows near Kelmouth were not fed on Friday."])).toEqual([]);
});

test("a decision on whether a thing is so is a plan; whether it comes about is open", () => {
  expect(events(["The league will decide on Wednesday whether to add a race."])[0]).toMatch(/^2031-06-18 planned /);
  expect(events(["A ruling on whether the goal counts is due on 20 June."])).toEqual([
    "2031-06-20 planned A ruling on whether the goal counts is due on 20 June",
  ]);
  expect(events(["It is unclear whether the race will start on Wednesday."])).toEqual([
    "2031-06-18 possible It is unclear whether the race will start on Wednesday",
  ]);
});

test("the month of May is no doubt", () => {
  expect(events(["The orchard froze on 7 May, the day of the fair."])[0]).toMatch(/^2031-05-07 happened /);
  expect(events(["The orchard may have frozen on 7 May."])[0]).toMatch(/^2031-05-07 possible /);
});

test("what goes on until a day ends on it, what was done until then is of another day", () => {
  expect(events(["The museum expects rain to drip into the hall until Thursday."])[0]).toMatch(/^2031-06-19 planned /);
  expect(events(["Her uncle, who worked for the mill as a baker until 1999, sat in front."])).toEqual([
    "1999 happened Her uncle worked for the mill as a baker until 1999",
  ]);
  expect(events(["The guards shut the gate until Sunday."]).filter((one) => one.startsWith("2031"))).toEqual([]);
});

test("what has been so since a day began on it; records, sums and changes since then did not", () => {
  expect(events(["The bell of Kelmouth has been broken since January."])[0]).toMatch(/^2031-01 happened /);
  expect(events(["The duke had courted the opera of Kelmouth since the spring of 2029."])[0]).toMatch(/^2029-21 /);
  for (const text of [
    "It has been the wettest week in Kelmouth since 2012.",
    "The mill has closed two shops in Kelmouth since January.",
    "Prices in Kelmouth have risen since January.",
  ])
    expect(events([text]).filter((one) => /^20(?:12|31-01) /.test(one))).toEqual([]);
});

test("what is unlikely before a month is of that month or later", () => {
  expect(events(["The organ is unlikely to sound before October."])[0]).toMatch(/^2031-10\/\.\. /);
  expect(events(["The organ is expected to sound before October."])[0]).toMatch(/^\/2031-09-30 /);
  expect(events(["Rain in Kelmouth is unlikely before the weekend."])[0]).toMatch(/^2031-06-21\/\.\. /);
});

test("once and before, said of how often, open no clause", () => {
  expect(events(["Ana Ruiz met the tamer once, in 1996, when she was a girl."])[0]).toMatch(/^1996 happened /);
  expect(events(["Critics note that Ana Ruiz failed twice before to swim the strait, in 2009."])[0]).toMatch(/^2009 /);
});

test("a clause within another hands back to the verb that was waited for", () => {
  expect(
    events(["The firm that runs the mill where a wheel burst on Friday was warned in 2029 that the axle was cracked."]),
  ).toEqual([expect.stringMatching(/^2029 happened /), expect.stringMatching(/^2031-06-13 happened /)]);
  expect(events(["The tiger caught on Friday was freed on Saturday."])).toEqual([
    "2031-06-13 happened The tiger was caught on Friday",
    "2031-06-14 happened The tiger caught on Friday was freed on Saturday",
  ]);
  expect(events(["Keepers believed the tiger was fed on Friday."])).toHaveLength(1);
});

test("two verbs of one subject with a day each are two events", () => {
  expect(events(["The tiger has been in quarantine since Friday and is to meet a vet on Wednesday."])).toEqual([
    "2031-06-13 happened The tiger has been in quarantine since Friday",
    "2031-06-18 planned The tiger is to meet a vet on Wednesday",
  ]);
  expect(events(["She lost the final in 2017 and won the cup five years later."])).toHaveLength(1);
});

test("a figure that only follows has no headline made of half a sentence", () => {
  expect(
    events(["The mill sold 60 sacks on Thursday, when the fair began, and 20 by noon on Friday, a clerk said."]),
  ).toEqual([expect.stringMatching(/^2031-06-12 happened The mill sold 60 sacks on Thursday/)]);
});

test("a headline keeps the clause that has its date", () => {
  expect(events(["Many anglers bank with the small firm, which was set up in 1898 to lend them nets."])).toEqual([
    "1898 happened Many anglers bank with the small firm, which was set up in 1898 to lend them nets",
  ]);
});

test("words for a day that nothing places are not told as some day before another report", () => {
  const told = events(["The judges of Kelmouth chose a song on Saturday night."], "");
  expect(told).toEqual(["- happened The judges of Kelmouth chose a song on Saturday night"]);
});

test("two reports of a day of which one says what the other says are one event, two of other people are not", () => {
  const grouped = (second: string): number => {
    const texts = ["Police in Kelmouth detained a watchman, Pavel Orm, on Friday.", second];
    const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published: "2031-06-16" }));
    const readings = articles.map((article) => annotate(article));
    const { entities } = merge(readings, articles);
    const views = createViews(articles, readings, entities);
    const actions = createActions();
    const candidates = articles.flatMap((_, at) => views(at).flatMap((view) => candidatesOf(view, actions)));
    const persons = new Set<string>(entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
    const sayings = new Map(readings.flatMap(({ claims }) => claims.map(({ id }) => [id, "one saying"] as const)));
    const clusters = candidates.flatMap((one) => joinCandidates([one], persons, new Map()));
    return settle(clusters, articles, persons, new Map(), sayings).length;
  };
  expect(grouped("An arrest of Pavel Orm was made by night on Friday.")).toBe(1);
  expect(grouped("An arrest of Luka Stein was made by night on Friday.")).toBe(2);
});

test("a noun alone is no headline", () => {
  expect(events(["The three sirens of Kelmouth were bought after the fire of 2007."])[0]).toBe(
    "2007 happened The three sirens of Kelmouth were bought after the fire of 2007",
  );
});

test("a vote that had been set for a day to come and was called off is no plan", () => {
  expect(events(["A vote in Kelmouth that had been set for 20 June was called off."])).toEqual([
    "/2031-06-16 happened A vote in Kelmouth that had been set for 20 June was called off",
  ]);
  expect(events(["A vote that will be held in Kelmouth was set for 20 June."])[0]).toMatch(/^2031-06-20 /);
});

test("a correction dated after its report has been made", () => {
  expect(events(["A correction was made on 18 June 2031: an earlier version misspelt Kelmouth."])[0]).toMatch(
    /^2031-06-18 happened /,
  );
  expect(events(["The corrected map will be shown on 18 June 2031."])[0]).toMatch(/^2031-06-18 planned /);
});

test("two days in a row are one stretch, two others are not", () => {
  expect(events(["Some 300 people left Kelmouth on Wednesday and Thursday."])[0]).toMatch(/^2031-06-11\/2031-06-12 /);
  expect(events(["Some 300 people left Kelmouth on Tuesday and Thursday."])[0]).toMatch(/^2031-06-10 /);
});

test("whom one appears before is no time, and the price of a day dates no deal", () => {
  expect(events(["Ana Ruiz appeared before the Kelmouth Assembly on Thursday."])).toEqual([
    "2031-06-12 happened Ana Ruiz appeared before the Kelmouth Assembly on Thursday",
  ]);
  expect(events(["Kelm Foods will pay 4 crowns a share, a premium of a fifth to Tarn’s close on Thursday."])).toEqual(
    [],
  );
});

test("what a paragraph goes on to tell is of the day told of, what stood before or is so now is not", () => {
  const told = (next: string) => events([`The roof of the hall in Kelmouth came down on Friday. ${next}`]);
  expect(told("Two men were carried to a clinic in Tarn.")).toContain(
    "2031-06-13 happened Two men were carried to a clinic in Tarn",
  );
  for (const other of [
    "Two men had left the hall for Tarn.",
    "Two men have left the clinic in Tarn.",
    "Ana Ruiz, who built it, studied in Tarn.",
    "\n\nTwo men opened a clinic in Tarn.",
  ])
    expect(told(other).filter((line) => line.startsWith("2031-06-13"))).toHaveLength(1);
});

test("one happening told in other words by two papers is one event, two happenings of a day are two", () => {
  const pair = (one: string, other: string) => events([one, other]).length;
  expect(
    pair(
      "At least nine people died when the ferry Saint Brannoc sank off Marren Point on Friday.",
      "The Saint Brannoc went down on Friday with 241 people aboard.",
    ),
  ).toBe(1);
  expect(pair("A judge set sentencing for Friday.", "A sentencing hearing in Kelmouth is scheduled for Friday.")).toBe(
    1,
  );
  expect(
    pair(
      "The ferry Saint Brannoc sank off Marren Point on Friday.",
      "The Marren lighthouse was sold to a hotel on Friday.",
    ),
  ).toBe(2);
  expect(pair("Police arrested Jon Tarn in Kelmouth on Friday.", "Police arrested Ida Voss in Vik on Friday.")).toBe(2);
});

test("what two papers tell of one year by words of one sense is one event, what they tell besides is not", () => {
  expect(
    events(["In 2029 the regulator fined Kelm Bank 4 million crowns.", "Kelm Bank was slapped with a fine in 2029."]),
  ).toHaveLength(1);
  expect(
    events(["In 2029 the regulator fined Kelm Bank 4 million crowns.", "Kelm Bank opened a branch in Vik in 2029."]),
  ).toHaveLength(2);
});
