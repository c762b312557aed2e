import { expect, test } from "vitest";
import { readSource } from "../../src/pipeline.ts";

const read = async (html: string, path = "page.html") => {
  const { articles, problems } = await readSource(path, Buffer.from(html));
  return { article: articles[0], problems };
};

const FIRST =
  "The ferry between Orla and Brindle ran again on Tuesday after a week of storms that had closed both harbours.";
const SECOND =
  "“We are glad,” the harbour master said on the quay, where some two hundred people waited for the first boat.";
const THIRD =
  "The company said that it would run two more boats a day until the backlog of lorries was gone, which may take a week.";

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferry runs again after storms | The Bay Times</title>
<meta property="og:title" content="Ferry runs again"><meta property="og:site_name" content="The Bay Times">
<link rel="canonical" href="https://www.baytimes.example/ferry"><meta name="description" content="A week of storms is over.">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Bay"},{"@type":"NewsArticle","headline":"Ferry runs again",
"datePublished":"2024-01-03T02:30:00Z","author":[{"@type":"Person","name":"Ada Moreno"},{"@id":"#li"}]},{"@id":"#li","@type":"Person","name":"Li Na"},]}</script>
<style>p{color:red}</style></head><body class="article-page has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<header><h1>Ferry runs again after storms</h1><time datetime="2024-01-02T21:30:00-05:00">2 January</time></header>
<div class="layout"><article><div class="story-body"><figure><img src="a.jpg" alt="Lorries wait on a quay"><figcaption>The harbour of Orla. Photo: Jo Bell</figcaption></figure>
<p>${FIRST}</p><div class="share-bar"><p>Share this article with all of your friends and family, on every network there is.</p></div>
<h2>Two boats more</h2><p>${SECOND}</p><aside><p>Ten beaches that you must see before the summer ends, as chosen by our readers.</p></aside>
<p>${THIRD}</p><p><a href="/x">Read more about ferries and the sea around the islands</a></p>
<p>Ada Moreno is a reporter in Orla.</p></div></article>
<div class="related"><p>A dog was found on the moor after three days and two nights, says its owner, who never gave up hope.</p></div></div>
<footer><p>© 2024 The Bay Times. All rights reserved, in every country and on every sea of this world.</p></footer>
<script>document.write("<p>never text, however long this sentence may be made to look like prose</p>")</script></body></html>`;

test("a page's article is its paragraphs, without menus, sharing, related stories and captions", async () => {
  const { article, problems } = await read(PAGE);
  expect(problems).toEqual([]);
  expect(article?.text).toBe([FIRST, "Two boats more", SECOND, THIRD].join("\n\n"));
  expect(article?.captions).toMatchObject([
    { text: "Lorries wait on a quay", kind: "description" },
    { text: expect.stringContaining("The harbour of Orla"), kind: "caption" },
  ]);
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "subhead", "paragraph", "paragraph"]);
});

test("what leaves the body is listed with its line and rule", async () => {
  const { article } = await read(PAGE);
  const rules = article?.removed.map(({ rule }) => rule);
  expect(rules).toEqual(
    expect.arrayContaining(["html/sharing", "html/media", "html/links", "html/author", "html/related"]),
  );
  expect(article?.removed.find(({ rule }) => rule === "html/sharing")?.line).toBe(9);
});

test("title, authors, publisher, address, language and day are those that the page states", async () => {
  expect((await read(PAGE)).article).toMatchObject({
    title: "Ferry runs again after storms", // as a reader sees it, not shortened for search
    authors: ["Ada Moreno", "Li Na"], // also by reference, in JSON with a comma too many
    publisher: "The Bay Times",
    url: "https://www.baytimes.example/ferry",
    language: "en-GB",
    published: "2024-01-02", // by the page's own clock
    publishedBasis: "stated",
    dek: "A week of storms is over.",
  });
});

const body = (inner: string, head = "") => `<html><head>${head}</head><body>${inner}</body></html>`;
const prose = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

test.each([
  [
    "a visible byline",
    `<div class="byline">By <b>Ada Moreno</b> and Li Na, Example News</div>`,
    ["Ada Moreno", "Li Na"],
  ],
  ["microdata", `<span itemprop="author">Ada Moreno</span>`, ["Ada Moreno"]],
  ["a link to the author", `<a rel="author" href="/a">Ada Moreno</a>`, ["Ada Moreno"]],
])("authors come from %s", async (_, markup, authors) => {
  expect((await read(body(`<h1>Ferry</h1>${markup}${prose}`))).article?.authors).toEqual(authors);
});

test("a byline with an element for each author names them all, and nobody of the next teaser", async () => {
  const by = (name: string) =>
    `<address class="byline-one"><div><a itemprop="author">${name}, Example Press</a></div></address>`;
  const teaser = `<a class="item"><h3>Dogs</h3><small>By <span class="author">Tom Hale</span></small></a>`;
  expect((await read(body(`${by("Ada Moreno")}${by("Li Na")}${prose}`))).article?.authors).toEqual([
    "Ada Moreno",
    "Li Na",
  ]);
  const own = `<a class="item"><h1>Ferry</h1><small>By <span class="author">Ada Moreno</span></small></a>`;
  expect((await read(body(`${own}${teaser}${prose}`))).article?.authors).toEqual(["Ada Moreno"]);
});

test("on a page that a paper took over from another the publisher is the one that prints it", async () => {
  const head = `<meta property="og:site_name" content="Lund Courier"><link rel="canonical" href="https://www.elsewhere.example/a">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","publisher":{"name":"The Bay Times"}}</script>`;
  expect((await read(body(prose, head))).article?.publisher).toBe("The Bay Times");
  expect((await read(body(prose, head.replace("elsewhere", "lundcourier")))).article?.publisher).toBe("Lund Courier");
});

