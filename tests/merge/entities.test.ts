import { describe, expect, test } from "vitest";
import { castOf, report, spellings } from "./story.ts";

const only = <Value>(values: readonly Value[]): Value => {
  expect(values).toHaveLength(1);
  return values[0] as Value;
};

describe("one person", () => {
  test("a surname means the person whom its article names in full", () => {
    const cast = castOf([report("a", "{p:Ana Okafor} left. {p:Okafor} smiled."), report("b", "{p:Okafor} is back.")]);
    expect(spellings(cast)).toEqual(["Ana Okafor: Ana Okafor, Okafor"]);
    expect(only(cast.entities).aliases.find((alias) => alias.text === "Okafor")?.why).toBe(
      "surname of Ana Okafor in the same article",
    );
  });

  test("a surname that two people bear goes to the one in its article, and stays apart where both are missing", () => {
    const cast = castOf([
      report("a", "{p:Ana Okafor} left. {p:Okafor} smiled."),
      report("b", "{p:Ben Okafor} came. {p:Okafor} wept."),
      report("c", "{p:Okafor} is back."),
    ]);
    expect(spellings(cast)).toEqual([
      "Ana Okafor: Ana Okafor, Okafor",
      "Ben Okafor: Ben Okafor, Okafor",
      "Okafor: Okafor",
    ]);
  });

  test("Chinese and Korean family names stand first", () => {
    const cast = castOf([report("a", "{p:Lin Weidong} arrived."), report("b", "{p:Lin} spoke.")]);
    expect(spellings(cast)).toEqual(["Lin Weidong: Lin, Lin Weidong"]);
  });

  test("a family name stands first before two syllables that a hyphen joins, in whatever order and romanization", () => {
    const cast = castOf([
      report("a", "{p:Baek Min-su} arrived. {p:Paik Jin-woo} left."),
      report("b", "{p:Baek} spoke."),
      report("c", "{o:Min-su Baek} rose."),
      report("d", "{p:Baik Min-su} sat down."),
    ]);
    expect(spellings(cast)).toEqual([
      "Baek Min-su: Baek, Baek Min-su, Baik Min-su, Min-su Baek",
      "Paik Jin-woo: Paik Jin-woo",
    ]);
  });

  test("a long surname that nobody bears is the misspelt one of another report; a short one is somebody else's", () => {
    const cast = castOf([
      report("a", "{p:Orla Haverkamp} resigned. {p:Nils Hansen} stayed."),
      report("b", "{p:Haverkampf} went, {p:Hanson} said."),
    ]);
    expect(spellings(cast)).toEqual([
      "Hanson: Hanson",
      "Nils Hansen: Nils Hansen",
      "Orla Haverkamp: Haverkampf, Orla Haverkamp",
    ]);
  });

  test("titles and possessives are no part of a name", () => {
    const cast = castOf([
      report("a", "{p:President Ana Okafor} left. {p:Mrs. Okafor’s} car waited. {p:Okafor} waved."),
    ]);
    expect(only(cast.entities).name).toBe("Ana Okafor");
  });

  test("a rare spelling with the same role is the same person, and says so", () => {
    const cast = castOf([
      report("a", "{r:Harbour minister} {p:Antony Velder} spoke. {p:Antony Velder} left."),
      report("b", "{r:harbour minister} {p:Anthony Velder} spoke."),
      report("c", "{p:Antony Velder} spoke."),
    ]);
    expect(spellings(cast)).toEqual(["Antony Velder: Anthony Velder, Antony Velder"]);
    expect(only(cast.entities).aliases.find((alias) => alias.text === "Anthony Velder")?.why).toContain("same role");
  });

  test("a misspelt given name of two letters is one person in one article, unless it is introduced as another", () => {
    const one = castOf([
      report("a", "{r:envoy} {p:Lin Yi} met traders. {p:Lin Yi} left."),
      report("b", "{r:envoy} {p:Lin Yi} met traders. The meeting with {p:Lin Ye} was long."),
    ]);
    expect(one.entities).toHaveLength(1);
    const two = castOf([
      report("a", "{r:envoy} {p:Lin Yi} met traders. {p:Lin Yi} left."),
      report("b", "{r:envoy} {p:Lin Yi} met traders. The {r:poet} {p:Lin Ye} read."),
    ]);
    expect(two.entities).toHaveLength(2);
  });

  test("initials, nicknames, accents and transliterations are spellings of one person", () => {
    const cast = castOf([
      report(
        "a",
        "{r:mayor} {p:William Tarrow} met {r:premier} {p:Moammar Kadhiri} and {p:José Brühl}. {p:Moammar Kadhiri} left.",
      ),
      report("b", "{r:mayor} {p:Bill Tarrow} met {r:premier} {p:Muammar Qadhiri} and {p:Jose Bruhl}."),
      report("c", "{r:mayor} {p:W. Tarrow} left."),
    ]);
    expect(cast.entities.map((entity) => entity.aliases.length).sort()).toEqual([2, 2, 3]);
  });

  test("an initial that two bearers share means neither, unless its article names one of them", () => {
    const both = [
      report("a", "{p:Andor Velde} trains {p:Agata Velde}. {p:Agata Velde} swims."),
      report("b", "{p:A. Velde} won."),
    ];
    expect(spellings(castOf(both))).toEqual([
      "A. Velde: A. Velde",
      "Agata Velde: Agata Velde",
      "Andor Velde: Andor Velde",
    ]);
    const here = castOf([...both.slice(0, 1), report("c", "{p:A. Velde} won. {p:Agata Velde} wept.")]);
    expect(spellings(here)).toEqual(["Agata Velde: A. Velde, Agata Velde", "Andor Velde: Andor Velde"]);
  });

  test("another script's given name and surname are heard in several spellings, kin beside the name or not", () => {
    const cast = castOf([
      report("a", "{r:mayor} {p:Giorgos Mastellos} spoke. {p:Giorgos Mastellos} left."),
      report("b", "{p:Giorgos Mastellos} and his wife came."),
      report("c", "{r:Mayor} {p:Yorgos Mastelos} wept."),
      report("d", "The wife of {p:Giorgos Mastelos} wept."),
    ]);
    expect(only(cast.entities).name).toBe("Giorgos Mastellos");
  });

  test("a long surname that differs by a letter is one where no article has both, and two where one introduces both", () => {
    const spelt = [
      report("a", "{p:Lars Oosterhuis} left. {p:Lars Oosterhuis} won. {p:Nils Norrqvist} came."),
      report("b", "{p:Lars Oosterhuis} spoke. {p:Nils Norrquist} came."),
    ];
    const slip = castOf([...spelt, report("c", "{p:Lars Oosterhuit} wept.")]);
    expect(slip.entities.map(({ name }) => name).sort()).toEqual(["Lars Oosterhuis", "Nils Norrquist"]);
    const both = castOf([...spelt, report("c", "{r:pilot} {p:Lars Oosterhuit} wept. {p:Lars Oosterhuis} rose.")]);
    expect(both.entities).toHaveLength(3);
  });

  test("what somebody is called in a text is another name of the bearer", () => {
    const cast = castOf([
      report("a", "{p:Joseph Tarrow}, whom friends call {p:Uncle Gus}, came."),
      report("b", "{p:Uncle Gus} left. {p:Joseph Tarrow} won."),
    ]);
    expect(spellings(cast)).toEqual(["Joseph Tarrow: Joseph Tarrow, Uncle Gus"]);
    expect(
      castOf([report("a", "{p:Joseph Tarrow}, who called {p:Pia Lund}, whose son is known as {p:Uncle Gus}.")])
        .entities,
    ).toHaveLength(3);
  });

  test("what somebody does is no part of the name where the story has the name without it", () => {
    const cast = castOf([
      report("a", "{p:Hristo Velev} slept."),
      report("b", "{p:Signalman Hristo Velev} was held."),
      report("c", "{p:Norman Hristo Velev} is another."),
    ]);
    expect(spellings(cast)).toContain("Hristo Velev: Hristo Velev, Signalman Hristo Velev");
  });

  test("a second name in small letters is one name still", () => {
    const cast = castOf([report("a", "{p:Tan Gor} arrived. Later the {p:Tan} gor was seen.")]);
    expect(only(cast.entities).aliases.map((alias) => alias.text)).toContain("Tan gor");
  });
});

