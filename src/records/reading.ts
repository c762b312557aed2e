import type { Edtf } from "./edtf.ts";
import type { ArticleId, ClaimId, MentionId } from "./id.ts";
import type { Span } from "./span.ts";

/** What is in one article. Plain JSON; says nothing about any other article. */
export interface Reading {
  readonly article: ArticleId;
  readonly sentences: readonly Sentence[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** A sentence never crosses a block. */
export interface Sentence extends Span {
  /** 0 to 1 within the article. */
  readonly salience: number;
}

export type Mention = NameMention | TimeMention | QuantityMention;

interface Found {
  readonly id: MentionId;
  readonly span: Span;
  /** The exact words: `article.text.slice(span.start, span.end)`. */
  readonly text: string;
  /** The part that found it: "names/tagger", "times/relative", ... */
  readonly by: string;
}

export type NameKind = "person" | "organization" | "place" | "event";

export interface NameMention extends Found {
  readonly kind: NameKind;
  /** What the text calls the bearer right beside the name: "Chinese Foreign Minister". */
  readonly role?: Role;
}

export interface Role {
  readonly text: string;
  readonly span: Span;
}

export interface TimeMention extends Found {
  readonly kind: "time";
  readonly timex: { readonly type: "DATE" | "TIME" | "DURATION" | "SET"; readonly value: string };
  /** Only for what can be placed in a calendar; absent where that would need an anchor that is not there. */
  readonly edtf?: Edtf;
  /** "stated": the words hold the date. "implied": it was counted from an anchor. */
  readonly basis: "stated" | "implied";
  /** What it was counted from. */
  readonly anchor?: Anchor;
  /** The date is one end of a period only: "since 2019", "until Monday", "before Sunday". */
  readonly bound?: "since" | "until" | "before" | "after" | "by";
  /** "weekday-past", "month-next", ... shown by `dateline explain`. */
  readonly rule: string;
}

export interface Anchor {
  readonly edtf: Edtf;
  readonly from: "published" | "text" | "configured";
  /** The words that give it, when it comes from the text. */
  readonly span?: Span;
}

export interface QuantityMention extends Found {
  readonly kind: "quantity";
  /** Bounds of what the words allow, in `unit`; absent where open: "more than seven hours" has low 7 and no high. */
  readonly low?: number;
  readonly high?: number;
  /** A bound that is itself left out: "more than seven" excludes 7. */
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  /** "h", "d", "USD", "%", "km", "people", ... */
  readonly unit: string;
  /** The noun counted: "people killed", "barrels". */
  readonly of?: string;
  /** "nearly", "more than", "at least", ... */
  readonly hedge?: string;
}

export interface Claim {
  readonly id: ClaimId;
  /** The content: what is said. */
  readonly span: Span;
  /** Further pieces of the same speech, behind its cue or in the next block: `"We agreed," she said. "It took all night."` */
  readonly rest?: readonly Span[];
  /** Index of the (first) sentence in `Reading.sentences`. */
  readonly sentence: number;
  readonly speaker?: Speaker;
  readonly cue?: { readonly span: Span };
  /** "narrated": the reporter says it, nobody is quoted. */
  readonly mode: "direct" | "indirect" | "mixed" | "narrated";
  readonly modality: "asserted" | "denied" | "expected" | "possible" | "planned";
  readonly times: readonly MentionId[];
  readonly quantities: readonly MentionId[];
  /** 0 to 1 within the article. */
  readonly salience: number;
}

export interface Speaker {
  readonly span: Span;
  /** The name that the words stand for, pronouns and descriptions led back where it is safe. */
  readonly mention?: MentionId;
}
