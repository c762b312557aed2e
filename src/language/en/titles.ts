/** Words that stand before a person's name and are not part of it, lower case, with and without the full stop. */
export const courtesyTitles: readonly string[] =
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam mme mme. sheikh sheik ayatollah rev rev. reverend
  fr fr. hon hon. rabbi imam mullah maulana pastor bishop archbishop cardinal pope father brother sister saint`.split(
    /\s+/,
  );

/** Offices and ranks that stand before a name: "President", "Lt. Col.". */
export const officeTitles: readonly string[] =
  `president vice-president premier chancellor minister secretary senator sen sen. congressman congresswoman
  representative rep rep. governor gov gov. mayor ambassador consul envoy commissioner chairman chairwoman chairperson chair
  director general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal
  cpl cpl. private pvt pvt. admiral adm adm. commander cmdr cmdr. brigadier brig brig. marshal officer detective inspector
  constable sheriff judge justice attorney prosecutor professor king queen prince princess duke duchess count emperor
  empress emir sultan shah crown chief spokesman spokeswoman spokesperson leader coach manager speaker deputy vice prime
  foreign defense defence interior finance state former ex-president acting interim then-president president-elect
  undersecretary superintendent analyst economist author actor actress singer economist councillor councilman alderman`.split(
    /\s+/,
  );
