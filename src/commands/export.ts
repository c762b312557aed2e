import type { Config } from "../config.ts";
import type { Digest } from "../records/digest.ts";
import { annotationsOf } from "../render/annotations.ts";
import { loadAssets } from "../render/assets.ts";
import { calendarOf } from "../render/calendar.ts";
import { siteOf } from "../render/site.ts";
import { csvOf, linesOf } from "../render/tables.ts";
import { timelineJsOf } from "../render/timelinejs.ts";
import { type ExitCode, type Io, report, UsageError } from "./io.ts";
import { findStory, tellStory } from "./story.ts";

/** Text in pieces, so that a digest of any size can be printed. */
type Format = (digest: Digest, config: Config) => Iterable<string>;

const site = (digest: Digest, config: Config) => siteOf(digest, config, loadAssets());

const formats: Readonly<Record<string, Format>> = {
  json,
  jsonl: (digest) => digest.events.map((event) => linesOf([event])),
  csv: (digest, config) => [csvOf(site(digest, config))],
  timelinejs: (digest, config) => [`${JSON.stringify(timelineJsOf(site(digest, config)))}\n`],
  "web-annotations": (digest, config) => [`${JSON.stringify(annotationsOf(site(digest, config)))}\n`],
  ics: (digest, config) => [calendarOf(site(digest, config))],
};

/**
 * `dateline export [FOLDER] --format NAME` on stdout: json is the whole digest; jsonl and csv are its events, one a
 * line; timelinejs its dated events; web-annotations its evidence; ics its planned events.
 */
export async function exportDigest(folder: string | undefined, options: { format: string }, io: Io): Promise<ExitCode> {
  const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
  if (!format)
    throw new UsageError(`No format "${options.format}". Choose one of: ${Object.keys(formats).join(", ")}.`);
  const story = await findStory({ folder }, io);
  const digest = await tellStory(story, io);
  for (const piece of format(digest, story.config)) await io.out(piece);
  return report(digest.problems, io);
}

/** One object; lists are written record by record, since the whole may be longer than a string can be. */
function* json(digest: Digest): Iterable<string> {
  let between = "{";
  for (const [key, value] of Object.entries(digest)) {
    yield `${between}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
    between = ",\n";
  }
  yield "}\n";
}

function* jsonList(list: readonly unknown[]): Iterable<string> {
  let between = "[";
  for (const record of list) {
    yield `${between}${JSON.stringify(record)}`;
    between = ",\n";
  }
  yield list.length === 0 ? "[]" : "]";
}
