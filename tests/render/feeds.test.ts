import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterEach, describe, expect, it } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { loadAssets } from "../../src/render/assets.ts";
import { calendarOf } from "../../src/render/calendar.ts";
import { atomOf, jsonFeedOf, rssOf } from "../../src/render/feeds.ts";
import { siteOf } from "../../src/render/site.ts";
import { sitemapsOf } from "../../src/render/sitemap.ts";
import { csvOf } from "../../src/render/tables.ts";
import { hostile, story } from "./fixture.ts";

const config = defineConfig({ url: "https://example.org/story" });
const siteFor = (digest = story) => siteOf(digest, config, loadAssets());

describe("the feeds", () => {
  const site = siteFor();

  it("tell every event, with whole addresses, the latest first", () => {
    const { items = [] } = parseRssFeed(rssOf(site));
    expect(items.length).toBe(story.events.length);
    expect(items[0]?.title).toBe("A sailing ban may follow");
    expect(items.every((item) => item.link?.startsWith("https://example.org/story/events/"))).toBe(true);
  });

  it("agree with each other on ids, which do not depend on where the site stands", () => {
    const elsewhere = siteOf(story, defineConfig(), loadAssets());
    const ids = parseAtomFeed(atomOf(site)).entries?.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(story.events.length);
    expect(parseAtomFeed(atomOf(elsewhere)).entries?.map((entry) => entry.id)).toEqual(ids);
    expect(parseJsonFeed(jsonFeedOf(site)).items?.map((item) => item.id)).toEqual(ids);
    expect(parseRssFeed(rssOf(site)).items?.map((item) => item.guid?.value)).toEqual(ids);
  });

  it("say when a report was published only where one says so", () => {
    const feed = parseJsonFeed(jsonFeedOf(site));
    const dated = (title: string) => feed.items?.find((item) => item.title === title)?.date_published;
    expect(dated("The minister visits Sandry")).toContain("2031-05-12");
    expect(dated("The Harbour Workers' League is founded")).toBeUndefined();
  });

  it("carry hostile words and control characters as text", () => {
    const payload = `]]><script>alert(1)</script>&\u0000\u000b"`;
    const feed = rssOf(siteFor(hostile(payload)));
    expect(parseRssFeed(feed).items?.[0]?.description).not.toContain("<script>"); // readers take it for HTML
    expect(["\u0000", "\u000b"].some((mark) => feed.includes(mark))).toBe(false);
    expect(parseRssFeed(feed).items?.[0]?.title).toContain("<script>alert(1)</script>");
  });
});

describe("the calendar", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? "UTC";
  });

  it("holds what is planned, as a whole day, and not what is only possible", () => {
    const calendar = calendarOf(siteFor());
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20310520");
    expect(calendar).toContain("DTEND;VALUE=DATE:20310521");
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London"])("is the same in %s", (other) => {
    process.env.TZ = "UTC";
    const here = calendarOf(siteFor());
    process.env.TZ = other;
    expect(calendarOf(siteFor())).toBe(here);
  });
});

it("the table of events is no formula in a spreadsheet", () => {
  expect(csvOf(siteFor(hostile('=HYPERLINK("x")')))).not.toMatch(/(^|,)"?=/m);
});

it("the sitemap names whole addresses", () => {
  expect(sitemapsOf(config, ["events/a.html"])[0]?.content()).toContain(
    "<loc>https://example.org/story/events/a.html</loc>",
  );
});
