import { resolve } from "node:path";
import type { Digest } from "../records/digest.ts";
import { formatProblem } from "../records/problem.ts";
import { countsOf } from "../render/changes.ts";
import type { Edition } from "../render/edition.ts";
import { siteKey } from "../store/code-version.ts";
import { cacheFolder } from "../store/compiled.mjs";
import type { Memory } from "../store/found.ts";
import { nearLimits, sizeOf } from "../store/host-limits.ts";
import { manifestOf, readManifest, standsWhole } from "../store/manifest.ts";
import { remember, stampOf } from "../store/unchanged.ts";
import { count, type ExitCode, type Io, report } from "./io.ts";
import { articlesIn, findStory, lookInto, merged, problemsIn, siteFolder } from "./story.ts";

/**
 * `dateline build [FOLDER] [--out DIR] [--since SITE] [--no-cache]`: a folder of articles to a site; ends with lines that
 * say what was made and what is other than before. Without the cache everything is done anew, and gives the same bytes.
 */
export async function build(
  folder: string | undefined,
  options: { out?: string; since?: string; cache?: boolean; memory?: Memory },
  io: Io,
): Promise<ExitCode> {
  const [started, clock] = [performance.now(), Date.now()];
  const story = await findStory({ folder, out: options.out }, io);
  const out = siteFolder(story);
  const cache = options.cache !== false;
  const { seeds, templates } = story.config;
  const stamp = cache && options.since === undefined ? stampOf({ seeds, templates }, io.cwd) : undefined;

  const found = await lookInto(story, io, { cache, memory: options.memory });
  const problems = problemsIn(found, story);
  const code = report(problems, io);
  const end = (said: string, changes: string | undefined): ExitCode => {
    io.err(`${said} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    if (changes !== undefined) io.err(`${changes}\n`);
    const all = [...problems.map(formatProblem), said].join("\n");
    if (cache) remember({ seeds, out, said: all, code, ...(templates && { templates }) }, stamp, clock, io);
    return code;
  };

  const key = siteKey(found.key, story.config);
  const manifest = cache ? manifestOf(out, cacheFolder(io.cwd)) : undefined;
  const last = manifest === undefined || options.since !== undefined ? undefined : readManifest(manifest);
  if (last?.key === key && standsWhole(out, last)) return end(last.said, NOTHING);

  const digest = merged(found, story);
  const { renderSite } = await import("../plugin.ts");
  const said = (pages: number) => summary(digest, pages);
  const { pages, edition, before } = await renderSite(digest, story.config, out, {
    since: options.since === undefined ? out : resolve(io.cwd, options.since),
    ...(manifest !== undefined && { manifest }),
    key,
    said,
    say: (text) => io.err(`${text}\n`),
  });
  for (const limit of nearLimits(sizeOf(out))) io.err(`${limit}\n`);
  return end(said(pages), before && (before.id === edition.id ? NOTHING : changed(edition)));
}

const NOTHING = "Nothing changed.";

/** `5 articles, 31 people and places, 80 claims, 40 events, 9 differences, 95 pages` */
function summary(digest: Digest, pages: number): string {
  const named = digest.entities.filter((entity) => entity.kind !== "event").length;
  const parts = [
    articlesIn(digest),
    count(named, "person, organization or place", "people, organizations and places"),
    count(digest.claims.length, "claim"),
    count(digest.events.length, "event"),
    count(digest.disagreements.length, "difference"),
    count(pages, "page"),
  ];
  return parts.join(", ");
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
