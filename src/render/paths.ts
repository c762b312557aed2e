import { sha256 } from "../records/id.ts";

const LENGTH = 56; // the longest slug before its id: keeps file names far below every file system's limit
const SHORT = 7; // a letter and 24 bits: enough beside the words; `uniquePaths` lengthens where two still meet

const ASCII = /^[ -~]*$/; // what needs no normalizing takes a quarter of the time

/** The words of a text as a piece of an address: only a-z, 0-9 and single hyphens, so never a path or a template. */
export function slug(text: string): string {
  const start = text.slice(0, 4 * LENGTH);
  const plain = (ASCII.test(start) ? start : start.normalize("NFKD").replace(/\p{M}/gu, ""))
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  const trimmed = plain.replace(/^-|-$/g, "");
  if (trimmed.length <= LENGTH) return trimmed;
  const cut = trimmed.slice(0, LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).replace(/-$/, "");
}

/**
 * A page's address for each record: folder, words, the beginning of the id, ".html". The same record has the same address
 * in every build, unless two of the same words also share the beginning of their ids: then both carry the whole id.
 */
export function uniquePaths<Record extends { readonly id: string }>(
  folder: string,
  records: readonly Record[],
  wordsOf: (record: Record) => string,
): ReadonlyMap<string, string> {
  const stems = records.map((record) => stem(wordsOf(record)));
  const ids = records.map((record) => safeId(record.id));
  const seen = new Map<string, number>();
  const shortAt = (index: number): string => `${stems[index]}${ids[index]?.slice(0, SHORT)}`;
  for (const index of records.keys()) seen.set(shortAt(index), (seen.get(shortAt(index)) ?? 0) + 1);
  return new Map(
    records.map((record, index) => {
      const short = shortAt(index);
      return [record.id, `${folder}/${seen.get(short) === 1 ? short : `${stems[index]}${ids[index]}`}.html`];
    }),
  );
}

const stem = (words: string): string => {
  const text = slug(words);
  return text === "" ? "" : `${text}-`;
};

/** Ids that a program gave may hold anything; those of `idOf` pass as they are. */
export const safeId = (id: string): string => (/^[a-z][0-9a-f]{12}$/.test(id) ? id : `x${sha256(id).slice(0, 12)}`);

/** The address of one page as seen from another: relative, so that a site works below any path and from a disk. */
export function relative(from: string, to: string): string {
  if (to.startsWith(from) && to[from.length] === "#") return to.slice(from.length);
  let same = 0; // where the part begins that the two do not share
  for (let at = 0; at < from.length && from[at] === to[at] && to[at] !== "#"; at += 1)
    if (to[at] === "/") same = at + 1;
  let up = "";
  for (let at = from.indexOf("/", same); at >= 0; at = from.indexOf("/", at + 1)) up += "../";
  return up + to.slice(same);
}

/** An address that a reader may safely follow: http or https, or nothing. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : undefined;
}

/**
 * A link to words on the original's page (text fragment). Long quotes are given by their first and last words, which
 * survive small changes in between.
 */
export function originalAt(url: string, words: string): string {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  const encode = (some: readonly string[]): string => encodeURIComponent(some.join(" ")).replace(/-/g, "%2D");
  const text = parts.length <= 10 ? encode(parts) : `${encode(parts.slice(0, 5))},${encode(parts.slice(-4))}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${text}`;
}

/** "claims.html", "claims-2.html", ... */
export const numbered = (name: string, page: number): string => `${name}${page === 1 ? "" : `-${page}`}.html`;
