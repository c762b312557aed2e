import { z } from "zod";
import { isEdtf } from "../records/edtf.ts";

const text = z.union([z.string().trim().min(1), z.number().transform(String)]);
const list = z.union([text.transform((one) => [one]), z.array(text)]);
const date = z
  .union([z.string().trim(), z.number().transform(String)])
  .transform((day) => day.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:\d\d)/, "$1T"))
  .refine(isEdtf);
const address = z.url({ protocol: /^https?$/ });
const language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/);

/** What an editor may write above an article. Everything may be left out. */
export const frontMatterSchema = z.object({
  title: text.optional().describe("The headline, where the text does not state it."),
  dek: text.optional().describe("The line under the headline."),
  authors: list.optional().describe("Who wrote it: one name or a list."),
  publisher: text.optional().describe("Who published it."),
  url: address.optional().describe("Where it was published: https://..."),
  published: date.optional().describe("Day of publication as EDTF: 2023-06-19, 2023-06 or 2023-22 (summer)."),
  retrieved: date.optional().describe("Day on which it was saved, as EDTF."),
  language: language.optional().describe("BCP 47: en, en-GB, de."),
  license: text.optional().describe("Terms under which it may be shown."),
  anchor: date.optional().describe('Day that "yesterday" counts from, where the day of publication is not known.'),
  tags: list.optional().describe("Free words of the editor."),
});

export type FrontMatterKey = keyof typeof frontMatterSchema.shape;
export const frontMatterKeys = Object.keys(frontMatterSchema.shape) as readonly FrontMatterKey[];

/** What clippers and site builders call the same, and our own keys in capitals. Read, and said. */
export const otherKeys: Readonly<Record<string, FrontMatterKey | undefined>> = Object.assign(
  Object.create(null) as Record<string, FrontMatterKey>,
  Object.fromEntries(frontMatterKeys.map((key) => [key, key])),
  {
    headline: "title",
    description: "dek",
    subtitle: "dek",
    author: "authors",
    creator: "authors",
    site: "publisher",
    source: "url",
    link: "url",
    date: "published",
    clipped: "retrieved",
    created: "retrieved",
    lang: "language",
    keywords: "tags",
  } satisfies Record<string, FrontMatterKey>,
);

/** What is expected, for the message about a value that is something else. */
export const expectations: Readonly<Record<FrontMatterKey, readonly [what: string, wayOut: string]>> = {
  title: ["a text", 'Write title: "Ministers meet in Lund".'],
  dek: ["a text", "Write one sentence."],
  authors: ["a name or a list of names", "Write authors: [Jane Roe, John Doe]."],
  publisher: ["a text", "Write the publisher's name."],
  url: ["an address", "Write it whole: https://example.org/story."],
  published: ["a date", "Write 2023-06-19, 2023-06 or 2023-22 (summer)."],
  retrieved: ["a date", "Write 2023-06-19, 2023-06 or 2023-22 (summer)."],
  language: ["a language code", "Write en, en-GB or de."],
  license: ["a text", "Write the licence's name."],
  anchor: ["a date", "Write 2023-06-19, 2023-06 or 2023-22 (summer)."],
  tags: ["a word or a list of words", "Write tags: [trade, talks]."],
};

/** The JSON Schema (draft 2020-12) of front matter, as published with the site's data. */
export const frontMatterJsonSchema = (): object => ({
  title: "Front matter of an article",
  ...z.toJSONSchema(frontMatterSchema, { io: "input", unrepresentable: "any" }),
  additionalProperties: false,
});
