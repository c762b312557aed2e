import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { defineConfig } from "../../src/config.ts";
import { readSource } from "../../src/pipeline.ts";

const FIRST =
  "The ferry between Orla and Brindle ran again on Tuesday after a week of storms that had closed both harbours.";
const SECOND = "The tram ran again on Wednesday, and nobody on the quay could say when it had last done so.";
const PAGE = `<html><head><title>Ferry runs again</title></head><body><h1>Ferry runs again</h1><p>${FIRST}</p></body></html>`;

const record = (url: string, headers: string, body: Uint8Array, type = "response") => {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), body]);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-01-05T10:00:00Z\r\nContent-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]);
};
const packed = gzipSync(PAGE);
const RECORDS = [
  record("https://bay.example/1", "Content-Type: text/html", Buffer.from(PAGE)),
  record(
    "https://bay.example/2",
    "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
    Buffer.concat([Buffer.from(`${packed.length.toString(16)}\r\n`), packed, Buffer.from("\r\n0\r\n\r\n")]),
  ),
  record("https://bay.example/p.png", "Content-Type: image/png", Buffer.from("no page")),
  record(
    "https://bay.example/3",
    "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: br",
    brotliCompressSync(PAGE),
  ),
];

test.each([
  ["plain", Buffer.concat(RECORDS)],
  ["packed record by record", Buffer.concat(RECORDS.map((one) => gzipSync(one)))],
  ["packed whole", gzipSync(Buffer.concat(RECORDS))],
])("a web archive, %s, gives its pages with address and day of saving", async (_, bytes) => {
  const { articles, problems } = await readSource("a.warc.gz", bytes);
  expect(problems).toEqual([]);
  expect(articles.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://bay.example/${n}`));
  expect(articles[2]).toMatchObject({
    text: FIRST,
    title: "Ferry runs again",
    retrieved: "2024-01-05",
    format: "warc",
  });
});

test("a cut-off archive gives the pages before the cut, and says so", async () => {
  const whole = Buffer.concat(RECORDS);
  const { articles, problems } = await readSource("a.warc", whole.subarray(0, whole.length - 60));
  expect(articles.slice(0, 2).map(({ text }) => text)).toEqual([FIRST, FIRST]);
  expect(problems[0]).toMatchObject({ rule: "warc-broken", reason: expect.stringContaining("cut off") });
});

test("what is no archive is a problem, and so is one that unpacks without end", async () => {
  expect((await readSource("a.warc", Buffer.from("WARC ".repeat(99)))).problems[0]).toMatchObject({ fatal: true });
  const config = defineConfig({ limits: { archive: 1_000_000 } });
  const bomb = await readSource("a.warc.gz", gzipSync(Buffer.alloc(4_000_000)), config);
  expect(bomb.problems).toMatchObject([
    { rule: "file-too-large", reason: expect.stringContaining("(archive) is 1000000"), fatal: true },
  ]);
});

test("an archive may be larger than a file of any other kind", async () => {
  const config = defineConfig({ limits: { bytes: 1_000 } });
  expect((await readSource("a.warc", Buffer.concat(RECORDS), config)).articles).toHaveLength(3);
});

const message = (headers: string, body: string) =>
  Buffer.from(`${headers}\nMIME-Version: 1.0\n${body}`.replace(/\n/g, "\r\n"));

test("a message gives its text, author and day, without what it quotes and its signature", async () => {
  const bytes = message(
    "From: Ada Moreno <ada@bay.example>\nSubject: =?utf-8?Q?Fwd:_Ferry_=E2=80=93_again?=\nDate: Tue, 02 Jan 2024 23:30:00 -0800",
    `Content-Type: text/plain; charset=utf-8\n\n${FIRST}\n\n> What was asked\n\n-- \nAda\n`,
  );
  const { articles } = await readSource("m.eml", bytes);
  expect(articles[0]).toMatchObject({
    title: "Ferry – again",
    authors: ["Ada Moreno"],
    published: "2024-01-02",
    text: FIRST,
  });
  expect(articles[0]?.blocks[0]?.line).toBe(7);
  expect(articles[0]?.removed.map(({ rule }) => rule)).toEqual(["eml/quoted", "eml/signature"]);
});

test("a newsletter's sender is its publisher, and its page is read as a page", async () => {
  const bytes = message(
    "From: The Bay Times <news@bay.example>\nSubject: Morning\nList-Unsubscribe: <mailto:x@bay.example>",
    `Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the page.\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(PAGE).toString("base64")}\n--b--\n`,
  );
  expect((await readSource("n.eml", bytes)).articles[0]).toMatchObject({ publisher: "The Bay Times", text: FIRST });
});

test("a newsletter that is laid out in tables keeps its paragraphs and loses its frame", async () => {
  const html = `<table><tr><td><a href="x">View in browser</a></td></tr><tr><td><p>${FIRST}</p></td></tr><tr><td><p>You are receiving this email because you signed up for it on our site.</p></td></tr></table>`;
  const bytes = message(
    "From: The Bay Times <news@bay.example>\nSubject: Morning\nList-Unsubscribe: <mailto:x@bay.example>",
    `Content-Type: text/html; charset=utf-8\n\n${html}\n`,
  );
  expect((await readSource("n.eml", bytes)).articles[0]?.text).toBe(FIRST);
});

test("a page that a browser saved as one file has its address and day of saving", async () => {
  const bytes = message(
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://bay.example/ferry\nDate: Fri, 5 Jan 2024 10:00:00 -0000",
    `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${PAGE}\n--b--\n`,
  );
  const { articles } = await readSource("p.mhtml", bytes);
  expect(articles[0]).toMatchObject({ url: "https://bay.example/ferry", retrieved: "2024-01-05", text: FIRST });
});

test("a message without text or with parts without end is a problem", async () => {
  expect((await readSource("m.eml", Buffer.from(""))).problems).toMatchObject([{ rule: "message-empty" }]);
  const part = "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
  const nested = await readSource(
    "m.eml",
    Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(5_000)}`),
  );
  expect(nested.problems).toMatchObject([{ rule: "message-unreadable" }]);
});

test("exported articles read back to the same records", async () => {
  const { articles } = await readSource("p.html", Buffer.from(PAGE));
  for (const value of [{ articles }, { article: articles[0] }, articles]) {
    expect((await readSource("x.json", Buffer.from(JSON.stringify(value)))).articles).toEqual(articles);
  }
  const lines = [...articles, ...articles].map((one) => JSON.stringify(one)).join("\n");
  expect((await readSource("x.jsonl", Buffer.from(lines))).articles).toHaveLength(2);
});

test("an export whose subheads stood beside the text gives them back inside it", async () => {
  const [article] = (
    await readSource("p.md", Buffer.from(`---\ntitle: Ferry\n---\n${FIRST}\n\n## In Orla\n\n${FIRST} Again.\n`))
  ).articles;
  const [first, head, last] = article?.blocks ?? [];
  if (!article || !first || !head || !last) throw new Error("no subhead was read");
  const cut = head.span.end - head.span.start + 2;
  const old = {
    ...article,
    text: `${FIRST}\n\n${FIRST} Again.`,
    blocks: [
      first,
      { ...head, span: { start: head.span.start, end: head.span.start }, heading: "In Orla" },
      { ...last, span: { start: last.span.start - cut, end: last.span.end - cut } },
    ],
  };
  expect((await readSource("x.json", Buffer.from(JSON.stringify(old)))).articles).toEqual([article]);
});

