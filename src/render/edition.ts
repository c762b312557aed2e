import { z } from "zod";
import { sha256 } from "../records/id.ts";
import { changesBetween } from "./changes.ts";
import { cut } from "./labels.ts";
import type { Site } from "./site.ts";

const id = z.string();
const ids = z.array(id).readonly();
const count = z.int().nonnegative();
const gone = z
  .array(z.object({ id, text: z.string() }).readonly())
  .readonly()
  .describe("What is no longer there, by the words it had.");
const standing = {
  new: ids,
  gone,
  corroborated: ids.describe("Had one independent source before and has several now."),
  disputed: ids.describe("The sources differ on it now and did not before."),
};

const changes = z
  .object({
    since: z
      .object({ id, asOf: z.string(), articles: count, events: count })
      .readonly()
      .describe("The edition before."),
    articles: z.object({ new: ids, revised: ids.describe("Other words in the same file."), gone }).readonly(),
    events: z
      .object({
        ...standing,
        moved: z
          .array(z.object({ id, edtf: z.string(), status: z.string() }).readonly())
          .readonly()
          .describe("Another date or standing than before; what is given is the one before."),
      })
      .readonly(),
    claims: z.object(standing).readonly(),
    differences: z.object({ new: ids, gone }).readonly(),
    entities: z.object({ new: ids, gone }).readonly(),
  })
  .readonly();

const list = <Record extends z.ZodRawShape>(record: Record) => z.array(z.object(record).readonly()).readonly();

/** What a site keeps of itself for the next one: enough to say what changed, a hundredth of the digest. */
const edition = z
  .object({
    id: id.describe("Made of everything below but `changes`: editions of one id say the same."),
    title: z.string(),
    asOf: z.string(),
    articles: list({ id, path: z.string(), title: z.string(), sha256: z.string().describe("Its first 16 digits.") }),
    events: list({
      id,
      headline: z.string(),
      edtf: z.string(),
      status: z.enum(["happened", "planned", "possible"]),
      origins: count.describe("Independent sources."),
      differs: z.boolean().describe("Whether the sources differ on it; that one is more precise is no difference."),
    }),
    claims: list({ id, text: z.string(), status: z.enum(["several", "single", "differing"]), origins: count }),
    differences: list({ id, subject: z.string(), relation: z.enum(["conflict", "granularity", "superseded"]) }),
    entities: list({ id, name: z.string() }),
    changes: changes.optional().describe("Against the edition before it; the first edition has none."),
  })
  .readonly();

export type Edition = z.output<typeof edition>;
export type Changes = z.output<typeof changes>;

/** An edition without what it says of the one before. */
export type State = Omit<Edition, "changes">;

/** What a file holds, where it is an edition. */
export function parseEdition(text: string): Edition | undefined {
  try {
    return edition.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // not JSON
  }
}

/** Of more records of a kind only the beginnings of the words are kept, of claims none: an edition stays below 25 MB. */
const MANY = 5000;

/** The JSON Schema (draft 7) of an edition's file. */
export const editionSchema = (): object => z.toJSONSchema(edition, { target: "draft-7", io: "output" });

/**
 * A digest's edition, compared with the one before. Where nothing changed the report of the one before stands: building
 * again changes no byte.
 */
export function editionOf(site: Pick<Site, "digest" | "title" | "claims">, before?: Edition): Edition {
  const now = stateOf(site);
  if (before === undefined) return now;
  const report = before.id === now.id ? before.changes : changesBetween(before, now);
  return report === undefined ? now : { ...now, changes: report };
}

function stateOf({ digest, title, claims }: Pick<Site, "digest" | "title" | "claims">): State {
  const conflicts = new Set(digest.disagreements.flatMap((one) => (one.relation === "granularity" ? [] : [one.id])));
  const state = {
    title,
    asOf: digest.asOf,
    articles: digest.articles.map(({ id, path, title, sha256 }) => ({ id, path, title, sha256: sha256.slice(0, 16) })),
    events: digest.events.map((event) => ({
      id: event.id,
      headline: digest.events.length > MANY ? cut(event.headline) : event.headline,
      edtf: event.edtf,
      status: event.status,
      origins: event.origins.length,
      differs: event.disagreements.some((one) => conflicts.has(one)),
    })),
    claims: claims.map(({ id, text, status, origins }) => ({
      id,
      text: claims.length > MANY ? "" : cut(text),
      status,
      origins: origins.length,
    })),
    differences: digest.disagreements.map(({ id, subject, relation }) => ({ id, subject, relation })),
    entities: digest.entities.map(({ id, name }) => ({ id, name })),
  };
  return { id: `n${sha256(JSON.stringify(state)).slice(0, 12)}`, ...state };
}
