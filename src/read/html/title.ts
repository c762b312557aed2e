import { textIn } from "./json-ld.ts";
import { decodeTwice, type Page, textsOf } from "./page.ts";
import { collapse } from "./tree.ts";

/**
 * The title as a reader sees it: the main heading that shares most words with what the page calls itself (its metadata
 * is often shortened for searching), else that metadata without the site's name.
 */
export function statedTitle(page: Page): string | undefined {
  const told = [
    page.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
    textIn(page.article?.headline),
    textsOf(page, ({ tag, parent }) => tag === "title" && parent?.tag !== "svg")[0],
  ].flatMap((text) => (text ? [collapse(decodeTwice(text))] : []));
  const headings = textsOf(page, ({ tag }) => tag === "h1").filter((text) => text.length <= 300);
  const ranked = headings
    .map((text, i) => ({ text, score: Math.max(0, ...told.map((one) => overlap(text, one))), i }))
    .sort((a, b) => b.score - a.score || a.i - b.i);
  const best = ranked[0];
  if (best && best.score >= 0.5) return withoutLabel(best.text, told);
  const site = page.meta("og:site_name");
  const words = told.map((text) => withoutSite(text, site));
  const named = textsOf(page, ({ tag, attributes }) => tag !== "meta" && /^headline$/i.test(attributes.itemprop ?? ""));
  if (best && best.text.split(" ").length >= 3 && headings.length === 1 && best.text !== site) return best.text;
  return words[0] ?? named[0] ?? best?.text;
}

/** "Opinion Rain is good" as "Rain is good", and "Rain is good | Weather" too, where the page elsewhere calls itself so. */
function withoutLabel(heading: string, told: readonly string[]): string {
  for (const inner of told) {
    if (inner.length * 2 <= heading.length || inner.length >= heading.length) continue;
    if (heading.endsWith(` ${inner}`) && heading.slice(0, -inner.length).trim().split(" ").length <= 2) return inner;
    if (heading.startsWith(inner) && /^\s[|–—-]\s/.test(heading.slice(inner.length))) return inner;
  }
  return heading;
}

/** "Rain expected - The Daily Example" without what follows the last dash, bar or double angle, if that names the site. */
export function withoutSite(title: string, site: string | undefined): string {
  const lead = site && /^(.{2,40}?)\s(?:[|–—-]|::|»)\s(.{8,})$/.exec(title.slice(0, 400));
  if (lead?.[1] && lead[2] && letters(lead[1]) === letters(site ?? "")) return lead[2];
  const match = /^(.{8,}?)\s(?:[|–—-]|::|»|·)\s([^|»]{2,60})$/.exec(title.slice(0, 400));
  const [, rest, last] = match ?? [];
  if (!rest || !last) return title;
  const isSite = site ? overlap(last, site) > 0.4 || letters(site).includes(letters(last)) : /\s[|»]\s/.test(title);
  return isSite || /\s\|\s/.test(title.slice(rest.length)) ? rest.trim() : title;
}

/** Shared words of two titles by all their words: 1 when they are the same words. */
function overlap(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  const fewer = Math.min(x.size, y.size);
  return fewer === 0 ? 0 : (both / fewer) * (both / Math.max(x.size, y.size)) ** 0.25;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const letters = (text: string): string => wordsOf(text).join("");
