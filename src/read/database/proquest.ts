import { type Dialect, isBlank, labelled, type Row, trimmed } from "./entry.ts";

/** ProQuest as plain text: "Document 1 of 20" above each article, lines of "Author: ...", its text behind "Full text: ". */
export const proquest: Dialect = {
  name: "proquest",
  mayBe: /^Document \d{1,5} of \d{1,5}\s{0,20}$/m,
  part: (rows) => {
    const parts: Row[][] = [];
    for (const row of rows) {
      if (ABOVE.test(row.text)) parts.push([]);
      parts.at(-1)?.push(row);
    }
    return parts.filter((part) => part.some(({ text }) => TEXT.test(text)));
  },
  read: (rows) => {
    const own = trimmed(rows.filter(({ text }) => !ABOVE.test(text) && !/^[_=-]{10,}$/.test(text)));
    const from = own.findIndex(({ text }) => TEXT.test(text));
    const tail = own.findIndex((row, i) => i > from && TAIL.has(labelled(row)?.[0] ?? ""));
    const to = tail < 0 ? own.length : tail;
    const values = new Map(own.flatMap((row, i) => (i < from || i >= to ? [labelled(row) ?? ["", ""]] : [])));
    const value = (...labels: readonly string[]): string | undefined =>
      labels.map((one) => values.get(one)).find(Boolean);
    const title = own.find((row) => !isBlank(row));
    const first = own[from];
    if (!title || !first || title === first) return undefined;
    const info = value("publication info") ?? "";
    const body = [{ text: first.text.replace(TEXT, "").trim(), line: first.line }, ...own.slice(from + 1, to)];
    const isRest = (row: Row): boolean => !isBlank(row) && row !== title;
    return {
      title: title.text.replace(/^Title: /, ""),
      byline: value("author", "authors")?.split(";").map(inOrder).join(" and "),
      publisher: value("publication title") ?? /^[^;]{2,80}?(?= ;|;)/.exec(info)?.[0],
      date: value("publication date") ?? /\d{1,2} \p{L}{3,9} \d{4}/u.exec(info)?.[0],
      language: value("language of publication", "language"),
      url: own.find(({ text }) => /^https?:\/\/\S+$/.test(text))?.text,
      body,
      rest: [...own.slice(0, from), ...own.slice(to)].filter(isRest),
    };
  },
};

const ABOVE = /^Document \d{1,5} of \d{1,5}$/;
const TEXT = /^Full text:/i;
const TAIL = new Set(
  "subject|location|people|company / organization|company|title|publication title|publication year|publication date|copyright|links|credit|illustration|identifier / keyword|word count|database|last updated".split(
    "|",
  ),
);

/** "Ostby, Maren" is Maren Ostby. */
const inOrder = (name: string): string => name.trim().replace(/^([^,]{2,40}), ([^,]{2,40})$/, "$2 $1");
