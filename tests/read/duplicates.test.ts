import { expect, test } from "vitest";
import { foldDuplicates } from "../../src/read/duplicates.ts";
import { plainText } from "../../src/read/text.ts";
import type { Article } from "../../src/records/article.ts";

const paragraphs = [
  "The harbour of Vik reopened on Monday after a strike of nine days that had kept forty ships outside the bay.",
  "Dockers agreed to a rise of four percent a year, half of what they had asked for when the strike began in May.",
  "The first ship to enter was a tanker from Estmark that had waited since the second day, said the harbour master, Per Lind.",
  "It will take two weeks until everything has been unloaded, and shops in the north may run out of fruit before that.",
];
const story = paragraphs.join("\n\n");

const article = (path: string, text: string, facts: Partial<Article> = {}): Article => ({
  ...plainText(text),
  path,
  ...facts,
});

test("the same text in two files becomes one article that names both", () => {
  const [one, ...rest] = foldDuplicates([article("b.txt", story), article("a.txt", story)]);
  expect(rest).toEqual([]);
  expect([one?.path, one?.alsoAt]).toEqual(["a.txt", ["b.txt"]]);
});

test("a text with one word changed is the same article", () => {
  expect(foldDuplicates([article("a.txt", story), article("b.txt", story.replace("forty", "fifty"))])).toHaveLength(1);
});

test("a text with another number is a copy and not the same: what the sources say differs", () => {
  const counted = story.replace("forty", "40");
  const folded = foldDuplicates([article("a.txt", counted), article("b.txt", counted.replace("40", "52"))]);
  expect(folded.map((one) => one.copyOf?.share ?? 0)).toEqual([0, expect.closeTo(0.94, 1)]);
});

test("a later state at the same address is the same article, whatever campaign led there", () => {
  const url = "https://www.example.org/vik";
  const longer = `${story}\n\nOn Tuesday a second ship came in, and on Wednesday a third and a fourth one.`;
  const folded = foldDuplicates([
    article("a.html", story, { url }),
    article("b.html", longer, { url: "http://example.org/vik/?utm_source=mail" }),
  ]);
  expect(folded.map(({ path, alsoAt }) => [path, alsoAt])).toEqual([["b.html", ["a.html"]]]);
});

test("different articles stay apart though a careless site gives them one address", () => {
  const url = "https://example.org/news";
  const other =
    "The parliament of Norland passed a budget on Friday that cuts the tax on fish and raises the one on boats.";
  expect(foldDuplicates([article("a.html", story, { url }), article("b.html", other, { url })])).toHaveLength(2);
});

test("a reprint in another frame is kept and linked with the share of its text that it repeats", () => {
  const reprint = [
    "Our town has waited for this news, and the mayor will speak about it in the hall on Sunday afternoon.",
    ...paragraphs.slice(0, 3),
  ].join("\n\n");
  const [original, copy] = foldDuplicates([
    article("a.txt", story, { published: "2023-06-05" as Article["published"] & string }),
    article("b.txt", reprint, { published: "2023-06-06" as Article["published"] & string }),
  ]);
  expect(original?.copyOf).toBeUndefined();
  expect(copy?.copyOf?.article).toBe(original?.id);
  expect(copy?.copyOf?.share).toBeGreaterThan(0.6);
  expect(copy?.copyOf?.share).toBeLessThan(0.85);
});

test("two reports of one event that share a quotation are no copies", () => {
  const own = `Ships entered Vik again on Monday.\n\n${paragraphs[2]}\n\nThe minister of labour praised both sides, and the unions of the other harbours said that they would now ask for the same.`;
  expect(foldDuplicates([article("a.txt", story), article("b.txt", own)]).map((one) => one.copyOf)).toEqual([
    undefined,
    undefined,
  ]);
});

test("the order of files changes nothing", () => {
  const all = [
    article("a.txt", story),
    article("b.txt", paragraphs.slice(0, 3).join("\n\n")),
    article("c.txt", `${story} Indeed.`),
    article("d.txt", "Something else entirely happened in the mountains."),
  ];
  expect(foldDuplicates([...all].reverse())).toEqual(foldDuplicates(all));
});

test("a thousand articles are compared in a moment", () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    article(
      `${i}.txt`,
      paragraphs
        .map(
          (text, k) =>
            `${text} ${text
              .split(" ")
              .map((word) => `${word}${(i * 7 + k) % 997}x${i}`)
              .join(" ")}`,
        )
        .join("\n\n"),
    ),
  );
  const start = performance.now();
  expect(foldDuplicates(many).length).toBe(1000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
