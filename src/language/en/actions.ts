/**
 * What happens in the news, in classes of words that report the same kind of happening: "met", "talks" and "discussions"
 * can tell of one meeting. Verbs in their base form and irregular pasts, nouns in the singular; looked up by stem.
 */
export const ACTIONS: Readonly<Record<string, string>> = {
  meet: "meet met meeting talk talks discussion discussions negotiation negotiations summit session encounter round conversation consultation face-to-face",
  call: "phone telephone telephoned",
  visit: "visit trip tour travel travelled traveled journey stopover arrive arrival fly flew flight",
  invite: "invite invitation",
  agree: "agree agreement accord deal pact treaty",
  sign: "sign signature ratify ratification",
  state: "statement communique communiqué declare declaration announce announcement announced",
  kill: "kill die died dead death deaths fatality fatalities toll perish perished murder slay slain shot-dead lifeless casualty casualties",
  injure: "injure injury injuries wound wounded hurt hospitalise hospitalize hospitalised hospitalized",
  attack: "attack assault raid strike-down bomb bombing bombard shell shelling airstrike offensive ambush",
  shoot: "shoot shot shooting gunfire gunman",
  explode: "explode explosion blast detonate detonation blew",
  fire: "fire blaze burn burned burnt wildfire flames inferno",
  crash: "crash collide collision derail derailment accident wreck capsize capsized sank sink",
  collapse: "collapse landslide cave-in",
  quake: "earthquake quake tremor aftershock",
  flood: "flood flooding inundate deluge",
  storm: "storm hurricane typhoon cyclone tornado",
  arrest: "arrest detain detention custody apprehend",
  charge: "charge indict indictment prosecute prosecution accuse accusation",
  try: "trial hearing court plead pleaded testify testimony",
  sentence:
    "sentence sentenced jail jailed imprison imprisoned imprisonment convict conviction verdict acquit acquitted acquittal",
  sue: "sue lawsuit suit",
  release: "release freed free bail",
  protest: "protest demonstration demonstrate demonstrator rally march riot unrest",
  walkout: "walkout strike stoppage picket",
  elect: "elect election vote voted ballot poll referendum win won victory",
  resign: "resign resignation step-down quit oust ousted sack sacked fire-from dismiss dismissal",
  appoint: "appoint appointment nominate nomination inaugurate inauguration swear sworn",
  recall: "recall withdraw withdrew withdrawn withdrawal",
  launch: "launch unveil introduce release-product open opened opening",
  close: "close closed closure shut shutdown suspend suspension halt",
  postpone: "postpone postponement delay cancel cancelled canceled cancellation call-off reschedule rescheduled",
  buy: "buy bought purchase acquire acquisition takeover merger merge",
  pay: "pay paid payment fine fined compensation settlement",
  lay: "layoff layoffs redundancy redundancies job-cuts",
  find: "find found discover discovery discovered",
  search: "search rescue rescued evacuate evacuation",
  fall: "fall fell fallen drop decline plunge tumble slump",
  rise: "rise rose risen climb increase surge jump soar",
  win: "beat defeat victory champion",
  marry: "marry wedding marriage",
  birth: "born birth",
  bury: "bury buried burial funeral memorial",
  sanction: "sanction embargo",
  invade: "invade invasion occupy occupation seize seizure capture",
  ceasefire: "ceasefire truce armistice",
  reject: "reject rejection rebuff refuse refusal refused",
  approve: "approve approval pass passed adopt",
  urge: "urge press pressed demand plead-with exhort",
};

/** Nouns that name a happening by themselves, so that "the talks on Sunday" has a date though "talks" is no verb. */
export const EVENT_NOUNS =
  "meeting talks discussion discussions negotiation negotiations summit session encounter conference congress hearing trial election vote referendum visit trip tour journey flight attack assault raid bombing shelling shooting explosion blast fire blaze wildfire crash collision derailment accident collapse landslide earthquake quake flood flooding storm hurricane typhoon cyclone tornado arrest detention indictment conviction verdict sentencing death killing murder funeral burial wedding birth protest demonstration rally march riot strike walkout recall launch opening closure shutdown suspension postponement cancellation merger takeover acquisition settlement discovery search rescue evacuation invasion siege ceasefire truce inauguration resignation appointment match game final race championship ceremony concert festival announcement statement declaration call debate inquiry investigation outbreak coup incident disaster ambush airstrike withdrawal deployment release signing dinner lunch reception briefing deliberations raids ruling decision hijacking kidnapping robbery burglary theft stabbing eruption avalanche sinking";

/** Classes of happening that take two parties: with others they are another happening. */
export const BETWEEN_PEOPLE: ReadonlySet<string> = new Set(["meet", "call", "visit", "invite"]);

/** Verbs of which any two tell the same of an inquiry or a trial. */
export const BEGIN = "begin began begun start started open opened launch launched commence commenced";

/** Parts of the day, which tell no happening from another. */
export const DAYPARTS = "night morning afternoon evening noon midnight dawn dusk early late";
