import { expect, test } from "vitest";
import { articleFromText, readSource } from "../../src/pipeline.ts";
import { findDateline } from "../../src/read/dateline.ts";
import { titleFromLead } from "../../src/read/title.ts";
import { bodyOf, readText } from "./read-text.ts";

const lead = "The harbour of Vik reopened on Monday after a strike of nine days that had kept ships outside the bay.";

test("text that is one body in NFC is not changed, so offsets are the caller's own", () => {
  const text = `${lead}\n\nRead more: this is what the sign said.\n\nAdvertisement\n\nBy Jane Roe`;
  const article = articleFromText(text);
  expect(article.text).toBe(text);
  expect(article.blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.split("\n\n"));
});

test("the date in the front matter is stated, an anchor is not", async () => {
  const stated = await readText(`---\npublished: 2023-06-19\nanchor: 2023-06-01\n---\n${lead}`);
  expect([stated.article.published, stated.article.publishedBasis]).toEqual(["2023-06-19", "stated"]);
  const anchored = await readText(`---\nanchor: 2023-06-01\n---\n${lead}`);
  expect([anchored.article.published, anchored.article.publishedBasis]).toEqual(["2023-06-01", "configured"]);
  const none = await readText(lead);
  expect([none.article.published, none.article.publishedBasis]).toEqual([undefined, "none"]);
});

test("what is no text, or empty, or beyond a limit is a problem and no article", async () => {
  const rules = async (bytes: Uint8Array): Promise<string[]> => {
    const { articles, problems } = await readSource("a.txt", bytes);
    expect(articles).toEqual([]);
    return problems.map((one) => one.rule);
  };
  expect(await rules(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]))).toEqual(["not-text"]);
  expect(await rules(new TextEncoder().encode(" \n\n"))).toEqual(["empty-file"]);
  expect(await rules(new TextEncoder().encode("---\ntitle: x\n---\n"))).toEqual(["no-text"]);
  expect(await rules(new TextEncoder().encode("word ".repeat(500_000)))).toEqual(["text-too-long"]);
});

test.each([
  ["WASHINGTON (AP) -- The talks began.", "WASHINGTON"],
  ["VIK, Norland (HG) — The talks began.", "VIK, Norland"],
  ["ESTVIK, June 3 (Reuters) - The talks began.", "ESTVIK"],
  ["Estvik– The talks began.", "Estvik"],
  ["Port of Spain — Ministers met.", "Port of Spain"],
])("%s has a dateline", (text, place) => {
  expect(findDateline(text)?.place).toBe(place);
});

test.each([
  "Inflation – the great fear of the year – fell in May.",
  "Money – Ministers' first worry – was not on the table.",
  "The talks began - as they often do - late.",
  "Forty-two ministers met.",
  "He said: no – Never.",
])("%s has none", (text) => {
  expect(findDateline(text)).toBeUndefined();
});

test("a dateline stays in the text and out of a derived title", async () => {
  const { article } = await readText("ESTVIK, June 3 (Reuters) - Crews searched on Saturday for nine miners.");
  expect(article.text).toMatch(/^ESTVIK/);
  expect([article.title, article.titleBasis]).toEqual(["Crews searched on Saturday for nine miners", "derived"]);
});

test("a long lead is cut between phrases", () => {
  expect(
    titleFromLead(
      "Prime Minister Ida Holm held critical talks with senior officials of Estmark in the town of Vik on Monday.",
    ),
  ).toBe("Prime Minister Ida Holm held critical talks with senior officials of Estmark…");
});

test.each([
  ["Mr. ", 1_000_000],
  ["((((", 1_000_000],
  ["a", 1_000_000],
  ["> ", 1_000_000],
  ["[a](", 1_000_000],
  ["_a ", 1_000_000],
  ['"a" ', 1_000_000],
  ["a\n", 1_000_000],
  ["# a\n\n", 200_000], // as many lines as no report has; their number counts, and these are slow to judge
  ["By A\n", 200_000],
])("%j again and again is read within seconds", async (piece, length) => {
  const prose = "\n\nThe ministers met in the harbour of Vik on Monday and spoke for two hours.".repeat(3);
  const bytes = new TextEncoder().encode(piece.repeat(length / piece.length) + prose);
  const before = process.cpuUsage().user;
  await readSource("a.txt", bytes);
  expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
});

test("rows of sections are no headline, and a headline set as in Markdown is one without its mark", async () => {
  const body = `The harbour of Vik reopened on Monday after a strike of nine days. Ships came in at noon.\n\nNobody was hurt, the police said.`;
  for (const menu of [
    "Home | World | Europe | Weather",
    "Home > News > Coast",
    "Tides | Charts | Moorings | Pilots | Contact",
  ]) {
    const { article } = await readText(`${menu}\n\n# Harbour of Vik reopens\n\n${body}`);
    expect([article.title, article.titleBasis, article.text]).toEqual(["Harbour of Vik reopens", "stated", body]);
    expect(article.removed.map(({ text }) => text)).toEqual([menu]);
    const plain = await readText(`${menu}\n\nHarbour of Vik reopens\n\n${body}`);
    expect(plain.article.title).toBe("Harbour of Vik reopens");
  }
});

test("marks of headings are taken from plain text's subheads, not from a number or a tag", async () => {
  const lines = [
    "The strike in Vik took nine days, and ships lay outside the bay.",
    "## What comes next",
    "#vik was the word of the day, and # 1 on the list.",
  ];
  const { article } = await readText(lines.join("\n\n"));
  expect(bodyOf(article)).toEqual(lines);
});

test("articles between lines of dashes are several where each has a headline and a byline or date, else one", async () => {
  const one = (title: string, frame: string, text: string): string =>
    `${title}\n${frame}\n\n${text}\n\nNobody was hurt, the police said on Monday.\n`;
  const pieces = [
    one("Harbour of Vik reopens", "By Jane Roe", "The harbour of Vik reopened on Monday after a strike of nine days."),
    one(
      "Ships leave the bay",
      "The Lund Courier, June 6, 2023",
      "Forty ships left the bay of Vik on Tuesday, two at a time.",
    ),
  ];
  const read = async (text: string) => (await readSource("a.txt", new TextEncoder().encode(text))).articles;
  const articles = await read(pieces.join("\n* * *\n\n---\n\n"));
  expect(articles.map(({ path, title }) => [path, title])).toEqual([
    ["a.txt#1", "Harbour of Vik reopens"],
    ["a.txt#2", "Ships leave the bay"],
  ]);
  expect(articles[1]).toMatchObject({ publisher: "The Lund Courier", published: "2023-06-06" });
  const parts = await read(
    `${pieces[0]}\n---\n\nThe strike had begun in May\n\nDockers asked for eight percent a year then.`,
  );
  expect(parts).toHaveLength(1);
});
