/** Invented news, endlessly: sentences with names, dates, numbers and speech, and bytes that no newsroom would send. */
import fc from "fast-check";

const person = fc.constantFrom(
  "Ada Okafor",
  "Okafor",
  "Finance Minister Jon Bexley",
  "Mr. Bexley",
  "Lin Bao",
  "Ana-Sofía Ruíz",
  "the mayor",
);
const place = fc.constantFrom("Port Selwyn", "the Tarn Valley", "Novask", "U.S.", "Lake Orre");
const when = fc.constantFrom(
  "on Sunday",
  "yesterday",
  "last week",
  "in November",
  "on 3 March 2021",
  "at 5 p.m. Friday",
  "over the weekend",
  "in 2018",
  "next month",
  "",
);
const amount = fc.constantFrom(
  "nearly six hours",
  "more than 40 people",
  "$3.2 million",
  "12 to 15 percent",
  "two-day",
  "about 1,000 barrels",
);
const verb = fc.constantFrom("met", "will meet", "may have met", "did not meet", "blamed", "is expected to see");
const cue = fc.constantFrom("said", "denied", "warned", "told reporters");

const report = fc.tuple(person, verb, person, place, when).map(([a, v, b, at, on]) => `${a} ${v} ${b} in ${at} ${on}.`);
const count = fc.tuple(amount, place, when).map(([n, at, on]) => `The fire in ${at} lasted ${n} ${on}.`);
const speech = fc.tuple(person, cue, report).map(([who, said, what]) => `“${what.slice(0, -1)},” ${who} ${said}.`);
const indirect = fc.tuple(person, cue, amount).map(([who, said, n]) => `${who} ${said} that it took ${n}.`);
const odd = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.constantFrom(
    "{{ 7*7 }}",
    "<script>alert(1)</script>",
    "{% include x %}",
    "../../etc",
    "((((",
    "Mr. Mr. Mr.",
    "----",
  ),
);
const sentence = fc.oneof({ weight: 3, arbitrary: report }, count, speech, indirect, odd);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const frontMatter = fc.constantFrom(
  "",
  "---\npublished: 2023-06-19\n---\n\n",
  "---\npublished: 2021-03\ntitle: Fire\n---\n",
  "---js\nprocess.exit(1)\n---\n",
  "---\n: [\n---\n",
);

/** One article as a file's text. */
export const article = fc
  .tuple(frontMatter, fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n\n", "\n", "\r\n\r\n"))
  .map(([front, paragraphs, between]) => front + paragraphs.join(between));

/** Two to five articles that tell of the same few people and places. */
export const story = fc.array(article, { minLength: 2, maxLength: 5 });

const fragments = fc.constantFrom(
  "---\n",
  "<div>",
  "<item>",
  "]]>",
  "&#0;",
  "\u0000",
  "\ufeff",
  "{",
  "[[",
  "WARC/1.0\r\n",
  "From: a\r\n",
  "> ",
  "```",
  "<!--",
  "%PDF-1.7",
  "<rss><channel>",
);

/** Bytes at random, and text of the marks that formats are made of. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(fc.oneof(fragments, odd, sentence), { maxLength: 60 }).map((list) => Buffer.from(list.join(""))),
  fc.tuple(fragments, fc.integer({ min: 1, max: 3_000 })).map(([text, times]) => Buffer.from(text.repeat(times))),
);
