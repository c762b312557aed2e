import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SharePicture } from "../render/share.ts";

/**
 * Draws pictures into a site. Their names say what they show, so one that the former site has is taken from there: a
 * picture costs 20 to 40 ms, and the drawing library 20 ms to load.
 */
export async function drawPictures(pictures: readonly SharePicture[], site: string, former?: string): Promise<void> {
  for (const { path, svg } of pictures) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    const there =
      former !== undefined &&
      (await copyFile(join(former, path), file).then(
        () => true,
        () => false,
      ));
    if (there) continue;
    const { Resvg } = await import("@resvg/resvg-js");
    await writeFile(file, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  }
}
