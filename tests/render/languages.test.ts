import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { siteWords as english } from "../../src/language/en/site.ts";
import type { Edtf } from "../../src/records/edtf.ts";
import { dateInWords } from "../../src/render/dates.ts";
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
