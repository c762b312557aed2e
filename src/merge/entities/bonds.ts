/** Which names belong together: sets that grow by bonds, each with its reason, and never against a ban. */
export interface Bonds {
  /** Puts two names together unless they are kept apart; whether they are together now. */
  readonly bind: (a: number, b: number, why: string) => boolean;
  /** Keeps the sets of two names apart from now on; nothing happens where they are together already. */
  readonly ban: (a: number, b: number) => void;
  /** The number of a name's set. */
  readonly setOf: (name: number) => number;
  /** How a name came to its set; "" for names that others came to. */
  readonly whyOf: (name: number) => string;
}

/** Sets of one name each (union-find; the smaller set joins the larger, the lower number leads). */
export function createBonds(count: number): Bonds {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  const why = new Map<number, string>();
  const bans = new Map<number, Set<number>>();

  const setOf = (name: number): number => {
    let root = name;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = name; at !== root; ) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };

  const bind = (a: number, b: number, reason: string): boolean => {
    const [x, y] = [setOf(a), setOf(b)];
    if (x === y) return true;
    if (bans.get(x)?.has(y)) return false;
    if (!why.has(a)) why.set(a, reason);
    const sizes = (size[x] as number) - (size[y] as number);
    const [root, child] = sizes > 0 || (sizes === 0 && x < y) ? [x, y] : [y, x];
    parent[child] = root;
    size[root] = (size[root] as number) + (size[child] as number);
    for (const other of bans.get(child) ?? []) {
      bans.get(other)?.delete(child);
      banSets(root, other);
    }
    bans.delete(child);
    return true;
  };

  const banSets = (x: number, y: number): void => {
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const set = bans.get(from) ?? new Set();
      bans.set(from, set.add(to));
    }
  };

  return {
    bind,
    ban: (a, b) => {
      if (setOf(a) !== setOf(b)) banSets(setOf(a), setOf(b));
    },
    setOf,
    whyOf: (name) => why.get(name) ?? "",
  };
}
