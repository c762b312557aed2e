/** Words that end or make the names of organizations, lower case. */
export const organizationWords: readonly string[] =
  `inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc ag gmbh group holdings partners bank bancorp
  university college institute school academy ministry department agency bureau commission committee council congress
  parliament senate assembly court party union federation association foundation organization organisation society club
  league team army navy force forces police guard corps airlines airways times post news press network broadcasting
  television radio channel fund trust center centre office authority administration service services board coalition front
  movement brigade brigades alliance conference house hospital church laboratory laboratories industries systems
  technologies motors motor energy petroleum oil electric international journal tribune gazette herald magazine`.split(
    /\s+/,
  );

/** Words that end or make the names of places and buildings, lower case. */
export const placeWords: readonly string[] =
  `city town village county province state district region island islands isle peninsula river lake sea ocean strait straits
  bay gulf channel canal mountain mountains mount hill hills valley desert forest park street st st. road avenue square
  bridge airport port harbor harbour station stadium palace castle hotel tower museum cathedral temple mosque cemetery
  north south east west northern southern eastern western central upper lower territory territories republic kingdom coast
  cape beach falls creek plaza highway border guesthouse dam prison`.split(/\s+/);

/** Words that end or make the names of events, lower case. */
export const eventWords: readonly string[] =
  `war summit olympics games cup championship championships festival conference forum massacre revolution uprising election
  elections referendum hurricane typhoon cyclone earthquake day open series marathon prix expo fair awards congress talks
  crisis attacks bombing riots`.split(/\s+/);

/** Last words of names of buildings, waters and lands: what bears them is a place, whoever owns it. */
export const builtPlaces: readonly string[] =
  `airport guesthouse palace hotel stadium arena bridge tower cathedral mosque temple prison castle square street avenue road
  boulevard highway park plaza sea ocean strait straits river lake bay gulf canal island islands peninsula mountain mountains
  desert valley beach border harbor harbour cemetery`.split(/\s+/);

/** Last words of names of bodies: what bears them is an organization, whatever place it is named after. */
export const bodies: readonly string[] =
  `university college institute ministry department agency bureau commission committee council congress parliament senate
  party union federation association foundation organization organisation society league police army navy airlines airways
  bank corporation company inc inc. corp corp. ltd ltd. group`.split(/\s+/);

/** Last words of names of firms, beyond those of all organizations. */
export const firmWords: readonly string[] =
  `inc inc. corp corp. corporation co. company ltd ltd. limited llc plc gmbh asa group holdings partners bancorp airlines airways
  systems technologies motors energy petroleum industries laboratories labs pharma pharmaceuticals pictures entertainment
  studios software semiconductor communications telecom telecommunications securities investments insurance breweries
  stores homes trains railways shipping logistics mining resources steelworks chemicals aerospace robotics brands consulting
  biosciences therapeutics diagnostics foods records publishing broadcasting`.split(/\s+/);

/** More of them, which the training has not seen: adding a word here changes no weights. */
export const moreFirmWords: readonly string[] =
  "lines ferries hotels newspapers supermarkets restaurants dairies power hydro terminals steam signal trust".split(
    " ",
  );

/** Last words of names of clubs that hardly end anything else. */
export const clubWords: readonly string[] =
  `united rovers wanderers athletic albion hotspur fc afc cf rfc harlequins falcons tigers lions eagles wolves hawks panthers
  sharks warriors raiders rebels bulls royals hornets dragons vikings titans rockets spurs cowboys broncos bruins wildcats
  bulldogs cougars rams colts jets mariners dolphins`.split(/\s+/);

/** First words of such names that do not stand for them: "General Motors" is not "General". */
export const vagueOpeners: ReadonlySet<string> = new Set(
  `american british national international general global united first new royal great central standard federal public state
  community private advanced applied digital european african asian atlantic pacific western eastern northern southern north
  south east west associated allied universal continental imperial independent capital city super big best good old young
  black white red blue green golden silver air sea sun star high grand home life real smart open free modern classic premier
  prime select total true world`.split(/\s+/),
);

/** Nouns right before the name of a body that speak of nobody and no place: "the Dutch group Adair", "the band Adair". */
export const nameNouns: readonly string[] =
  `company firm group maker manufacturer giant startup start-up operator chain retailer airline subsidiary consultancy carmaker
  automaker drugmaker chipmaker broadcaster utility conglomerate brokerage charity nonprofit think-tank newspaper daily tabloid
  weekly magazine website bank lender insurer union club band orchestra supermarket brewer wholesaler agency party militia
  unit`.split(/\s+/);

/** More nouns that may be followed by "called" and the name of a body. */
export const bodyNouns: readonly string[] =
  `organization organisation body movement sect cult network gang faction team squad league association society coalition alliance
  campaign agency foundation institute committee commission council brigade militia cell outfit firm`.split(/\s+/);

/** Last words of names of laws and contracts, which are no bodies. */
export const papers: readonly string[] =
  "act agreement agreements treaty accord accords protocol pact bill amendment".split(" ");

/** Numbers of the stock markets, which the press calls by one word behind "the". */
export const stockIndices: readonly string[] = "dow nasdaq nikkei ftse footsie dax cac sensex".split(" ");
