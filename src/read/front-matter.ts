import matter from "gray-matter";
import { isMap, isScalar, LineCounter, type Node, parseDocument, stringify } from "yaml";
import type { Config } from "../config.ts";
import type { Edtf } from "../records/edtf.ts";
import type { Problem } from "../records/problem.ts";
import type { Stated } from "../stages.ts";
import { jaroWinkler } from "../text/natural.ts";
import {
  expectations,
  type FrontMatterKey,
  frontMatterKeys,
  frontMatterSchema,
  otherKeys,
} from "./front-matter-schema.ts";

/** A file parted into what its editor states and the article. */
export interface Parted {
  readonly stated: Stated;
  /** Everything after the front matter, byte for byte; the whole text where there is none. */
  readonly body: string;
  /** The line of the file on which `body` begins, from 1. */
  readonly line: number;
  readonly problems: readonly Problem[];
}

const DEEPEST = 20; // levels of nesting; front matter needs two, and the parser's time grows with the square of them
const MOST_PROBLEMS = 20; // of one file; whoever makes more has not written front matter
const MOST_ALIASES = 100; // uses of YAML aliases, counted with what they unfold to; nobody writes ten
const NEAR = 0.8; // Jaro-Winkler of "publshed", "author", "langauge" to their keys is above, of "section" to any below

/**
 * Parts YAML front matter (between two lines of `---` at the head of a file) from the article. A value that is wrong is a problem
 * at its line and column, and the others are used. Only data is read: `---js` and other languages stay text.
 */
export function partFrontMatter(text: string, path: string, limits: Pick<Config["limits"], "frontMatter">): Parted {
  const opening = /^---([^\r\n]{0,80})\r?\n/.exec(text);
  const whole: Parted = { stated: {}, body: text, line: 1, problems: [] };
  if (!opening || opening[1]?.startsWith("-")) return whole;
  const language = (opening[1] ?? "").trim();
  const problem = (rule: string, reason: string, note: string, line = 1): Parted => ({
    ...whole,
    problems: [{ rule, reason, note, fatal: false, path, line, column: 1 }],
  });
  const after = (at: number): Parted => ({ ...whole, body: text.slice(at), line: countLines(text, at) + 1 });
  const end = closingLine(text, opening[0].length);
  if (!end) {
    const looksMeant = language !== "" || /^[\w-]{1,40}:\s/.test(text.slice(opening[0].length, opening[0].length + 60));
    if (!looksMeant) return whole;
    return problem("front-matter-open", "The front matter has no end.", "Close it with a line of three hyphens.");
  }
  if (language !== "" && language !== "yaml") {
    const reason = `Front matter in ${JSON.stringify(language)} is not read; it stays part of the text.`;
    return problem("front-matter-language", reason, "Write it as YAML between two lines of three hyphens.");
  }
  if (end.start > limits.frontMatter) {
    const reason = `The front matter has ${end.start} characters, the limit (frontMatter) is ${limits.frontMatter}.`;
    const note = "Shorten it, or raise limits.frontMatter in the configuration.";
    return { ...after(end.end), problems: problem("front-matter-too-long", reason, note).problems };
  }
  const { data, problems, isData } = readData(text.slice(0, end.end), path);
  if (!isData) return { ...whole, problems };
  return { ...after(end.end), stated: statedOf(data), problems };
}

/**
 * A text with these facts in its front matter. What its editor wrote there stays as it is, comments included; only keys that
 * are missing are added, and the article after it is not touched.
 */
export function withFrontMatter(text: string, facts: Partial<Record<FrontMatterKey, unknown>>): string {
  const { body, stated } = partFrontMatter(text, "", { frontMatter: text.length });
  const missing = frontMatterKeys.filter((key) => facts[key] !== undefined && !(key in stated));
  if (missing.length === 0) return text;
  const lines = stringify(Object.fromEntries(missing.map((key) => [key, facts[key]])), {
    schema: "core",
    lineWidth: 0,
  });
  if (body.length === text.length) return `---\n${lines}---\n${text}`;
  const head = text.slice(0, text.length - body.length);
  const closing = head.trimEnd().lastIndexOf("---");
  return `${head.slice(0, closing)}${lines}${head.slice(closing)}${body}`;
}

