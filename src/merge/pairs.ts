/** Pairs of claims by their index, and how much they say the same. */
export interface Pairs {
  readonly add: (earlier: number, later: number, score: number) => void;
  /** Shows all pairs, the likest first, of equals the earliest. */
  readonly likestFirst: (see: (earlier: number, later: number) => void) => void;
  /**
   * Tells whether a pair is among those that are there now, of `claims` claims; those must have been added in the order of
   * the later claim, and must be asked for in that order.
   */
  readonly lookUp: (claims: number) => (earlier: number, later: number) => boolean;
}

/** A story has millions of pairs, so they lie in three arrays of numbers. */
export function createPairs(): Pairs {
  let [a, b] = [new Uint32Array(FEW), new Uint32Array(FEW)];
  let scores = new Float64Array(FEW);
  let count = 0;
  return {
    add: (earlier, later, score) => {
      if (count === a.length) {
        [a, b] = [doubled(a, new Uint32Array(2 * count)), doubled(b, new Uint32Array(2 * count))];
        scores = doubled(scores, new Float64Array(2 * count));
      }
      a[count] = earlier;
      b[count] = later;
      scores[count++] = score;
    },
    likestFirst: (see) => {
      const isBefore = (p: number, q: number): number =>
        (scores[q] as number) - (scores[p] as number) ||
        (a[p] as number) - (a[q] as number) ||
        (b[p] as number) - (b[q] as number);
      for (const at of Uint32Array.from({ length: count }, (_, at) => at).sort(isBefore))
        see(a[at] as number, b[at] as number);
    },
    lookUp: (claims) => {
      const [known, partner] = [count, new Int32Array(claims).fill(-1)]; // of each claim, the last later one
      let next = 0;
      return (earlier, later) => {
        for (; next < known && (b[next] as number) <= later; next++) partner[a[next] as number] = b[next] as number;
        return partner[earlier] === later;
      };
    },
  };
}

const FEW = 1024;

function doubled<Numbers extends Uint32Array | Float64Array>(old: Numbers, wide: Numbers): Numbers {
  wide.set(old);
  return wide;
}
