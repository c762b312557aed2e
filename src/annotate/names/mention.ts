/** Making and knowing the mentions of names. */
import { idOf } from "../../records/id.ts";
import type { Mention, NameKind, NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Draft } from "../../stages.ts";

/** Whether a mention is of a name, not of a time or a quantity. */
export const isName = (mention: Mention): mention is NameMention =>
  mention.kind !== "time" && mention.kind !== "quantity";

/** The mention of a name at a place of the article; `by` is the part that found it. */
export const nameMention = (draft: Draft, kind: NameKind, { start, end }: Span, by: string): NameMention => ({
  id: idOf("m", draft.article.id, kind, start, end),
  kind,
  span: { start, end },
  text: draft.article.text.slice(start, end),
  by,
});
