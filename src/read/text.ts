import type { Config } from "../config.ts";
import type { Article } from "../records/article.ts";
import { isEdtf } from "../records/edtf.ts";
import { type ArticleId, idOf, sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, Reader, ReadSource, Source } from "../stages.ts";
import { isByline } from "./clean/byline.ts";
import { isProse } from "./clean/shape.ts";
import { findDateline } from "./dateline.ts";
import { statedDay } from "./dates.ts";
import { decodeBytes, looksBinary } from "./encoding.ts";
import { partFrontMatter } from "./front-matter.ts";
import { notText, tooLarge } from "./limits.ts";
import { paragraphsOf } from "./lines.ts";
import { isPointer } from "./other-kinds.ts";
import { titleFromLead } from "./title.ts";

/** Plain text, with or without front matter. The last reader: it takes what no other knows, unless it is no text. */
export const textReader: Reader = {
  name: "text",
  accepts: () => true,
  read: (source, config) => {
    const given = textOf(source, config);
    if ("rule" in given) return { articles: [], problems: [given] };
    const { stated, body, line, problems } = partFrontMatter(given.text, source.path, config.limits);
    const lines = withDateline(paragraphsOf(body, line));
    const pieces = Object.keys(stated).length === 0 ? articlesIn(lines) : [lines];
    const hash = sha256(source.bytes);
    return {
      articles: pieces.map((piece, i) => ({
        path: pieces.length > 1 ? `${source.path}#${i + 1}` : source.path,
        format: "text",
        sha256: pieces.length > 1 ? sha256(piece.map(({ text }) => text).join("\n")) : hash,
        lines: withHeadings(piece, stated.title !== undefined),
        stated,
      })),
      problems: [...given.problems, ...problems],
    };
  },
} satisfies Reader & { read: (source: Source, config: Config) => ReadSource };

/**
 * Articles that somebody collected in one file with lines of dashes between them: each piece begins with a headline and has
 * a byline or a full date under it. Lines of dashes between the parts of one article have neither.
 */
function articlesIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  if (!lines.some(isRule)) return [lines];
  const pieces: Line[][] = [[]];
  for (const line of lines) {
    if (isRule(line)) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  const filled = pieces.filter((piece) => piece.length > 0);
  return filled.length > 1 && filled.every(beginsArticle) ? filled : [lines];
}

const isRule = ({ text }: Line): boolean => text.length < 200 && /^[-=*_#~•—–+]{3,}$/.test(text);

function beginsArticle(piece: readonly Line[]): boolean {
  const prose = piece.findIndex(({ text }) => isProse(text));
  const head = piece.slice(0, Math.min(prose, MOST_OF_HEAD));
  const isDated = ({ text }: Line): boolean => text.length <= LONGEST_DATED && statedDay(text)?.length === 10;
  return head.slice(1).some((line) => isByline(line.text, true) || isDated(line));
}

const MOST_OF_HEAD = 8; // lines between a headline and the text under it
const LONGEST_DATED = 80; // characters of a line that dates an article

/**
 * "# Ferry hits pier": some write the headings of plain text as in Markdown. As there, the first above all prose is the title
 * (where the front matter states one, only a heading of the first level), the others are subheads.
 */
function withHeadings(lines: readonly Line[], titled: boolean): Line[] {
  const isHeading = ({ text }: Line): boolean => text.length <= LONGEST_HEADING && HEADING.test(text);
  const first = lines.findIndex(isHeading);
  if (first < 0) return [...lines];
  const prose = lines.findIndex((line) => !isHeading(line) && isProse(line.text));
  const isTitle = (prose < 0 || first < prose) && (!titled || lines[first]?.text.startsWith("# "));
  return lines.map((line, i) => {
    if (!isHeading(line)) return line;
    return { ...line, text: line.text.replace(HEADING, ""), role: isTitle && i === first ? "title" : "subhead" };
  });
}

const HEADING = /^#{1,6}\s+(?=[\p{L}\p{N}"'“‘(])/u;
const LONGEST_HEADING = 200; // characters

/** "Port Vik, Norland", "CNN", "—" in lines of their own above the first paragraph, as some pages are copied: its dateline. */
function withDateline(lines: readonly Line[]): readonly Line[] {
  const dash = lines.findIndex(({ text }, i) => i < MOST_ABOVE_DATELINE && /^(?:—|–|--?)$/.test(text));
  const [place, agency, lead] = [lines[dash - 2], lines[dash - 1], lines[dash + 1]];
  if (dash < 2 || !place || !agency || !lead || !isProse(lead.text)) return lines;
  const text = `${place.text} (${agency.text}) — ${lead.text}`;
  if (agency.text.length > 30 || findDateline(text) === undefined) return lines;
  return [...lines.slice(0, dash - 2), { ...lead, text, line: place.line }, ...lines.slice(dash + 2)];
}

const MOST_ABOVE_DATELINE = 80; // lines of a page's head

/** A file's text, or the problem for which it is none: it is empty, too large, or no text at all. */
export function textOf({ path, bytes }: Source, config: Config): { text: string; problems: Problem[] } | Problem {
  const fatal = (rule: string, reason: string, note: string): Problem => ({ rule, reason, fatal: true, path, note });
  const { limits } = config;
  const large = tooLarge({ path, bytes }, config);
  if (large) return large;
  if (looksBinary(bytes) || isPointer(path)) return notText(path);
  const { text, encoding, broken } = decodeBytes(bytes);
  if (text.trim() === "") return fatal("empty-file", "The file is empty.", "Put an article in it, or delete it.");
  if (text.length > limits.text) {
    const reason = `The text has ${text.length} characters, the limit (text) is ${limits.text}.`;
    return fatal("text-too-long", reason, "Split it, or raise limits.text in the configuration.");
  }
  if (broken === 0) return { text, problems: [] };
  const reason = `${broken} ${broken === 1 ? "character" : "characters"} could not be read as ${encoding}.`;
  return {
    text,
    problems: [{ rule: "broken-characters", reason, fatal: false, path, note: "Save the file as UTF-8." }],
  };
}

/** An article whose text is given: nothing is cleaned, only NFC, line ends and runs of blank lines are made regular. */
export function plainText(
  text: string,
  options: { readonly id?: string; readonly title?: string; readonly published?: string } = {},
): Article {
  const paragraphs = text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ""))
    .filter((paragraph) => paragraph.trim() !== "");
  const body = paragraphs.join("\n\n");
  let start = 0;
  let line = 1;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, span: { start, end: start + paragraph.length }, line };
    start = block.span.end + 2;
    line += paragraph.split("\n").length + 1;
    return block;
  });
  const published = options.published !== undefined && isEdtf(options.published) ? options.published : undefined;
  const dateline = findDateline(paragraphs[0] ?? "");
  return {
    id: (options.id ?? idOf("a", body)) as ArticleId,
    path: options.id ?? "",
    sha256: sha256(body),
    format: "text",
    title: options.title ?? titleFromLead(paragraphs[0] ?? "", dateline),
    titleBasis: options.title ? "stated" : "derived",
    authors: [],
    language: "en",
    ...(published && { published }),
    publishedBasis: published ? "stated" : "none",
    ...(dateline && { dateline }),
    text: body,
    blocks,
    captions: [],
    removed: [],
  };
}
