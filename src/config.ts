import { z } from "zod";
import { isEdtf } from "./records/edtf.ts";

const edtf = z.string().refine(isEdtf, "is not a date. Write 2023-06-19, 2023-06 or 2023-22 (summer)");

/** What a person may write in `.eleventy.ts`; everything may be left out. Each default stands beside its option. */
const spec = z.strictObject({
  /** Folder with the articles. */
  seeds: z.string().min(1).default("seeds"),
  /** Folder for the site; replaced as a whole at each build. */
  out: z.string().min(1).default("dist"),
  /** Name of the story. Left out: made of the names and dates that stand out in it. */
  title: z.string().min(1).optional(),
  /** Where the site will stand, such as "https://example.org/story/". Feeds and sitemap need it to be complete. */
  url: z.url().optional(),
  /** Folder of the site that the pages stand in, such as "story", where they are part of a larger one. */
  at: z
    .string()
    .regex(
      /^(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/,
      "is not a folder of a site. Write small letters, digits, hyphens and /",
    )
    .default(""),
  /** Folder with own templates: `pages/*.tsx`, `parts/*.tsx` and `assets/*.css` take the place of those of the same name. */
  templates: z.string().min(1).optional(),
  /** Language of articles that do not state theirs, and of the site (BCP 47). */
  language: z.string().min(2).default("en"),
  /** Date of publication for articles that state none. Left out: their relative dates stay as they are. */
  published: edtf.optional(),
  /** The day on which the story is told. Left out: that of the newest article. */
  asOf: edtf.optional(),
  /** Names that are, or are not, one entity, where the program decides otherwise. */
  entities: z
    .strictObject({
      together: z.array(z.array(z.string().min(1)).min(2)).default([]),
      apart: z.array(z.array(z.string().min(1)).min(2)).default([]),
    })
    .prefault({}),
  /** What a file may be before any parser sees it; beyond it is a problem, and the file is left out. */
  limits: z
    .strictObject({
      /** Bytes of one file. */
      bytes: z.int().positive().default(8_000_000),
      /** Bytes of a web archive (.warc, .warc.gz), unpacked: all of it is held in memory, twice while it is unpacked. */
      archive: z.int().positive().default(100_000_000),
      /** UTF-16 units of one article's text. */
      text: z.int().positive().default(2_000_000),
      /** Bytes of front matter. */
      frontMatter: z.int().positive().default(64_000),
    })
    .prefault({}),
});

/** A complete configuration; see `defineConfig` for what each option means. */
export type Config = Readonly<z.output<typeof spec>>;
export type ConfigSpec = z.input<typeof spec>;

/** A configuration that a person can mend: every wrong option with its place, and what was expected. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * What a person wrote, checked and completed with the defaults.
 * @throws ConfigError that lists every option that is unknown or wrong.
 */
export function defineConfig(options: ConfigSpec = {}): Config {
  const result = spec.safeParse(options);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => `${issue.path.join(".") || "configuration"}: ${issue.message}`).join("\n"),
  );
}