/** Where the closing `---` begins and where the line after it does. */
function closingLine(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const closing = /^---[^\S\r\n]{0,80}(?:\r?\n|(?![\s\S]))/gm;
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

type Values = Partial<Record<FrontMatterKey, unknown>>;

function readData(head: string, path: string): { data: Values; problems: Problem[]; isData: boolean } {
  const problems: Problem[] = [];
  const data: Values = {};
  let isData = true;
  const parse = (yaml: string): object => {
    const read = readYaml(yaml, path);
    Object.assign(data, read.data);
    problems.push(...read.problems);
    isData = read.isData;
    return {};
  };
  matter(head, { language: "yaml", engines: { yaml: { parse }, javascript: refuse, js: refuse, json: refuse } });
  return { data, problems, isData };
}

/** gray-matter would evaluate `---js`. It never gets so far; and if it did, this. */
const refuse = {
  parse: (): object => {
    throw new Error("front matter is data, never code");
  },
};

function readYaml(yaml: string, path: string): { data: Values; problems: Problem[]; isData: boolean } {
  const lines = new LineCounter();
  const at = (offset: number): { path: string; line: number; column: number } => {
    // gray-matter hands over what follows the first "---", its line break included: so lines agree with the file's
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const bad = (reason: string, place: { path: string; line: number; column: number }): Problem => ({
    rule: "front-matter-not-yaml",
    reason,
    fatal: false,
    ...place,
    note: 'Write one "key: value" a line, and put values with a colon in quotation marks.',
  });
  if (deeper(yaml, DEEPEST)) {
    const reason = `It is nested more than ${DEEPEST} levels deep.`;
    return { data: {}, problems: [bad(reason, { path, line: 2, column: 1 })], isData: true };
  }
  const document = parseDocument(yaml, { schema: "core", lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const map = document.contents;
  if (!isMap(map)) {
    const meant = document.errors[0];
    return { data: {}, problems: meant ? [bad(sentence(meant.message), at(meant.pos[0]))] : [], isData: map === null };
  }
  const problems = document.errors.slice(0, 1).map((error) => bad(sentence(error.message), at(error.pos[0])));
  const plain = plainData(document);
  if (!plain) {
    return { data: {}, problems: [bad(`It uses more than ${MOST_ALIASES} aliases.`, at(0))], isData: true };
  }
  const data: Values = {};
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const keyAt = at(offsetOf(key as Node) ?? 0);
    if (!isKey(name)) {
      const meant = otherKeys[name.toLowerCase()];
      const read = meant && plain[meant] === undefined ? asMeant(meant, plain[name]) : undefined;
      if (meant && read !== undefined) data[meant] ??= read;
      problems.push(unknownKey(name, keyAt, read === undefined ? undefined : meant));
      continue;
    }
    if (plain[name] === null || plain[name] === undefined) continue; // "title:" without a value
    const checked = frontMatterSchema.shape[name].safeParse(plain[name]);
    if (checked.success) data[name] = checked.data;
    else problems.push(wrongValue(name, plain[name], at(offsetOf(value as Node) ?? offsetOf(key as Node) ?? 0)));
  }
  return { data, problems: problems.slice(0, MOST_PROBLEMS), isData: true };
}

/** Whether brackets, or the marks of lists and keys on one line, nest deeper than `limit`; quotation is not regarded. */
function deeper(yaml: string, limit: number): boolean {
  let open = 0;
  let marks = 0;
  for (let i = 0; i < yaml.length; i++) {
    const char = yaml[i];
    if (char === "[" || char === "{") open++;
    else if (char === "]" || char === "}") open = Math.max(0, open - 1);
    else if (char === "\n") marks = 0;
    else if ((char === "-" || char === "?" || char === ":") && /\s/.test(yaml[i + 1] ?? " ")) marks++;
    if (open > limit || marks > limit) return true;
  }
  return false;
}

const offsetOf = (node: Node | null): number | undefined => node?.range?.[0];

function plainData(document: ReturnType<typeof parseDocument>): Readonly<Record<string, unknown>> | undefined {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return undefined;
  }
}

const isKey = (name: string): name is FrontMatterKey => (frontMatterKeys as readonly string[]).includes(name);

/** The value of a key that other programs use for one of ours; a link of a note ("[[Ada Moreno]]") as its words. */
function asMeant(key: FrontMatterKey, value: unknown): unknown {
  const words = (one: unknown): unknown =>
    typeof one === "string" ? one.replace(/^\[\[(?:[^\]|]{0,200}\|)?([^\]|]{1,200})\]\]$/, "$1") : one;
  if (value === null || value === undefined) return undefined;
  return frontMatterSchema.shape[key].safeParse(Array.isArray(value) ? value.map(words) : words(value)).data;
}

/** `readAs`: the key that its value was used for all the same. */
function unknownKey(
  name: string,
  place: { path: string; line: number; column: number },
  readAs: FrontMatterKey | undefined,
): Problem {
  const [nearest] = frontMatterKeys
    .map((key) => ({ key, near: jaroWinkler(name.toLowerCase(), key) }))
    .sort((a, b) => b.near - a.near || (a.key < b.key ? -1 : 1));
  const meant = readAs
    ? `Did you mean "${readAs}"? It is read as that.`
    : nearest && nearest.near >= NEAR
      ? `Did you mean "${nearest.key}"?`
      : `Known: ${frontMatterKeys.join(", ")}.`;
  return {
    rule: "unknown-key",
    reason: `"${shorten(name)}" is not a key of front matter.`,
    fatal: false,
    ...place,
    note: meant,
  };
}

function wrongValue(
  key: FrontMatterKey,
  value: unknown,
  place: { path: string; line: number; column: number },
): Problem {
  const [what, wayOut] = expectations[key];
  const rule = what === "a date" ? "date-not-edtf" : `${key}-not-valid`;
  return { rule, reason: `${shorten(show(value))} is not ${what}.`, fatal: false, ...place, note: wayOut };
}

const show = (value: unknown): string => JSON.stringify(value) ?? "This";
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);
const sentence = (text: string): string => shorten(text.split("\n")[0] ?? "").replace(/[.:]?$/, ".");

function statedOf(data: Values): Stated {
  const { published, retrieved, anchor, ...rest } = data as Stated & { readonly [key: string]: unknown };
  const nfc = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inNfc(value)])) as Stated;
  return {
    ...nfc,
    ...(published && { published: published as Edtf }),
    ...(retrieved && { retrieved: retrieved as Edtf }),
    ...(anchor && { anchor: anchor as Edtf }),
  };
}

const inNfc = (value: unknown): unknown => {
  if (typeof value === "string") return value.normalize("NFC");
  return Array.isArray(value) ? value.map(inNfc) : value;
};

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
