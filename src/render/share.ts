import type { Disagreement } from "../records/digest.ts";
import { barsOf, type StripBar } from "./bars.ts";
import { labelOf, subjectOf } from "./labels.ts";
import { type Letters, loadLetters } from "./letters.ts";
import { plotOf } from "./plot.ts";
import type { Site } from "./site.ts";

/** A picture that stands for a page where somebody shares its address. */
export interface SharePicture {
  /** The same whatever is drawn: every page of the story names it, and none is another page for one more report. */
  readonly path: string;
  /** Made when the picture is to be drawn. */
  readonly svg: () => string;
  readonly alt: string;
}

export interface SharePictures {
  readonly story: SharePicture;
  readonly differences: SharePicture;
}

/** Pixels; what the large networks ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const EDGE = 72;
const ROOM = SHARE_SIZE.width - 2 * EDGE;
const [PAPER, INK, SOFT] = ["#fdfdfc", "#14202b", "#46515c"];
const CAMPS = ["#0b4a63", "#8a3208", "#56308a", "#3a5203"];

/** One picture of the story, with the shape of its timeline, and one of the first point on which its sources differ. */
export function sharePicturesOf(
  site: Pick<Site, "title" | "words" | "digest" | "periods" | "core">,
  first?: Disagreement,
): SharePictures {
  const story: SharePicture = {
    path: "assets/share-story.png",
    svg: () => framed(storyIn(loadLetters(), site)),
    alt: site.words.pictureOfStory(site.title),
  };
  if (!first) return { story, differences: story };
  const subject = subjectOf(first, site.words);
  return {
    story,
    differences: {
      path: "assets/share-differences.png",
      svg: () => framed(differenceIn(loadLetters(), site, first, subject)),
      alt: site.words.pictureOfDifference(subject),
    },
  };
}

function framed(drawn: string): string {
  const { width, height } = SHARE_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${PAPER}" d="M0 0h${width}v${height}H0z"/><path fill="${INK}" d="M0 0h${width}v14H0zM0 20h${width}v3H0z"/>${drawn}</svg>`;
}

function storyIn(
  letters: Letters,
  { title, words, digest, periods, core }: Pick<Site, "title" | "words" | "digest" | "periods" | "core">,
): string {
  const counts = [
    words.reports(digest.articles.length),
    words.events(digest.events.length),
    words.differences(digest.disagreements.length),
  ].join(" · ");
  const bars = barsOf(
    periods.flatMap(({ groups }) => groups),
    words,
    core,
  );
  return line(letters, counts, EDGE, 104, 32, SOFT) + heading(letters, title, 208, 3) + stripOf(letters, bars);
}

/** The bars of the strip, as on the pages, from edge to edge. */
function stripOf(letters: Letters, bars: readonly StripBar[]): string {
  if (bars.length < 2) return "";
  const [base, height] = [556, 150];
  const most = Math.max(...bars.map(({ count }) => count));
  const step = ROOM / bars.length;
  const wide = Math.min(44, step * 0.7);
  const rects = bars.map(({ count, shape }, index) => {
    const tall = Math.round(14 + ((height - 14) * count) / most);
    const look = {
      filled: `fill="${CAMPS[0]}"`,
      dashed: `fill="#f1f4f5" stroke="${CAMPS[0]}" stroke-width="3" stroke-dasharray="6 6"`,
      hollow: `fill="none" stroke="${CAMPS[0]}" stroke-width="3"`,
    }[shape];
    return `<rect x="${tenth(EDGE + index * step + (step - wide) / 2)}" y="${base - tall}" width="${tenth(wide)}" height="${tall}" ${look}/>`;
  });
  const [first, last] = [bars[0]?.label ?? "", bars.at(-1)?.label ?? ""];
  return `${rects.join("")}<path fill="${INK}" d="M${EDGE} ${base}h${ROOM}v3H${EDGE}z"/>${line(letters, first, EDGE, base + 40, 28, SOFT)}${line(letters, last, EDGE + ROOM - letters.width(last, 28), base + 40, 28, SOFT)}`;
}

/** The point, and each camp in its colour: numbers on one axis, other values one below the other. */
function differenceIn(
  letters: Letters,
  { title, words }: Pick<Site, "title" | "words">,
  one: Disagreement,
  subject: string,
): string {
  const plot = plotOf(one.values);
  const camps = one.values.slice(0, 3).map((value, index) => {
    const y = 376 + index * 96;
    const colour = CAMPS[index] ?? INK;
    const bar = plot?.bars[index];
    const scale = ROOM / (plot?.width ?? 1);
    const range = bar
      ? `<path fill="${colour}" d="M${tenth(EDGE + bar.from * scale - 6)} ${y + 18}h${tenth((bar.to - bar.from) * scale + 12)}v10h-${tenth((bar.to - bar.from) * scale + 12)}z"/>`
      : "";
    const [label = ""] = letters.wrap(labelOf(one, value), 40, ROOM - 32, 1);
    return `<path fill="${colour}" d="M${EDGE} ${y - 34}h8v44h-8z"/>${line(letters, label, EDGE + 28, y, 40, INK)}${range}`;
  });
  const kicker = `${title}: ${words.whereDiffer}`;
  return (
    line(letters, letters.wrap(kicker, 32, ROOM, 1)[0] ?? "", EDGE, 104, 32, SOFT) +
    heading(letters, subject, 208, 2) +
    camps.join("")
  );
}

/** As large as it can be set in that many lines. */
function heading(letters: Letters, text: string, y: number, most: number): string {
  const size = [92, 76, 64].find((one) => !letters.wrap(text, one, ROOM, most).at(-1)?.endsWith(" …")) ?? 56;
  return letters
    .wrap(text, size, ROOM, most)
    .map((one, index) => line(letters, one, EDGE, Math.round(y + index * size * 1.08), size, INK))
    .join("");
}

/** Words in a script that there are no letters for are left out rather than drawn as boxes. */
const line = (letters: Letters, text: string, x: number, y: number, size: number, colour: string): string =>
  letters.has(text) ? `<path fill="${colour}" d="${letters.outline(text, x, y, size)}"/>` : "";

const tenth = (value: number): number => Math.round(value * 10) / 10;
