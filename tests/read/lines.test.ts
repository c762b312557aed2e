import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/read/lines.ts";

const words = (text: string): string[] => paragraphsOf(text).map((line) => line.text);

const wrapped = `The harbour of Vik reopened on Monday after a strike of
nine days.
Dockers agreed to a rise of four percent a year, which
is half of what they had asked for.`;

test("a paragraph that is wrapped over lines comes out whole", () => {
  expect(words(wrapped)).toHaveLength(2);
  expect(words(wrapped)[0]).toBe("The harbour of Vik reopened on Monday after a strike of nine days.");
});

test("wrapped paragraphs that only an indent parts come out apart", () => {
  const text =
    "  Ships waited outside the bay for nine long days and\nnights, said the\nmaster.\n  Nobody paid them for the time that they had lost in\nthe bay.";
  expect(words(text)).toHaveLength(2);
});

test("one paragraph a line stays one paragraph a line, however long the lines are", () => {
  const long = "The harbour reopened on Monday after a strike that had kept ships out. ".repeat(6).trim();
  expect(words(`${long}\n${long}\nShort one.\n${long}`)).toHaveLength(4);
});

test("lines that begin with a bullet are items", () => {
  expect(paragraphsOf("• the first\n• the second").map(({ text, role }) => [text, role])).toEqual([
    ["the first", "item"],
    ["the second", "item"],
  ]);
});

test("text in one line parts where wide gaps stand after sentences", () => {
  expect(words("The talks began.    They ended.\tNobody spoke.")).toHaveLength(3);
  expect(words("The talks began. They ended. Nobody spoke.")).toHaveLength(1);
});

test("every kind of line end counts, and lines are numbered as in the file", () => {
  expect(paragraphsOf("One.\r\nTwo.\rThree.\u2028Four.", 5).map(({ text, line }) => [text, line])).toEqual([
    ["One.", 5],
    ["Two.", 6],
    ["Three.", 7],
    ["Four.", 8],
  ]);
});

test("invisible characters go, joined characters become one", () => {
  expect(words("\ufeffZu\u0308\u200brich\u00a0said\u0000 no.")).toEqual(["Zürich said no."]);
});