test("a changed export is refused, and other JSON is no article", async () => {
  const { articles } = await readSource("p.html", Buffer.from(PAGE));
  const changed = { articles: [{ ...articles[0], text: "Something else." }] };
  expect((await readSource("x.json", Buffer.from(JSON.stringify(changed)))).problems).toMatchObject([
    { rule: "exported-not-article", reason: expect.stringContaining("blocks"), fatal: true },
  ]);
  expect((await readSource("x.json", Buffer.from(`{"a":1}`))).problems[0]?.rule).toBe("json-not-exported");
  expect((await readSource("x.json", Buffer.from("[".repeat(100_000)))).problems[0]?.rule).toBe("exported-not-json");
});

const letter = (subject: string, text: string): string =>
  `From: Ada Moreno <ada@baytimes.example>\nSubject: ${subject}\nDate: Tue, 05 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n\n${text}\n`;

test("each message of a mailbox is an article, and a line of text that begins with From parts nothing", async () => {
  const [first, second] = [letter("Ferry", `${FIRST}\n\n>From the quay they waved.`), letter("Tram", SECOND)];
  const box = `From a@b.example Tue Mar  5 10:00:00 2024\n${first}\nFrom c@d.example Tue Mar  5 11:00:00 2024\n${second}`;
  const { articles } = await readSource("box.mbox", Buffer.from(box));
  expect(articles).toMatchObject([
    { path: "box.mbox#1", title: "Ferry", text: `${FIRST}\n\nFrom the quay they waved.` },
    { path: "box.mbox#2", title: "Tram", text: SECOND },
  ]);
});

test("a message that was sent on loses the heads above it, and one that is attached is an article of its own", async () => {
  const heads = "---------- Forwarded message ---------\nFrom: Li Na <li@x.example>\nSubject: Ferry";
  const { articles } = await readSource("m.eml", Buffer.from(letter("Fwd: Ferry", `${heads}\n\n${FIRST}`)));
  expect(articles[0]?.text).toBe(FIRST);
  expect(articles[0]?.removed.map(({ rule }) => rule)).toEqual(["eml/quoted", "eml/quoted", "eml/quoted"]);
  const parts = `--b\nContent-Type: text/plain\n\nFor tomorrow, please.\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${letter("Ferry", FIRST)}\n--b--`;
  const outer = letter("Fwd", parts).replace("1.0\n", "1.0\nContent-Type: multipart/mixed; boundary=b\n");
  expect((await readSource("m.eml", Buffer.from(outer))).articles.map(({ text }) => text)).toEqual([
    "For tomorrow, please.",
    FIRST,
  ]);
});

test.each([
  ["PDF", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj"],
  ["RTF", `{\\rtf1\\ansi ${"The ferry ran again. ".repeat(9)}\\par}`],
])("a %s under a name of text is said to be none", async (_, text) => {
  expect((await readSource("a.txt", Buffer.from(text))).problems).toMatchObject([{ rule: "not-text", fatal: true }]);
});
