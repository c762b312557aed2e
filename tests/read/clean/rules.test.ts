import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline.ts";
import { overlaps, quote } from "../../../src/records/span.ts";
import { bodyOf, readText } from "../read-text.ts";

const first = "The harbour of Vik reopened on Monday after a strike of nine days that had kept ships outside the bay.";
const last =
  "The ministers will meet again in October in the capital of Estmark, both sides said after the talks ended.";
const between = async (line: string): Promise<string[]> =>
  bodyOf((await readText(`${first}\n\n${line}\n\n${last}`)).article).slice(1, -1);

describe("between two paragraphs these leave the body", () => {
  test.each([
    "You can also read: Ten ports that nobody knows",
    "CLICK HERE for more news of the coast",
    "Did you see the fire? Call our newsdesk on 555 0101 or e-mail news@post.example",
    "Have you been affected by the strike? Please send us your story.",
    "(c) Express Coast Media. All rights reserved.",
    "Comments are closed after 14 days on this story.",
    "Views expressed in the comments do not represent those of the Courier.",
    "READ MORE Ten ports that nobody knows",
    "Related | Ten ports that nobody knows",
    "Advertisement",
    "Story continues below advertisement",
    "Sign up for our weekly newsletter and never miss a story.",
    "Follow us on Twitter for updates",
    "Share on Facebook",
    "Dockers at the gate on Monday. (AP Photo/Ann Poe)",
    "Dockers at the gate on Monday [Ann Poe/Pool via AFP]",
    "Photograph: Ann Poe/The Gazette",
    "FILE PHOTO: Dockers at the gate in Vik",
    "Your browser does not support the video tag.",
    "© 2023 The Gazette",
    "* * *",
  ])("%s", async (line) => {
    expect(await between(line)).toEqual([]);
  });
});

describe("between two paragraphs these stay", () => {
  test.each([
    "Read in parliament, the report had sounded like an apology.",
    "Share prices rose.",
    "Watch the harbour for a day and you will see why, the master said.",
    "More than 300 people came.",
    "Related costs, she added, would be borne by the state.",
    "Sign language was used throughout, and subscribers of the newsletter were not the only guests.",
    "Follow the money, they said, and you will find the minister.",
    "The photo was taken in June.",
    "A long press starts a recording (in photo mode).",
    "It puts words into pictures (your own name on a mug in a picture of a kitchen.)",
    "Copyright law does not apply here, the judge said.",
    "“Why?” he asked.",
    "By Monday the talks had failed.",
    "Comments like these are rare.",
    "Views expressed in the debate differed, said Jane Roe.",
    "The minister (left) declined to answer.",
    "The mayor wrote on Facebook that nobody had asked him.",
    "Home prices fell for the third month.",
    "Did you see the fire? Investigators ask you to call them on 555 0101.",
    "Were you afraid? Tell us what happened on the quay that night.",
    "Did you read it? The text of our law says that no ship may leave.",
    "In the treaty of Vik the crew gave up all rights reserved to them.",
    "Comments are closed questions in that parliament, said Jane Roe.",
    "The post office in Vik stayed shut.",
    "Written by hand in the 1930s, the letters of Jane Roe show what was lost.",
    "Next article on the list of Jane Roe was the harbour of Vik in winter.",
    "Advertisement revenues fell by a fifth.",
  ])("%s", async (line) => {
    expect(await between(line)).toEqual([line]);
  });
});

test("a short line between paragraphs is a subhead: text, but no sentence", async () => {
  const { article } = await readText(`${first}\nWhat comes next for Ada Moreno on 3 May?\n${last}`);
  const [, head] = article.blocks;
  expect(head).toMatchObject({ kind: "subhead", line: 2 });
  expect(quote(article.text, head?.span ?? { start: 0, end: 0 })).toBe("What comes next for Ada Moreno on 3 May?");
  expect(article.text.split("\n\n")).toHaveLength(3);
  const { sentences, mentions } = annotate(article);
  expect([...sentences, ...mentions.map(({ span }) => span)].filter((one) => head && overlaps(head.span, one))).toEqual(
    [],
  );
});

