/**
 * Words by which reports of different papers tell of one thing, a sense a line: verbs in their base forms ("set-up" is two
 * words), and nouns. A word may stand in several lines. Only asked of two sentences that other words bring together, so the
 * senses are wide: "fail", "break" and "burst" are one. Where a word can have one sense only, that of its first line counts.
 */
export const SENSES: readonly string[] = `
  accuse blame fault allege
  agree accept consent settle deal accord agreement pact settlement approve
  allow let permit enable grant
  announce reveal disclose unveil declare publish announcement
  apologise apologize sorry apology regret
  appoint name nominate pick choose elect appointment
  arrest detain seize custody apprehend handcuff nab nick pick-up round-up held detention cage
  ask request urge call-for appeal plead demand seek petition apply
  demand want ask-for call-for seek claim push-for insist
  assemble gather rally meet crowd mob demonstrate march protest demonstrator protester marcher demonstration
  attack assault raid storm strike bomb shell ambush offensive
  attend take-part join participate present appear sit
  award prize honour honor medal win
  ban suspend bar outlaw prohibit suspension forbid exclude
  beat defeat win overcome victory thrash rout
  begin start open launch commence break-out kick-off get-under-way beginning erupt outbreak walk-out
  break fail burst collapse give-way crack snap breach rupture buckle failure crumble topple
  build construct erect finish complete completion construction open inaugurate
  burn destroy consume scorch gut char ravage blacken raze torch damage blaze fire wildfire inferno flames
  buy purchase acquire acquisition takeover take-over snap-up swoop merge merger
  call phone telephone ring contact telephoned
  cancel scrap abandon call-off drop axe withdraw
  carry bear shoulder burden
  catch capture net land
  cause trigger spark lead-to start ignite
  charge indict prosecute indictment
  claim say maintain insist contend
  close shut shutter closure shutdown
  collide crash hit smash slam plough ram collision accident wreck derail
  come arrive reach land turn-up arrival enter
  convict guilty conviction
  cost lose price bill expense damage loss losses hole shortfall deficit set-back
  count tally number recount
  cut slash reduce axe trim shed lower reduction lay-off job redundancy
  decide rule order decree ruling decision verdict judgment
  decline refuse reject turn-down rebuff rejection refusal deny
  delay postpone put-off push-back adjourn reschedule postponement
  deliver hand-in hand-over submit bring deliverer delivery file lodge
  deploy send dispatch deployment
  die kill perish death dead drown succumb killed fatality lose-life crush claim-life victim
  discover find spot uncover detect notice unearth expose come-across discovery come-to-light identify
  dismiss sack fire oust remove boot kick-out axe suspend drop
  earn make profit income
  eat feed
  employ hire recruit staff employ worker employee job workforce post position
  end finish stop conclude close wrap-up completion
  escape flee get-away break-out run-away
  evacuate flee displace leave move shelter drive-from evacuation evacuee homeless evacuated moved driven
  examine inspect check test inspection examination audit survey review
  expect forecast predict project reckon estimate foresee
  explode blast detonate explosion go-off blow-up
  fall drop decline plunge slump tumble slide sink decrease dip lose
  fight battle clash combat
  fine penalty penalise slap
  fly travel go trip journey head drive visit tour
  found establish set-up form create foundation start launch
  gate valve floodgate sluice
  give offer hand donate pledge present provide grant
  grow rise increase climb jump surge soar gain swell
  hand pass give deliver
  heal recover recovery cure
  help aid assist relief assistance
  hide conceal cover-up
  hit strike batter pound lash
  hold cling grip hang-on sit perch
  hurt injure wound injury hospitalise hospitalize casualty
  infect sicken ill sick case patient infection
  invite ask invitation approach
  judge magistrate court tribunal
  know aware knowledge realise realize learn
  last go-on take continue drag-on run spend stay stretch sit keep-on talk
  lead head chair run
  leave depart quit go resign step-down departure stand-down exit
  lie deceive mislead
  light power electricity current blackout outage grid
  limit cap restrict ceiling
  look-for want seek search hunt scour look
  lorry truck vehicle van
  loot steal rob theft burglary robbery thief snatch
  machine device apparatus
  marry wed wedding marriage
  measure weigh
  meet talk negotiate discuss session summit talks negotiation discussion meeting round conversation negotiator
  miss vanish disappear missing unaccounted
  money cash fund sum
  move relocate transfer shift
  offer propose bid tender proposal put-forward
  order command instruct tell direct
  own hold stake shareholder owner
  pay spend payment fork-out splash-out cough-up hand-out receive
  plane aircraft jet airliner
  plan intend mean aim scheme
  play perform act
  police officer cop constable
  praise hail applaud laud
  promise pledge vow guarantee assure
  push drive force pressure
  question interrogate quiz grill interview
  quit resign step-down stand-down resignation leave
  raise increase lift hike rise
  read recite
  receive get obtain have
  recall withdraw pull
  release free let-go liberate discharge
  repair fix mend restore restoration
  report dossier document memo note letter study paper
  rescue save free pull-out pluck lift winch rescuer
  resume reopen restart return come-back go-back restore back reconnect
  retire retirement
  ride drive
  road highway street motorway
  rock boulder
  sale sell offload dispose disposal sold auction
  saver customer client depositor account-holder buyer shopper patron subscriber user
  score net goal
  send dispatch ship mail post
  sentence jail imprison term prison
  shoot fire gun-down shot shooting gunfire
  ship vessel boat freighter trawler ferry tanker
  sign ink signature sealed
  sink founder capsize go-down
  siren alarm alert warning
  sound go-off wail blare ring hear
  speak say talk tell
  stay remain spend keep
  stop halt suspend freeze interrupt pause cease
  strike walk-out walkout stoppage stay-away down-tools industrial-action striker
  sue lawsuit suit
  supply provide deliver furnish
  support back endorse
  survive live-through get-out
  swim swimmer
  take grab seize remove withdraw take-out draw yank pull-out withdrawal
  tear rip
  tell inform notify
  throw hurl fling toss pelt
  train express railway rail
  treat hospital hospitalise hospitalize
  tree oak pine acacia branch trunk elm palm
  try attempt
  vote ballot poll election referendum elect voter
  wage salary pay
  wait queue anchor stuck strand idle moor
  walk march hike trek
  warn alert caution warning notice
  weep cry sob tear
  win victory triumph clinch
  woman female
  work labour labor toil
  write pen author
  area surface land forest woodland
  baby infant newborn
  blood bleed
  boss chief head leader director manager executive president
  child kid youngster boy girl pupil schoolchild
  company firm group business corporation
  crowd audience spectator onlooker fan
  doctor physician medic surgeon
  drug medicine substance compound
  family relative
  farmer grower
  fault defect flaw error
  film movie picture
  flight plane
  game match fixture
  guest visitor tourist
  home house dwelling property building
  hospital clinic
  illness disease
  judge jury juror
  lawyer attorney barrister counsel solicitor
  machine computer
  map chart
  member supporter
  passenger traveller traveler
  picture photo photograph image
  prisoner inmate detainee
  rain downpour deluge
  room hall
  scientist researcher
  shop store
  spectator fan supporter
  student pupil
  teacher lecturer
  team squad side
  town city village
  union federation
  weapon gun rifle pistol
`
  .trim()
  .split("\n")
  .map((line) => line.trim());
