import { expect, test } from "vitest";
import { castOf, report, spellings } from "./story.ts";

test("the Marrow shipyard: a firm, its parts, its founder and his son are four", () => {
  const cast = castOf([
    report(
      "courier",
      "{o:Marrow Shipyards} will close, {r:founder} {p:Peter Marrow Sr.} said. His son, {r:director} {p:Peter Marrow Jr.}, disagreed. {o:Marrow Shipyards Inc.} employs 900.",
      "2031-03-01",
    ),
    report(
      "herald",
      "{r:director} {p:Peter Marrow Jr.} resigned from {o:Marrow Shipyards}. {o:Marrow Shipyards Pensions} is solvent.",
      "2031-03-02",
    ),
  ]);
  expect(spellings(cast)).toEqual([
    "Marrow Shipyards Pensions: Marrow Shipyards Pensions",
    "Marrow Shipyards: Marrow Shipyards, Marrow Shipyards Inc.",
    "Peter Marrow Jr.: Peter Marrow Jr.",
    "Peter Marrow Sr.: Peter Marrow Sr.",
  ]);
});

test("the Kadirov inquiry: one general in four transliterations, and a village that only looks alike", () => {
  const cast = castOf([
    report("a", "{r:General} {p:Sergei Kadirov} was heard in {l:Kadirovo}. {p:Kadirov} denied it.", "2031-05-01"),
    report("b", "{r:General} {p:Sergey Qadirov} was heard. {p:Qadirov} wept.", "2031-05-02"),
    report("c", "{r:General} {p:Serguei Kadyrov} left {l:Kadirovo}.", "2031-05-03"),
    report("d", "{r:General} {p:S. Kadirov} slept.", "2031-05-04"),
  ]);
  expect(cast.entities.map((entity) => `${entity.kind} ${entity.aliases.length}`).sort()).toEqual([
    "person 6",
    "place 1",
  ]);
});

test("the strait talks: a country, its strait, its company and its capital's newspaper stay apart", () => {
  const cast = castOf([
    report(
      "a",
      "{l:Norland} and the {l:Norland Strait}: {o:Norland Oil} told the {o:Port Adair Post} in {l:Port Adair}.",
    ),
    report("b", "{l:Norland} closed the {l:Norland Strait}; {l:Port Adair} protested."),
  ]);
  expect(cast.entities).toHaveLength(5);
});
