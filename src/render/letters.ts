import { readFileSync } from "node:fs";

/** Outlines of a text face, to draw words where no font can be counted on. */
export interface Letters {
  /** Whether every character of a text has an outline. */
  readonly has: (text: string) => boolean;
  /** In the unit of `size`, the height of the face. */
  readonly width: (text: string, size: number) => number;
  /** An SVG path's data of one line, its baseline beginning at (x, y). */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
  /** A text in lines of at most `width`; the last of `most` ends in "…" where the text goes on. */
  readonly wrap: (text: string, size: number, width: number, most: number) => readonly string[];
}

const EM = 1000; // units that the outlines are drawn in

/** The letters of Latin scripts, made from the site's text face by `npm run letters`. */
export function loadLetters(): Letters {
  const shapes: Readonly<Record<string, readonly [number, string]>> = JSON.parse(
    readFileSync(new URL("letters.json", import.meta.url), "utf8"),
  );
  const shapeOf = (character: string) => (Object.hasOwn(shapes, character) ? shapes[character] : undefined);
  const width = (text: string, size: number): number =>
    ([...text].reduce((sum, one) => sum + (shapeOf(one)?.[0] ?? 0), 0) * size) / EM;
  return {
    has: (text) => [...text].every((one) => shapeOf(one) !== undefined),
    width,
    outline: (text, x, y, size) => {
      let at = x;
      let path = "";
      for (const character of text) {
        const [advance, outline] = shapeOf(character) ?? [0, ""];
        path += placed(outline, at, y, size / EM);
        at += (advance * size) / EM;
      }
      return path;
    },
    wrap: (text, size, room, most) => wrapped(text, most, (line) => width(line, size) <= room),
  };
}

/** Outlines alternate x and y, but for the two commands that have one of them. */
function placed(outline: string, x: number, y: number, scale: number): string {
  return outline.replace(/([MLQC])([^A-Z]*)|Z/g, (all, command: string, numbers: string | undefined) => {
    if (numbers === undefined) return all;
    const points = numbers.match(/-?\d+/g) ?? [];
    return command + points.map((one, index) => tenth(Number(one) * scale + (index % 2 === 0 ? x : y))).join(" ");
  });
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

function wrapped(text: string, most: number, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer) || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most && lines.every(fits)) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? "";
  while (last !== "" && !fits(`${last} …`)) last = last.slice(0, Math.max(0, last.lastIndexOf(" ")));
  return [...kept, last === "" ? "…" : `${last} …`];
}
