import { expect, test } from "vitest";
import { clausesOf } from "../../src/merge/events/clause.ts";
import { headlineOf, relativeLine } from "../../src/merge/events/headline.ts";
import { statusOf } from "../../src/merge/events/status.ts";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";
import { wordsOf } from "../../src/text/words.ts";

const clauses = (text: string): string[] =>
  clausesOf(text, wordsOf(text), []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const status = (text: string) =>
  statusOf(
    wordsOf(text).map((word) => word.norm),
    undefined,
    undefined,
  );

/** Events of some texts, all of one day, as "date status headline". */
function events(texts: readonly string[], published?: string): string[] {
  const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, ...(published && { published }) }));
  const told = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return told.events.map(({ edtf, status, headline }) => `${edtf || "-"} ${status} ${headline}`);
}

test("a clause that tells of an earlier happening is split off", () => {
  expect(clauses("The visit is the first since her predecessor, Ana Ruiz, made a stop there in 2018.")).toEqual([
    "main: The visit is the first",
    "subordinate: since her predecessor, Ana Ruiz, made a stop there in 2018",
  ]);
  expect(clauses("The trip followed the discovery of a wreck in February.")[1]).toBe(
    "nominal: the discovery of a wreck in February",
  );
});

test("two nouns joined by a comma stay in one clause", () => {
  expect(clauses("Talks on trade, energy and fishing rights ended in Oslo on Friday.")).toHaveLength(1);
});

test("the verb tells what has happened from what is planned or possible", () => {
  expect(status("The minister met the workers").status).toBe("happened");
  expect(status("The minister is expected to meet the workers").status).toBe("planned");
  expect(status("The minister could meet the workers").status).toBe("possible");
  expect(status("Both sides agreed to schedule a visit").status).toBe("happened");
});

test("a denied happening is marked, one that fails later in the sentence is not", () => {
  expect(status("The company did not close its plant").negated).toBe(true);
  expect(status("The talks ended without a deal").negated).toBe(false);
});

test("a headline loses its link to the sentence before and its attribution, not its hedge", () => {
  expect(headlineOf("However, the bridge was closed on Monday, police said.", false)).toBe(
    "The bridge was closed on Monday",
  );
  expect(headlineOf("The bridge was closed on Monday, police said.", true)).toBe(
    "The bridge was closed on Monday, police said",
  );
  const hedged =
    "The bridge over the river Anvel was closed to all traffic on Monday morning, although it may possibly open again on Tuesday.";
  expect(headlineOf(hedged, false)).toContain("possibly");
});

test("a headline has whole quotations", () => {
  expect(headlineOf("The talks were “frank, open and useful,” the ministry said late on Sunday.", false)).toMatch(
    /“[^”]*”/,
  );
});

test("one happening told by two reports is one event", () => {
  const told = events(
    [
      "A ferry sank off Kelmouth on Tuesday, killing nine people.",
      "Nine people died when a ferry sank off Kelmouth on Tuesday.",
    ],
    "2021-03-10",
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^2021-03-09 happened/);
});

test("two happenings of one day stay two events", () => {
  const told = events(
    [
      "A ferry sank off Kelmouth on Tuesday.",
      "The parliament in Oslo elected Edda Solberg as its president on Tuesday.",
    ],
    "2021-03-10",
  );
  expect(told).toHaveLength(2);
});

test("no date is made up without the day of the report", () => {
  expect(events(["The ministers met in Oslo on Sunday."])[0]).toMatch(/^- happened/);
});

test('a year after "since" is a point of comparison, not an event', () => {
  expect(events(["It is the highest toll since 2019."], "2021-03-10").filter((one) => one.startsWith("2019"))).toEqual(
    [],
  );
});

test('"the talks" take the day of the talks told of before', () => {
  const told = events(
    ["Ana Ruiz and Jon Berg held talks in Oslo on Sunday.\n\nThe talks lasted three hours and ended after midnight."],
    "2021-03-10",
  );
  expect(told.every((one) => one.startsWith("2021-03-07"))).toBe(true);
});

test("what a firm says it will do is dated by the saying, and has been said", () => {
  const told = events(
    ["Anvel Motors will close its plant in Kelmouth, its director told workers on Tuesday."],
    "2021-03-10",
  );
  expect(told).toEqual([expect.stringMatching(/^2021-03-09 happened .*told workers on Tuesday$/)]);
});