describe("several people", () => {
  test("father and son are two, whatever their spelling", () => {
    const cast = castOf([
      report("a", "{r:senator} {p:Peter Hallam Sr.} spoke. His son, {r:senator} {p:Peter Hallam Jr.}, listened."),
      report(
        "b",
        "{r:senator} {p:Jon Marrow} died. His son {r:senator} {p:John Marrow} follows. {p:Jon Marrow} was 90.",
      ),
    ]);
    expect(cast.entities).toHaveLength(4);
  });

  test("other middle initials are other people", () => {
    const cast = castOf([report("a", "{p:Mary A. Quill} left."), report("b", "{p:Mary T. Quill} left.")]);
    expect(cast.entities).toHaveLength(2);
  });

  test("people of one surname with unlike given names are several", () => {
    const cast = castOf([report("a", "{r:judge} {p:Maria Testa} and {r:judge} {p:Carlo Testa} sat.")]);
    expect(cast.entities).toHaveLength(2);
  });

  test("a firm is not its founder, a place not a person who shares its letters", () => {
    const cast = castOf([
      report("a", "{p:Ida Xel} founded {o:Xel Motors}. {p:Xel} left {o:Xel Motors}. {p:Xel} moved to {l:Xelang}."),
    ]);
    expect(spellings(cast)).toEqual(["Ida Xel: Ida Xel, Xel", "Xel Motors: Xel Motors", "Xelang: Xelang"]);
  });
});

