import type { Config } from "../config.ts";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { Line, RawArticle, Reader, ReadSource, Source, Stated } from "../stages.ts";
import { asciiHead, decodeBytes, looksBinary } from "./encoding.ts";
import { contentLines } from "./html/content.ts";
import { statedFacts } from "./html/metadata.ts";
import { openPage } from "./html/page.ts";
import { savedAs } from "./html/saved.ts";
import { parseTree, TooMuch } from "./html/tree.ts";
import { notText, tooLarge } from "./limits.ts";

/** Saved pages: the article in them, and what they state in JSON-LD, OpenGraph, microdata and plain sight. */
export const htmlReader: Reader = {
  name: "html",
  accepts: (source) => /\.(?:x?html?|xht)$/i.test(source.path) || startsLikePage(source),
  read: (source: Source, config: Config): ReadSource => {
    const large = tooLarge(source, config);
    if (large) return { articles: [], problems: [large] };
    if (looksBinary(source.bytes)) return { articles: [], problems: [notText(source.path)] };
    const { text } = decodeBytes(source.bytes);
    return readPage(text, { path: source.path, sha256: sha256(source.bytes) });
  },
};

/**
 * The article of one page. `stated` overrides nothing: what the caller knows besides (an address from an archive) it
 * adds itself. A page beyond the limits, or without text, gives a problem.
 */
export function readPage(
  html: string,
  of: { readonly path: string; readonly sha256: string; readonly format?: string },
): ReadSource {
  try {
    const page = openPage(parseTree(html));
    const facts = statedFacts(page);
    const lines = contentLines(page.root, facts);
    const { dek, ...others } = facts;
    const stated: Stated = { ...savedAs(html), ...(dek && !opensBody(dek, lines) ? facts : others) };
    const article: RawArticle = {
      path: of.path,
      format: of.format ?? "html",
      sha256: of.sha256,
      lines,
      stated,
    };
    return { articles: [article], problems: [] };
  } catch (error) {
    if (error instanceof TooMuch) return { articles: [], problems: [tooMuch(of.path, error)] };
    throw error;
  }
}

/** Many pages state their first sentences as their summary: that is no line under the title. */
const opensBody = (dek: string, lines: readonly Line[]): boolean =>
  lines.some(({ role, text }) => role === "body" && text.startsWith(dek.slice(0, 60)));

const tooMuch = (path: string, { message, line }: TooMuch): Problem => ({
  rule: "html-too-much",
  reason: `${message}.`,
  fatal: true,
  path,
  line,
  note: "Save the article's text instead of the page.",
});

const startsLikePage = ({ bytes }: Source): boolean =>
  /^\s*(?:<!--[^>]{0,500}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/i.test(asciiHead(bytes, 1_024));
