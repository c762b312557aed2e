/**
 * Files that a folder of articles may hold by accident or by malice: cut off, wrongly encoded, nested without end, of a kind
 * that their name does not tell. All from a seeded generator, so that the number of a file that fails gives it back.
 */
import { gzipSync } from "node:zlib";

export interface HostileFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files with the numbers from `from` up to but not `to`; repeats grow to about `size` characters. */
export function hostileFiles(from: number, to: number, size: number): HostileFile[] {
  return Array.from({ length: to - from }, (_, i) => hostileFile(from + i, size));
}

/** One file; its class goes round with the number, so that each class comes equally often. */
export function hostileFile(number: number, size: number): HostileFile {
  const random = randomOf(number + 1);
  const make = CLASSES[number % CLASSES.length] as Make;
  const { kind, content } = make(random, size);
  const name = pick(random, NAMES)(String(number));
  return { path: `${name}.${kind}`, bytes: typeof content === "string" ? Buffer.from(content) : content };
}

/** A whole number from 0 up to but not `below`. */
type Random = (below: number) => number;
type Make = (random: Random, size: number) => { readonly kind: string; readonly content: string | Uint8Array };

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <Value>(random: Random, values: readonly Value[]): Value => values[random(values.length)] as Value;
const times = (text: string, size: number): string => text.repeat(Math.max(1, Math.floor(size / text.length)));
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

const WHO = ["Tove Brandt", "Ilka Sorn", "the harbour board", "Mr. K. Oyelaran", "Núñez"];
const DID = [
  "closed the lock",
  "counted 40 barges",
  "said “nobody knows”",
  "will vote on Friday",
  "lost 3.5 million crowns",
];
const WHERE = ["in Velm", "on 3 May 2021", "near the weir", "at 7.30 p.m.", "for two days"];

/** Some invented paragraphs. */
function story(random: Random): string {
  const sentence = () =>
    `${pick(random, WHO)} ${pick(random, DID)} ${pick(random, WHERE)}, and the mill by the weir stood still.`;
  const paragraph = () => Array.from({ length: 1 + random(4) }, sentence).join(" ");
  return Array.from({ length: 1 + random(6) }, paragraph).join("\n\n");
}

const KINDS: Readonly<Record<string, (random: Random) => string>> = {
  txt: story,
  md: (random) =>
    `---\ntitle: "Weir ${random(99)}"\npublished: 2021-05-0${1 + random(9)}\ntags: [a, b]\n---\n\n# Weir\n\n${story(random)}\n`,
  html: (random) =>
    `<!doctype html><html lang=en><head><meta charset=utf-8><title>Weir</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir","datePublished":"2021-05-03"}</script></head><body><article><h1>Weir</h1><p>${story(random).replaceAll("\n\n", "</p><p>")}</p></article></body></html>`,
  xml: (random) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Weir Post</title><item><title>Weir</title><link>https://weir.example/${random(999)}</link><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate><description>${story(random)}</description></item></channel></rss>`,
  json: (random) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Weir Post",
      items: [
        { id: `${random(999)}`, title: "Weir", content_text: story(random), date_published: "2021-05-03T10:00:00Z" },
      ],
    }),
  eml: (random) =>
    `From: Tove Brandt <tove@weir.example>\r\nSubject: =?utf-8?q?Weir_${random(9)}?=\r\nDate: Mon, 3 May 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${story(random)}\r\n--b--\r\n`,
  warc: (random) => {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${KINDS.html?.(random)}`;
    return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://weir.example/\r\nWARC-Date: 2021-05-03T10:00:00Z\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}\r\n\r\n`;
  },
};
const kinds = Object.keys(KINDS);

/** A file of some kind as it should be. */
function sound(random: Random): { kind: string; content: string } {
  const kind = pick(random, kinds);
  return { kind, content: KINDS[kind]?.(random) ?? "" };
}

/** Runs that stall parsers, each long in one way. */
// biome-ignore format: one run a line would be a page
const RUNS: readonly string[] = [
  "Mr. ", "((((", "[[[[", "{{{{", "![", "[a](", "**a ", "_a_", "```", "> ", "- a\n  ", "# ", "#", "|a", "<!--", "<div>", "</div>",
  "<p", "<a href='", "&amp;", "&#x", "&", "a", "1", "1,", "1.", "$1", "“", "\"", "'", "’s ", "A", "Á", "é", "\u0301", "\u202e", "\u200d",
  "👩‍👩‍👧", "漢", "\u2028", "\r", "\n", "\t", " ", "\u00a0", "-", "—", "...", ":", "http://", "a@b.", "By A\n", "said ", "Monday ", "and ",
  "The ", "May 3, ", "2021-", "10:", "%", "\\", "^", "~~", "* ", "| ", "Photo: ", "© ", "<![CDATA[", "]]>", "<?x ", "--b\r\n", "=\r\n", "=?",
];

