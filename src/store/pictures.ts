import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SharePicture } from "../render/share.ts";

/** Draws pictures into a site: a picture costs 20 to 40 ms, and the drawing library 20 ms to load. */
export async function drawPictures(pictures: readonly SharePicture[], site: string): Promise<void> {
  for (const { path, svg } of pictures) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    const { Resvg } = await import("@resvg/resvg-js");
    await writeFile(file, new Resvg(svg(), { font: { loadSystemFonts: false } }).render().asPng());
  }
}
