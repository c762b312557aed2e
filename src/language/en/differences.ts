/** Words by which two reports can differ, and the words in which a difference is told. */

/** What a number counts, where words near it tell: one measure a line, matched by stem. Those that grow while a story runs. */
export const GROWING: Readonly<Record<string, string>> = {
  dead: "dead death deaths die died dies killed kill kills killing fatality fatalities toll perished victims bodies",
  injured: "injured injuries injury wounded hurt",
  missing: "missing unaccounted trapped",
  arrested: "arrested arrests detained detentions custody",
  displaced: "displaced evacuated evacuate homeless fled flee evacuees refugees",
  infected: "infected infections cases sick ill illnesses contracted",
  destroyed: "destroyed damaged homes houses buildings",
  rescued: "rescued saved",
};

/** Measures that are settled once the thing is over. */
export const SETTLED: Readonly<Record<string, string>> = {
  crowd:
    "protesters demonstrators marchers crowd attended turnout attendance took-part participants rallied gathered marched people-attended spectators fans",
  strikers: "strikers walkout",
};

/** Said of buildings that are lost or harmed. */
export const RUINING =
  "destroyed destroying damaged damaging burned burnt burning gutted flooded flattened levelled leveled razed collapsed wrecked lost ruined hit swept";

/** Measures told by several words that grow or shrink while a story runs. */
export const GROWING_BY_PHRASE = "unpowered";

/** The same, where only several words together tell. */
export const MEASURE_PHRASES: Readonly<Record<string, string>> = {
  dead: "lost their lives|lost his life|lost her life|losing their lives",
  unpowered:
    "without power|without electricity|lost power|lost electricity|lost their power|cutting power to|cut power to|power cut to|cutting electricity to|cut electricity to|left in the dark",
  aboard:
    "aboard|on board|onboard|were on the ferry|were on the plane|were on the train|were on the bus|were on the ship|were on the boat",
  strikers: "walked out|on strike|stopped work|downed tools|joined the strike",
  crowd: "took part|taking part|take part",
  injured: "taken to hospital|hospitalised|hospitalized",
  displaced:
    "told to leave|ordered to leave|had to leave|have to leave|had to get out|forced to leave|forced from their homes|fled their homes|leave their homes|left their homes|left homeless",
  destroyed: "are gone|are ash|gutted|burned down|burnt down|burned to the ground|razed|flattened|levelled",
};

/** A loss of jobs, told by words of two kinds near one figure. */
export const JOBS = "job jobs staff workforce workers employees posts positions people";
export const JOB_LOSS =
  "lose their jobs|lost their jobs|losing their jobs|job cuts|job losses|jobs at risk|jobs were at risk|jobs are at risk|jobs could go|jobs will go|will cut|to cut|cutting|cuts|is cutting|sheds|to shed|shedding|axe|axed|to axe|slash|lay off|laid off|laying off|made redundant|redundancies|redundant|layoffs|would cut|cut|cost|jobs would go|jobs would disappear|jobs will disappear|jobs to be lost|jobs would be lost|jobs lost|jobs disappear";

/** Words that stand for one thing where a figure tells its length or its sum. */
export const HEADS: Readonly<Record<string, string>> = {
  deliberation: "jury juries juror jurors deliberated deliberating deliberations deliberation deliberate",
  rescue: "rescue rescued rescuers rescuing operation trapped survivors survivor freed",
  fine: "fine fined fines",
  demand: "ask asks asked asking seek seeks sought seeking demand demands demanded",
  aid: "aid relief help assistance funding grant grants loan loans bailout support",
  loss: "loss losses lost",
  damage: "damage damages damaged",
  price:
    "buy bought buying purchase acquire acquired acquisition takeover merger merge pay paying paid fee price worth valued values",
  stake: "stake own owns owned hold holds held share-of",
  cost: "cost costs costing",
  ban: "ban banned bans suspended suspension",
  power: "blackout outage electricity power",
};

/** Say that something took the time that follows. */
export const LASTING = "lasted lasting lasts last took take takes taking taken spent went gone ran continued";

/** Before a figure that the report withdraws or leaves behind: "correcting a figure of 26", "rose from 9 to 14". */
export const WITHDRAWN =
  "correcting|corrected from|revising|revised from|down from|up from|rose from|climbed from|fell from|instead of|an earlier figure of|an earlier|previously";

/** Announce a figure that may stand without its noun. */
export const BARE_BEFORE =
  "toll|number|crowd|figure|total|death|deaths|injured|turnout|missing|count|puts? it|puts? them";

/** Nouns, in the singular, that count the same things; the first names them. */
export const SAME_THINGS =
  "ship vessel|house home|lorry truck|plane aircraft jet|customer client saver depositor|employee worker|student pupil|shop store|attorney lawyer|film movie|flat apartment|child kid|doctor physician|car automobile";

