/** The types of the parts that presets.ts puts in order. */
import type { Config } from "./config.ts";
import type { Article } from "./records/article.ts";
import type { Edtf } from "./records/edtf.ts";
import type { Problem } from "./records/problem.ts";
import type { Claim, Mention, Sentence } from "./records/reading.ts";
import type { Span } from "./records/span.ts";

/** One file as it was found. `path` is relative to the folder, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads one format: bytes to lines and stated facts. The first reader in the list that `accepts` a source reads it. */
export interface Reader {
  readonly name: string;
  readonly accepts: (source: Source) => boolean;
  readonly read: (source: Source, config: Config) => Promise<ReadSource> | ReadSource;
}

/** A feed or an archive holds many articles; a file that cannot be read holds none and at least one problem. */
export interface ReadSource {
  readonly articles: readonly RawArticle[];
  /** Records already, as Dateline exported them: neither cleaned nor composed again. */
  readonly finished?: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What a reader makes of an article before cleaning: its lines in order, and what the file states about itself. */
export interface RawArticle {
  /** As in the source; an item of many adds "#" and what tells it from the others. */
  readonly path: string;
  /** The reader's name. */
  readonly format: string;
  /** Of the file's bytes, or of an item's own text. */
  readonly sha256: string;
  readonly lines: readonly Line[];
  readonly stated: Stated;
}

/** Facts about an article that its file states outside the body: front matter, metadata of a page or a feed. */
export interface Stated {
  readonly title?: string;
  readonly dek?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: Edtf;
  /** Stands in for a date of publication that the source does not state: an editor's word, not the source's. */
  readonly anchor?: Edtf;
  /** When the file was saved. */
  readonly retrieved?: Edtf;
  readonly language?: string;
  readonly license?: string;
  readonly tags?: readonly string[];
}

/** A line or paragraph on its way to becoming part of an article. */
export interface Line {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  readonly role: LineRole;
  /** The part that gave it its role. */
  readonly rule?: string | undefined;
  /** It follows the line before it without a blank line, as the words of one picture do. */
  readonly tight?: boolean | undefined;
}

/** "body" until a cleaner knows better; "clutter" leaves the article and is listed in `removed`. */
export type LineRole =
  | "body"
  | "quote"
  | "item"
  | "subhead"
  | "title"
  | "dek"
  | "byline"
  | "published"
  | "label"
  | "caption"
  | "description"
  | "clutter";

/** A line as cleaners see it, with what most of them look it up by. */
export interface SeenLine extends Line {
  /** Its first letters, in lower case; "" where it has none near its head. */
  readonly first: string;
}

/**
 * Tells one kind of clutter or frame apart from the body. Never deletes: gives lines their role. Pure. `about` is what
 * the reader knows besides: a page's metadata state a title that its lines need not show.
 */
export interface Cleaner {
  readonly name: string;
  readonly clean: (lines: readonly SeenLine[], about: Pick<RawArticle, "format" | "stated">) => readonly SeenLine[];
}

/** A word, number or mark; half-open UTF-16 offsets into `Article.text`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/**
 * What rules about dates and quantities look at: a word, a whole number phrase ("twenty-four", "1.2 million"), a mark,
 * or the gap between two blocks. Finer than tokens: "two-day" is a number, a hyphen and a word.
 */
export interface Item extends Span {
  /** In lower case, straight apostrophes, without the stops of "p.m."; "¶" is the gap between blocks. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark" | "gap";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** No white space before it. */
  readonly glued: boolean;
  readonly number?: NumberPhrase;
}

export interface NumberPhrase {
  readonly value: number;
  readonly form: "digits" | "words";
  /** "the 21st", "third". */
  readonly ordinal: boolean;
  /** The word leaves open how many: "several"; `value` is then the least that it promises. */
  readonly vague: boolean;
  /** A bare plural of a scale: "dozens". */
  readonly plural: boolean;
  /** Number of digits before the point, when written in plain digits without commas; else 0. */
  readonly digits: number;
  /** Written with a decimal point or a scale word, so never a year or a day. */
  readonly scaled: boolean;
  /** What a scale word after the digits multiplies by: "4 million". */
  readonly scale?: number;
}

/** A reading while annotators work on it. */
export interface Draft {
  readonly article: Article;
  readonly config: Config;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** The whole text but its subheads once more, as the rules for times and quantities see it; read by the first that needs it. */
  readonly items?: readonly Item[];
}

/** Finds (or, as a refiner, corrects) one thing in one article. Pure: no disk, no clock, no other article. */
export interface Annotator {
  readonly name: string;
  readonly annotate: (draft: Draft) => Draft;
}
