import { pictureAgencies } from "../../language/en/bylines.ts";
import type { Caption } from "../../records/article.ts";
import type { Cleaner, Line, SeenLine } from "../../stages.ts";
import { countWords, endsSentence, hasTwoSentences, isOpen } from "./shape.ts";
import { firstWord } from "./tables.ts";

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
const NAME = `(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}'’-]{0,24}`; // a full stop only after initials: before the credit it ends a sentence
const SIGNED = new RegExp(
  `(?:^|\\s)(?<credit>(?:(?:${NAME})\\s){0,3}(?:${NAME})\\s?/\\s?(?:${pictureAgencies})(?:\\s?[/,]\\s?[\\p{L} ]{2,30}|\\svia\\s[\\p{L} /]{2,40})?)\\.?$`,
  "u",
);
const AGENCY_FIRST = new RegExp(
  `(?:^|\\s)(?<credit>(?:${pictureAgencies})\\s?/\\s?\\p{Lu}[\\p{L}.'’ -]{2,40}(?:/[\\p{L} ]{2,20})?)\\.?$`,
  "u",
);
const VIA =
  /(?:^|\s)(?<credit>(?:\p{Lu}[\p{L}.'’-]{0,24}\s?[/\s]?\s?){0,4}via (?:Getty Images|AP|AFP|Reuters|Shutterstock|EPA)|©?\s?Getty Images)\.?$/u;
/** "a lake of nine square miles.Credit...Lena Abbott for The Ledger", as it is copied from a page. */
const DOTTED = /Credit(?:\.{3}|…)\s?(?<credit>[^….]{2,90})\.?$/u;
/** "Getty Images A crowd of people outside an office": the picture's agency, then what it shows to those who do not see it. */
const SHOWN = new RegExp(
  `^(?:(?:${pictureAgencies})(?: (?:Media|via|/) ?(?:${pictureAgencies}|Media)?)?|PA Media) (?:An? |The |(?:Two|Three|Four|Five|Six|Several|Some|Many|People|Men|Women|Police|Protesters|Firefighters|Rescuers|Soldiers|Workers) )\\p{Ll}`,
  "u",
);
const OPENING =
  /^(?:file (?:photo|picture|image)\s?[:–—-]|file\s[–—-]\s|image caption|photo caption|image source|caption\s?:|pictured\s?:|photos?\s?:|image\s?:|picture\s?:|in this (?:file )?(?:photo|image|picture)[ ,](?:taken|released|provided|made)|an? (?:file|handout) (?:photo|image|picture)|this (?:handout|file|undated) (?:photo|image|picture))/i;
const LABEL =
  /^(?:(?:image caption|media caption|caption)\s?[,:]?|(?:image source|image credit|credit)\s?[,:]\s?[^.]{2,60})$/i;
const HINT = /[/[(©]|photo|picture|image|credit|getty|illustration/i;
const DESCRIBES = /^(?:image description|alt text|alt)\s?:/i;
/** First words of what OPENING, LABEL and DESCRIBES take. */
const NAMING: ReadonlySet<string> = new Set(
  "file image photo photos caption picture pictured media credit alt in a an this".split(" "),
);

/** Words under a picture, told by their credit or their opening, and the words above them that describe it to the blind. */
export const captions: Cleaner = {
  name: RULE,
  clean: (lines) => {
    const parted = lines.filter((line) => line.tight).length <= lines.length * MOST_TIGHT;
    const shown = new Set(lines.filter(isShown));
    return lines.map((line, i) => {
      if (!isOpen(line)) return line;
      const above = lines[i - 1];
      const named = NAMING.has(line.first);
      if (named && DESCRIBES.test(line.text)) return { ...line, role: "description", rule: RULE };
      if (named && LABEL.test(line.text)) return { ...line, role: "clutter", rule: RULE };
      if (shown.has(line)) return { ...line, role: "description", rule: RULE };
      if (above !== undefined && shown.has(above) && !endsSentence(line.text))
        return { ...line, role: "caption", rule: RULE };
      const labelled = line.tight === true && /^image caption,?$/i.test(above?.text ?? "");
      if (labelled || isCaption(line)) return { ...line, role: "caption", rule: RULE };
      if (isDescription(line.text, lines, i)) return { ...line, role: "description", rule: RULE };
      const role = roleAboveCaption(line, lines[i + 1], parted);
      return role ? { ...line, role, rule: RULE } : line;
    });
  },
};

/** What begins a block of lines and has a caption right below: words for the blind, or the caption of a mere credit. */
function roleAboveCaption(
  line: SeenLine,
  below: SeenLine | undefined,
  parted: boolean,
): "caption" | "description" | undefined {
  if (line.tight || below?.tight !== true || !isOpen(below)) return undefined;
  if (!parted && below.text.length > LONGEST_CREDIT) return undefined;
  if (!isCaption(below)) return undefined;
  if (creditOf(below.text)?.text !== "") return parted ? "description" : undefined;
  return countWords(line.text, LONGEST) < LONGEST / 2 ? "caption" : undefined;
}

const isShown = ({ text, first }: SeenLine): boolean =>
  SELLERS.has(first) && SHOWN.test(text) && countWords(text, MOST_SHOWN + 1) <= MOST_SHOWN;

/** First words of the agencies' names. */
const SELLERS: ReadonlySet<string> = new Set(
  pictureAgencies
    .split("|")
    .map(firstWord)
    .filter((word) => word !== "the"),
);

/** The words that stand again in the caption below, or above a button that shows the picture large, with its caption under that. */
function isDescription(text: string, lines: readonly SeenLine[], i: number): boolean {
  const [next, third] = [lines[i + 1], lines[i + 2]];
  if (text.length > LONGEST_DESCRIPTION || next === undefined) return false;
  if (text.length > 20 && next.text.length > text.length && next.text.startsWith(text)) return isCaption(next);
  if (next.text.length >= 40 || !ENLARGES.test(next.text)) return false;
  return third !== undefined && isCaption(third) && !hasTwoSentences(text);
}

const LONGEST_DESCRIPTION = 250; // characters
const LONGEST_CREDIT = 120; // characters of a credit alone on its line
const MOST_SHOWN = 45; // words of a description
const ENLARGES = /^(?:view|open) image in (?:fullscreen|gallery)$/i;

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

const isCaption = ({ text, first }: SeenLine): boolean =>
  text.length <= 1200 &&
  ((NAMING.has(first) && OPENING.test(text)) || creditOf(text) !== undefined) &&
  countWords(text, LONGEST + 1) <= LONGEST;

/** "(as in a picture of the harbour)": words in brackets that name nobody. */
const isAside = (credit: string): boolean => {
  const words = credit.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return words.length > MOST_UNNAMED && words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 < words.length;
};

const MOST_UNNAMED = 4; // words of a credit without a name: "file photo", "picture by the author"

function creditOf(text: string): { text: string; credit: string } | undefined {
  if (text.length > 1200) return undefined;
  const sold = SOLD_END.test(text.slice(-1)) ? SOLD.exec(text.slice(-80))?.[0] : undefined;
  const found = creditAtEnd(sold ? text.slice(0, -sold.length) : text);
  return found && sold ? { ...found, credit: `${found.credit}${sold}` } : found;
}

/** What agencies put behind a credit: "Purchase Licensing Rights". */
const SOLD = /\s(?:purchase|acquire) licensing rights(?:, opens new tab)?$/i;
const SOLD_END = /[sb]/i;

function creditAtEnd(text: string): { text: string; credit: string } | undefined {
  const tail = Math.max(0, text.length - 160);
  const slash = text.indexOf("/", tail) >= 0;
  const marked = slash || text.indexOf(":", tail) >= 0 || text.indexOf("©", tail) >= 0;
  const sold = text.indexOf("via ", tail) >= 0 || text.indexOf("Getty Images", tail) >= 0;
  const closed = /[\])]\.?$/.test(text.slice(-2));
  if (!closed && !marked && !sold && text.indexOf("Credit", tail) < 0) return undefined; // most paragraphs end here
  const end = text.slice(tail);
  if (!HINT.test(end)) return undefined;
  const bracketed = closed ? BRACKETED.exec(end) : null;
  if (bracketed) {
    const credit = bracketed[0].trim().replace(/^[[(]|[\])]\.?$/g, "");
    if (isAside(credit)) return undefined;
    return { text: text.slice(0, tail + bracketed.index).trim(), credit };
  }
  const forms = [marked && NAMED, DOTTED, slash && AGENCY_FIRST, slash && SIGNED, sold && VIA];
  for (const form of forms) {
    const match = form ? form.exec(end) : null;
    const credit = match?.groups?.credit;
    if (match && credit) return { text: text.slice(0, tail + match.index).trim(), credit: credit.trim() };
  }
  return undefined;
}
