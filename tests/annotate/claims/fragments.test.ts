import { expect, test } from "vitest";
import { attributions } from "../../../src/annotate/claims/attributions.ts";
import { fragments } from "../../../src/annotate/claims/fragments.ts";
import { draftWith } from "../names/draft.ts";

/** The contents that keep a salience, each given one before. */
function worthListing(text: string): string[] {
  const draft = attributions.annotate(draftWith(text, []));
  const { claims } = fragments.annotate({ ...draft, claims: draft.claims.map((one) => ({ ...one, salience: 0.5 })) });
  return claims.filter(({ salience }) => salience > 0).map(({ span }) => text.slice(span.start, span.end));
}

test("a content that says nothing of itself is not listed", () => {
  expect(worthListing("Ada Okafor has denied this.")).toEqual([]);
  expect(worthListing("The inspection found cracks in the hull.")).toEqual([]);
});

test("a clause is listed, however short", () => {
  expect(worthListing("Ada Okafor said it leaked.")).toEqual(["it leaked"]);
});

test("that somebody said nothing is no claim to list", () => {
  expect(worthListing("Ada Okafor declined to comment on the dam.")).toEqual([]);
  expect(worthListing("Ada Okafor declined to sign the new treaty.")).toEqual(["to sign the new treaty"]);
});

test("what the reader finds is no claim to list", () => {
  expect(worthListing("You will find that the keys are new.")).toEqual([]);
  expect(worthListing("Ada Okafor will find that the keys are new.")).toEqual(["the keys are new"]);
});