test("the line of a date under the headline dates the page", async () => {
  const line = (text: string) => `<h1>Ferry runs again</h1><div class="info">${text}</div><article>${prose}</article>`;
  expect((await read(body(line("Jan 3, 2024 <span>4 min read</span>")))).article?.published).toBe("2024-01-03");
  expect((await read(body(line("Built on Jan 3, 2024 in Lund")))).article).not.toHaveProperty("published");
});

test("the publisher is no author", async () => {
  const head = `<meta name="author" content="Bay Times"><meta property="og:site_name" content="Bay Times">`;
  expect((await read(body(prose, head))).article?.authors).toEqual([]);
});

test("a date that could be read both ways is none", async () => {
  expect((await read(body(`<span class="date">06/07/2023</span>${prose}`))).article).not.toHaveProperty("published");
  expect((await read(body(`<span class="date">Posted June 7, 2023</span>${prose}`))).article?.published).toBe(
    "2023-06-07",
  );
});

test("a summary that only repeats the first sentence is no line under the title", async () => {
  const { article } = await read(body(prose, `<meta name="description" content="${FIRST}">`));
  expect(article).not.toHaveProperty("dek");
});

test("of a page that goes on with other articles the first is read", async () => {
  const other = prose.replaceAll("ferry", "tram");
  const pages = `<article><h1>Ferry</h1><div class="entry-content">${prose}${prose.replaceAll("Tuesday", "Friday")}</div></article><article><h1>Tram</h1><div class="entry-content">${other}${other}${other}</div></article>`;
  expect((await read(body(pages))).article?.text).not.toContain("tram");
});

test("a form around the whole page and a body that is hidden are read", async () => {
  expect((await read(body(`<form><div class="menu">Home</div>${prose}</form>`))).article?.text).toContain(THIRD);
  const hidden = await read(
    body(`<div class="article-body"><p>${FIRST}</p><div style="display:none"><p>${SECOND}</p></div></div>`),
  );
  expect(hidden.article?.text).toContain(SECOND);
});

