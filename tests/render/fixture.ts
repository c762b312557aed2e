/**
 * An invented story with every kind of record: four reports (two share a passage), misspelt names, events dated
 * exactly, about, not at all, planned and possible, and a difference of each shape.
 */
import type { Article } from "../../src/records/article.ts";
import type {
  ClaimGroup,
  Digest,
  Disagreement,
  DisagreementValue,
  Entity,
  Event,
  Evidence,
  Origin,
} from "../../src/records/digest.ts";
import { type Edtf, edtf } from "../../src/records/edtf.ts";
import { type EntityId, idOf, sha256 } from "../../src/records/id.ts";
import type { Claim, NameKind, Reading, Sentence } from "../../src/records/reading.ts";

interface Told {
  readonly title: string;
  readonly derived?: boolean;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly published?: string;
  readonly configured?: boolean;
  readonly text: string;
}

/** What each report says, in the order of the digest. */
export const told: readonly Told[] = [
  {
    title: "Ferry talks drag on in Port Maravel",
    publisher: "The Northern Courier",
    authors: ["Ines Calloway"],
    url: "https://courier.example/2031/ferry-talks",
    published: "2031-05-12",
    text: `Transport Minister Oda Brenninkvist met the dockers' leader Tomas Ruel for nearly six hours on Sunday, the ministry said. The two agreed to keep talking.

Ferries between Port Maravel and Sandry have stood still since 3 May. About 1,200 dockers walked out after the company cut night pay.

“We are closer than we were a week ago,” Brenninkvist told reporters on Monday. Ruel said the minister had offered nothing new.

The minister is to visit Sandry on 20 May. A sailing ban may follow in the summer, officials warned.`,
  },
  {
    title: "Transport Minister Oda Brenninkvist and union leader Thomas Ruel spent …",
    derived: true,
    published: "2031-05-12",
    configured: true,
    text: `Transport Minister Oda Brenninkvist and union leader Thomas Ruel spent more than seven hours in talks on Sunday. The meeting at the Customs House was the first between the two.

About 1,200 dockers walked out after the company cut night pay. The strike began in early May and has cost the island about 4 million crowns a day, the Sandry Chamber of Trade said.

Brenninkvist “offered a new rota and a bonus”, according to an official at the ministry.`,
  },
  {
    title: "Island waits for ships",
    publisher: "Sandry Observer",
    published: "2031-05-13",
    url: "https://observer.example/island-waits",
    text: `Shops on Sandry are running out of flour, traders say. The strike has cost the island 6 million crowns a day, according to the Chamber of Trade.

The talks on Sunday lasted seven and a half hours and ended shortly before midnight. In 2029 a similar strike ended after two weeks.

Brenninkvist will come to the island on 20 May, her office said. Ruel denied that a bonus had been offered.`,
  },
  {
    title: "Dockers' walkout <b>explained</b> {{ 7*7 }}",
    text: `About 1,200 dockers walked out after the company cut night pay. On Sunday the minister and the union spoke for hours.

The union, the Harbour Workers' League, was founded in the nineties. It could call out its members on Sandry, too.`,
  },
];

export const articles: readonly Article[] = told.map((one, index) => {
  let start = 0;
  return {
    id: idOf("a", one.text),
    path: `${index + 1}.txt`,
    sha256: sha256(one.text),
    format: "text",
    title: one.title,
    titleBasis: one.derived ? "derived" : "stated",
    ...(one.publisher && { publisher: one.publisher }),
    authors: one.authors ?? [],
    ...(one.url && { url: one.url }),
    language: "en",
    ...(one.published && { published: edtf(one.published) }),
    publishedBasis: one.published ? (one.configured ? "configured" : "stated") : "none",
    text: one.text,
    blocks: one.text.split("\n\n").map((paragraph, line) => {
      const span = { start, end: start + paragraph.length };
      start = span.end + 2;
      return { kind: "paragraph", span, line: line + 1 };
    }),
    captions:
      index === 0
        ? [{ line: 9, text: "Quiet quay: ferries at Port Maravel", credit: "Ada Finn", kind: "caption" }]
        : [],
    removed: index === 0 ? [{ line: 12, text: "Sign up for our newsletter", rule: "clean/calls" }] : [],
  };
});

const sentencesOf = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  for (const match of text.matchAll(/[^\n]+?[.!?]”?(?= [A-Z“]|\n|$)/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    found.push({ start: match.index + lead, end: match.index + match[0].length, salience: 1 / (1 + found.length) });
  }
  return found;
};

