import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/index.ts";

/** The texts of claims that several articles make together. */
const together = (...texts: string[]): string[][] => {
  const articles = texts.map((text, i) => articleFromText(text, { id: `a${i}`, title: "T", published: "2031-05-06" }));
  const readings = articles.map((article) => annotate(article));
  const said = new Map(
    readings.flatMap(({ claims }, i) =>
      claims.map(({ id, span }) => [id, articles[i]?.text.slice(span.start, span.end) ?? ""] as const),
    ),
  );
  return merge(readings, articles)
    .claims.filter((group) => group.members.length > 1)
    .map((group) => group.members.map((id) => said.get(id) ?? ""));
};

const NOISE = "The old lighthouse of Tarnholm is painted white. Fishermen mended their nets on the pier.";

test("an exact figure of one thing is the same claim in other words", () => {
  const found = together(
    `${NOISE} The ferry was travelling at 43 knots in the sound, the inquiry said.`,
    "According to the harbour master the ferry was doing 43 knots, far over the limit. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toHaveLength(1);
});

test("a round or small figure of two things is nothing in common", () => {
  const found = together(
    `${NOISE} The shares lost a third of their value before the offer, the bank said. Two cooks were acquitted, the court said.`,
    "The owner said a third of the workforce would go. Two boats were sold, the bank said. Bakers were closed all week.",
  );
  expect(found).toEqual([]);
});

test("one deed of one day told in other words is the same claim", () => {
  const found = together(
    `${NOISE} Police detained the night watchman, Ivo Tarrant, on Monday morning.`,
    "The watchman Ivo Tarrant was arrested on Monday and spoke to nobody. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toHaveLength(1);
});

test("the opposite deed of one person is another claim", () => {
  const found = together(
    `${NOISE} Police detained the night watchman, Ivo Tarrant, on Monday morning.`,
    "The watchman Ivo Tarrant was released by police on Monday and spoke to nobody. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toEqual([]);
});

test("side clauses that agree do not make two sentences one claim", () => {
  const found = together(
    `${NOISE} The mayor was fined for having letters burnt in the days after the mill collapsed on 3 May.`,
    "Nine sheds had to be rebuilt when the mill collapsed on 3 May. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toEqual([]);
});

test("a day that few claims name and words of one sense make one claim where no verb is in both", () => {
  const found = together(
    `${NOISE} The letter from the health commission reached the brewer on 3 May.`,
    "The health commission informed the brewer by letter on 3 May. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toHaveLength(1);
});

test("a share of a third and one of 34 percent are no figure in common", () => {
  const found = together(
    `${NOISE} The shares rose 34 percent in early trading, the bank said.`,
    "About a third of the cooks will leave, the owner said. Bakers in Tarnholm were closed all week.",
  );
  expect(found).toEqual([]);
});