test("a body in several pieces is read whole", async () => {
  const pieces = `<div class="story-text"><p>${FIRST}</p></div><div class="ad-slot">Advertisement</div><div class="story-text"><p>${SECOND}</p><p>${THIRD}</p></div>`;
  expect((await read(body(`<main>${pieces}</main>`))).article?.text).toBe([FIRST, SECOND, THIRD].join("\n\n"));
});

test("a body in pieces of several names is read whole, inside one article", async () => {
  const piece = (name: string, text: string) =>
    `<section data-testid="article-body-${name}"><div><p>${text}</p></div></section>`;
  const pieces = `${piece("top", `${FIRST} ${SECOND} ${FIRST}`)}<section>Advertisement</section>${piece("bottom", THIRD)}`;
  expect((await read(body(`<article>${pieces}</article>`))).article?.text).toContain(THIRD);
});

test("what an interviewer asks in headings is a paragraph, and a subhead is none", async () => {
  const asked = ["You are back. Were you afraid?", "That is a long time to wait. What did you eat?"];
  const talk = asked.map((text) => `<h3>${text}</h3><p>${SECOND}</p><p>${THIRD}</p>`).join("");
  const { article } = await read(body(`<p>${FIRST}</p><h2>What happens next?</h2>${talk}`));
  const heads = article?.blocks.filter(({ kind }) => kind === "subhead");
  expect(heads?.map(({ span }) => article?.text.slice(span.start, span.end))).toEqual(["What happens next?"]);
});

test("names of teasers hide no part of the body, only teasers with a headline", async () => {
  const teaser = `<div class="teaser-content"><h3>Two dogs</h3><div class="article-body"><p>${FIRST.replaceAll("ferry", "dog")}</p></div></div>`;
  const first = `<div class="teaser-content"><div class="article-body"><p>${FIRST}</p></div></div>`;
  const rest = `<div class="article-body"><p>${SECOND}</p><p>${THIRD}</p><p>${SECOND} ${THIRD} ${SECOND}</p></div>`;
  const { article } = await read(body(`<article><div class="story">${first}${rest}${teaser}</div></article>`));
  expect(article?.text).toContain(FIRST);
  expect(article?.text).not.toContain("dog");
});

test("paragraphs that only line breaks part are paragraphs", async () => {
  expect((await read(body(`<div>${FIRST}<br><br>${SECOND}<br>${THIRD}</div>`))).article?.blocks).toHaveLength(3);
});

test("markup in text stays text, and entities are decoded once", async () => {
  const { article } = await read(
    body(`<p>The sign said &lt;script&gt; and {{ 7*7 }} &amp;amp; nothing else, for more than a year.</p>`),
  );
  expect(article?.text).toBe("The sign said <script> and {{ 7*7 }} &amp; nothing else, for more than a year.");
});

test("beyond a limit a page is a problem at once", async () => {
  const { article, problems } = await read("<div>".repeat(100_000));
  expect(article).toBeUndefined();
  expect(problems).toMatchObject([{ rule: "html-too-much", fatal: true, reason: expect.stringContaining("512") }]);
  expect((await read(body("<br>".repeat(400_000)))).problems[0]?.reason).toContain("300000 elements");
});

test.each([
  ["nothing", ""],
  ["zero bytes", "\0".repeat(1_000)],
  ["wrong nesting", "<p><b><div></p></b><table><p></i></table>"],
  ["brackets", "<".repeat(200_000)],
  ["bylines in bylines", `${"<div class=byline>".repeat(400)}${"By Ada ".repeat(20_000)}`],
  ["an attribute without end", `<p class="${"share ".repeat(100_000)}`],
  ["JSON without end", `<script type="application/ld+json">${"[".repeat(200_000)}</script><p>x`],
])("%s neither stops nor breaks the reader", async (_, html) => {
  const start = performance.now();
  await read(html);
  expect(performance.now() - start).toBeLessThan(5_000);
});

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

