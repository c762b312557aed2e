import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { siteWords as english } from "../../src/language/en/site.ts";
import { digest } from "../../src/pipeline.ts";
import type { Edtf } from "../../src/records/edtf.ts";
import { dateInWords } from "../../src/render/dates.ts";
import { voiceOf } from "../../src/render/voice.ts";
import { wordsFor } from "../../src/render/words.ts";
import { built, filesIn } from "../browser/site.ts";
import { story } from "./fixture.ts";

describe("a site in German of English reports", () => {
  let folder: string;
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");

  beforeAll(async () => {
    folder = await built(story, { language: "de" });
  });

  it("says so on every page, and says nothing of its own in English", () => {
    const own = [
      english.whatHappened,
      english.whereDiffer,
      english.skip,
      english.madeBy,
      english.howDated,
      english.cite,
    ];
    for (const path of filesIn(folder, ".html")) {
      const html = read(path);
      expect(html, path).toContain('<html lang="de">');
      for (const words of own) expect(html, path).not.toContain(`>${words}<`);
    }
    expect(read("index.html")).toContain("Was geschah");
  });

  it("gives every difference a reason in German, and marks what it has no German words for as English", () => {
    const html = read("differences.html");
    for (const { why, subject } of story.disagreements) {
      expect(html).not.toContain(why.slice(0, 30));
      const english = html.includes(`<h3><span lang="en">${subject}`);
      expect(english || !html.includes(`<h3>${subject}`), subject).toBe(true);
    }
    expect(html).toContain("Keine Dauer passt zu allen diesen Angaben.");
  });

  it("marks what the reports say as English", () => {
    expect(read("timeline.html")).toContain('<q lang="en">');
    expect(read("timeline.html")).not.toContain("<q>");
    for (const { headline } of story.events.slice(0, 3)) {
      expect(read("timeline.html")).toContain(`<span lang="en">${headline}</span>`);
    }
  });
});

it.each([
  ["2023-06-18/2023-06-19", "18. bis 19. Juni 2023"],
  ["2023-06~", "Um Juni 2023"],
  ["199X", "Die 1990er Jahre"],
])("%s is “%s” in German", (date, text) => expect(dateInWords(date as Edtf, wordsFor("de-AT"))).toBe(text));

it("a language without a catalogue gets English words", () => {
  expect(wordsFor("sw").locale).toBe(english.locale);
});

describe("a report that is written from right to left", () => {
  const TEXT = "قال الوزير إن المحادثات في ميناء سلوين استمرت سبع ساعات يوم الاثنين.\n\nووصفها بأنها صريحة وبناءة.";
  let folder: string;

  it.each([
    ["states its language", "language: ar\n", ' lang="ar" dir="rtl"'],
    ["does not", "", ' dir="rtl"'],
  ])("is set so where it %s, and the page around it is not", async (_name, stated, voice) => {
    const text = `---\n${stated}title: محادثات في الميناء\npublished: 2024-03-05\n---\n\n${TEXT}\n`;
    folder = await built(await digest([{ path: "a.md", bytes: Buffer.from(text) }]));
    const [path = ""] = filesIn(join(folder, "articles"));
    const html = readFileSync(join(folder, "articles", path), "utf8");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<h1${voice}>محادثات في الميناء</h1>`);
    expect(html).toContain(`<p${voice}>`);
    expect(html).not.toMatch(/<(?:html|body|main|div)[^>]* dir=/);
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(`${voice}>محادثات`);
  });

  it.each([
    ["he", "", "rtl"],
    ["az-Arab", "", "rtl"],
    ["ku-Latn", "Wezîr got ku gotûbêj baş bûn", undefined],
    ["en", "The minister, Mr كريم, said so", undefined],
  ])("%s, %s: %s", (language, text, dir) => expect(voiceOf({ language, text }, "en-GB").dir).toBe(dir));
});

it("gives the merge's own reasons in German with their values, and others by their kind", () => {
  const { reason } = wordsFor("de");
  const one = { kind: "number", relation: "superseded" } as const;
  const why =
    "The figure changed as the story went on; the latest report has “nine”, after “at least six”, then “seven and eight”.";
  expect(reason(one, why)).toBe(
    "Die Zahl hat sich im Lauf der Geschichte geändert; der letzte Bericht hat „nine“, nach „at least six“, dann „seven and eight“.",
  );
  expect(reason(one, "Words that nobody has seen.")).toBe("Die Angabe hat sich im Lauf der Geschichte geändert.");
  expect(wordsFor("en").reason(one, why)).toBe(why);
});