test("a beginning told as coming is planned, one under a condition only possible", () => {
  expect(status("The minister said that an inquiry would begin").status).toBe("planned");
  expect(status("The minister said that an inquiry would begin if a judge agreed").status).toBe("possible");
});

test("a visit that is called off is no plan any more, whoever planned it", () => {
  const plan = "Edda Solberg is to visit the port of Kelmouth on 18 March.";
  const off = "Edda Solberg cancelled a visit to Kelmouth that was planned for 18 March, her office said on Friday.";
  expect(events([plan, off], "2021-03-13")).toEqual([expect.stringMatching(/^2021-03-12 happened .*cancelled/)]);
  expect(events([plan, "Edda Solberg cancelled a lunch in Oslo on Friday."], "2021-03-13")).toContainEqual(
    expect.stringMatching(/^2021-03-18 planned/),
  );
});

test("a plan that came about is one event with what came about, another plan of that day is not", () => {
  const done = "The inquiry into the sinking opened in Kelmouth on Thursday.";
  const told = (plan: string): string[] => events([plan, done], "2021-03-11").map((one) => one.slice(0, 18));
  expect(told("Jon Berg said that the inquiry would begin on Thursday.")).toEqual(["2021-03-11 happene"]);
  expect(told("The trial of Jon Berg will end in Oslo on Thursday.")).toHaveLength(2);
});

test("how things stand on a day is no event", () => {
  expect(events(["Eighteen sailors were still missing on Tuesday."], "2021-03-10")).toEqual([]);
  expect(events(["Eighteen sailors were found on Tuesday."], "2021-03-10")).toHaveLength(1);
});

test("a dateline neither dates an event nor stands in its headline", () => {
  expect(events(["PORT KELM, March 9 (Meridian) - A ferry sank off Marren on Sunday."], "2021-03-10")).toEqual([
    "2021-03-07 happened A ferry sank off Marren on Sunday",
  ]);
  expect(headlineOf("NATO – the alliance – met in Kelmouth on Sunday to talk about ships.", false)).toMatch(/^NATO/);
});

test("what a relative clause tells has a headline of its own, with whom it is about", () => {
  expect(events(["The firm will be led by Ana Ruiz, who left it in 2017."], "2021-03-10")).toContainEqual(
    "2017 happened Ana Ruiz left it in 2017",
  );
  expect(relativeLine("The number of people ", "who fell ill rose to 14 on Wednesday")).toBeUndefined();
  expect(relativeLine("They spoke to the head of the bank, ", "who resigned in May")).toContain("the head of the bank");
});

test("two dates joined by a word are one period", () => {
  const [told] = events(["Berg was accused of hiding losses between 2014 and 2016."], "2021-03-10");
  expect(told).toMatch(/^2014\/2016 /);
});

test("two statements that 'and' joins stand on a day each", () => {
  expect(
    events(["The wreck is to be removed on Tuesday and the line should reopen on Thursday."], "2025-06-02"),
  ).toEqual([
    "2025-06-03 planned The wreck is to be removed on Tuesday",
    "2025-06-05 planned The line should reopen on Thursday",
  ]);
  expect(events(["Talks on the ferry and the bridge ended in Oslo on Friday."], "2025-06-02")).toHaveLength(1);
});

test("of a plan with a deadline the deadline is known, of a state nothing happens by it", () => {
  expect(events(["A first report is expected before 20 April."], "2025-03-12")).toEqual([
    "/2025-04-20 planned A first report is expected before 20 April",
  ]);
  expect(events(["Eighteen were still missing before 20 April."], "2025-03-12")).toEqual([]);
});

test("a visit of some days takes them all, from the day it began or to the day it ended", () => {
  expect(events(["President Ana Ruiz arrived in Oslo on Sunday for a three-day visit."], "2025-06-02")[0]).toContain(
    "2025-06-01/2025-06-03 happened",
  );
  expect(events(["Ana Ruiz concluded her two-day trip to Oslo on Monday."], "2025-06-03")[0]).toContain(
    "2025-06-01/2025-06-02 happened",
  );
  expect(events(["Ana Ruiz spoke of a two-day trip to Oslo on Monday."], "2025-06-03")[0]).toContain("2025-06-02 ");
});

