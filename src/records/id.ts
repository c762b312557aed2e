import { hash } from "node:crypto";

type Id<Name extends string> = string & { readonly __brand: Name };

export type ArticleId = Id<"article">;
export type MentionId = Id<"mention">;
export type ClaimId = Id<"claim">;
export type EntityId = Id<"entity">;
export type ClaimGroupId = Id<"claim group">;
export type DisagreementId = Id<"disagreement">;
export type EventId = Id<"event">;
export type OriginId = Id<"origin">;

/** One letter for each kind of record, so that an id says what it names. */
interface Ids {
  a: ArticleId;
  m: MentionId;
  c: ClaimId;
  e: EntityId;
  g: ClaimGroupId;
  d: DisagreementId;
  v: EventId;
  o: OriginId;
}

/** SHA-256 of bytes or text, in lower-case hexadecimal. */
export const sha256 = (data: string | Uint8Array): string => hash("sha256", data, "hex");

const LENGTH = 12; // 48 bits: one chance in a thousand of any collision among 750,000 ids

/**
 * An id that follows from content: the kind's letter and twelve hexadecimal digits of the SHA-256 of the parts.
 * The same parts always give the same id, and no id depends on how many others there are.
 */
export const idOf = <Kind extends keyof Ids>(kind: Kind, ...parts: readonly (string | number)[]): Ids[Kind] =>
  (kind + sha256(asJson(parts)).slice(0, LENGTH)) as Ids[Kind];

/** As JSON.stringify writes it: a whole article, which holds nothing odd, in half the time. */
function asJson(parts: readonly (string | number)[]): string {
  if (!parts.some(isLong)) return JSON.stringify(parts);
  const written = parts.map((part) => (isLong(part) && !ODD.test(part) ? quoted(part) : JSON.stringify(part)));
  return `[${written.join(",")}]`;
}

const isLong = (part: string | number): part is string => typeof part === "string" && part.length >= LONG;
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;

const LONG = 500; // characters
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes them, and halves of characters
const ODD = /[\0-\t\v-\x1f\\\ud800-\udfff]/;
