import fc from "fast-check";
import { expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import type { Event } from "../../src/records/digest.ts";
import { dayEdtf, dayNumber } from "../../src/records/edtf.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { textOf } from "../../src/render/page.ts";
import { siteOf } from "../../src/render/site.ts";
import { stretchesOf } from "../../src/render/stretches.ts";
import { timeline } from "../../templates/pages/timeline.tsx";
import { story } from "./fixture.ts";

const MOST = 5;
const cut = (days: readonly (number | undefined)[]) =>
  stretchesOf(
    [...days].sort((a = 1e9, b = 1e9) => a - b),
    (day) => day,
    (some) => some.length <= MOST,
  );
const day = fc.integer({ min: dayNumber(1985, 1, 1), max: dayNumber(2031, 12, 31) });

it("a list in the order of time keeps its order and loses nothing, no page holds too much, each has an address", () => {
  fc.assert(
    fc.property(fc.array(fc.option(day, { nil: undefined })), (days) => {
      const pages = cut(days);
      expect(pages.flatMap(({ items }) => items)).toEqual([...days].sort((a = 1e9, b = 1e9) => a - b));
      expect(pages.every(({ items }) => items.length > 0 && items.length <= MOST)).toBe(true);
      expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    }),
  );
});

it("one more item leaves the pages of other months as they are", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 30 }), day, (days, more) => {
      const month = dayEdtf(more).slice(0, 7);
      const others = (some: readonly number[]) =>
        cut(some).filter(({ name }) => /^\d{4}-\d\d/.test(name) && !name.startsWith(month));
      expect(others([...days, more])).toEqual(expect.arrayContaining([...others(days)]));
    }),
  );
});

it("periods are called after the calendar: a century where it is little, a day where it is much", () => {
  const may = (date: number) => dayNumber(2031, 5, date);
  const days = [dayNumber(1912, 4, 15), may(1), may(2), may(2), may(2), may(2), may(2), may(2), may(20), undefined];
  expect(cut(days).map(({ name, items }) => `${name} ${items.length}`)).toEqual([
    "1900_1999 1",
    "2031-05-01 1",
    "2031-05-02 5",
    "2031-05-02-part-2 1",
    "2031-05-17 1",
    "undated 1",
  ]);
});

it("a timeline of very many periods lists its years, and a page of each year lists them", () => {
  const [sample] = story.events as [Event];
  const evidence = Array.from({ length: 12 }, () => sample.evidence[0]).flatMap((one) => one ?? []);
  const events = [...Array(2100).keys()].map((index) => ({
    ...sample,
    id: `v${index}` as Event["id"],
    edtf: dayEdtf(dayNumber(2029, 1, 1) + Math.floor(index / 2)),
    evidence,
    disagreements: [],
  }));
  const site = siteOf({ ...story, events }, defineConfig(), loadAssets());
  const pages = new Map(timeline.pages(site).map((page) => [page.path, page]));
  const listOn = (path: string): string => {
    const page = pages.get(path);
    return /<ul class="names">.*?<\/ul>/.exec(page ? textOf(page, site) : "")?.[0] ?? "";
  };
  expect(listOn("timeline.html").match(/href="[^"]*"/g)).toEqual(
    ["2029", "2030", "2031"].map((year) => `href="timeline/${year}.html"`),
  );
  expect(listOn("timeline/2030.html")).toContain('href="2030-02-01.html"');
  expect(listOn("timeline/2030.html")).not.toContain("2029");
});
