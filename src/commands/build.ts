import type { Digest } from "../records/digest.ts";
import { count, type ExitCode, type Io, report } from "./io.ts";
import { findStory, siteFolder, tellStory } from "./story.ts";

/** `dateline build [FOLDER] [--out DIR]`: a folder of articles to a site; ends with a line that says what was made. */
export async function build(folder: string | undefined, options: { out?: string }, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const story = await findStory({ folder, out: options.out }, io);
  const out = siteFolder(story);
  const digest = await tellStory(story, io);
  const code = report(digest.problems, io);
  const { renderSite } = await import("../plugin.ts");
  const { pages } = await renderSite(digest, story.config, out);
  io.err(`${summary(digest, pages, (performance.now() - started) / 1000)}\n`);
  return code;
}

/** `5 articles, 31 people and places, 80 claims, 40 events, 9 differences, 95 pages in 1.9 s` */
function summary(digest: Digest, pages: number, seconds: number): string {
  const named = digest.entities.filter((entity) => entity.kind !== "event").length;
  const parts = [
    count(digest.articles.length, "article"),
    count(named, "person, organization or place", "people, organizations and places"),
    count(digest.claims.length, "claim"),
    count(digest.events.length, "event"),
    count(digest.disagreements.length, "difference"),
    count(pages, "page"),
  ];
  return `${parts.join(", ")} in ${seconds.toFixed(1)} s`;
}