test("a vote of no confidence is no denial, and the following year no clause", () => {
  expect(status("A vote of no confidence is possible").negated).toBe(false);
  expect(status("The company did not close its plant").negated).toBe(true);
  expect(clauses("She took over the following year.")).toHaveLength(1);
});

test("an event is still found by its id when an older report of it joins, and keeps it when a newer one does", () => {
  const tell = (days: readonly string[]) => {
    const articles = days.map((published) =>
      articleFromText(`The ferry Saint Alba sank off Marren Point on 3 March 2025, the coast guard said.`, {
        id: published,
        published,
      }),
    );
    return merge(
      articles.map((article) => annotate(article)),
      articles,
    ).events.find(({ edtf }) => edtf === "2025-03-03");
  };
  const one = tell(["2025-03-05"]);
  expect(tell(["2025-03-05", "2025-03-06"])?.id).toBe(one?.id);
  expect(tell(["2025-03-04", "2025-03-05"])?.also).toContain(one?.id);
});

test("the day that reports of several days return to weighs most, not the one that a single edition is full of", () => {
  const fire = "The mill in Dunmore burned down on 1 May 2025, the fire service said.";
  const texts = [
    { published: "2025-05-02", text: fire },
    { published: "2025-05-09", text: fire },
    { published: "2025-05-20", text: fire },
    ...[1, 2, 3].map(() => ({
      published: "2025-06-11",
      text: "The parish council of Dunmore elected Ana Ruiz on 10 June 2025. The choir sang on 10 June 2025.",
    })),
  ];
  const articles = texts.map(({ published, text }, i) => articleFromText(text, { id: `r${i}`, published }));
  const { events } = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  const weight = (day: string) =>
    events.filter(({ edtf }) => edtf === day).reduce((sum, { salience }) => sum + salience, 0);
  expect(weight("2025-05-01")).toBeGreaterThan(weight("2025-06-10"));
});

test("what other stories tell of weighs little, however much of it there is", () => {
  const told = (day: string): string => `Rescuers searched the flooded mine at Kelmouth for miners on ${day}.`;
  const list = ["gallery", "quiz", "concert", "film", "play", "opera"].map((show) => `A ${show} was aired on 4 March.`);
  const articles = [told("2 March"), told("2 March"), told("3 March"), list.join(" ")].map((text, i) =>
    articleFromText(text, { id: `r${i}`, published: `2021-03-0${Math.min(i + 3, 5)}` }),
  );
  const { events } = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  const weight = (day: string): number =>
    events.filter(({ edtf }) => edtf === day).reduce((sum, { salience }) => sum + salience, 0);
  expect(weight("2021-03-04")).toBeLessThan(weight("2021-03-03"));
  expect(weight("2021-03-03")).toBeGreaterThan(weight("2021-03-02") / 4); // one report of the story itself is no other story
});

test("a page's stamp before a dateline stands in no headline, a clock time in a sentence stays", () => {
  expect(
    headlineOf("OSLO | Fri Mar 3, 2023 7:12 pm EST OSLO (Meridian) - The old bridge of Kelmouth fell.", true),
  ).toBe("The old bridge of Kelmouth fell");
  expect(
    headlineOf(
      "OSLO/KELMOUTH | Fri Mar 3, 2023 7:12 pm EST OSLO/KELMOUTH (Meridian) - The old bridge of both towns fell.",
      true,
    ),
  ).toBe("The old bridge of both towns fell");
  expect(headlineOf("On 3 March 2023 the bridge of Kelmouth fell at 7:12 pm EST with a loud noise.", true)).toBe(
    "On 3 March 2023 the bridge of Kelmouth fell at 7:12 pm EST with a loud noise",
  );
});

test("a line that runs on ends at a mark and says that more follows", () => {
  const list = Array.from({ length: 40 }, (_, index) => `the town of Kelm number ${index}`).join(", ");
  const line = headlineOf(`The flood reached ${list} and then the sea.`, true);
  expect(line.length).toBeLessThanOrEqual(242);
  expect(line).toMatch(/^The flood reached .*number \d+ …$/);
});
