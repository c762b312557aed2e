import type { Disagreement } from "../../src/records/digest.ts";
import { isSubjectForeign, subjectOf } from "../../src/render/labels.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** What a difference is about, marked as English where the site's language has no words for it. */
export const Subject = part("subject/Subject", function Subject({ one }: { readonly one: Disagreement }) {
  const { words } = usePage();
  const text = subjectOf(one, words);
  return isSubjectForeign(one, words) ? <span lang="en">{text}</span> : text;
});
