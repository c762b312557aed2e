import type { Line } from "../../stages.ts";

/** A line of a database's export, as it stands in the file. */
export interface Row {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** What one article of an export says about itself, in the database's own words, and where its text stands. */
export interface Entry {
  readonly title: string;
  readonly byline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly dek?: string | undefined;
  readonly url?: string | undefined;
  readonly body: readonly Row[];
  /** All that is neither its text nor its title: index words, lengths, rights. */
  readonly rest: readonly Row[];
}

/** A database's way of writing out articles: how the articles of a file part, and what each says. */
export interface Dialect {
  readonly name: string;
  /** Whether the head of a file may be of it: the first characters, asked of every text file. */
  readonly mayBe: RegExp;
  /** The rows of each article; none where the file is not of it after all. */
  readonly part: (rows: readonly Row[]) => readonly (readonly Row[])[];
  readonly read: (rows: readonly Row[]) => Entry | undefined;
}

export const isBlank = ({ text }: Row): boolean => text === "";

/** Rows without blank ones at their ends. */
export function trimmed(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex((row) => !isBlank(row));
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex((row) => !isBlank(row)) + 1);
}

/** "LENGTH: 640 words" as ["length", "640 words"]; up to four words before the colon. */
export function labelled({ text }: Row): readonly [label: string, value: string] | undefined {
  const match = /^(\p{L}[\p{L}/-]{1,24}(?: [\p{L}/-]{1,20}){0,3}):(?:\s(.*))?$/u.exec(text.slice(0, 2_000));
  return match?.[1] ? [match[1].toLowerCase(), match[2]?.trim() ?? ""] : undefined;
}

/** What is listed as taken from the body. */
export const restLine = ({ text, line }: Row): Line => ({ text, line, role: "clutter", rule: "database/record" });
