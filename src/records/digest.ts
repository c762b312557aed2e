import type { Article } from "./article.ts";
import type { Edtf } from "./edtf.ts";
import type { ArticleId, ClaimGroupId, ClaimId, DisagreementId, EntityId, EventId, OriginId } from "./id.ts";
import type { Problem } from "./problem.ts";
import type { Anchor, NameKind, Reading } from "./reading.ts";
import type { Span } from "./span.ts";

/** Everything that the site shows, and all that `dateline export --format json` prints. */
export interface Digest {
  readonly title: string;
  /** The day of the newest report, or the configured one; "" where none is known. */
  readonly asOf: Edtf | "";
  /** In the order of publication, then of path. */
  readonly articles: readonly Article[];
  /** In the order of `articles`. */
  readonly readings: readonly Reading[];
  readonly entities: readonly Entity[];
  readonly claims: readonly ClaimGroup[];
  readonly disagreements: readonly Disagreement[];
  /** In the order of time; undated ones last. */
  readonly events: readonly Event[];
  readonly origins: readonly Origin[];
  readonly problems: readonly Problem[];
}

/** A place in one article's text. */
export interface Evidence {
  readonly article: ArticleId;
  readonly span: Span;
}

export interface Entity {
  readonly id: EntityId;
  /** Ids by which it goes where fewer articles are known; what points at one of them means this. */
  readonly also?: readonly EntityId[];
  readonly kind: NameKind;
  /** The fullest spelling that most sources use. */
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly roles: readonly { readonly text: string; readonly article: ArticleId; readonly span: Span }[];
  readonly mentions: readonly Evidence[];
}

/** One spelling. `why` says how it came to this entity: "surname of Ada Okafor in the same article". */
export interface Alias {
  readonly text: string;
  readonly count: number;
  readonly why: string;
}

/** The same thing said, by one source or several. */
export interface ClaimGroup {
  readonly id: ClaimGroupId;
  /** As in `Entity`: the ids of its members' own groups. */
  readonly also?: readonly ClaimGroupId[];
  /** The words of its clearest member. */
  readonly text: string;
  readonly members: readonly ClaimId[];
  /** Independent ones: text that two articles share counts once. */
  readonly origins: readonly OriginId[];
  readonly status: "several" | "single" | "differing";
}

/** Where words come from: an article, or a passage that several articles share (then `articles` has them all). */
export interface Origin {
  readonly id: OriginId;
  readonly articles: readonly ArticleId[];
  /** The shared passage in each of its articles; empty for an article of its own. */
  readonly passages: readonly Evidence[];
}

export type DisagreementKind =
  | "duration"
  | "number"
  | "date"
  | "name"
  | "wording"
  | "polarity"
  | "modality"
  | "roles"
  | "participants"
  | "existence";

export interface Disagreement {
  readonly id: DisagreementId;
  /** As in `Entity`. */
  readonly also?: readonly DisagreementId[];
  readonly kind: DisagreementKind;
  /** What the values are about, in the sources' words: "How long the talks on Sunday lasted". */
  readonly subject: string;
  readonly event?: EventId;
  readonly relation: "conflict" | "granularity" | "superseded";
  /** Camps, not spellings: sources that agree stand under one value. */
  readonly values: readonly DisagreementValue[];
  /** One sentence: why these cannot both be so. */
  readonly why: string;
}

export interface DisagreementValue {
  /** Normalised: "PT6H", "2023-06-19", "possible". */
  readonly value: string;
  /** As the sources put it: "nearly six hours". */
  readonly label: string;
  /** Bounds for drawing, where the value is a number or a duration. */
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly evidence: readonly Evidence[];
}

export interface Event {
  readonly id: EventId;
  /** As in `Entity`. */
  readonly also?: readonly EventId[];
  /** "" when undated. */
  readonly edtf: Edtf | "";
  readonly precision:
    | "time"
    | "day"
    | "week"
    | "month"
    | "season"
    | "quarter"
    | "year"
    | "decade"
    | "interval"
    | "undated";
  readonly status: "happened" | "planned" | "possible";
  /** From a source's own sentence, shortened without changing its sense. */
  readonly headline: string;
  /** 0 to 1 within the digest; a day's salience is the sum over its events. */
  readonly salience: number;
  /** Headline's sentence first. */
  readonly evidence: readonly Evidence[];
  readonly origins: readonly OriginId[];
  readonly entities: readonly EntityId[];
  readonly dating: Dating;
  readonly disagreements: readonly DisagreementId[];
}

/** How an event got its date; `phrase` is "" where no words of the sources give one. */
export interface Dating {
  readonly phrase: string;
  readonly article: ArticleId;
  readonly span: Span;
  readonly anchor?: Anchor;
  readonly rule: string;
}