test("of two articles on a page the one under the page's title is read, be it the shorter", async () => {
  const longer = [FIRST, SECOND, THIRD].map((text) => text.replace("ferry", "railway"));
  const { article } = await read(`<title>Ferry runs again</title><main>
<article><h1>Ferry runs again</h1><div class="article-body">${paragraphs(FIRST, SECOND)}</div></article>
<article><h1>Railway stops</h1><div class="article-body">${paragraphs(...longer, ...longer.map((text) => `${text} So they said.`))}</div></article></main>`);
  expect(article?.text).toBe([FIRST, SECOND].join("\n\n"));
});

test("a request for consent and the bar of a web archive are no text, however short the article", async () => {
  const notice = paragraphs(
    "We and our many partners keep and read information on your device, such as cookies, and use it for advertisements.",
    "You may agree to this or look at the list of partners and their purposes, and change your mind at any later time.",
  );
  for (const name of ['id="onetrust-consent-sdk"', 'id="wm-ipp-base"', 'class="cookie-banner is-open"']) {
    const { article } = await read(
      `<body><div ${name}><h2>Hello</h2>${notice}</div><h1>Ferry runs again</h1>${paragraphs(FIRST)}</body>`,
    );
    expect(article?.text).toBe(FIRST);
    expect(article?.removed.filter(({ rule }) => rule === "html/notice").length).toBeGreaterThan(1);
  }
  const { article } = await read(`<div class="cookie-banner-page"><h1>Ferry</h1>${paragraphs(FIRST, SECOND)}</div>`);
  expect(article?.text).toBe([FIRST, SECOND].join("\n\n"));
});

test("a page saved by a program or from an archive stands at its own address", async () => {
  const urlOf = async (html: string) =>
    (await read(`${html}<h1>Ferry runs again</h1>${paragraphs(FIRST, SECOND)}`)).article;
  const original = "https://baytimes.example/ferry";
  const archived = `<link rel="canonical" href="https://web.archive.org/web/20240504101500/${original}">`;
  expect((await urlOf(archived))?.url).toBe(original);
  expect((await urlOf(`<!-- saved from url=(0030)${original} --><html>`))?.url).toBe(original);
  const single = `<html><!--\n Page saved with SingleFile \n url: ${original} \n saved date: Fri May 03 2024 09:14:00 GMT+0200\n-->`;
  expect(await urlOf(single)).toMatchObject({ url: original, retrieved: "2024-05-03" });
});

test("names and dates above the first paragraph are no text, a list and a subhead there are", async () => {
  const { article } = await read(`<title>Ferry runs again</title><div><h1>Ferry runs again</h1><div>What is known</div>
<div>By Ada Moreno<br>3 January 2024</div><h2>In short</h2><ul><li>Two boats a day</li></ul>${paragraphs(FIRST, SECOND)}</div>`);
  expect(article?.text).toBe(["In short", "Two boats a day", FIRST, SECOND].join("\n\n"));
  expect(article).toMatchObject({ authors: ["Ada Moreno"], published: "2024-01-03" });
});

test("a byline above the element that holds the body names the writer, and a trade alone names nobody", async () => {
  const page = (byline: string) =>
    read(
      `<h1>Ferry runs again</h1>By ${byline}<br>May 3, 2024<br><br><div class="story-body">${paragraphs(FIRST, SECOND)}</div>`,
    );
  expect((await page("Ada Moreno")).article).toMatchObject({ authors: ["Ada Moreno"], published: "2024-05-03" });
  expect((await page("OUR CORRESPONDENT")).article?.authors).toEqual([]);
  const stated = '<p class="byline">By Ada Moreno and Li Na, BBC News, Port Brindle</p>';
  const { article } = await read(
    `<h1>Ferry runs again</h1>${stated}<div class="story-body">${paragraphs(FIRST, SECOND)}</div>`,
  );
  expect(article?.authors).toEqual(["Ada Moreno", "Li Na"]);
});
