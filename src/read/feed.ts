import type { Config } from "../config.ts";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, RawArticle, Reader, ReadSource, Source } from "../stages.ts";
import { asciiHead, decodeBytes, looksBinary } from "./encoding.ts";
import type { FeedItem } from "./feed/item.ts";
import { jsonFeedItems } from "./feed/json-feed.ts";
import { xmlFeedItems } from "./feed/xml-feed.ts";
import { fragmentLines } from "./html/content.ts";
import { TooMuch } from "./html/tree.ts";
import { notText, tooLarge } from "./limits.ts";

/** RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed: each item an article. */
export const feedReader: Reader = {
  name: "feed",
  accepts: (source) => /\.(?:rss|atom|rdf|cdf|xml)$/i.test(source.path) || startsLikeFeed(source),
  read: (source: Source, config: Config): ReadSource => {
    const large = tooLarge(source, config);
    if (large) return { articles: [], problems: [large] };
    if (looksBinary(source.bytes)) return { articles: [], problems: [notText(source.path)] };
    const { text } = decodeBytes(source.bytes);
    const feed = /^\s*\{/.test(text) ? jsonFeedItems(text) : xmlFeedItems(text);
    const seen = new Map<string, number>();
    const articles: RawArticle[] = [];
    const problems: Problem[] = [...feed.problems];
    for (const [i, item] of feed.items.entries()) {
      const lines = linesOf(item);
      if (lines instanceof TooMuch) problems.push(tooMuch(lines));
      else if (lines.length === 0) problems.push(withoutText(item.line));
      else articles.push(articleOf(item, lines, `${source.path}#${item.id ?? item.stated.url ?? i + 1}`, seen));
    }
    if (feed.items.length === 0 && feed.problems.length === 0) problems.push(WITHOUT_ITEMS);
    return { articles, problems: problems.map((problem) => ({ ...problem, path: source.path })) };
  },
};

/** An item that says no more than its title, or than its address, has that as its text: it is all that was reported. */
function linesOf({ body, stated, id, line }: FeedItem): readonly Line[] | TooMuch {
  const lines = body.markup ? markupLines(body.text, line) : paragraphs(body.text, line);
  if (lines instanceof TooMuch) return lines;
  if (lines.some(({ role }) => role === "body" || role === "quote" || role === "item")) return lines;
  const all = stated.title ?? stated.url ?? id;
  return all ? [...lines, { text: all, line, role: "quote" }] : lines; // cleaners would take a body for the title
}

function markupLines(html: string, line: number): readonly Line[] | TooMuch {
  try {
    return fragmentLines(html, line);
  } catch (error) {
    if (error instanceof TooMuch) return new TooMuch(error.message, line);
    throw error;
  }
}

const paragraphs = (text: string, line: number): readonly Line[] =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part) => ({ text: part, line, role: "body" }));

/** `path` tells it from the feed's other items by its id or address; where two have one, by a number. */
function articleOf(item: FeedItem, lines: readonly Line[], path: string, seen: Map<string, number>): RawArticle {
  const count = (seen.get(path) ?? 0) + 1;
  seen.set(path, count);
  return {
    path: count > 1 ? `${path}-${count}` : path,
    format: "feed",
    sha256: sha256(JSON.stringify([item.stated, item.body.text])),
    lines,
    stated: item.stated,
  };
}

const WITHOUT_ITEMS: Problem = {
  rule: "feed-empty",
  reason: "The feed has no items.",
  fatal: true,
  note: "Save the feed again, or take the file out.",
};

const tooMuch = ({ message, line }: TooMuch): Problem => ({
  rule: "html-too-much",
  reason: `An item's text: ${message}.`,
  fatal: false,
  line,
  note: "The item is left out; save the page that it stands for instead.",
});

const withoutText = (line: number): Problem => ({
  rule: "feed-item-empty",
  reason: "An item of the feed has neither a title nor text.",
  fatal: false,
  line,
  note: "It is left out; save the page that it stands for instead.",
});

const startsLikeFeed = ({ bytes }: Source): boolean => {
  const head = asciiHead(bytes, 4_096);
  if (/^\s*\{/.test(head)) return /"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}jsonfeed\.org/.test(head);
  return /^\s*</.test(head) && /<(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)[\s>]/i.test(head);
};
