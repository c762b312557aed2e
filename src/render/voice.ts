import type { Article } from "../records/article.ts";
import type { Evidence } from "../records/digest.ts";
import type { Site } from "./site.ts";

/** How a source's words are to be spoken and set, as attributes of an element; none where they are as the page's own. */
export interface Voice {
  readonly lang?: string;
  readonly dir?: "rtl";
}

/** Languages and scripts that are written from right to left (BCP 47). */
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|glk|he|iw|ku|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|-(?:Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)\b/i;
const LETTERS = 400; // of the text: enough to tell, where no language is stated, in which direction it runs

/** An article's voice on a page in the language of `locale`. Letters tell the direction where the language does not. */
export function voiceOf({ language, text }: Pick<Article, "language" | "text">, locale: string): Voice {
  const foreign = language.toLowerCase() !== locale.slice(0, 2);
  const right = RIGHT_TO_LEFT.test(language) || runsRightToLeft(text.slice(0, LETTERS));
  return { ...(foreign && { lang: language }), ...(right && { dir: "rtl" }) };
}

/** The voice of the report whose words stand for something: its first place. */
export const voiceAt = (site: Pick<Site, "report">, evidence: readonly Evidence[]): Voice =>
  evidence[0] ? site.report(evidence[0].article).voice : {};

function runsRightToLeft(text: string): boolean {
  const right = text.match(/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu);
  return right !== null && 2 * right.length > (text.match(/\p{L}/gu)?.length ?? 0);
}
