/** Nouns that stand before the name of a firm: "the hearing-aid maker Orvik Sound", "its parent Adair". */
export const firmNouns: ReadonlySet<string> = new Set(
  `maker manufacturer company firm group giant startup start-up operator chain retailer airline publisher subsidiary parent
  consultancy contractor supplier developer producer miner insurer lender bank brewer builder carmaker automaker drugmaker
  broadcaster utility conglomerate unit affiliate owner builder shipowner refiner brokerage startup union charity
  agency nonprofit think-tank`.split(/\s+/),
);

/** Nouns that say behind a comma what a name is: "Adair, the salt group". */
export const firmDescriptions =
  "company|firm|group|maker|manufacturer|operator|chain|retailer|airline|publisher|subsidiary|consultancy|contractor|supplier|bank|insurer|unit|arm|division|union|charity|agency";

/** Nouns of land that make another place of the name before them: "Adair province" is not the town of Adair. */
export const areaNouns: ReadonlySet<string> = new Set(
  "province county district governorate prefecture oblast canton".split(" "),
);

/** Nouns that with a capital make a daughter of the firm before them: "Adair Cargo" is not Adair. */
export const divisionNouns: ReadonlySet<string> = new Set(
  "cargo freight logistics catering services finance ventures capital pensions express media medical insurance energy".split(
    " ",
  ),
);

/** Nouns for the mission of a country that make a body of the place before them: "the Norland embassy". */
export const missionNouns: ReadonlySet<string> = new Set(["embassy", "consulate"]);

/** Nouns that make another thing of the place before them: "Adair airport" is not Adair. */
export const siteNouns: ReadonlySet<string> = new Set(["airport", "airfield", "aerodrome", ...missionNouns]);

/** Words before a place that no person's name follows in the same sense. */
export const locatives: ReadonlySet<string> = new Set("in near outside around village town city port".split(" "));

/** Last words of firms' names that the press leaves off: "Adair" for "Adair Resources". */
export const firmTails: ReadonlySet<string> = new Set(
  `industries resources group holdings energy motors bank airlines airways lines systems technologies technology mining copper
  steel metals foods pharma pharmaceuticals media partners robotics audio electric electronics gas oil petroleum chemicals
  logistics shipping insurance telecom telecoms communications software laboratories labs aerospace aviation marine foundry
  minerals rail railways entertainment studios brewery breweries dairy retail stores hotels homes properties construction
  engineering plastics paper textiles international global worldwide biotech therapeutics medical instruments
  corporation company inc corp ltd plc ag`.split(/\s+/),
);
