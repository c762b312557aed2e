import { pictureAgencies } from "../../language/en/bylines.ts";
import type { Caption } from "../../records/article.ts";
import type { Cleaner, Line } from "../../stages.ts";
import { countWords, isOpen } from "./shape.ts";

const RULE = "clean/captions";
const LONGEST = 90; // words of a caption, its credit included
const MOST_TIGHT = 0.3; // share of lines without a blank line above, where blank lines part the paragraphs

const SLASHED = `[^\\[\\]()]{2,60}/[^\\[\\]()]{2,60}`;
const MARKED = `[^\\[\\]()]{0,60}\\b(?:photos?|images?|picture|file|handout|pool|screenshot|screengrab|courtesy)(?:\\s?[/:][^\\[\\]()]{0,80}|\\s(?:by|of|from|courtesy|via|credit)\\b[^\\[\\]()]{0,80})?|[^\\[\\]()]{2,60}\\b(?:via|getty)\\b[^\\[\\]()]{0,60}`;
const BRACKETED = new RegExp(
  `\\s?(?:\\[(?:${SLASHED}|${MARKED})\\]|\\((?:${MARKED}|[^()\\[\\]]{2,40}/(?:${pictureAgencies})[^()]{0,30})\\))\\.?$`,
  "iu",
);
const NAMED =
  /(?:^|[\s|•(])(?:photograph|photographs|photo|photos|picture|pictures|image|images|photo credit|image credit|picture credit|credit|photographer|illustration|source image)(?: by| courtesy(?: of)?)?\s?[:/©]\s?(?<credit>[^:.]{2,90})\)?\.?$/iu;
const SIGNED = new RegExp(
  `(?:^|\\s)(?<credit>(?:\\p{Lu}[\\p{L}.'’-]{0,24}\\s){0,3}\\p{Lu}[\\p{L}.'’-]{0,24}\\s?/\\s?(?:${pictureAgencies})(?:\\s?[/,]\\s?[\\p{L} ]{2,30}|\\svia\\s[\\p{L} /]{2,40})?)\\.?$`,
  "u",
);
const AGENCY_FIRST = new RegExp(
  `(?:^|\\s)(?<credit>(?:${pictureAgencies})\\s?/\\s?\\p{Lu}[\\p{L}.'’ -]{2,40}(?:/[\\p{L} ]{2,20})?)\\.?$`,
  "u",
);
const VIA =
  /(?:^|\s)(?<credit>(?:\p{Lu}[\p{L}.'’-]{0,24}\s?[/\s]?\s?){0,4}via (?:Getty Images|AP|AFP|Reuters|Shutterstock|EPA)|©?\s?Getty Images)\.?$/u;
const OPENING =
  /^(?:file (?:photo|picture|image)\s?[:–—-]|file\s[–—-]\s|image caption|photo caption|image source|caption\s?:|pictured\s?:|photos?\s?:|image\s?:|picture\s?:|in this (?:file )?(?:photo|image|picture)[ ,](?:taken|released|provided|made)|an? (?:file|handout) (?:photo|image|picture)|this (?:handout|file|undated) (?:photo|image|picture))/i;
const LABEL =
  /^(?:(?:image caption|media caption|caption)\s?[,:]?|(?:image source|image credit|credit)\s?[,:]\s?[^.]{2,60})$/i;
const HINT = /[/[(©]|photo|picture|image|credit|getty|illustration/i;
const DESCRIBES = /^(?:image description|alt text|alt)\s?:/i;

/** Words under a picture, told by their credit or their opening, and the words above them that describe it to the blind. */
export const captions: Cleaner = {
  name: RULE,
  clean: (lines) => {
    const parted = lines.filter((line) => line.tight).length <= lines.length * MOST_TIGHT;
    return lines.map((line, i) => {
      if (!isOpen(line)) return line;
      if (DESCRIBES.test(line.text)) return { ...line, role: "description", rule: RULE };
      if (LABEL.test(line.text)) return { ...line, role: "clutter", rule: RULE };
      const labelled = line.tight === true && /^image caption,?$/i.test(lines[i - 1]?.text ?? "");
      if (labelled || isCaption(line.text)) return { ...line, role: "caption", rule: RULE };
      const below = lines[i + 1];
      const opens = parted && !line.tight && below?.tight === true && isOpen(below) && isCaption(below.text);
      return opens && creditOf(below.text)?.text !== "" ? { ...line, role: "description", rule: RULE } : line;
    });
  },
};

/** What a line of a picture tells: its words and, where one is stated, the credit. A credit alone is no caption. */
export function captionOf(line: Line): Caption | undefined {
  if (line.role !== "caption" && line.role !== "description") return undefined;
  const { text, credit } = creditOf(line.text) ?? { text: line.text, credit: undefined };
  const words = text
    .replace(/^(?:image caption|photo caption|caption|pictured|photos?|image|picture)\s?[,:]\s?/i, "")
    .trim();
  const stated = credit?.trim();
  return { line: line.line, text: words || line.text, ...(stated && words && { credit: stated }), kind: line.role };
}

const isCaption = (text: string): boolean =>
  text.length <= 1200 &&
  (OPENING.test(text) || creditOf(text) !== undefined) &&
  countWords(text, LONGEST + 1) <= LONGEST;

/** "(as in a picture of the harbour)": words in brackets that name nobody. */
const isAside = (credit: string): boolean => {
  const words = credit.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return words.length > MOST_UNNAMED && words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 < words.length;
};

const MOST_UNNAMED = 4; // words of a credit without a name: "file photo", "picture by the author"

function creditOf(text: string): { text: string; credit: string } | undefined {
  if (text.length > 1200) return undefined;
  const sold = SOLD.exec(text.slice(-80))?.[0];
  const found = creditAtEnd(sold ? text.slice(0, -sold.length) : text);
  return found && sold ? { ...found, credit: `${found.credit}${sold}` } : found;
}

/** What agencies put behind a credit: "Purchase Licensing Rights". */
const SOLD = /\s(?:purchase|acquire) licensing rights(?:, opens new tab)?$/i;

function creditAtEnd(text: string): { text: string; credit: string } | undefined {
  const tail = Math.max(0, text.length - 160);
  const end = text.slice(tail);
  if (!HINT.test(end)) return undefined; // most paragraphs end here
  const bracketed = /[\])]\.?$/.test(end) ? BRACKETED.exec(end) : null;
  if (bracketed) {
    const credit = bracketed[0].trim().replace(/^[[(]|[\])]\.?$/g, "");
    if (isAside(credit)) return undefined;
    return { text: text.slice(0, tail + bracketed.index).trim(), credit };
  }
  const slash = end.includes("/");
  const forms = [
    /[:/©]/.test(end) && NAMED,
    slash && AGENCY_FIRST,
    slash && SIGNED,
    /via |getty images/i.test(end) && VIA,
  ];
  for (const form of forms) {
    const match = form ? form.exec(end) : null;
    const credit = match?.groups?.credit;
    if (match && credit) return { text: text.slice(0, tail + match.index).trim(), credit: credit.trim() };
  }
  return undefined;
}
