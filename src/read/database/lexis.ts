import { statedDay } from "../dates.ts";
import { type Dialect, type Entry, isBlank, labelled, type Row, trimmed } from "./entry.ts";

/**
 * LexisNexis and Nexis Uni as plain text: "2 of 40 DOCUMENTS" above each article, or "End of Document" below it; between head
 * and text lines such as "BYLINE: ..." and "LENGTH: 640 words".
 */
export const lexis: Dialect = {
  name: "lexis",
  mayBe: /^\s{0,60}\d{1,5} of \d{1,5} DOCUMENTS?\s{0,20}$|^length: [\d,]{1,9} words\b/im,
  part: (rows) => {
    const numbered = rows.some(({ text }) => ABOVE.test(text));
    const parts: Row[][] = [[]];
    for (const row of rows) {
      if (numbered && ABOVE.test(row.text)) parts.push([]);
      parts.at(-1)?.push(row);
      if (!numbered && BELOW.test(row.text)) parts.push([]);
    }
    const articles = parts.filter((part) => part.some(({ text }) => LENGTH.test(text)));
    return articles.length > 0 ? articles : [];
  },
  read: (rows) => {
    const own = rows.filter(({ text }) => !ABOVE.test(text) && !BELOW.test(text) && !PAGE.test(text));
    const marked = own.findIndex(({ text }) => /^body:?$/i.test(text));
    const lastField = own.findLastIndex(
      (row, i) => (marked < 0 || i < marked) && HEAD_FIELDS.has(labelled(row)?.[0] ?? ""),
    );
    const from = (marked < 0 ? lastField : marked) + 1;
    const tail = own.findIndex((row, i) => i > from && isTail(row) && own[i - 1]?.text === "");
    const to = tail < 0 ? own.length : tail;
    const firstField = own.findIndex((row) => HEAD_FIELDS.has(labelled(row)?.[0] ?? ""));
    const head = trimmed(own.slice(0, firstField < 0 ? from : firstField));
    return entryOf(head, own, { from, to });
  },
};

const ABOVE = /^\d{1,5} of \d{1,5} DOCUMENTS?$/;
const BELOW = /^End of Document$/i;
const PAGE = /^(?:page \d{1,4} of \d{1,4}|\d{1,4} of \d{1,4}|bookmark_\d{1,4}|link to image)$/i;
const LENGTH = /^length: [\d,]{1,9} words\b/i;
const RIGHTS = /^(?:copyright|©|\(c\)) |all rights reserved\.?$/i;
const EDITION = /\bedition\b|^(?:final|first|second|third|national|regional|\d\d?:\d\d.{0,12})$/i;
const SURE = /^(?:load-date|publication-type|journal-code|language|graphic)$/;
const HEAD_FIELDS = new Set([
  "byline",
  "section",
  "length",
  "dateline",
  "highlight",
  "series",
  "distribution",
  "source",
]);
const TAIL_FIELDS = new Set(
  "load-date|language|publication-type|journal-code|subject|graphic|organization|company|ticker|industry|person|geographic|country|state|city|url|notes|document-type|publication type|correction-date|acc-no".split(
    "|",
  ),
);

/** Not "Notes: none were found" in the middle of an article: in capitals, or one that no article has. */
const isTail = (row: Row): boolean => {
  const label = labelled(row)?.[0];
  if (label === undefined) return row.text === "Classification" || (row.text.length < 200 && RIGHTS.test(row.text));
  return TAIL_FIELDS.has(label) && (row.text.startsWith(label.toUpperCase()) || SURE.test(label));
};

function entryOf(head: readonly Row[], own: readonly Row[], body: { from: number; to: number }): Entry | undefined {
  const { from, to } = body;
  const values = new Map(own.flatMap((row, i) => (i < from || i >= to ? [labelled(row) ?? ["", ""]] : [])));
  const said = head.filter((row) => !RIGHTS.test(row.text));
  const dated = said.findIndex(({ text }) => text.length < 60 && statedDay(text)?.length === 10);
  if (dated < 0) return undefined;
  const above = said.slice(0, dated).filter((row) => !isBlank(row));
  const isTitled = above.length > 1; // the newer form has its title on top, the older one below the date
  const below = trimmed(said.slice(dated + 1).filter(({ text }) => !EDITION.test(text)));
  const title = isTitled ? above.slice(0, 1) : below.slice(below.findLastIndex(isBlank) + 1);
  const again = new Set(title.map(({ text }) => text));
  return {
    title: title.map(({ text }) => text).join(" "),
    byline: values.get("byline"),
    publisher: above.at(-1)?.text,
    date: said[dated]?.text,
    language: values.get("language"),
    dek: values.get("highlight"),
    url: values.get("url"),
    body: own.slice(from, to),
    rest: [...own.slice(0, from), ...own.slice(to)].filter((row) => !isBlank(row) && !again.has(row.text)),
  };
}