describe("places and organizations", () => {
  test("countries and bodies go by many names", () => {
    const cast = castOf([
      report("a", "The {l:US} and the {l:U.S.} are the {l:United States}; the {l:UK} is {l:Britain}."),
    ]);
    expect(spellings(cast)).toEqual(["Britain: Britain, UK", "United States: U.S., US, United States"]);
  });

  test("a name is not merged with a longer one that holds it", () => {
    const cast = castOf([
      report("a", "{l:Norland} claims the {l:Norland Strait}, the {l:South Norland Sea} and {o:Norland Daily}."),
    ]);
    expect(cast.entities).toHaveLength(4);
  });

  test("an abbreviation in parentheses belongs to the name before it, and to it in other articles", () => {
    const cast = castOf([
      report("a", "The {o:Northern Rail Union} ({o:NRU}) and the {o:League of 12} ({o:L12}) met."),
      report("b", "The {o:NRU} and {o:L12} met, without the {o:NRA}."),
    ]);
    expect(spellings(cast)).toEqual([
      "League of 12: L12, League of 12",
      "NRA: NRA",
      "Northern Rail Union: NRU, Northern Rail Union",
    ]);
  });

  test("a place after its county is the county, a town or a commoner name is not", () => {
    expect(
      castOf([report("a", "{l:Turvale County} voted. {l:Turvale County} waits. {l:Turvale}, in the west, is calm.")])
        .entities,
    ).toHaveLength(1);
    expect(
      castOf([report("a", "{l:Turvale County} voted. {l:Turvale County} waits. The town of {l:Turvale} is calm.")])
        .entities,
    ).toHaveLength(2);
  });

  test("an airport is not its town, an embassy not its country, a daughter not the firm", () => {
    const cast = castOf([
      report("a", "{l:Lindow} airport is open. {l:Lindow} burns. The {l:Norland} embassy in {l:Norland} closed."),
      report("b", "{o:Railvia} sold {o:Railvia} Cargo. {o:Railvia} wept. {l:Lindow} is calm."),
    ]);
    expect(cast.entities.map((entity) => entity.name).sort()).toEqual([
      "Lindow",
      "Lindow airport",
      "Norland",
      "Norland embassy",
      "Railvia",
      "Railvia Cargo",
    ]);
  });

  test("two spellings of a place in another script are one, compass points are not", () => {
    const cast = castOf([
      report("a", "{l:Agios Petrakis} burns. {l:North Petrakis} waits."),
      report("b", "{l:Ayios Petrakis} burns. {l:South Petrakis} waits."),
    ]);
    expect(spellings(cast)).toEqual([
      "Agios Petrakis: Agios Petrakis, Ayios Petrakis",
      "North Petrakis: North Petrakis",
      "South Petrakis: South Petrakis",
    ]);
  });

  test("an abbreviation that no tagger saw is known by another article's long form, but not among shouted words", () => {
    const cast = castOf([
      report("a", "The {o:Northern Rowing Union} met."),
      report("b", "The NRU met. Read this: THE NRU IS DONE."),
    ]);
    expect(only(cast.entities).aliases).toEqual([
      expect.objectContaining({ text: "NRU", count: 1 }),
      expect.objectContaining({ text: "Northern Rowing Union", count: 1 }),
    ]);
  });

  test("a department keeps its identity in other word orders, and without its country where that is clear", () => {
    const cast = castOf([
      report("a", "The {o:US Department of Rivers} and the {o:US Rivers Department} spoke."),
      report("b", "The {o:Rivers Department} spoke."),
    ]);
    expect(cast.entities).toHaveLength(1);
    const two = castOf([
      report("a", "The {o:US Rivers Department} spoke."),
      report("b", "The {o:French Rivers Department} spoke."),
      report("c", "The {o:Rivers Department} spoke."),
    ]);
    expect(two.entities).toHaveLength(3);
  });

  test("a rare spelling that English does not know is the known place; known neighbours stay apart", () => {
    const cast = castOf([
      report("a", "{l:Edinbugh} slept."),
      report("b", "{l:Edinburgh} woke. {l:Edinburgh} rose. {l:Austria} is not {l:Australia}."),
    ]);
    expect(spellings(cast)).toEqual(["Australia: Australia", "Austria: Austria", "Edinburgh: Edinbugh, Edinburgh"]);
  });

  test("a kind that the tagger missed once follows the others", () => {
    const cast = castOf([report("a", "{p:Okafor} and {p:Ana Okafor} left. {o:Okafor} smiled. {p:Okafor} waved.")]);
    expect(only(cast.entities).kind).toBe("person");
  });
});

