/**
 * Words by which reports say one thing in other words: verbs in their base forms, nouns in the singular, adjectives. Looked
 * up by stem, so that "destroyed" and "destruction" meet. A word stands in one group only; words with several common senses
 * stand where news means them most, or not at all. Near enough to tell that two claims speak of one thing where much else
 * agrees, too wide to tell by themselves.
 */
export const SYNONYMS: readonly string[] = `
  accident crash collision wreck smash collide derail derailment slam plough ram pile-up
  accuse allege allegation accusation blame|acquit acquittal exonerate|admit concede acknowledge confess confession
  elderly pensioner aged|aircraft plane jet airliner aeroplane airplane|airport airfield airbase
  ambassador envoy emissary|ambulance paramedic medic|anger angry fury furious outrage outraged
  announce announcement unveil declare declaration proclaim|apartment flat|apologize apologise apology sorry
  approve approval endorse ratify ratification|arrest detain detention custody apprehend handcuff nick collar
  attempt try effort bid|attend attendance participate participation
  attorney lawyer solicitor barrister counsel advocate|automobile car vehicle motor
  ban prohibit forbid outlaw prohibition|bank lender|bankrupt bankruptcy insolvent insolvency
  battle fight clash skirmish fighting|begin start commence beginning|boat vessel ship|body corpse remains
  border frontier|boss chief head chairman chairwoman director executive ceo
  break broke broken burst rupture collapse crumble give-way|bribe bribery corruption corrupt kickback
  budget spending expenditure|build construct construction erect|building premises block
  burn burnt blaze wildfire inferno flame|bury burial funeral|business company firm enterprise corporation employer
  buy purchase acquire acquisition takeover|campaign canvass|candidate contender|carriage coach wagon
  cause trigger provoke|celebrate celebration|champion winner victor
  check inspect inspection examine examination|chemical toxin|child kid youngster|teenager teen
  choose pick select selection|church cathedral chapel|citizen national resident inhabitant villager townspeople
  close closure shut shutdown|clinic hospital infirmary|coast shore|colleague coworker
  compensate compensation damages reimburse reimbursement refund|complain complaint|complete completion finish
  concern worry worried fear|condemn denounce condemnation criticise criticize criticism|confirm confirmation verify
  congratulate congratulation|convict conviction guilty|cost price|count tally|country nation|court tribunal courtroom
  create establish establishment found founder|crew sailor seaman|crime offence offense felony
  crowd throng mob|cut reduce reduction slash trim shrink|dam barrage dyke embankment|danger risk hazard threat
  dead die death kill fatal fatality perish deadly victim toll casualty|debt liability
  decide decision ruling rule verdict|defeat beat overcome|defect fault malfunction faulty defective flaw
  delay postpone postponement|demand insist urge ask request
  protest demonstrate demonstration demonstrator rally protester march|deny denial refute|deploy deployment
  destroy destruction ravage devastate raze gut|disaster catastrophe tragedy|disease illness ailment
  dismiss dismissal sack sacked oust remove removal|divide split|doctor physician surgeon|document file paper
  donate donation donor|doping drug substance steroid|downpour rain rainfall|driver motorist
  drop fall decline plunge tumble slump slide|earn income earnings profit|earthquake quake tremor
  election poll ballot vote by-election|electricity power|employee worker staff workforce labour labor personnel
  engineer technician mechanic|escape flee fled|evacuate evacuation evacuee|evidence proof
  expel expulsion deport deportation|expert specialist|explode explosion blast detonate detonation
  extend extension prolong|extinguish douse|factory plant mill|fail failure|family relative kin kinship parent
  famine starvation hunger|farm farmer ranch|father dad|fine penalty|firefighter fireman
  flood flooding inundate inundation deluge|forecast predict prediction projection|foreign overseas abroad
  forest wood woodland|fraud deception scam|free release freed liberate|government cabinet administration
  grave cemetery|guard sentry|gun rifle weapon firearm pistol|harbour harbor port dock quay pier
  help aid assistance assist relief support|highway motorway road street|hire recruit recruitment employ
  holiday vacation|home house dwelling household property|hostage captive|hurt injure injury wound|illegal unlawful
  immigrant migrant refugee|improve improvement better|increase rise raise climb jump surge soar gain
  inform notify notification|inquiry investigate investigation probe investigator enquiry|invite invitation
  jail prison imprison imprisonment gaol incarcerate|job post position role|journalist reporter correspondent
  judge magistrate justice|juror jury|labourer docker dockworker stevedore longshoreman|landslide mudslide avalanche
  law legislation statute|lawmaker mp legislator parliamentarian senator deputy congressman
  leave depart departure|limit cap ceiling|link connect connection|loan credit
  locomotive train express railway rail|loss deficit|lorry truck|maker manufacturer producer|manager managing
  marry marriage wedding|medicine pill tablet|meet met meeting talk talks negotiation summit|message text alert
  mine mining miner|minister secretary|missile rocket|missing disappear disappearance vanish|mistake error blunder
  money cash fund|mother mum mom|mountain peak|mourn mourning grief|murder homicide|newspaper daily
  offer proposal propose|officer policeman policewoman police cop constable|oil petroleum crude|open opening inaugurate
  operate operator|opponent rival opposition|organise organize organisation|owner own proprietor
  pact accord agreement agree deal treaty|parliament assembly legislature|passenger traveller traveler commuter
  pay payment|permit licence license permission authorisation authorization|phone telephone call ring
  photo photograph picture|plan scheme intend intention|plea plead
  poison toxic contaminate contamination pollute pollution|poor poverty|power-cut blackout outage|pregnant pregnancy
  prize award|promise pledge vow commit commitment|prosecutor prosecution|province region county district
  publish publication|punish punishment|question quiz interrogate interrogation|quick fast rapid
  quit resign resignation step-down|rebel insurgent militant|receive receipt|recession downturn|recover recovery
  refuse refusal reject rejection rebuff|regulator watchdog|rescue save rescuer survivor|reservoir lake
  restore restoration|result outcome|retire retirement|revenue sales turnover|riot unrest disorder|river stream
  rob robbery robber steal theft burglary|route line|sample specimen|school classroom|scientist researcher
  seize seizure confiscate|sell sale|send dispatch|share stock shareholder|shelter refuge|shoot shot gunfire gunman
  shortage scarcity|sign signature|sink sank sunk capsize|siren alarm|site scene|soldier troop army military
  speed speeding pace|spill leakage|spokesman spokeswoman spokesperson|sponsor sponsorship|spy espionage|stable steady
  stop halt cease|storm hurricane cyclone typhoon tornado|student pupil|suit lawsuit sue litigation|suspect suspicion
  suspend suspension|swear sworn oath inauguration|synergy saving|tax levy duty|teacher schoolteacher|team squad
  temporary interim provisional|terror terrorism terrorist|trader dealer broker|travel trip visit journey tour
  trial hearing|unemployment jobless unemployed|union federation|university college|vaccine vaccinate vaccination
  village hamlet settlement town|violence violent|walkout stoppage picket|war conflict|warn warning caution
  waste sludge slurry tailings|weep wept cry tears|widow widower|win won victory|withdraw withdrawal pull-out
  witness eyewitness
`
  .trim()
  .split(/[|\n]/)
  .map((group) => group.trim());
