import { expect, test } from "vitest";
import { castOf, report, spellings } from "./story.ts";

test("a firm goes by its first word once it has been named in full, also where the tagger takes that for somebody", () => {
  const cast = castOf([
    report("a", "{o:Carver Industries} bought a mill. {p:Carver} will keep it open."),
    report("b", "{p:Carver} is silent."),
  ]);
  expect(spellings(cast)).toEqual(["Carver Industries: Carver, Carver Industries"]);
});

test("a firm that is named before its daughter is not the daughter", () => {
  const cast = castOf([
    report("a", "{o:Mornrail} runs trains. The wagons belong to a sister firm, {o:Mornrail Cargo}."),
  ]);
  expect(cast.entities).toHaveLength(2);
});

test("a firm and the family that owns it stay apart, each by its own short name", () => {
  const cast = castOf([
    report("a", "{o:Varga Audio} was sold. Shares in {o:Varga} rose. {p:Mina Varga} wept. {p:Varga} left early."),
  ]);
  expect(spellings(cast)).toEqual(["Mina Varga: Mina Varga, Varga", "Varga Audio: Varga, Varga Audio"]);
});

test("the state department keeps its country's name from being a firm's first word", () => {
  expect(castOf([report("a", "{o:Norland Police} closed the road. {l:Norland} is calm.")]).entities).toHaveLength(2);
});

test("“senior” beside a name tells father from son", () => {
  const cast = castOf([
    report("a", "{p:Peter Moll} drove the train."),
    report("b", "{p:Peter Moll} senior, 68, stood at the grave."),
    report("c", "The elder {p:Moll} spoke. {p:Peter Moll} is ill."),
  ]);
  expect(cast.entities.map(({ mentions }) => mentions.length).sort()).toEqual([2, 2]);
});

test("a village is no person because somebody in its article bears its name", () => {
  const cast = castOf([
    report("a", "Rain fell in {l:Kolvik}. Dr {p:Nadia Kolvik} helped. In {l:Kolvik} five were buried."),
  ]);
  expect(spellings(cast)).toEqual(["Kolvik: Kolvik", "Nadia Kolvik: Nadia Kolvik"]);
});

test("a province is not the town that it is named after", () => {
  expect(castOf([report("a", "The town of {l:Adair} in {l:Adair} province is quiet.")]).entities).toHaveLength(2);
});

test("a title in capitals makes a person of what the tagger takes for a body, a ministry stays one", () => {
  const cast = castOf([
    report("a", "{o:Justice Ana Côté-Lund} refused. {o:Justice Ministry} lawyers left."),
    report("b", "{p:Ana Cote-Lund} was calm."),
  ]);
  expect(cast.entities.map(({ kind, mentions }) => `${kind} ${mentions.length}`).sort()).toEqual([
    "organization 1",
    "person 2",
  ]);
});

test("“his daughter Mina” is the story's only Mina of that family, another Mina is not", () => {
  const full = report("a", "{p:Mina Varga} signed.");
  const kin = report("b", "{p:Otto Varga} said little. His daughter {p:Mina} was not seen.");
  const other = report("b", "{p:Otto Lund} said little. His daughter {p:Mina} was not seen.");
  expect(castOf([full, kin]).entities).toHaveLength(2);
  expect(castOf([full, other]).entities).toHaveLength(3);
});

test("one minister in two alphabets: Jordan and Yordan", () => {
  const cast = castOf([
    report("a", "{r:Transport Minister} {p:Yordan Belchev} spoke. {p:Belchev} left."),
    report("b", "{r:Transport Minister} {p:Yordan Belchev} spoke."),
    report("c", "{r:Transport Minister} {p:Jordan Belchev} clung to his job."),
  ]);
  expect(cast.entities).toHaveLength(1);
});

test("a name that other articles give away is found where the tagger missed it, a common word is not", () => {
  const cast = castOf([
    report("a", "{o:Harbour Rail Board} met {p:Terravik} in {l:Hope}."),
    report("b", "Hope is near, the Harbour Rail Board told Terravik; the Harbour Rail Boarding House burnt."),
  ]);
  expect(Object.fromEntries(cast.entities.map(({ name, mentions }) => [name, mentions.length]))).toEqual({
    "Harbour Rail Board": 2,
    Terravik: 2,
    Hope: 1,
  });
});