// biome-ignore format: as above
const YAML: readonly string[] = [
  "title: !!js/function 'function(){ throw 1 }'", "title: !!python/object:os.system x", "__proto__: { polluted: yes }", "constructor: { prototype: 1 }",
  "title: [a, b]", "title: { a: 1 }", "title: null", "title: 'open", 'title: "open', "title: a: b: c", "\ttitle: tab", "title: a\ntitle: b",
  "published: 2021-02-31", "published: .inf", "published: 99999-99-99", "published: soon", "authors: { a: [b] }", "url: javascript:alert(1)",
  "url: 'http://['", "language: 💥", "tags: !!binary AAAA", "? [a]\n: b", "<<: *none", "a: &a [*a]", "%YAML 9.9", "...", "--- a", "key", "- a\n- b",
  "title: |\n  a\n b", "title: >+\n\n\n", "anchor: &x 1\ntitle: *x", "title: \"\\uD800\"", "license: 0x7fffffffffffffffff", "titel: near", "🔑: v",
];

const NAMES: readonly ((number: string) => string)[] = [
  ...Array.from({ length: 12 }, () => (number: string) => `f${number}`),
  (number) => `-rf ${number}`,
  (number) => `${number} "quoted" 'name' \`x\``,
  (number) => `${number}\nnew line`,
  (number) => `$(touch x) ${number} & ; |`,
  (number) => `${number}<b onclick=x>&amp;`,
  (number) => `${number}#?%2e%2e%2f`,
  (number) => `..${number}\\..\\x`.replace(/^\.+/, "dots"),
  (number) => `${number}e\u0301 漢字 \u202egnp 👩‍👧`,
  (number) => `${number}${"n".repeat(180)}`,
  (number) => `__proto__${number}`,
];

const bomb = (levels: number): string =>
  [
    `a0: &a0 [x,x,x,x,x,x,x,x,x]`,
    ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
  ].join("\n");
const laughs = (levels: number): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${Array.from({ length: levels }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(9)}">`).join("")}]><rss><channel><item><title>&l${levels};</title></item></channel></rss>`;

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
}

function junk(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}

/** Puts something in, at some places. */
function strewn(random: Random, into: Uint8Array, what: readonly number[]): Buffer {
  const cuts = Array.from({ length: 1 + random(5) }, () => random(into.length)).sort((a, b) => a - b);
  return Buffer.concat([
    ...cuts.map((cut, i) => Buffer.concat([into.subarray(cuts[i - 1] ?? 0, cut), Buffer.from(what)])),
    into.subarray(cuts.at(-1)),
  ]);
}