/** Before such a figure. */
export const BARE_HEDGES: Readonly<Record<string, "below" | "above" | "about">> = {
  "fewer than": "below",
  "less than": "below",
  under: "below",
  below: "below",
  "more than": "above",
  "at least": "above",
  over: "above",
  about: "about",
  around: "about",
  some: "about",
  nearly: "about",
  almost: "about",
};

/** Say that a figure replaces an earlier one. */
export const REVISING = "revised updated corrected";

/** "the highest-level visit since 2018", "the worst crash in ten years": a rank with a point that it holds since. */
export const SUPERLATIVES =
  "first highest highest-level highest-ranking most-senior most senior worst biggest largest deadliest heaviest lowest strongest longest greatest fastest smallest weakest hottest coldest wettest driest steepest sharpest";

/** Degrees of expectation or chance; the two sides exclude each other. */
export const DEGREES: Readonly<Record<"low" | "high", string>> = {
  low: "low lower limited slim slight zero no little few remote modest small minimal poor dim bleak faint nil",
  high: "high higher great strong good bright considerable big large significant excellent raised",
};
export const DEGREE_NOUNS =
  "expectation expectations prospect prospects chance chances hope hopes likelihood probability odds risk risks confidence";

/** Verbs of which one party is the doer and another the one that it is done to. */
export const DIRECTED: Readonly<Record<string, string>> = {
  urge: "urged urges urge urging pressed presses press pressing asked asks demanded demands called-on",
  accuse: "accused accuses accuse accusing blamed blames blame blaming",
  attack: "attacked attacks attack attacking assaulted assault",
  shoot: "shot shoots shoot shooting",
  kill: "killed kills stabbed murdered",
  hit: "hit hits struck strikes rammed rams",
  sue: "sued sues suing",
  beat: "beat beats defeated defeats",
  buy: "bought buys acquired acquires",
  pay: "paid pays",
  call: "called phoned telephoned rang",
  fire: "fired fires dismissed dismisses sacked",
};

/** Each of two parties does to the other what the verb says. */
export const MUTUAL =
  "both sides|both countries|both parties|both governments|each other|one another|the two sides|the two countries|each side|mutually";

/** How the subject of a difference reads; "{}" stands for the sources' own noun. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  dead: "How many people died",
  injured: "How many people were injured",
  missing: "How many people are missing",
  arrested: "How many people were arrested",
  displaced: "How many people had to leave",
  unpowered: "How many homes lost power",
  infected: "How many people fell ill",
  destroyed: "How much was damaged or destroyed",
  burned: "How much land burned",
  turnout: "How high the turnout was",
  rescued: "How many people were rescued",
  crowd: "How many people took part",
  strikers: "How many people went on strike",
  aboard: "How many people were aboard",
  jobs: "How many jobs are to go",
  duration: "How long the {} lasted",
  "duration:search": "How long the search or rescue lasted",
  number: "The number of {}",
  moved: "How far {}",
  amount: "The figure given for {}",
  "duration:ban": "How long the ban is",
  "duration:close": "How long it was closed",
  took: "How long it took",
  "unit:price": "The price",
  "unit:cost": "How much it cost",
  "unit:loss": "How large the losses were",
  "unit:damage": "How large the damage is",
  "unit:aid": "How much aid there is to be",
  "unit:stake": "How large the stake is",
  sum: "The sum named",
  figure: "The figure named",
  share: "The share named",
  "duration:sentence": "How long the sentence is",
  "duration:deliberation": "How long the jury deliberated",
  "duration:rescue": "How long the rescue took",
  "unit:fine": "How high the fine is",
  "unit:demand": "How much is asked for",
  speed: "How fast it was",
  age: "The age of {}",
};

/** Open a figure that is a part of another one. */
export const PARTS = "including|among them|of whom|of them|of those|of which";

/** Open a figure that adds to one of its kind told before. */
export const MORE = "another|a further|other";

/** Words for one side's own telling of talks. */
export const ACCOUNTS = "account readout reading version summary";

export const OFFERS = "invitation offer";
export const ACCEPTING = "accepted accepts accepting took takes taken agreed";

/** Verbs of a beginning that is dated by its year. */
export const FOUNDING = "founded established formed created born built opened launched won elected married set-up";

/** Deny what the words after them, or the sentence before, say. */
export const DENIALS = "denied denies rejected rejects disputed disputes";

/** Turn the words after them into their opposite. */
export const NOT =
  "not no never none nobody without didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't";

/** What was still to come when it was said. */
export const AHEAD = "would will shall plans planned may might could";

/** Said of what stops water or weight: it stood, or it did not. */
export const STOOD = "held withstood";
export const GAVE = "overflowed burst breached failed collapsed broke";

/** Said of somebody who leaves an office: of their own will, or put out of it. */
export const RESIGNED = "resigned quit";
export const REMOVED = "suspended dismissed sacked fired ousted removed";
