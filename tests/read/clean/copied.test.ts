import { expect, test } from "vitest";
import { bodyOf, readText } from "../read-text.ts";

/** Faults seen in texts as people copy them out of pages, one for each kind. */
const LEAD =
  "Islanders say they have been cut off after talks between the ferry company and two unions broke down on Tuesday.";
const NEXT = "About 400 crew members walked out on Friday in a dispute over night shifts on the northern lines.";
const LAST = "The company said that it would run a service for freight from Thursday, whatever the unions decide.";
const TITLE = "Ferry talks fail";
const read = async (...lines: readonly string[]) => (await readText(lines.join("\n"))).article;

test("a name above a post is the writer, whoever it is, and what follows “Reporting from” is a place", async () => {
  const article = await read(
    TITLE,
    "Maren Ostby",
    "Transport correspondent",
    "Reporting from",
    "Port Selwyn",
    "",
    LEAD,
    "",
    NEXT,
  );
  expect(article.authors).toEqual(["Maren Ostby"]);
  expect([bodyOf(article), article.captions]).toEqual([[LEAD, NEXT], []]);
  const place = await read(TITLE, "Port Selwyn", "3 May 2024", "", LEAD, "", NEXT);
  expect(place.authors).toEqual([]);
});

test("a given name alone on its line is the writer, with the post under it; a trade alone is nobody's name", async () => {
  const article = await read(TITLE, "Ida Holm", "Political editor, The Bay Times", "", LEAD, "", NEXT);
  expect([article.authors, bodyOf(article)]).toEqual([["Ida Holm"], [LEAD, NEXT]]);
  for (const line of ["By Our Special Correspondent", "By Staff Reporter", "By Web Desk"])
    expect((await read(TITLE, line, "", LEAD, "", NEXT)).authors).toEqual([]);
});

test("the words of a picture with its agency in front are its description, and the line under them its caption", async () => {
  const pictured = "Getty Images A crowd of people with placards outside an office";
  const article = await read(TITLE, "", LEAD, "", NEXT, "", pictured, "Members rallied at the head office", "", LAST);
  expect(bodyOf(article)).toEqual([LEAD, NEXT, LAST]);
  expect(article.captions.map(({ kind }) => kind)).toEqual(["description", "caption"]);
  const said = "Reuters reported on Friday that two people, who asked not to be named, had seen the offer.";
  expect(bodyOf(await read(TITLE, "", LEAD, "", said, "", LAST))).toContain(said);
});

test("a picture's words that stand twice, or above a button to enlarge it, are described once and captioned once", async () => {
  const words = "The wreck of the Norna in June.";
  const twice = await read(TITLE, "", LEAD, "", NEXT, "", words, `${words} CREDIT: JANE ROE`, "", LAST);
  const large = await read(
    TITLE,
    LEAD,
    "A tug beside the wreck.",
    "View image in fullscreen",
    `${words} Photograph: Jane Roe/Reuters`,
    NEXT,
    LAST,
  );
  for (const article of [twice, large]) {
    expect(bodyOf(article)).toEqual([LEAD, NEXT, LAST]);
    expect(article.captions.map(({ kind, credit }) => [kind, credit !== undefined])).toEqual([
      ["description", false],
      ["caption", true],
    ]);
  }
});

test("what stands between a line under the title and the first paragraph is no text", async () => {
  const dek = "Officials said they had no plans to bring the people of the islands to the mainland by other ships.";
  const article = await read(
    TITLE,
    "",
    dek,
    "",
    "Listen to this article · 6:41 min Learn more",
    "",
    "318",
    "",
    "The harbour from the air.",
    "The harbour of Vik has nine piers.Credit...Lena Abbott for The Ledger",
    "",
    "By Lena Abbott and Li Sohl",
    "Lena Abbott reported from Vik, and Li Sohl from Lund.",
    "",
    "April 4, 2024",
    "",
    LEAD,
    "",
    NEXT,
    "",
    LAST,
  );
  expect([article.dek, bodyOf(article)]).toEqual([dek, [LEAD, NEXT, LAST]]);
  expect(article).toMatchObject({ published: "2024-04-04", authors: ["Lena Abbott", "Li Sohl"] });
  expect(article.captions.at(-1)).toMatchObject({ credit: "Lena Abbott for The Ledger" });
});

