import { statedDay } from "../dates.ts";
import { type Dialect, type Entry, isBlank, type Row, trimmed } from "./entry.ts";

/**
 * Factiva as plain text: headline, byline, "640 words", date, source, code and rights in lines of their own, "Document ..." with
 * a number at the end of each article; or the same behind marks of two letters ("HD", "WC", "TD").
 */
export const factiva: Dialect = {
  name: "factiva",
  mayBe: /^(?:WC\s{1,8})?[\d,]{1,9} words\s{0,20}$/m,
  part: (rows) => {
    const parts: Row[][] = [[]];
    for (const row of rows) {
      parts.at(-1)?.push(row);
      if (END.test(row.text)) parts.push([]);
    }
    const articles = parts.filter((part) => part.some(({ text }) => END.test(text)));
    const left = parts.at(-1) ?? []; // "Search Summary" and what stands under it
    return articles.map((part, i) =>
      i === articles.length - 1 && !articles.includes(left) ? [...part, ...left] : part,
    );
  },
  read: (rows) => (rows.some(({ text }) => /^HD\b/.test(text)) ? markedEntry(rows) : plainEntry(rows)),
};

const END = /^(?:AN\s{1,8})?Document [A-Z][A-Za-z0-9]{15,40}$/;
const WORDS = /^[\d,]{1,9} words$/;
/** Codes, numbers of pages and editions, languages and rights between the source's name and the text. */
const FRAME =
  /^(?:[A-Z0-9_]{2,10}|\d{1,4}(?:[.,] ?\w{1,6})?|[A-Z]\d{1,3}|\d\d:\d\d(?: [A-Z]{2,4})?|.{0,30}\bedition|volume \d.{0,20}|english|german|french|spanish|italian|dutch|portuguese|(?:copyright|©|\(c\)) .{1,200}|.{0,100}all rights reserved\.?)$/i;
const NEAR = 12; // lines of a record's head

function plainEntry(rows: readonly Row[]): Entry | undefined {
  const own = trimmed(rows);
  const end = own.findIndex(({ text }) => END.test(text));
  const length = own.findIndex(({ text }) => WORDS.test(text));
  if (length < 1) return undefined;
  const dated = own.findIndex(({ text }, i) => i > length && i <= length + 2 && statedDay(text)?.length === 10);
  if (dated < 0) return undefined;
  const timed = /^\d\d:\d\d/.test(own[dated + 1]?.text ?? "") ? 1 : 0;
  const source = own[dated + 1 + timed];
  let from = dated + 2 + timed;
  while (from < Math.min(end, dated + NEAR) && (isBlank(own[from] as Row) || FRAME.test(own[from]?.text ?? ""))) from++;
  const above = own.slice(0, length).filter((row) => !isBlank(row));
  const [title, ...others] = above[0]?.text.includes(" ") || above.length < 2 ? above : above.slice(1); // a section first
  if (!title) return undefined;
  return {
    title: title.text,
    byline: others.at(-1)?.text,
    publisher: source?.text,
    date: own[dated]?.text,
    language: own.slice(dated, from).find(({ text }) => LANGUAGE.test(text))?.text,
    body: own.slice(from, end < 0 ? undefined : end),
    rest: [...own.slice(0, from), ...(end < 0 ? [] : own.slice(end))].filter((row) => !isBlank(row) && row !== title),
  };
}

const LANGUAGE = /^(?:english|german|french|spanish|italian|dutch|portuguese)$/i;

/** A mark stands at the beginning of a line, or alone on it; what follows belongs to it until the next. */
const MARK = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART)(?:\s+(.*))?$/;

function markedEntry(rows: readonly Row[]): Entry | undefined {
  const fields = new Map<string, Row[]>();
  let open: Row[] = [];
  for (const row of rows) {
    const [, mark, words = ""] = MARK.exec(row.text) ?? [];
    if (mark) {
      open = fields.get(mark) ?? [];
      fields.set(mark, open);
      if (words) open.push({ text: words, line: row.line });
    } else open.push(row);
  }
  const told = (mark: string): string =>
    (fields.get(mark) ?? [])
      .map(({ text }) => text)
      .join(" ")
      .trim();
  if (!told("HD") || !told("PD")) return undefined;
  const isBody = (mark: string): boolean => mark === "LP" || mark === "TD";
  return {
    title: told("HD"),
    byline: told("BY"),
    publisher: told("SN"),
    date: told("PD"),
    language: told("LA"),
    body: [...(fields.get("LP") ?? []), { text: "", line: 1 }, ...(fields.get("TD") ?? [])],
    rest: [...fields]
      .filter(([mark]) => !isBody(mark) && mark !== "HD")
      .flatMap(([, own]) => own.filter((row) => !isBlank(row))),
  };
}