describe("what a person decides", () => {
  test("names are put together and kept apart as the configuration says", () => {
    const reports = [report("a", "{p:Ana Okafor} met {p:Bo Lund}. {p:Okafor} left.")];
    const entities = { together: [["Ana Okafor", "Bo Lund"]], apart: [["Okafor", "Ana Okafor"]] };
    expect(spellings(castOf(reports, { entities }))).toEqual(["Ana Okafor: Ana Okafor, Bo Lund", "Okafor: Okafor"]);
  });
});

describe("ids", () => {
  const four = [
    report("a", "{p:Okafor} left {l:Norland}.", "2030-01-01"),
    report("b", "{p:Ana Okafor} met {p:Bo Lund} in the {l:US}.", "2030-01-02"),
    report("c", "{p:Okafor} met {p:Lund}.", "2030-01-03"),
    report("d", "The {l:United States} and {l:Norland} met.", "2030-01-04"),
  ];
  const fifth = report(
    "e",
    "{r:envoy} {p:Anna Okafor}, {p:Ana Okafor} and {p:Bo Q. Lund} left the {l:USA}.",
    "2030-01-05",
  );

  test("stay when a fifth article joins four", () => {
    const before = castOf(four).entities.map((entity) => entity.id);
    const after = castOf([...four, fifth]).entities.map((entity) => entity.id);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test("and the whole cast do not follow the order of the articles", () => {
    expect(castOf([fifth, ...four.toReversed()])).toEqual(castOf([...four, fifth]));
  });

  test("differ for different entities", () => {
    const ids = castOf([...four, fifth]).entities.map((entity) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("wider names", () => {
  test("an administration is not its head, a principle not its country", () => {
    const cast = castOf([
      report(
        "a",
        "{p:Ana Okafor} spoke. The {p:Okafor} administration backs the One {l:Norland} principle and the {l:Norland} Accord.",
      ),
      report("b", "The {l:Norland} policy of {p:Okafor} changed."),
    ]);
    expect(spellings(cast)).toEqual([
      "Ana Okafor: Ana Okafor, Okafor",
      "Norland Accord: Norland Accord",
      "Norland: Norland",
      "Okafor administration: Okafor administration",
      "One Norland principle: One Norland principle",
    ]);
  });

  test("an abbreviation in parentheses shows the name before it, though no tagger saw it", () => {
    const cast = castOf([
      report("a", "The Harbour Pilots of Norland ({o:HPN}) and the League of 12 ({o:L12}) met others ({o:XYZ})."),
    ]);
    expect(spellings(cast)).toEqual([
      "Harbour Pilots of Norland: HPN, Harbour Pilots of Norland",
      "League of 12: L12, League of 12",
      "XYZ: XYZ",
    ]);
  });

  test("summits of one name at several places are several; a lone one without place is the same", () => {
    const cast = castOf([
      report("a", "The {e:Tide Summit} in {l:Norland} ended. The next {e:Tide Summit} will be in May."),
      report("b", "The {e:Tide Summit} in {l:Xelang} failed. The {e:Reef Games} in {l:Norland} opened."),
      report("c", "The {e:Reef Games} closed."),
    ]);
    expect(cast.entities.filter((entity) => entity.name === "Tide Summit")).toHaveLength(3);
    expect(cast.entities.filter((entity) => entity.name === "Reef Games")).toHaveLength(1);
  });

  test("the ministry of an article is the one that it names in full", () => {
    const cast = castOf([
      report("a", "The {o:Ministry of Tides} spoke. The {o:Ministry} was calm."),
      report("b", "The {o:Ministry of Reefs} and the {o:Ministry of Sands} met. The {o:Ministry} left."),
    ]);
    expect(
      spellings(cast).filter((line) => line.startsWith("Ministry of Tides") || line.startsWith("Ministry:")),
    ).toEqual(["Ministry of Tides: Ministry, Ministry of Tides", "Ministry: Ministry"]);
  });
});

test("short and formal names of a club, a town and a country are theirs; two Congos stay two", () => {
  const cast = castOf([
    report("a", "{o:Kelm Rovers} won. The {o:Rovers} sang in {l:Weir-on-Adair}. {l:Weir} cheered."),
    report(
      "b",
      "The {l:Sultanate of Norland} spoke. {l:Norland} waited. {l:Norland} slept. {l:Republic of Congo} and {l:Congo} met.",
    ),
  ]);
  expect(cast.entities.map(({ name }) => name).sort()).toEqual([
    "Congo",
    "Kelm Rovers",
    "Norland",
    "Republic of Congo",
    "Weir-on-Adair",
  ]);
});

test("a word a letter away from a place that the story often names is that place misspelt, a bearer's name is not", () => {
  const cast = castOf([
    report("a", "{l:Jakarta} spoke. {l:Jakarta} waited. {l:Jakarta} slept."),
    report("b", "{p:Jakata} spoke. {p:Ana Jakartu} left. {p:Jakartu} won."),
  ]);
  expect(spellings(cast).sort()).toEqual(["Ana Jakartu: Ana Jakartu, Jakartu", "Jakarta: Jakarta, Jakata"]);
});