test("notes of an agency to its editors and an embargo are no title, and its credits end no paragraph", async () => {
  const article = await read(
    "URGENT",
    "",
    "EMBARGOED UNTIL 00:01 GMT, MONDAY 6 MAY 2024",
    "",
    TITLE.replace("fail", "fail after nine days"),
    "",
    "VIK, Nov 12 (NNA) - (Adds details, quotes from governor)",
    "",
    LEAD,
    "",
    `${NEXT} (Reporting by Eva Brandt; Editing by Tom Hale)`,
  );
  expect([article.title, bodyOf(article)]).toEqual(["Ferry talks fail after nine days", [LEAD, NEXT]]);
  expect(article.removed.map(({ rule }) => rule)).toContain("clean/credits");
  const aside = `${NEXT} (The report was edited by nobody.)`;
  expect(bodyOf(await read(TITLE, "", LEAD, "", aside))).toEqual([LEAD, aside]);
});

test("a release for the press ends where it says so, however much stands below, and is dated by its dateline", async () => {
  const article = await read(
    TITLE,
    "",
    `Lund, 6 May 2024 – ${LEAD}`,
    "",
    NEXT,
    "",
    "ENDS",
    "",
    "Notes to editors:",
    "1. The line was founded in 1902.",
    "",
    "About the line",
    "The line carries 60 million people a year, and has done so for the whole of its long life.",
  );
  expect(bodyOf(article)).toEqual([`Lund, 6 May 2024 – ${LEAD}`, NEXT]);
  expect(article.published).toBe("2024-05-06");
  expect((await read(TITLE, "", `LUND, 6 May – ${LEAD}`, "", NEXT)).published).toBeUndefined();
});

test("times alone on a line are no paragraphs of a live page, and the lines under them head its entries", async () => {
  const article = await read(
    "Storm: latest",
    "",
    "- 80,000 homes are dark",
    "",
    "17:30 GMT",
    "Trains stop",
    LEAD,
    "",
    "16:05",
    "BREAKING",
    "A man dies",
    NEXT,
  );
  expect(bodyOf(article).at(-2)).toBe("## A man dies");
  expect(article.captions.map(({ text }) => text)).not.toContain("80,000 homes are dark");
  expect(article.text).not.toMatch(/\d\d:\d\d/);
});

test("what speakers ask in a transcript is said and heads nothing, and its directions are not said", async () => {
  const lines = [
    "HART: What happened then?",
    "OSTBY: The ship left at ten. Twenty minutes later it hit a rock.",
    "HART: And what comes next?",
  ];
  const article = await read(
    TITLE,
    "",
    LEAD,
    "",
    lines[0] ?? "",
    "",
    lines[1] ?? "",
    "",
    "(SOUNDBITE OF SIREN)",
    "",
    lines[2] ?? "",
    "",
    NEXT,
  );
  expect(bodyOf(article)).toEqual([LEAD, ...lines, NEXT]);
});

test("a dateline in three lines is one again", async () => {
  const article = await read(TITLE, "", "Port Vik, Norland", "CNN", " — ", LEAD, "", NEXT);
  expect(article).toMatchObject({
    dateline: { place: "Port Vik, Norland" },
    text: `Port Vik, Norland (CNN) — ${LEAD}\n\n${NEXT}`,
  });
});

test("corrections, lines about the writer and about the printed paper are listed and not told", async () => {
  const article = await read(
    TITLE,
    "By Jane Roe",
    "",
    LEAD,
    "",
    NEXT,
    "",
    LAST,
    "",
    "Correction: April 5, 2024",
    "An earlier version of this article misstated the year of the strike.",
    "",
    "Jane Roe is political editor of The Bay Times.",
    "",
    "A version of this article appears in print on April 5, 2024, Section A, Page 14.",
  );
  expect(bodyOf(article)).toEqual([LEAD, NEXT, LAST]);
  expect(article.removed).toHaveLength(5);
});

test("an article goes on below a box of related stories and a row of buttons", async () => {
  const article = await read(
    TITLE,
    "",
    LEAD,
    "",
    NEXT,
    "",
    LAST,
    "",
    "RELATED ARTICLES",
    "",
    "Lorry misses train",
    "Share this article",
    "Share",
    "",
    "No one was hurt, the airline said. It has begun to ask why.",
    "",
    "The runway was closed for two hours, its manager said on Friday.",
  );
  expect(bodyOf(article)).toHaveLength(5);
});
