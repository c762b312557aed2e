import { basename } from "node:path";
import { config } from "../../.eleventy.ts";
import { digest, readSource } from "../../src/pipeline.ts";
import { annotators, cleaners, readers } from "../../src/presets.ts";
import { covers, overlaps } from "../../src/records/span.ts";
import { readFolder } from "../../src/store/folder.ts";

const FOLLOWED = 3; // the fourth seed: it has a title, a dek, a caption and clutter

/** The text of ARCHITECTURE.md: one article of seeds/ from file to page, with the real records. */
export async function architecture(): Promise<string> {
  const { sources } = await readFolder("seeds", config.limits);
  const source = sources[FOLLOWED];
  if (!source) throw new Error("seeds/ has fewer articles than expected");
  const { articles } = await readSource(source.path, source.bytes, config);
  const told = await digest(sources, config);
  const article = articles[0];
  const reading = told.readings.find((one) => one.article === article?.id);
  const event = told.events.find(
    (one) => one.evidence.length > 2 && one.evidence.some((place) => place.article === article?.id),
  );
  if (!article || !reading || !event) throw new Error("the followed article gave no records");
  const sentence = reading.sentences.find((one) =>
    event.evidence.some((place) => place.article === article.id && overlaps(place.span, one)),
  );
  const within = <Record extends { span: { start: number; end: number } }>(records: readonly Record[]) =>
    records.filter((one) => sentence && covers(sentence, one.span));
  const entity = told.entities.find((one) => event.entities.includes(one.id) && one.aliases.length > 1);
  const difference = told.disagreements[0];
  const file = Buffer.from(source.bytes).toString("utf8");
  const path = `seeds/${basename(source.path)}`;

  return `# How Dateline works

<!-- Written by tests/architecture.test.ts from the program itself: UPDATE=1 npm test writes it anew. -->

    seeds/*  --read-->  Article  --annotate-->  Reading  --merge-->  Digest  --render-->  dist/
    (files)             one each                one each             one                  pages, feeds, data

Four stages, one direction. Each is a plain function of its arguments; \`src/pipeline.ts\` shows them on one screen, and
\`src/presets.ts\` lists their parts in order. This page follows \`${path}\` through them.

## The file

${fence("text", file.split("\n").slice(0, 14).join("\n"))}

## read: bytes to an Article

A reader (the first of ${readers.map((one) => `\`${one.name}\``).join(", ")} that accepts the file) makes lines of it and
keeps what it states about itself. The cleaners give each line its role, in order:
${list(cleaners)}. What is not the article's text leaves it and is listed.

${fence("json", json({ ...article, text: `${article.text.slice(0, 150)}…`, blocks: article.blocks.slice(0, 2), removed: article.removed.slice(0, 4) }))}

Offsets are half-open UTF-16 offsets into \`text\`, so \`text.slice(start, end)\` is always the quote.

## annotate: an Article to a Reading

Pure: no disk, no clock, no other article. The annotators, in order: ${list(annotators)}.
The sentence

> ${sentence ? article.text.slice(sentence.start, sentence.end) : ""}

gets these mentions

${fence("json", json(within(reading.mentions)))}

and these claims

${fence("json", json(within(reading.claims)))}

## merge: all Readings to one Digest

The only stage that sees several articles. It finds text that articles share (\`origins\`), joins names to entities, groups
claims, joins the mentions of one happening to an event, and looks for differences within one event or one claim. The
sentence above is evidence of

${fence("json", json({ ...event, evidence: event.evidence.slice(0, 3) }))}

One of its entities, with every spelling and the reason why it is there:

${fence("json", json(entity && { ...entity, mentions: entity.mentions.slice(0, 2), roles: entity.roles.slice(0, 3) }))}

A difference between the sources:

${fence("json", json(difference))}

## render: the Digest to pages

\`src/render/\` turns records into what a page shows; \`templates/pages/\` holds one component for each kind of page, rendered
by Eleventy through \`src/plugin.ts\`. Everything is escaped. The site is complete in a folder of its own before it takes
the place of the old one (\`src/store/publish.ts\`).

## Building again

\`src/store/\` wraps around these functions and changes nothing in what they give. \`found.ts\` looks into new and changed
files only, on all cores; \`cache.ts\` keeps what was found, under the hash of file, configuration and code;
\`manifest.ts\` knows what was written, so that only other pages are written again; \`unchanged.ts\` answers a command at once
where nothing changed; \`compiled.mjs\` keeps the program as JavaScript, so that it starts in a tenth of the time.

## Where things are

| folder | what it knows |
| --- | --- |
| \`src/records/\` | the records above and their small laws; plain JSON |
| \`src/text/\`, \`src/language/en/\` | stems, similarity; words only |
| \`src/read/\` | one file for each format, \`clean/\` one for each kind of clutter |
| \`src/annotate/\` | one folder for each thing found in an article; \`model/\` the trained weights |
| \`src/merge/\` | entities, origins, claims, events, disagreements |
| \`src/render/\`, \`templates/\` | what pages say; how they look |
| \`src/store/\` | folders in, site out, and what is kept between builds |
| \`src/commands/\`, \`src/cli.ts\` | the command line |

Imports run one way, from the top of this table to its bottom, and brothers do not import each other
(\`tests/layers.test.ts\`).
`;
}

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const json = (record: unknown): string => JSON.stringify(record, null, 2);

const list = (parts: readonly { readonly name: string }[]): string =>
  parts.map((part) => `\`${part.name}\``).join(", ");
