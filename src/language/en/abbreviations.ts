/** Short forms that are written with a full stop, in lower case and without it, by what may follow them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: "Mr. Okafor", "St. Kilda", "Lt. Gov. Adair". They never end a sentence. */
export const beforeName = words(`
  mr mrs ms mx dr prof profs sen sens rep reps gov govs gen lt col cmdr cmdt cpt capt maj adm brig sgt cpl pvt pfc ens
  rev hon pres st ste mt ft messrs mme mlle mons fr amb atty supt insp det sec secy treas asst assoc dep hr sra srta
  lieut comdr rear vice-adm maj-gen brig-gen det-sgt
`);

/** Stand before a number: "No. 5", "pp. 12", "Jan. 3". They end a sentence only where no number follows. */
export const beforeNumber = words(`
  no nos p pp vol vols ch chap fig figs art arts eq sect para paras ver ext tel
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Stand inside a sentence, whatever follows: "e.g.", "vs.", "approx.". */
export const insideSentence = words(`
  eg ie e.g i.e vs v viz cf approx ca circa resp incl esp ibid op
`);

/** May stand inside a sentence or end it, with a capital: "Adair Bros. said", "worked for Adair Inc." */
export const eitherWay = words(`
  inc corp co cos ltd llc plc bros jr sr esq ph.d m.d b.a m.a
  ave blvd rd bldg dept univ assn govt intl natl hwy mtn est
  ala ariz ark calif colo conn del fla ill ind kan kans ky mass mich minn miss mont neb nebr nev okla
  ont ore penn que tenn tex va vt wash wis wisc wyo
  mon tue tues wed thu thur thurs fri sat sun
`);

/** The same in small letters: "and so on, etc.", "at 5 p.m. on Monday". */
export const eitherWaySmall = words("etc al a.m p.m am pm hrs hr mos yrs lbs oz inc ltd dept govt");

/** Whether a word, as written and without its stop, keeps its full stop as one token. */
export function isAbbreviation(word: string): boolean {
  const low = word.toLowerCase();
  if (insideSentence.has(low) || eitherWaySmall.has(low)) return true;
  return low !== word && (beforeName.has(low) || beforeNumber.has(low) || eitherWay.has(low));
}
