import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** What stands beside a site while it is built: the new one, the old one between two renames, the lock of the builder. */
type Beside = "new" | "old" | "lock";

/** `/x/dist` -> `/x/.dist.new`: on the same disk, so that renaming never copies. */
export const beside = (place: string, what: Beside): string => join(dirname(place), `.${basename(place)}.${what}`);

/** Names of all that stands beside a site, whether a build is at it or was killed. @throws where there is no such folder. */
export const allBeside = (place: string, ...kinds: readonly Beside[]): string[] => {
  const begun = kinds.map((what) => basename(beside(place, what)));
  return readdirSync(dirname(place)).filter((name) =>
    begun.some((one) => name === one || name.startsWith(`${one}-`) || name.startsWith(`${one}.`)),
  );
};
