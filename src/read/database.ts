import type { Config } from "../config.ts";
import { sha256 } from "../records/id.ts";
import type { Problem } from "../records/problem.ts";
import type { RawArticle, Reader, ReadSource, Source, Stated } from "../stages.ts";
import { authorsOf } from "./clean/byline.ts";
import { type Dialect, type Entry, type Row, restLine } from "./database/entry.ts";
import { factiva } from "./database/factiva.ts";
import { lexis } from "./database/lexis.ts";
import { proquest } from "./database/proquest.ts";
import { statedDay } from "./dates.ts";
import { asciiHead } from "./encoding.ts";
import { webAddress } from "./html/page.ts";
import { paragraphsOf } from "./lines.ts";
import { textOf } from "./text.ts";

/** What press databases (LexisNexis, Factiva, ProQuest) write into a text file: one article or hundreds. */
export const databaseReader: Reader = {
  name: "database",
  accepts: (source) => {
    if (!/\.te?xt$/i.test(source.path)) return false;
    const head = asciiHead(source.bytes, HEAD);
    if (!/\d words|DOCUMENT|Document \d/.test(head)) return false; // most texts
    const dialect = dialects.find(({ mayBe }) => mayBe.test(head));
    if (!dialect) return false;
    const rows = rowsOf(Buffer.from(source.bytes).toString("latin1"));
    return dialect.part(rows).some((part) => dialect.read(part) !== undefined);
  },
  read: (source: Source, config: Config): ReadSource => {
    const given = textOf(source, config);
    if ("rule" in given) return { articles: [], problems: [given] };
    const dialect = dialects.find(({ mayBe }) => mayBe.test(given.text.slice(0, HEAD)));
    const reads = dialect ? articlesOf(dialect, rowsOf(given.text), source) : { articles: [], problems: [] };
    return { articles: reads.articles, problems: [...given.problems, ...reads.problems] };
  },
};

const HEAD = 12_000; // characters: the first article's head, below a page of search terms
const dialects: readonly Dialect[] = [lexis, proquest, factiva];

const rowsOf = (text: string): readonly Row[] =>
  text.split(/\r\n|[\n\r\f]/).map((row, i) => ({ text: row.replace(/\s+/g, " ").trim(), line: i + 1 }));

function articlesOf(dialect: Dialect, rows: readonly Row[], { path }: Source): ReadSource {
  const articles: RawArticle[] = [];
  const problems: Problem[] = [];
  for (const [i, part] of dialect.part(rows).entries()) {
    const entry = dialect.read(part);
    if (entry) articles.push(articleOf(entry, `${path}#${i + 1}`));
    else problems.push(unread(path, part[0]?.line ?? 1));
  }
  return { articles, problems };
}

function articleOf(entry: Entry, path: string): RawArticle {
  const text = entry.body.map((row) => row.text).join("\n");
  const lineOf = (n: number): number => entry.body[n - 1]?.line ?? 1;
  return {
    path,
    format: "database",
    sha256: sha256(JSON.stringify([entry.title, text])),
    lines: [
      ...paragraphsOf(text).map((line) => ({ ...line, line: lineOf(line.line) })),
      ...entry.rest.map(restLine),
    ].sort((a, b) => a.line - b.line),
    stated: statedBy(entry),
  };
}

function statedBy({ title, byline, publisher, date, language, dek, url }: Entry): Stated {
  const authors = byline === undefined ? [] : authorsOf([{ text: byline, line: 1, role: "byline" }]);
  const published = statedDay(date);
  const code = LANGUAGES[language?.toLowerCase().replace(/;.*$/, "") ?? ""];
  const address = webAddress(url);
  return {
    title,
    ...(dek && { dek }),
    ...(authors.length > 0 && { authors }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(code && { language: code }),
    ...(address && { url: address }),
  };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  dutch: "nl",
  portuguese: "pt",
};

const unread = (path: string, line: number): Problem => ({
  rule: "database-record",
  reason: "An article of the export says neither its title nor its date where they are looked for.",
  fatal: false,
  path,
  line,
  note: "It is left out; put its text into a file of its own.",
});
