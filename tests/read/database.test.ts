import { expect, test } from "vitest";
import { readSource } from "../../src/pipeline.ts";
import type { Article } from "../../src/records/article.ts";

const read = (text: string) => readSource("export.txt", Buffer.from(text));
const told = (articles: readonly Article[]) =>
  articles.map(({ title, authors, publisher, published, text }) => ({ title, authors, publisher, published, text }));

const FIRST = [
  "A ferry ran aground off Vik late on Thursday, officials said.",
  "It had left Lund at ten in the evening.",
];
const SECOND = [
  "The captain of the ferry was questioned for six hours.",
  "He did not speak to reporters. Notes: none were found.",
];
const EXPECTED = [
  {
    title: "Ferry runs aground off Vik",
    authors: ["Ada Moreno"],
    publisher: "The Bay Times",
    published: "2024-05-03",
    text: FIRST.join("\n\n"),
  },
  {
    title: "Captain questioned for six hours",
    authors: ["Jon Berg", "Li Na"],
    publisher: "The Lund Courier",
    published: "2024-05-04",
    text: SECOND.join("\n\n"),
  },
];

const LEXIS = `1 of 2 DOCUMENTS

The Bay Times

May 3, 2024 Friday
Late Edition - Final

Ferry runs aground off Vik

BYLINE: Ada Moreno

SECTION: Section A; Foreign Desk; Pg. 4

LENGTH: 640 words

BODY:
${FIRST.join("\n\n")}

LOAD-DATE: May 4, 2024

LANGUAGE: ENGLISH

Copyright 2024 The Bay Times Company
All Rights Reserved

2 of 2 DOCUMENTS

The Lund Courier

May 4, 2024 Saturday

Captain questioned for six hours

BYLINE: Jon Berg and Li Na

LENGTH: 412 words

${SECOND.join("\n\n")}

LOAD-DATE: May 4, 2024
`;

const NEXIS = `Page 1 of 2
Ferry runs aground off Vik

Ferry runs aground off Vik
The Bay Times
May 3, 2024 Friday

Copyright 2024 The Bay Times Company All Rights Reserved

Section: Section A; Pg. 4
Length: 640 words
Byline: Ada Moreno
Body

${FIRST.join("\n\n")}

Classification

Language: ENGLISH

Load-Date: May 4, 2024

End of Document

Captain questioned for six hours
The Lund Courier
May 4, 2024 Saturday

Length: 412 words
Byline: Jon Berg and Li Na
Body

${SECOND.join("\n\n")}

Load-Date: May 4, 2024

End of Document
`;

const FACTIVA = `News
Ferry runs aground off Vik
By Ada Moreno
640 words
3 May 2024
The Bay Times
BAYT
4
English
Copyright 2024 The Bay Times Company. All Rights Reserved.

${FIRST.join("\n\n")}

Document BAYT000020240503ek5300012

Captain questioned for six hours
Jon Berg and Li Na
412 words
4 May 2024
10:15 GMT
The Lund Courier
LUNDC
English
(c) 2024 Courier Media

${SECOND.join("\n\n")}

Document LUNDC00020240504ek5400021

Search Summary
Date In the last year
`;

const MARKED = `HD Ferry runs aground off Vik
BY By Ada Moreno
WC 640 words
PD 3 May 2024
SN The Bay Times
LA English
LP
${FIRST[0]}

TD
${FIRST[1]}

AN Document BAYT000020240503ek5300012

HD Captain questioned for six hours
BY Jon Berg and Li Na
WC 412 words
PD 4 May 2024
SN The Lund Courier
LP ${SECOND[0]}

TD ${SECOND[1]}

AN Document LUNDC00020240504ek5400021
`;

const PROQUEST = `____________________________________________________________

Document 1 of 2

Ferry runs aground off Vik

Author: Moreno, Ada

Publication info: The Bay Times ; Vik [Vik]03 May 2024: A.4.

Full text: ${FIRST.join("\n\n")}

Subject: Ferries

Publication title: The Bay Times

____________________________________________________________

Document 2 of 2

Captain questioned for six hours

Author: Berg, Jon; Li Na

Full text: ${SECOND.join("\n\n")}

Publication title: The Lund Courier

Publication date: May 4, 2024
`;

test.each([
  ["LexisNexis", LEXIS],
  ["Nexis Uni", NEXIS],
  ["Factiva", FACTIVA],
  ["Factiva with marks", MARKED],
  ["ProQuest", PROQUEST],
])("an export of %s is as many articles as it holds, each with what it states", async (_, text) => {
  const { articles, problems } = await read(text);
  expect(problems).toEqual([]);
  expect(told(articles)).toEqual(EXPECTED);
  const crlf = await read(text.replaceAll("\n", "\r\n"));
  expect(told(crlf.articles)).toEqual(EXPECTED);
});

test("what an export says besides is listed, with its line in the file", async () => {
  const { articles } = await read(LEXIS);
  expect(articles[0]?.removed).toContainEqual({
    line: 12,
    text: "SECTION: Section A; Foreign Desk; Pg. 4",
    rule: "database/record",
  });
  expect(articles[1]?.blocks[0]?.line).toBe(LEXIS.split("\n").indexOf(SECOND[0] ?? "") + 1);
});

test("a report that counts words or documents is no export", async () => {
  for (const line of ["640 words", "Document 1 of 2", "LENGTH: 640 words"]) {
    const { articles } = await read(
      `The ferry ran again on Tuesday after a week of storms, they said.\n\n${line}\n\n${SECOND[0]}`,
    );
    expect(articles.map(({ format }) => format)).toEqual(["text"]);
  }
});

test("an article of an export that says no date is a problem, the others are read", async () => {
  const { articles, problems } = await read(LEXIS.replace("May 4, 2024 Saturday", "Saturday"));
  expect(articles.map(({ title }) => title)).toEqual(["Ferry runs aground off Vik"]);
  expect(problems).toMatchObject([{ rule: "database-record", line: 28 }]);
});