/** The place of some words in report `number` (from 1). */
export const at = (number: number, words: string): Evidence => {
  const article = articles[number - 1];
  const start = article?.text.indexOf(words) ?? -1;
  if (!article || start < 0) throw new Error(`not in report ${number}: ${words}`);
  return { article: article.id, span: { start, end: start + words.length } };
};

const everywhere = (words: string): Evidence[] =>
  articles.flatMap((article) =>
    [...article.text.matchAll(new RegExp(words, "g"))].map((match) => ({
      article: article.id,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );

const claim = (
  number: number,
  words: string,
  speaker: string,
  mode: Claim["mode"],
  modality: Claim["modality"] = "asserted",
): Claim => {
  const { article, span } = at(number, words);
  const text = articles[number - 1]?.text ?? "";
  return {
    id: idOf("c", article, span.start, span.end),
    span,
    sentence: sentencesOf(text).findIndex((one) => one.start <= span.start && span.start < one.end),
    ...(speaker && { speaker: { span: at(number, speaker).span } }),
    mode,
    modality,
    times: [],
    quantities: [],
    salience: 0.5,
  };
};

const claims: readonly (readonly [number, Claim])[] = [
  [1, claim(1, "“We are closer than we were a week ago,”", "Brenninkvist told", "direct")],
  [1, claim(1, "the minister had offered nothing new", "Ruel said", "indirect")],
  [2, claim(2, "“offered a new rota and a bonus”", "an official at the ministry", "mixed")],
  [3, claim(3, "a bonus had been offered", "Ruel denied", "indirect", "denied")],
  [3, claim(3, "Shops on Sandry are running out of flour", "traders", "indirect")],
  [1, claim(1, "A sailing ban may follow in the summer", "officials", "indirect", "possible")],
  [1, claim(1, "About 1,200 dockers walked out after the company cut night pay", "", "narrated")],
  [2, claim(2, "About 1,200 dockers walked out after the company cut night pay", "", "narrated")],
  [3, claim(3, "Brenninkvist will come to the island on 20 May", "her office", "indirect", "planned")],
];

const readings: readonly Reading[] = articles.map((article, index) => ({
  article: article.id,
  sentences: sentencesOf(article.text),
  mentions: [],
  claims: claims.flatMap(([number, one]) => (number === index + 1 ? [one] : [])),
}));

const own: readonly Origin[] = articles.map((article) => ({
  id: idOf("o", article.id),
  articles: [article.id],
  passages: [],
}));
const SHARED = "About 1,200 dockers walked out after the company cut night pay.";
const copied: Origin = {
  id: idOf("o", SHARED),
  articles: articles.flatMap((article) => (article.text.includes(SHARED) ? [article.id] : [])),
  passages: everywhere(SHARED),
};

const originsOf = (evidence: readonly Evidence[]) => [
  ...new Set(evidence.map((one) => own.find((origin) => origin.articles[0] === one.article)?.id ?? copied.id)),
];

const entity = (
  kind: NameKind,
  name: string,
  spellings: readonly string[],
  roles: readonly Evidence[] = [],
): Entity => ({
  id: idOf("e", kind, name),
  kind,
  name,
  aliases: spellings.map((text) => ({
    text,
    count: everywhere(text).length,
    why: text === name ? "the fullest name" : `part of ${name}`,
  })),
  roles: roles.map((role) => ({ text: textOf(role), ...role })),
  mentions: everywhere(spellings.map((one) => one).join("|")),
});

const textOf = ({ article, span }: Evidence): string =>
  articles.find((one) => one.id === article)?.text.slice(span.start, span.end) ?? "";

const entities: readonly Entity[] = [
  entity(
    "person",
    "Oda Brenninkvist",
    ["Oda Brenninkvist", "Brenninkvist"],
    [at(1, "Transport Minister"), at(2, "Transport Minister")],
  ),
  entity(
    "person",
    "Tomas Ruel",
    ["Tomas Ruel", "Thomas Ruel", "Ruel"],
    [at(1, "dockers' leader"), at(2, "union leader")],
  ),
  entity("place", "Sandry", ["Sandry"]),
  entity("place", "Port Maravel", ["Port Maravel"]),
  entity("organization", "Chamber of Trade", ["Sandry Chamber of Trade", "Chamber of Trade"]),
  entity("organization", "Harbour Workers' League", ["Harbour Workers' League"]),
  entity("event", "Customs House", ["Customs House"]),
];
const [minister, ruel, sandry] = entities as [Entity, Entity, Entity];

interface EventSpec {
  readonly date: string;
  readonly precision: Event["precision"];
  readonly status?: Event["status"];
  readonly headline: string;
  readonly salience?: number;
  readonly evidence: readonly Evidence[];
  readonly entities?: readonly EntityId[];
  readonly phrase?: string;
  readonly anchor?: string;
  readonly disagreements?: readonly Disagreement[];
}

const event = (spec: EventSpec): Event => {
  const [first] = spec.evidence;
  if (!first) throw new Error("an event needs evidence");
  const text = articles.find((one) => one.id === first.article)?.text ?? "";
  const start = spec.phrase ? text.indexOf(spec.phrase, first.span.start) : first.span.start;
  return {
    id: idOf("v", spec.headline),
    edtf: spec.date === "" ? "" : edtf(spec.date),
    precision: spec.precision,
    status: spec.status ?? "happened",
    headline: spec.headline,
    salience: spec.salience ?? 0.3,
    evidence: spec.evidence,
    origins: originsOf(spec.evidence),
    entities: spec.entities ?? [],
    dating: {
      phrase: spec.phrase ?? "",
      article: first.article,
      span: { start, end: start + (spec.phrase?.length ?? 0) },
      ...(spec.anchor && { anchor: { edtf: spec.anchor as Edtf, from: "published" as const } }),
      rule: spec.anchor ? "weekday-past" : "day-month",
    },
    disagreements: (spec.disagreements ?? []).map((one) => one.id),
  };
};

const difference = (
  kind: Disagreement["kind"],
  subject: string,
  values: readonly DisagreementValue[],
  why: string,
  relation: Disagreement["relation"] = "conflict",
): Disagreement => ({ id: idOf("d", kind, subject), kind, subject, relation, values, why });

const hours = difference(
  "duration",
  "How long the talks on Sunday lasted",
  [
    { value: "PT6H", label: "nearly six hours", low: 5.5, high: 6, unit: "h", evidence: [at(1, "nearly six hours")] },
    { value: "PT7H", label: "more than seven hours", low: 7, unit: "h", evidence: [at(2, "more than seven hours")] },
    {
      value: "PT7H30M",
      label: "seven and a half hours",
      low: 7.5,
      high: 7.5,
      unit: "h",
      evidence: [at(3, "seven and a half hours")],
    },
  ],
  "Nearly six hours is less than seven.",
);
const cost = difference(
  "number",
  "What the strike costs the island a day",
  [
    {
      value: "4000000",
      label: "about 4 million crowns",
      low: 3_600_000,
      high: 4_400_000,
      unit: "crowns",
      evidence: [at(2, "about 4 million crowns")],
    },
    {
      value: "6000000",
      label: "6 million crowns",
      low: 6_000_000,
      high: 6_000_000,
      unit: "crowns",
      evidence: [at(3, "6 million crowns")],
    },
  ],
  "The ranges do not meet.",
);
const spelling = difference(
  "name",
  "How the union leader is spelt",
  [
    { value: "Tomas Ruel", label: "Tomas Ruel", evidence: [at(1, "Tomas Ruel")] },
    { value: "Thomas Ruel", label: "Thomas Ruel", evidence: [at(2, "Thomas Ruel")] },
  ],
  "Two spellings of one name.",
);
const bonus = difference(
  "polarity",
  "Whether a bonus was offered",
  [
    { value: "asserted", label: "offered", evidence: [at(2, "“offered a new rota and a bonus”")] },
    {
      value: "denied",
      label: "not offered",
      evidence: [at(3, "Ruel denied that a bonus had been offered"), at(1, "had offered nothing new")],
    },
  ],
  "One says that it was, two that it was not.",
);
const start = difference(
  "date",
  "When the strike began",
  [
    { value: "2031-05-03", label: "3 May", evidence: [at(1, "since 3 May")] },
    { value: "2031-05", label: "early May", evidence: [at(2, "in early May")] },
  ],
  "One says more precisely what the other says.",
  "granularity",
);

const talks = event({
  date: "2031-05-11",
  precision: "day",
  headline: "Minister and union leader meet at the Customs House",
  salience: 1,
  evidence: [
    at(
      2,
      "Transport Minister Oda Brenninkvist and union leader Thomas Ruel spent more than seven hours in talks on Sunday",
    ),
    at(1, "Transport Minister Oda Brenninkvist met"),
    at(3, "The talks on Sunday lasted"),
    at(4, "On Sunday the minister"),
  ],
  entities: [minister.id, ruel.id],
  phrase: "on Sunday",
  anchor: "2031-05-12",
  disagreements: [hours],
});

const events: readonly Event[] = [
  event({
    date: "199X",
    precision: "decade",
    headline: "The Harbour Workers' League is founded",
    evidence: [at(4, "was founded in the nineties")],
    phrase: "in the nineties",
  }),
  event({
    date: "2029",
    precision: "year",
    headline: "A similar strike ends after two weeks",
    evidence: [at(3, "In 2029 a similar strike")],
    phrase: "In 2029",
  }),
  event({
    date: "2031-05-03~",
    precision: "day",
    headline: "Dockers walk out and ferries stand still",
    salience: 0.8,
    evidence: [at(1, "Ferries between"), at(2, "The strike began in early May")],
    entities: [sandry.id],
    phrase: "3 May",
    disagreements: [start],
  }),
  talks,
  event({
    date: "2031-05-12",
    precision: "day",
    headline: "“We are closer than we were,” the minister says",
    salience: 0.6,
    evidence: [at(1, "“We are closer")],
    entities: [minister.id],
    phrase: "on Monday",
    anchor: "2031-05-12",
  }),
  event({
    date: "2031-05-20",
    precision: "day",
    status: "planned",
    headline: "The minister visits Sandry",
    salience: 0.7,
    evidence: [at(1, "The minister is to visit"), at(3, "Brenninkvist will come")],
    entities: [minister.id, sandry.id],
    phrase: "on 20 May",
  }),
  event({
    date: "2031-22",
    precision: "season",
    status: "possible",
    headline: "A sailing ban may follow",
    evidence: [at(1, "A sailing ban may follow")],
    phrase: "in the summer",
  }),
  event({
    date: "",
    precision: "undated",
    headline: "Shops on Sandry run out of flour",
    evidence: [at(3, "Shops on Sandry")],
    entities: [sandry.id],
  }),
];

const group = (
  members: readonly Claim[],
  origins: readonly Origin[],
  status: ClaimGroup["status"],
  text: string,
): ClaimGroup => ({
  id: idOf("g", text),
  text,
  members: members.map((one) => one.id),
  origins: origins.map((one) => one.id),
  status,
});

const c = (index: number): Claim => claims[index]?.[1] as Claim;
const o = (index: number): Origin => own[index] as Origin;

/** The whole of it. */
export const story: Digest = {
  title: "Ferry strike at Port Maravel",
  asOf: edtf("2031-05-13"),
  articles,
  readings,
  entities,
  claims: [
    group([c(6), c(7)], [copied], "single", "About 1,200 dockers walked out after the company cut night pay"),
    group([c(0)], [o(0)], "single", "“We are closer than we were a week ago,”"),
    group([c(2)], [o(1)], "differing", "“offered a new rota and a bonus”"),
    group([c(1), c(3)], [o(0), o(2)], "differing", "the minister had offered nothing new"),
    group([c(4)], [o(2)], "single", "Shops on Sandry are running out of flour"),
    group([c(5)], [o(0)], "single", "A sailing ban may follow in the summer"),
    group([c(8)], [o(2)], "several", "Brenninkvist will come to the island on 20 May"),
  ],
  disagreements: [{ ...hours, event: talks.id }, cost, bonus, start, spelling],
  events,
  origins: [...own, copied],
  problems: [
    { rule: "file-empty", reason: "The file is empty.", fatal: true, path: "empty.txt", note: "Put an article in it." },
  ],
};

/** The same story in which every title, name and label is `payload`. */
export const hostile = (payload: string): Digest => ({
  ...story,
  title: payload,
  articles: story.articles.map((one) => ({
    ...one,
    title: payload,
    publisher: payload,
    authors: [payload],
    path: payload,
  })),
  entities: story.entities.map((one) => ({
    ...one,
    name: payload,
    aliases: one.aliases.map((alias) => ({ ...alias, text: payload, why: payload })),
  })),
  events: story.events.map((one) => ({ ...one, headline: payload, dating: { ...one.dating, phrase: payload } })),
  disagreements: story.disagreements.map((one) => ({
    ...one,
    subject: payload,
    why: payload,
    values: one.values.map((value) => ({ ...value, label: payload, value: payload })),
  })),
  claims: story.claims.map((one) => ({ ...one, text: payload })),
});
