import type { Config } from "../config.ts";
import type { Article, Block, Caption, Removed } from "../records/article.ts";
import { idOf } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, RawArticle, Stated } from "../stages.ts";
import { authorsOf } from "./clean/byline.ts";
import { captionOf } from "./clean/captions.ts";
import { publishedOn } from "./clean/published.ts";
import { isMarkedUp } from "./clean/shape.ts";
import { findDateline } from "./dateline.ts";
import { statedDay } from "./dates.ts";
import { partTitle, publisherOf } from "./publisher.ts";
import { titleFromLead } from "./title.ts";

/** Lines with roles to the finished record; an article without any body is a problem and no article. */
export function composeArticle(
  raw: RawArticle,
  config: Config,
): { readonly article?: Article; readonly problems: readonly Problem[] } {
  const { text, blocks } = bodyOf(raw.lines);
  if (text === "") return { problems: [noText(raw)] };
  if (text.length > config.limits.text) return { problems: [tooLong(raw, text.length, config.limits.text)] };
  const { stated } = raw;
  const found = (role: Line["role"]): string | undefined => raw.lines.find((line) => line.role === role)?.text;
  const copied = !isMarkedUp(raw.format); // a page's text as somebody copied it: what its markup said, only lines say
  const seen = found("title");
  const title = stated.title ?? (copied && seen !== undefined ? partTitle(seen).title : seen);
  const publisher = stated.publisher ?? (copied ? publisherOf(raw.lines, stated.title ?? seen) : undefined);
  const dek = stated.dek ?? found("dek");
  const first = blocks.find(({ kind }) => kind !== "subhead")?.span ?? { start: 0, end: 0 };
  const lead = text.slice(first.start, first.end);
  const dateline = findDateline(lead);
  return {
    article: {
      id: stated.url === undefined ? idOf("a", text) : idOf("a", text, stated.url),
      path: raw.path,
      sha256: raw.sha256,
      format: raw.format,
      title: title ?? titleFromLead(lead, dateline),
      titleBasis: title === undefined ? "derived" : "stated",
      ...(dek !== undefined && dek !== title && { dek }),
      ...(publisher !== undefined && { publisher }),
      authors: stated.authors ?? authorsOf(raw.lines),
      ...(stated.url !== undefined && { url: stated.url }),
      language: stated.language ?? config.language,
      ...published(raw, config, dateline && lead.slice(0, dateline.span.end)),
      ...(stated.retrieved !== undefined && { retrieved: stated.retrieved }),
      ...(stated.license !== undefined && { license: stated.license }),
      ...(stated.tags !== undefined && { tags: stated.tags }),
      ...(dateline && {
        dateline: {
          ...dateline,
          span: { start: first.start + dateline.span.start, end: first.start + dateline.span.end },
        },
      }),
      text,
      blocks,
      captions: raw.lines.flatMap((line) => captionOf(line) ?? []) satisfies Caption[],
      removed: removedOf(raw.lines, stated),
    },
    problems: [],
  };
}

const KINDS = { body: "paragraph", quote: "quote", item: "item", subhead: "subhead" } as const;
const isKind = (role: Line["role"]): role is keyof typeof KINDS => role in KINDS;

/** The text and its blocks. A subhead after which nothing comes heads nothing: it is left to `removedOf`. */
function bodyOf(lines: readonly Line[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, text, line } of lines.slice(0, lastOfBody(lines) + 1)) {
    const words = text.normalize("NFC"); // readers of markup give text as it stands
    if (!isKind(role) || words === "") continue;
    blocks.push({ kind: KINDS[role], span: { start, end: start + words.length }, line });
    parts.push(words);
    start += words.length + 2;
  }
  return { text: parts.join("\n\n"), blocks };
}

/** Index of the last line of prose, or -1. */
const lastOfBody = (lines: readonly Line[]): number =>
  lines.findLastIndex(({ role, text }) => role !== "subhead" && isKind(role) && text !== "");

/** The day that the file states, that a line of its frame gives, or that stands in full in its dateline. */
function published(
  { lines, stated }: RawArticle,
  config: Config,
  dateline: string | undefined,
): Pick<Article, "published" | "publishedBasis"> {
  const headed = statedDay(dateline);
  const own =
    stated.published ??
    lines.flatMap((line) =>
      line.role === "published" || line.role === "byline" ? (publishedOn(line.text) ?? []) : [],
    )[0] ??
    (headed?.length === 10 ? headed : undefined);
  if (own !== undefined) return { published: own, publishedBasis: "stated" };
  const given = stated.anchor ?? config.published;
  return given === undefined ? { publishedBasis: "none" } : { published: given, publishedBasis: "configured" };
}

/** Every line that stands nowhere else in the record, with the rule that took it. */
function removedOf(lines: readonly Line[], stated: Stated): Removed[] {
  const last = lastOfBody(lines);
  const title = stated.title === undefined ? lines.find((line) => line.role === "title") : undefined;
  const dek = stated.dek === undefined ? lines.find((line) => line.role === "dek") : undefined;
  return lines.flatMap((line, i) => {
    const kept = line === title || line === dek || TOLD.has(line.role) || (line.role === "subhead" && i < last);
    return kept ? [] : [{ line: line.line, text: line.text, rule: line.rule ?? `read/${line.role}` }];
  });
}

const TOLD: ReadonlySet<Line["role"]> = new Set(["body", "quote", "item", "caption", "description"]);

const noText = ({ path }: RawArticle): Problem => ({
  rule: "no-text",
  reason: "No paragraph of an article was found in it.",
  fatal: true,
  path,
  note: "Put the article's text in it.",
});

const tooLong = ({ path }: RawArticle, length: number, limit: number): Problem => ({
  rule: "text-too-long",
  reason: `The text has ${length} characters, the limit (text) is ${limit}.`,
  fatal: true,
  path,
  note: "Split it, or raise limits.text in the configuration.",
});