const CLASSES: readonly Make[] = [
  (random) => {
    const { kind, content } = sound(random); // cut off, maybe inside a character
    const bytes = Buffer.from(content);
    return { kind, content: bytes.subarray(0, random(bytes.length)) };
  },
  (random) => {
    const { kind, content } = sound(random);
    return { kind, content: strewn(random, Buffer.from(content), [0]) };
  },
  (random) => {
    const { kind, content } = sound(random); // halves of pairs in CESU-8, overlong and cut forms
    return {
      kind,
      content: strewn(
        random,
        Buffer.from(content),
        pick(random, [
          [0xed, 0xa0, 0x80],
          [0xc0, 0xaf],
          [0xf0, 0x9f],
          [0xff, 0xfe],
        ]),
      ),
    };
  },
  (random) => ({
    kind: pick(random, ["txt", "md", "html"]),
    content: utf16(`${story(random)}\ud800${story(random)}`, random(2) > 0, random(2) > 0),
  }),
  (random) => {
    const { kind, content } = sound(random);
    return { kind, content: utf16(content, random(2) > 0, random(2) > 0) };
  },
  (random) => {
    const { kind, content } = sound(random); // names another encoding than its own
    const charset = pick(random, ["utf-7", "utf-16", "shift_jis", "x-user-defined", "iso-2022-kr", "none", "utf-32"]);
    return { kind, content: latin1(content.replace(/utf-8/g, charset)) };
  },
  (random) => ({
    kind: pick(random, kinds),
    content: Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(pick(random, ["", "\ufeff\ufeff", story(random)])),
    ]),
  }),
  (random) => {
    const { kind, content } = sound(random);
    return {
      kind,
      content: content.replaceAll("\n", pick(random, ["\r", "\r\n", "\n\r", "\u2028", "\u2029", "\v", "\f", "\u0085"])),
    };
  },
  (random) => ({
    kind: pick(random, ["md", "txt", "html"]),
    content: `---\n${pick(random, YAML)}\n${pick(random, YAML)}\n${pick(random, ["---", "...", "", "----"])}\n${story(random)}`,
  }),
  (random) => ({
    kind: "md",
    content: `---${pick(random, ["js", "javascript", "coffee", "json", "toml", " yaml"])}\n{ title: (() => { throw 1 })() }\n---\n${story(random)}`,
  }),
  (random) => ({
    kind: pick(random, ["md", "txt"]),
    content: `---\n${bomb(3 + random(12))}\ntitle: *a3\n---\n${story(random)}`,
  }),
  (random, size) => ({
    kind: "md",
    content: `---\ntitle: ${times(pick(random, ["x", "[", "{a: ", "- ", "&a ", "k: v\n"]), size)}\n---\n${story(random)}`,
  }),
  (random) => ({ kind: pick(random, ["xml", "rss", "atom", "html"]), content: laughs(2 + random(20)) }),
  (random, size) => {
    const tag = pick(random, ["div", "p", "b", "table", "blockquote", "ul", "svg", "template", "a", "form"]);
    return { kind: "html", content: `<article><p>${story(random)}</p>${times(`<${tag}>`, size)}${story(random)}` };
  },
  (random, size) => ({
    kind: "json",
    content: `${times(pick(random, ["[", '{"a":', '[{"items":']), size)}${pick(random, ["", "1", "]"])}`,
  }),
  (random, size) => ({
    kind: "xml",
    content: `<rss>${times(pick(random, ["<channel>", "<item>", "<a:b xmlns:a='x'>"]), size)}`,
  }),
  (_, size) => ({ kind: "eml", content: times("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", size) }),
  (random, size) => ({
    kind: "html",
    content: `<html ${times(`a${random(99)}=1 `, size)}><body><p>${story(random)}</p>`,
  }),
  (random, size) => ({ kind: pick(random, kinds), content: times(pick(random, RUNS), size) }),
  (random, size) => ({
    kind: pick(random, ["txt", "md", "html"]),
    content: times(pick(random, RUNS) + pick(random, RUNS), size),
  }),
  (random, size) => ({
    kind: pick(random, ["txt", "md"]),
    content: `${story(random)}\n\n${times(pick(random, RUNS), size)}\n\n${story(random)}`,
  }),
  (random) => ({
    kind: pick(random, kinds),
    content: pick(random, ["", " ", "\n\n\n", "\u200b", "a", "0", "{}", "[]", "<>", "---", "---\n---\n", "null", '""']),
  }),
  (random) => ({ kind: pick(random, kinds), content: junk(random, 1 + random(3_000)) }),
  (random) => ({
    kind: pick(random, kinds),
    content: Buffer.concat([
      Buffer.from(
        pick(random, ["\x89PNG\r\n\x1a\n", "%PDF-1.7\n", "PK\x03\x04", "GIF89a", "{\\rtf1", "RIFF", "\x7fELF"]),
        "latin1",
      ),
      junk(random, 400),
    ]),
  }),
  (random) => {
    const { content } = sound(random); // named as something else
    return { kind: pick(random, [...kinds, "warc.gz", "article", "TXT", "htm", "jsonl", "mbox"]), content };
  },
  (random, size) => {
    const whole = gzipSync(pick(random, [times("\0", size * 50), KINDS.warc?.(random) ?? "", story(random)]));
    return { kind: "warc.gz", content: whole.subarray(0, whole.length - random(2) * random(whole.length)) };
  },
  (random) => {
    const { content } = { content: KINDS.warc?.(random) ?? "" }; // lengths that lie
    return {
      kind: "warc",
      content: content.replace(
        /Content-Length: \d+/,
        `Content-Length: ${pick(random, ["-1", "999999999999", "0", "1e9", "x"])}`,
      ),
    };
  },
  (random) => {
    const { kind, content } = sound(random);
    const bytes = Buffer.from(content);
    for (let i = 0; i < 20; i++) bytes[random(bytes.length)] = random(256);
    return { kind, content: bytes };
  },
  (random) => {
    const { kind, content } = sound(random); // pieces of two files, shuffled
    const pieces = [content, sound(random).content].flatMap((text) => text.split(/(?<=[>\n.])/));
    return {
      kind,
      content: pieces
        .map((piece) => ({ piece, at: random(1_000) }))
        .sort((a, b) => a.at - b.at)
        .map(({ piece }) => piece)
        .join(""),
    };
  },
];
