/**
 * Words by which different reports tell of one deed: verbs in their base forms and nouns, the first names the deed. Wider
 * than the classes of happenings by which events are joined: only asked where other rare words agree.
 */
export const DEEDS: readonly string[] = `
  crash collide collision smash slam plough hit ram strike collide derail accident wreck
  collapse burst break breach fail give-way gave-way crumble topple fall-in
  buy purchase acquire acquisition takeover take-over took-over taken-over snap-up merge
  sell sale disposal
  arrest detain detention handcuff custody apprehend seize swoop
  convict conviction guilty
  acquit acquittal clear cleared
  resign resignation quit step-down stepped-down
  die death kill dead perish succumb
  mourn mourning commemorate vigil
  found establish foundation start begin launch break-out broke-out broken-out erupt rage
  contain extinguish under-control full-control
  suspend suspension ban
  debate
  open opening inaugurate reopen
  close closure shut shutdown
  sign signature
  marry wedding
  visit trip travel fly
  vote ballot poll referendum election elect
  sentence sentencing
  rule ruling verdict judgment
  hearing trial
  strike walkout stoppage
  sink capsize founder
  explode explosion blast detonate
  burn fire blaze
  report publish publication release
  appoint name nominate
  free rescue release
  deliver delivery arrive reach handed submit
  order
  complete completion finish closing
  depart leave departure
  inspect inspection
  discover find discovery
  warn warning alert message
  evacuate evacuation
  bury burial funeral
  pay payment
  promise pledge vow
`
  .trim()
  .split("\n")
  .map((line) => line.trim());
