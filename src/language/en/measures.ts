/** Units of quantities and the nouns that people are counted by. */

/** Symbols before an amount; "US$" and the like are read as letters and sign. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₴": "UAH",
  "₦": "NGN",
  "₺": "TRY",
};

/** Letters right before a dollar sign. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: "USD",
  a: "AUD",
  au: "AUD",
  c: "CAD",
  ca: "CAD",
  nz: "NZD",
  hk: "HKD",
  s: "SGD",
  nt: "TWD",
  r: "BRL",
};

/** Words after an amount. A bare "dollar" is the American one, "pound" the British: news says so otherwise. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollar: "USD",
  dollars: "USD",
  cent: "USc",
  cents: "USc",
  pound: "GBP",
  pounds: "GBP",
  euro: "EUR",
  crown: "crown",
  crowns: "crown",
  euros: "EUR",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  rupee: "INR",
  rupees: "INR",
  rouble: "RUB",
  roubles: "RUB",
  ruble: "RUB",
  rubles: "RUB",
  won: "KRW",
  peso: "peso",
  pesos: "peso",
  franc: "franc",
  francs: "franc",
  lira: "TRY",
  hryvnia: "UAH",
  naira: "NGN",
  rand: "ZAR",
  shekel: "ILS",
  shekels: "ILS",
  riyal: "SAR",
  riyals: "SAR",
  dirham: "AED",
  dirhams: "AED",
  krona: "SEK",
  kronor: "SEK",
  zloty: "PLN",
  usd: "USD",
  gbp: "GBP",
  eur: "EUR",
  jpy: "JPY",
  cny: "CNY",
  rmb: "CNY",
  inr: "INR",
  chf: "CHF",
  aud: "AUD",
  cad: "CAD",
};

/** Short for a scale, glued to the digits of an amount: "$1.2bn". */
export const moneyScales: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** Measures; the values are the unit's symbol. */
export const measureUnits: Readonly<Record<string, string>> = {
  km: "km",
  kilometer: "km",
  kilometers: "km",
  kilometre: "km",
  kilometres: "km",
  mile: "mi",
  miles: "mi",
  m: "m",
  meter: "m",
  meters: "m",
  metre: "m",
  metres: "m",
  cm: "cm",
  centimeter: "cm",
  centimeters: "cm",
  centimetre: "cm",
  centimetres: "cm",
  mm: "mm",
  millimeters: "mm",
  millimetres: "mm",
  foot: "ft",
  feet: "ft",
  ft: "ft",
  inch: "in",
  inches: "in",
  yard: "yd",
  yards: "yd",
  kg: "kg",
  kilogram: "kg",
  kilograms: "kg",
  kilo: "kg",
  kilos: "kg",
  gram: "g",
  grams: "g",
  ton: "t",
  tons: "t",
  tonne: "t",
  tonnes: "t",
  lb: "lb",
  lbs: "lb",
  ounce: "oz",
  ounces: "oz",
  liter: "l",
  liters: "l",
  litre: "l",
  litres: "l",
  gallon: "gal",
  gallons: "gal",
  acre: "acre",
  acres: "acre",
  hectare: "ha",
  hectares: "ha",
  mph: "mph",
  kph: "km/h",
  degree: "deg",
  degrees: "deg",
  celsius: "degC",
  fahrenheit: "degF",
  watt: "W",
  watts: "W",
  kilowatt: "kW",
  kilowatts: "kW",
  megawatt: "MW",
  megawatts: "MW",
  mw: "MW",
  gigawatt: "GW",
  gigawatts: "GW",
  gw: "GW",
};

/** Compound units: "square miles", "kilometers per hour". */
export const squareWords: ReadonlySet<string> = new Set(["square", "sq", "cubic"]);

/** After digits or a sign of degrees, in capitals. */
export const heatLetters: Readonly<Record<string, string>> = { c: "degC", f: "degF" };

/** Before a number that something rose or fell from: no range, unless one of these stands before it. */
export const fromWord = "from";
export const rangeLeads: ReadonlySet<string> = new Set(["ranging", "ranged", "range", "ranges", "anywhere"]);

/** "no one", "nobody": none of the people. */
export const nobodyWords: ReadonlySet<string> = new Set(["nobody", "none"]);

/** After "no": what people suffered, by name. */
export const harmNouns: Readonly<Record<string, string>> = {
  casualties: "casualties",
  deaths: "people killed",
  fatalities: "people killed",
  injuries: "people injured",
  arrests: "people arrested",
};

/** After "half" without "of": "half the seats". */
export const halfFollowers: ReadonlySet<string> = new Set("the its his her their our all these those".split(" "));

export const percentWords: ReadonlySet<string> = new Set(["%", "percent", "pct"]);

/** Units of time after a number, as a quantity's unit. */
export const durationUnits: Readonly<Record<string, string>> = {
  second: "s",
  seconds: "s",
  minute: "min",
  minutes: "min",
  mins: "min",
  hour: "h",
  hours: "h",
  hr: "h",
  hrs: "h",
  day: "d",
  days: "d",
  night: "d",
  nights: "d",
  week: "wk",
  weeks: "wk",
  fortnight: "fortnight",
  month: "mo",
  months: "mo",
  year: "y",
  years: "y",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
};

