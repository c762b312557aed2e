import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSource } from "../../src/pipeline.ts";

/** Feeds of feedparser's tests (BSD-2-Clause, see feeds/LICENSE) and invented ones. */
const given = (name: string) => readSource(`${name}.xml`, readFileSync(new URL(`feeds/${name}.xml`, import.meta.url)));
const read = (xml: string, path = "news.xml") => readSource(path, Buffer.from(xml));

test("each item of a feed is an article with its title, address, day, author and publisher", async () => {
  const { articles, problems } = await read(`<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Bay Times</title><language>en-GB</language>
<item><title>Ferry runs again &amp; again</title><link>https://bay.example/ferry</link><dc:creator>Ada Moreno</dc:creator>
<pubDate>Tue, 02 Jan 2024 23:30:00 -0800</pubDate><description>&lt;p&gt;The ferry ran on Tuesday.&lt;/p&gt;&lt;p&gt;It was full.&lt;/p&gt;</description></item>
<item><title>Only a headline</title><guid isPermaLink="true">https://bay.example/2</guid></item>
</channel></rss>`);
  expect(problems).toEqual([]);
  expect(articles[0]).toMatchObject({
    path: "news.xml#https://bay.example/ferry",
    title: "Ferry runs again & again",
    url: "https://bay.example/ferry",
    authors: ["Ada Moreno"],
    publisher: "The Bay Times",
    published: "2024-01-02",
    language: "en-GB",
    text: "The ferry ran on Tuesday.\n\nIt was full.",
  });
  expect(articles[1]).toMatchObject({ url: "https://bay.example/2", text: "Only a headline" });
});

test("addresses are counted from xml:base, and the full text is preferred to the summary", async () => {
  const { articles } = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bay.example/news/">
<author><name>The desk</name></author><entry><title type="html">Tide &lt;b&gt;high&lt;/b&gt;</title><link rel="replies" href="c"/>
<link href="tide"/><id>urn:1</id><updated>2024-01-03T00:00:00Z</updated><summary>In short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The tide was <em>high</em> &amp; cold.</p></div></content></entry></feed>`);
  expect(articles[0]).toMatchObject({
    title: "Tide high",
    url: "https://bay.example/news/tide",
    authors: ["The desk"],
    dek: "In short.",
    text: "The tide was high & cold.",
    published: "2024-01-03",
  });
});

test("a JSON Feed gives its items, and script addresses are no addresses", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Bay",
    items: [{ id: "1", url: "javascript:alert(1)", content_text: "One.\n\nTwo." }],
  };
  const { articles } = await read(JSON.stringify(feed), "feed.json");
  expect(articles[0]).toMatchObject({ publisher: "Bay", text: "One.\n\nTwo.", path: "feed.json#1" });
  expect(articles[0]).not.toHaveProperty("url");
});

test.each([
  ["amp36", { title: "&" }],
  ["entry_content_base64", { text: "Example Atom" }],
  ["entry_summary_xml_lang_blank", { text: "Example test" }],
  ["item_content_encoded_xml_lang", { language: "en", text: "Example content" }],
  ["item_media_title1", { title: "bar" }],
  ["rss2.0NSwithModulesNoDefNS", { title: "Test Item - - RSS2.0 w/ NS no default NS", published: "2002-09-28" }],
  ["item_guid_isPermaLink_conflict_link", { url: "http://link.example.com/" }],
  ["rss_item_link_corrupted_ampersands", { url: "http://link/get?a=1&b=2" }],
  ["koi8r", { title: "Как пережить новогоднюю ночь" }],
  ["shiftjis", { title: "DrecomRSSに記事投稿が反映されない…" }],
])("%s reads as feedparser's tests expect", async (name, expected) => {
  expect((await given(name)).articles[0]).toMatchObject(expected);
});

test.each(["rss_incomplete_cdata", "undeclared_namespace", "rss_item_link_corrupted_ampersands"])(
  "%s is not well-formed, which is said with line and column",
  async (name) => {
    const { problems } = await given(name);
    const problem = problems.find(({ rule }) => rule === "feed-not-wellformed");
    expect(problem).toMatchObject({ path: `${name}.xml` });
    expect(problem?.line).toBeGreaterThan(1);
  },
);

test("a feed without items and XML that is no feed are problems", async () => {
  expect((await read("<rss><channel><title>x</title></channel></rss>")).problems[0]?.rule).toBe("feed-empty");
  expect((await read("<urlset><url>x</url></urlset>")).problems[0]).toMatchObject({
    rule: "xml-not-a-feed",
    fatal: true,
  });
});

test("entities are never expanded and depth has a limit", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;
  expect((await read(bomb)).articles.every(({ text }) => !text.includes("aaaa"))).toBe(true);
  const deep = await read(`<rss><channel>${"<a>".repeat(100_000)}`);
  expect(deep.problems[0]?.reason).toContain("nested more than 200 deep");
});

test("a thousand items cost no more each than ten", async () => {
  const items = "<item><title>Rain</title><description>It rained in the bay.</description></item>".repeat(1_000);
  const { articles } = await read(`<rss><channel><title>Bay</title>${items}</channel></rss>`);
  expect(new Set(articles.map(({ path }) => path)).size).toBe(1_000);
});
