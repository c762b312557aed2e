/** Frequent verbs of news that report no speech: they tell where a subject ends and its sentence goes on. */
export const commonVerbs: readonly string[] = `
  accept achieve act adopt affect aim allow appear apply appoint approach approve arrange arrest arrive assist attempt attend avoid
  base become begin belong block boost break bring build burn buy cancel carry cause cease change charge check clash clear climb
  close collapse collect come commit compete complete comprise concern conduct connect consist contain contribute control
  convict cost create cross cut damage deal decline defeat define delay deliver depart depend deploy deserve design destroy
  develop die disappear double drive drop earn elect emerge employ enable end engage enjoy enter erupt escape establish evacuate
  exceed exist expand expire explode export extend face fail fall feature feed fight file fill fire fit fix flee fly follow force
  form found fuel function fund gain gather generate give go govern grow guide halt handle happen head help hide hire hit hold
  host identify impose improve include increase injure insert install invest involve issue join jump keep kill kick lack land
  last launch lead leave lie lift limit link live locate look lose lower make manage mark marry match matter mean measure meet
  merge miss move need obtain occupy occur open operate organize own participate pass pay perform place play possess prepare
  present prevent proceed produce protect provide publish pull purchase pursue put qualify raise reach rebound receive recover
  reduce reflect regain register release rely remain remove replace represent require rescue resign resist rest restore result
  resume retain retire return rise run save score secure seem seize sell send separate serve set settle share shift shoot shut
  sign sit slow sort spark spend spread stand start stay steal step stop store strengthen strike struggle study submit succeed
  suffer supply surge surprise surround survive suspend take target teach tend test threat throw tie top total touch track trade train
  travel treat trigger turn unite use vary visit wait walk warrant wash watch wear win withdraw withhold work wound yield
`
  .split(/\s+/)
  .filter(Boolean);