/** The unit that may follow one of time as its part, and how many make one: "two hours and 20 minutes". */
export const smallerUnits: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = {
  min: { unit: "s", count: 60 },
  h: { unit: "min", count: 60 },
  d: { unit: "h", count: 24 },
  y: { unit: "mo", count: 12 },
};

/** Nouns for people; a count of them has the unit "people". */
export const personNouns: ReadonlySet<string> = new Set(
  "people persons person men man women woman children child civilians civilian soldiers soldier troops fighters fighter militants militant rebels rebel insurgents insurgent protesters protester protestors demonstrators demonstrator workers worker employees employee passengers passenger residents resident migrants migrant refugees refugee students student pupils officers officer policemen police firefighters hostages hostage prisoners prisoner detainees patients patient victims victim survivors survivor casualties casualty bodies body voters voter members member delegates lawmakers officials official journalists journalist doctors nurses teachers tourists visitors spectators fans Palestinians others personnel crew inhabitants citizens citizen families households suspects suspect gunmen attackers volunteers applicants players athletes customers users subscribers women girls boys teenagers adults infants babies villagers settlers servicemen marines sailors peacekeepers guests attendees participants"
    .toLowerCase()
    .split(" "),
);

/** Plurals without an "s", and words with one that are no plural. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  "people men women children police troops personnel crew aircraft data sheep cattle fish media criteria feet mice teeth lives wives knives businessmen servicemen policemen gunmen fishermen spokesmen".split(
    " ",
  ),
);
export const notPlurals: ReadonlySet<string> = new Set(
  "was is has this its us his as thus plus across perhaps always press less unless towards besides does yes versus vs gas bus news politics economics crisis basis series species analysis process access success business illness loss class glass mass boss cross pass congress progress various previous serious famous religious dangerous s".split(
    " ",
  ),
);

/** What happened to people, under one word for each: counts of the same are comparable. */
export const fates: Readonly<Record<string, string>> = {
  killed: "killed",
  dead: "killed",
  died: "killed",
  slain: "killed",
  perished: "killed",
  drowned: "killed",
  deaths: "killed",
  death: "killed",
  fatalities: "killed",
  killing: "killed",
  kills: "killed",
  kill: "killed",
  injured: "injured",
  wounded: "injured",
  hurt: "injured",
  injuries: "injured",
  injuring: "injured",
  wounding: "injured",
  missing: "missing",
  unaccounted: "missing",
  homeless: "homeless",
  arrested: "arrested",
  detained: "arrested",
  arresting: "arrested",
  detaining: "arrested",
  arrests: "arrested",
  displaced: "displaced",
  displacing: "displaced",
  evacuated: "evacuated",
  evacuating: "evacuated",
  rescued: "rescued",
  rescuing: "rescued",
  hospitalized: "hospitalized",
  hospitalised: "hospitalized",
  infected: "infected",
  trapped: "trapped",
  stranded: "stranded",
  kidnapped: "abducted",
  abducted: "abducted",
  freed: "released",
  released: "released",
};

/** Between a counted noun and what happened to it: "12 people were reportedly killed". */
export const auxiliaries: ReadonlySet<string> = new Set(
  "were was are is have has had been be being reportedly also later still had who that feared believed confirmed reported remain remained".split(
    " ",
  ),
);

/** Before a number of the dead: "the death toll rose to 12". */
export const tollWords: ReadonlySet<string> = new Set(["toll"]);

/** End a noun phrase. */
export const nounStops: ReadonlySet<string> = new Set(
  "in on at of for to from by with and or but as than that which who whom when where while after before since until during over under into about against between because if is are was were be been being has have had will would could should may might can do does did the a an this these those its his her their our my your it he she they we you i not no nor so yet per through without within also said says get gets got give gives make makes take takes go goes come comes see sees need needs want wants".split(
    " ",
  ),
);

/** Before a number that names and does not count: "article 5", "flight 370", "Route 66". */
export const namingNouns: ReadonlySet<string> = new Set(
  "article section chapter page line room flight route highway interstate number no nos volume vol act resolution boeing airbus apollo windows version channel district ward precinct gate terminal platform grade class phase step level round game group type model series unit figure table covid psalm verse rule title proposition amendment age aged formula".split(
    " ",
  ),
);

/** End the whole of which a share is told: "a third of its workers were". */
export const wholeEnds: ReadonlySet<string> = new Set(
  "is are was were have has had will would in on at for to from by with and or but as that who which said".split(" "),
);

/** Whose dollars, pounds or yen need no more than their common code. */
export const homeCurrencies: Readonly<Record<string, string>> = {
  american: "USD",
  british: "GBP",
  japanese: "JPY",
  chinese: "CNY",
  indian: "INR",
  russian: "RUB",
  australian: "AUD",
  canadian: "CAD",
};
