/** What other programs make of a site's feeds, calendar and data files. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseFeed } from "@rowanmanning/feed-parser";
import { Ajv } from "ajv";
import ICAL from "ical.js";
import { filesIn } from "../browser/site.ts";

/** An independent parser reads each feed and finds entries with an id, a title and an address. */
export function feedFaults(folder: string): readonly string[] {
  return ["feed.xml", "atom.xml", "changes.xml"].flatMap((path) => {
    try {
      const { items, title } = parseFeed(readFileSync(join(folder, path), "utf8"));
      const ids = items.map(({ id }) => id);
      const bad = items.filter((item) => !item.id || !item.title || !item.url);
      return [
        ...(title ? [] : [`${path}: has no title`]),
        ...bad.map((item) => `${path}: an entry without id, title or address: ${item.title}`),
        ...(new Set(ids).size === ids.length ? [] : [`${path}: two entries of one id`]),
      ];
    } catch (error) {
      return [`${path}: ${error}`];
    }
  });
}

/** Atom feeds against the schema of RFC 4287, with the Jing that comes inside vnu; nothing where there is no Java. */
export function atomFaults(folder: string): readonly string[] | undefined {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const schema = fileURLToPath(new URL("atom.rnc", import.meta.url));
  const feeds = ["atom.xml", "changes.xml"].map((path) => join(folder, path));
  const jing = ["-cp", jar, "com.thaiopensource.relaxng.util.Driver", "-i", "-c", schema];
  const { error, stdout, status } = spawnSync("java", [...jing, ...feeds], { encoding: "utf8" });
  if (error) return undefined;
  return status === 0 ? [] : stdout.split("\n").filter((line) => line !== "");
}

/** JSON Feed 1.1, as far as it is a matter of form (jsonfeed.org/version/1.1). */
const JSON_FEED = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: { type: "string", pattern: "^https?://" },
    feed_url: { type: "string", pattern: "^https?://.*feed\\.json$" },
    language: { type: "string" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "url"],
        anyOf: [{ required: ["content_text"] }, { required: ["content_html"] }],
        properties: {
          id: { type: "string", minLength: 1 },
          url: { type: "string", pattern: "^https?://" },
          title: { type: "string" },
          content_text: { type: "string" },
          date_published: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" },
        },
      },
    },
  },
};

export function jsonFeedFaults(folder: string): readonly string[] {
  const ajv = new Ajv();
  const isFeed = ajv.compile(JSON_FEED);
  return isFeed(JSON.parse(readFileSync(join(folder, "feed.json"), "utf8"))) ? [] : [ajv.errorsText(isFeed.errors)];
}

/** An independent parser reads the calendar: every entry has an id, a start before its end, and a summary. */
export function calendarFaults(folder: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, "planned.ics"), "utf8")));
  return calendar.getAllSubcomponents("vevent").flatMap((component) => {
    const event = new ICAL.Event(component);
    const good = event.uid && event.summary && event.startDate.compare(event.endDate) < 0;
    return good ? [] : [`planned.ics: ${event.uid} ${event.summary}`];
  });
}

/** The schema of each data file by its name; a file of lines holds one record a line. */
const SCHEMAS: readonly (readonly [files: RegExp, schema: string])[] = [
  [/^data\/digest\.json$/, "digest"],
  [/^data\/articles\//, "article"],
  [/^data\/annotations(?:\.jsonld$|\/)/, "annotations"],
  [/^data\/timelinejs\.json$/, "timelinejs"],
  [/^data\/edition\.json$/, "edition"],
  [/^data\/events(?:-\d+)?\.jsonl$/, "event"],
  [/^data\/claims(?:-\d+)?\.jsonl$/, "claim"],
  [/^data\/entities(?:-\d+)?\.jsonl$/, "entity"],
  [/^data\/differences(?:-\d+)?\.jsonl$/, "difference"],
];

/** Data files against the schemas that are published beside them. */
export function dataFaults(folder: string): readonly string[] {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const whole = JSON.parse(read("data/digest.schema.json"));
  return SCHEMAS.flatMap(([files, name]) => {
    const ajv = new Ajv({ strict: false, ...(name !== "digest" && { schemas: { "digest.schema.json": whole } }) });
    const follows = ajv.compile(JSON.parse(read(`data/${name}.schema.json`)));
    return filesIn(folder)
      .filter((path) => files.test(path))
      .flatMap((path) => {
        const records = path.endsWith(".jsonl") ? read(path).split("\n").slice(0, -1) : [read(path)];
        const bad = records.find((record) => !follows(JSON.parse(record)));
        return bad === undefined ? [] : [`${path}: ${ajv.errorsText(follows.errors).slice(0, 200)}`];
      });
  });
}
