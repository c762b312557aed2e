import { resolve } from "node:path";
import type { Digest } from "../records/digest.ts";
import { countsOf } from "../render/changes.ts";
import type { Edition } from "../render/edition.ts";
import { count, type ExitCode, type Io, report } from "./io.ts";
import { findStory, siteFolder, tellStory } from "./story.ts";

/**
 * `dateline build [FOLDER] [--out DIR] [--since SITE]`: a folder of articles to a site; ends with lines that say what was
 * made and what is other than before.
 */
export async function build(
  folder: string | undefined,
  options: { out?: string; since?: string },
  io: Io,
): Promise<ExitCode> {
  const started = performance.now();
  const story = await findStory({ folder, out: options.out }, io);
  const out = siteFolder(story);
  const digest = await tellStory(story, io);
  const code = report(digest.problems, io);
  const { renderSite } = await import("../plugin.ts");
  const since = options.since === undefined ? out : resolve(io.cwd, options.since);
  const { pages, edition, before } = await renderSite(digest, story.config, out, since);
  io.err(`${summary(digest, pages, (performance.now() - started) / 1000)}\n`);
  if (before) io.err(`${before.id === edition.id ? "Nothing changed." : changed(edition)}\n`);
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

/** `Against the site before, as of 2023-06-18: articles 1 new; events 12 new, 2 gone, 1 newly corroborated` */
function changed({ changes }: Edition): string {
  if (!changes) return "This is the first edition.";
  const lines = countsOf(changes).flatMap(({ kind, ...counts }) => {
    const parts = (["new", "gone", "altered", "corroborated", "disputed"] as const).flatMap((what) =>
      counts[what] ? [`${counts[what]} ${WORDS[what]}`] : [],
    );
    return parts.length > 0 ? [`${kind === "entities" ? "names" : kind} ${parts.join(", ")}`] : [];
  });
  return `Against the site before${changes.since.asOf && `, as of ${changes.since.asOf}`}: ${lines.join("; ")}`;
}

const WORDS = {
  new: "new",
  gone: "gone",
  altered: "altered",
  corroborated: "newly corroborated",
  disputed: "newly disputed",
};
