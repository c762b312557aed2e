import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import { defineConfig } from "../../../src/config.ts";
import { articleFromText } from "../../../src/index.ts";
import { idOf } from "../../../src/records/id.ts";
import type { NameKind, NameMention } from "../../../src/records/reading.ts";
import type { Draft } from "../../../src/stages.ts";

/** A draft of a text in which the first place of each given name that is not part of one before it is marked. */
export function draftWith(text: string, names: readonly (readonly [name: string, kind: NameKind])[] = []): Draft {
  const article = articleFromText(text);
  const mentions: NameMention[] = [];
  for (const [name, kind] of names) {
    let start = text.indexOf(name);
    while (mentions.some((one) => start >= one.span.start && start < one.span.end))
      start = text.indexOf(name, start + 1);
    if (start < 0) continue;
    const span = { start, end: start + name.length };
    mentions.push({ id: idOf("m", article.id, kind, span.start, span.end), kind, span, text: name, by: "test" });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  return tokens.annotate(
    sentences.annotate({ article, config: defineConfig(), sentences: [], tokens: [], mentions, claims: [] }),
  );
}