test("points that a paragraph announces are no subheads and no foot", async () => {
  const { article } = await readText(`${first}\n\nThe unions ask for:\n\nFour percent more\n\nA day off in June`);
  expect(bodyOf(article).slice(2)).toEqual(["Four percent more", "A day off in June"]);
});

test("the line under the title is the dek where the lead tells it again, and a paragraph where it does not", async () => {
  const title = "Harbour of Vik reopens";
  const rest = `${last}\n\nNobody was hurt in the nine days, the police said, and no ship was lost either.`;
  const dek = "Dockers in Vik end strike of nine days that kept ships outside the bay.";
  expect((await readText(`${title}\n\n${dek}\n\n${first}\n\n${rest}`)).article.dek).toBe(dek);
  const own = "A week of storms along the coast is over, and spring has come to the mountains.";
  expect((await readText(`${title}\n\n${own}\n\n${first}\n\n${rest}`)).article).toMatchObject({
    text: expect.stringContaining(own),
  });
});

test.each([
  ["Published 3:41 PM EDT, Mon June 19, 2023", "2023-06-19"],
  ["Mon 19 Jun 2023 14.05 BST", "2023-06-19"],
  ["June 19, 2023 Updated June 20, 2023", "2023-06-19"],
  ["Last updated: 2023-06-20 10:15", "2023-06-20"],
  ["By Jane Roe | June 19, 2023 | 4 min read", "2023-06-19"],
])("%s dates the article", async (line, day) => {
  const { article } = await readText(`Harbour of Vik reopens\n\n${line}\n\n${first}\n\n${last}`);
  expect([article.published, article.publishedBasis]).toEqual([day, "stated"]);
});

test("a date whose day and month could be either is not guessed", async () => {
  const { article } = await readText(`Harbour of Vik reopens\n\n06/07/2023\n\n${first}\n\n${last}`);
  expect(article.published).toBeUndefined();
});

test.each([
  ["By Jane Roe and Omar Finch", ["Jane Roe", "Omar Finch"]],
  ["BY JANE ROE", ["Jane Roe"]],
  ["By Jane Roe, Political Correspondent", ["Jane Roe"]],
  ["Jane Roe, Staff Writer", ["Jane Roe"]],
  ["By Jane van der Berg in Lund", ["Jane van der Berg"]],
  ["By Staff Reporter", []],
])("%s names %j", async (line, authors) => {
  const { article } = await readText(`Harbour of Vik reopens\n\n${line}\n\n${first}\n\n${last}`);
  expect(article.authors).toEqual(authors);
  expect(article.text).toBe(`${first}\n\n${last}`);
});

test("words for the blind above a caption are a description", async () => {
  const { article } = await readText(
    `${first}\n\nMen at a gate. One holds a sign.\nDockers in Vik [Ann Poe/AFP]\n\n${last}`,
  );
  expect(article.captions).toEqual([
    { line: 3, text: "Men at a gate. One holds a sign.", kind: "description" },
    { line: 4, text: "Dockers in Vik", credit: "Ann Poe/AFP", kind: "caption" },
  ]);
});

test("a sentence that is set large beside the text leaves, one that two people say stays", async () => {
  const said = `“We have waited for nine days at the gate,” said Per Lind, and nobody contradicted him on that day.`;
  const pulled = await readText(`${first}\n\n${said}\n\n“We have waited for nine days at the gate”\n\n${last}`);
  expect(bodyOf(pulled.article)).toEqual([first, said, last]);
  const asked = await readText(
    `${first}\n\nWhat did you do in those nine days at the gate?\n\n${said}\n\nWhat did you do in those nine days at the gate?\n\n${last}`,
  );
  expect(asked.article.text.match(/What did you do/g) ?? []).toHaveLength(2);
});

test("every line after the comment form leaves, but a heading like it in mid-article ends nothing", async () => {
  const { article } = await readText(
    `${first}\n\n${last}\n\nLeave a Reply\n\nThis is what a reader wrote in May. He was angry.`,
  );
  expect(article.text).toBe(`${first}\n\n${last}`);
  const whole = await readText(
    `${first}\n\nRelated articles\n\nTen ports\n\n${last}\n\n${first.replace("Vik", "Holm")}\n\n${last.replace("October", "May")}`,
  );
  expect(whole.article.text).toContain("in May in the capital");
});
