import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { foldDuplicates } from "../read/duplicates.ts";
import { decodeBytes } from "../read/encoding.ts";
import { withFrontMatter } from "../read/front-matter.ts";
import { toMarkdown } from "../read/to-markdown.ts";
import type { Article } from "../records/article.ts";
import type { Problem } from "../records/problem.ts";
import type { Source } from "../stages.ts";
import { readFolder } from "./folder.ts";

/** What became of the articles that somebody wanted to add. */
export interface AddReport {
  readonly added: readonly Addition[];
  /** Those that the folder has already; `path` is where. */
  readonly known: readonly Addition[];
  readonly problems: readonly Problem[];
}

export interface Addition {
  readonly title: string;
  /** In the folder. */
  readonly path: string;
  /** Where it came from. */
  readonly from: string;
}

type Read = (
  source: Source,
) => Promise<{ readonly articles: readonly Article[]; readonly problems: readonly Problem[] }>;

const LONGEST_NAME = 70; // characters of a file's name: readable in a listing, legal everywhere
const TRIES = 1000; // numbers put to a name that is taken

/**
 * Puts articles into a folder, each under a name made of its date and title, with front matter made of what it states. Asks
 * nothing and overwrites nothing. An article that is there already (same address, near-same text) is only reported.
 * Text and Markdown keep their bytes after the front matter; items of feeds, pages and messages become Markdown.
 */
export async function addArticles(
  sources: readonly Source[],
  folder: string,
  config: Config,
  read: Read,
): Promise<AddReport> {
  await mkdir(folder, { recursive: true });
  const present = await readFolder(folder, config.limits);
  const before = (await Promise.all(present.sources.map(read))).flatMap((one) => one.articles);
  const reads = await Promise.all(sources.map(async (source) => ({ source, ...(await read(source)) })));
  const incoming = reads.flatMap(({ source, articles }) =>
    articles.map((article) => ({ source, article, isWhole: isWhole(articles) })),
  );
  const known: Addition[] = [];
  const added: Addition[] = [];
  const paths = new Map<number, string>(); // of those that are added, by their index
  for (const { index, at, as } of tellApart(
    before,
    incoming.map(({ article }) => article),
  )) {
    const one = incoming[index];
    if (!one) continue;
    const { title, path: from } = one.article;
    const there = at ?? (as === undefined ? undefined : paths.get(as));
    if (there !== undefined) known.push({ title, path: there, from });
    else {
      const file = fileOf(one.article, one.isWhole ? decodeBytes(one.source.bytes).text : undefined);
      const path = await writeNew(folder, nameOf(one.article), file);
      paths.set(index, path);
      added.push({ title, path, from });
    }
  }
  return { added, known, problems: reads.flatMap((one) => one.problems) };
}

/**
 * For each incoming article where the folder has it (`at`), or which of those before it is the same (`as`); neither for a
 * new one.
 */
export function tellApart(
  before: readonly Article[],
  incoming: readonly Article[],
): readonly { readonly index: number; readonly at?: string | undefined; readonly as?: number | undefined }[] {
  const mark = "\u0000"; // in no file's path
  const marked = incoming.map((article, i) => ({ ...article, path: `${mark}${i}` }));
  const groups = foldDuplicates([...before, ...marked]).map(({ path, alsoAt = [] }) => [path, ...alsoAt]);
  const told: { index: number; at?: string | undefined; as?: number | undefined }[] = [];
  for (const group of groups) {
    const at = group.find((path) => !path.startsWith(mark));
    const indices = group
      .flatMap((path) => (path.startsWith(mark) ? [Number(path.slice(1))] : []))
      .sort((a, b) => a - b);
    for (const [n, index] of indices.entries()) told.push({ index, at, as: n > 0 ? indices[0] : undefined });
  }
  return told.sort((a, b) => a.index - b.index);
}

/** `2023-06-19-ministers-meet-in-lund`: letters, digits and hyphens only, whatever the title holds. */
export function nameOf({ title, published }: Article): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const day = published !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(published) ? `${published}-` : "";
  const cut = words.length <= LONGEST_NAME ? words : words.slice(0, LONGEST_NAME).replace(/-[^-]*$/, "");
  return `${day}${cut || "article"}`;
}

/** Whether a file is one article that people wrote as text. */
const isWhole = (articles: readonly Article[]): boolean =>
  articles.length === 1 && articles.every(({ format }) => format === "text" || format === "markdown");

/** `whole`: the file's text, where it is the article's and nothing else. */
function fileOf(article: Article, whole: string | undefined): { extension: string; content: string } {
  const facts = {
    ...(article.titleBasis === "stated" && { title: article.title }),
    ...(article.dek !== undefined && { dek: article.dek }),
    ...(article.authors.length > 0 && { authors: article.authors }),
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.publishedBasis === "stated" && { published: article.published }),
  };
  return {
    extension: whole !== undefined && article.format === "text" ? "txt" : "md",
    content: withFrontMatter(whole ?? toMarkdown(article), facts),
  };
}

/** Writes under the name or, where it is taken, under the next number; never over a file. */
async function writeNew(
  folder: string,
  name: string,
  { extension, content }: { extension: string; content: string },
): Promise<string> {
  for (let number = 1; number <= TRIES; number++) {
    const path = `${name}${number === 1 ? "" : `-${number}`}.${extension}`;
    try {
      await writeFile(join(folder, path), content, { flag: "wx" });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  throw new Error(`${TRIES} files are named ${name} already.`);
}
