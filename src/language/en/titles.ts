/** Words that stand before a person's name and are not part of it, lower case, with and without the full stop. */
export const courtesyTitles: readonly string[] =
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam mme mme. sheikh sheik sayyid ayatollah rev rev. reverend
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
  empress emir sultan shah chief spokesman spokeswoman spokesperson leader coach manager speaker ex-president
  then-president president-elect undersecretary superintendent analyst economist author actor actress singer councillor
  councilman alderman det det. insp insp. supt supt. cllr cllr. viscount baroness`.split(/\s+/);

/** Words that stand before an office and belong to it: "former prime minister", "deputy chief executive". */
export const titleModifiers: readonly string[] =
  `former ex current then acting interim outgoing incoming late deputy vice assistant associate senior junior top chief lead
  executive managing general prime foreign defense defence interior finance state home justice trade economy health
  education environment energy agriculture labor labour culture transport national federal regional provincial local
  municipal presidential military police army naval air opposition party government ruling retired veteran honorary
  permanent special chief-of-staff co-founding founding principal lieutenant major first second third crown supreme
  press public political chief-executive communications research`.split(/\s+/);

/** Letters behind a person's name that are not part of it: "Ada Okafor QC". */
export const postNominals: readonly string[] =
  "qc kc sc mp mep msp mla td obe mbe cbe kbe dbe frs phd ph.d. md m.d. jd esq esq. rn".split(" ");
