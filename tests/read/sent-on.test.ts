import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const FIRST = "A ferry with 214 people on board ran aground off Vik late on Thursday, officials said.";
const SECOND = "It had left Lund at ten in the evening and hit a rock about twenty minutes later.";
const INNER = `From: Maren Ostby <maren@planet.example>
Date: Thu, May 2, 2024 at 11:14 PM
Subject: Re: Ferry runs aground off Vik
To: Jon Berg <jon@planet.example>

${FIRST}

${SECOND}
`;
const HEAD = `From: Jon Berg <jon@planet.example>\nSubject: Fwd: Ferry runs aground off Vik\nDate: Fri, 3 May 2024 10:20:00 +0200\n`;
const OF_INNER = { title: "Ferry runs aground off Vik", authors: ["Maren Ostby"], published: "2024-05-02" };

test("a message that is handed on is read as what was handed on, whoever did it", async () => {
  for (const line of ["---------- Forwarded message ---------", "-----Original Message-----", ""]) {
    const { article } = await readText(`${HEAD}MIME-Version: 1.0\n\nFYI, see below.\n\n${line}\n${INNER}`, "a.eml");
    expect(article).toMatchObject({ ...OF_INNER, text: `${FIRST}\n\n${SECOND}` });
    expect(article.removed.map(({ text }) => text)).toContain("FYI, see below.");
  }
});

test("a text of some length above another message is its own, and what it answers is quoted", async () => {
  const own = `${SECOND} The captain was questioned.\n\n`.repeat(5);
  const { article } = await readText(`${HEAD}MIME-Version: 1.0\n\n${own}-----Original Message-----\n${INNER}`, "a.eml");
  expect(article).toMatchObject({ authors: ["Jon Berg"], published: "2024-05-03" });
  const answer = `On Fri, May 3, 2024 at 9:14 AM Maren Ostby <maren@planet.example> wrote:\n\n> ${FIRST}\n`;
  const replied = await readText(`${HEAD.replace("Fwd", "Re")}MIME-Version: 1.0\n\n${SECOND}\n\n${answer}`, "a.eml");
  expect(replied.article).toMatchObject({ authors: ["Jon Berg"], text: SECOND });
});

test("a message copied into a text file is read as a message, a report that begins with a label is not", async () => {
  const head = HEAD.replace("Fwd: ", "");
  const copied = await readText(`${head}\n${FIRST}\n\n${SECOND}\n`);
  expect(copied.article).toMatchObject({
    format: "eml",
    title: OF_INNER.title,
    authors: ["Jon Berg"],
    published: "2024-05-03",
  });
  expect(copied.article.text).toBe(`${FIRST}\n\n${SECOND}`);
  const handedOn = await readText(`For the file – “as agreed”.\n\n---------- Forwarded message ---------\n${INNER}`);
  expect(handedOn.article).toMatchObject({ ...OF_INNER, text: `${FIRST}\n\n${SECOND}` });
  for (const label of ["Subject: a ferry", "From: our own correspondent in Vik"])
    expect((await readText(`${label}\n\n${FIRST}\n\n${SECOND}\n`)).article.format).toBe("text");
});
