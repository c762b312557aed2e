/**
 * The outlines of the letters on share pictures, taken from the site's own text face: `npm run letters` writes them to
 * src/render/letters.json. So a build draws pictures without reading a font, and the same everywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import opentype from "opentype.js";

const FILES = [
  ["newsreader", "newsreader-latin-500-normal.woff"],
  ["newsreader", "newsreader-latin-ext-500-normal.woff"],
] as const;
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
] as const;
const SIZE = 1000; // units an em: whole numbers are exact enough for any picture

const require = createRequire(import.meta.url);
const letters: Record<string, readonly [advance: number, outline: string]> = {};
for (const [family, file] of FILES) {
  const bytes = new Uint8Array(readFileSync(require.resolve(`@fontsource/${family}/files/${file}`)));
  const font = opentype.parse(bytes.buffer);
  for (const character of characters()) {
    if (letters[character] || font.charToGlyphIndex(character) === 0) continue;
    const glyph = font.charToGlyph(character);
    const advance = Math.round((glyph.advanceWidth * SIZE) / font.unitsPerEm);
    letters[character] = [advance, glyph.getPath(0, 0, SIZE).toPathData(0)];
  }
}
writeFileSync(
  fileURLToPath(new URL("../../src/render/letters.json", import.meta.url)),
  `{\n${Object.entries(letters)
    .map(([character, letter]) => `${JSON.stringify(character)}: ${JSON.stringify(letter)}`)
    .join(",\n")}\n}\n`,
);

function* characters(): Iterable<string> {
  for (const [first, last] of RANGES) for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
}
