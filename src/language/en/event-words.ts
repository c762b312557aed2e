/** Words for events, lower case: heads of "World Cup", "Lisbon Summit", "Six-Day War". */
export const eventHeads: readonly string[] =
  `war summit olympics paralympics games cup championship championships festival massacre revolution uprising intifada
  tournament derby marathon biennale expo prix regatta earthquake famine genocide holocaust blitz carnival pageant`.split(
    /\s+/,
  );

/** Words before a name that make it an event: "Hurricane Ada". */
export const eventOpeners: readonly string[] = `hurricane typhoon cyclone operation`.split(/\s+/);

/** Words that name an event by themselves when written with a capital. */
export const bareEvents: readonly string[] = ["olympics", "paralympics", "holocaust"];
