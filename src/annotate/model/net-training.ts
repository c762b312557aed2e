/** Training of the net, by AdaGrad, a few segments at a time. */
import { DIMENSIONS } from "../names/lexicon.ts";
import { FORMS, HIDDEN, type Net, PLACES, product } from "../names/net.ts";
import { TAGS } from "../names/tags.ts";
import { GIVEN } from "./vectors.ts";

const INPUT = PLACES * DIMENSIONS;
const RATE = 0.02;
const DROPOUT = 0.3; // of the hidden layer
const KEEP = 1 - DROPOUT;
const TOKENS_A_STEP = 64;
const MOST_CACHED = 8192; // words of a step

/** A net and what makes short vectors of the given ones: DIMENSIONS x GIVEN. */
export interface LearnedNet extends Net {
  readonly project: Float32Array;
}

export const arraysOf = (net: LearnedNet): readonly Float32Array[] => [
  net.project,
  net.forms,
  net.first,
  net.bias,
  net.last,
];

/** A net to begin with. */
export function freshNet(random: () => number): LearnedNet {
  const spread = (length: number, range: number): Float32Array =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * range);
  return {
    project: spread(DIMENSIONS * GIVEN, 0.17),
    forms: spread(FORMS * DIMENSIONS, 0.5),
    first: spread(HIDDEN * INPUT, Math.sqrt(3 / INPUT)),
    bias: new Float32Array(HIDDEN),
    last: spread(TAGS * HIDDEN, 0.05),
  };
}

/** The form at all places of a token in which the net has no say. */
export const UNHEARD = 255;

/** The words around each token: their places in the lexicon (or -1) and forms, PLACES a token. */
export interface Surroundings {
  readonly words: Int32Array;
  readonly wordForms: Uint8Array;
}

export interface NetTrainer {
  /** Adds the net's scores of `length` tokens from `first` to `scores`. */
  readonly forward: (first: number, length: number, scores: Float64Array) => void;
  /** Takes in the slopes of the loss by the scores of the token `i` after the first one that was last forward. */
  readonly backward: (first: number, i: number, slopes: Float64Array) => void;
  /** Ends a segment: changes the net once enough tokens are in. */
  readonly close: () => void;
}

/**
 * Trains a net in place. With `short` vectors (DIMENSIONS a word) these stay as they are; otherwise `given` ones (GIVEN a
 * word) are made short by a projection that is learned as well.
 */
export function netTrainer(
  net: LearnedNet,
  { words, wordForms }: Surroundings,
  vectors: { readonly given: Float32Array } | { readonly short: Float32Array },
  random: () => number,
  longest: number,
): NetTrainer {
  const given = "given" in vectors ? vectors.given : undefined;
  const short = "short" in vectors ? vectors.short : undefined;
  const { project, forms, first: into, bias, last } = net;
  const inputs = new Float64Array(longest * INPUT);
  const hidden = new Float64Array(longest * HIDDEN);
  const inputSlopes = new Float64Array(INPUT);
  const arrays = arraysOf(net);
  const slopesOf = arrays.map((array) => new Float64Array(array.length));
  const squares = arrays.map((array) => new Float64Array(array.length).fill(1e-2));
  const [ofProject, ofForms, ofInto, ofBias, ofLast] = slopesOf as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const cachedAt = new Int32Array(given ? given.length / GIVEN : 0).fill(-1);
  const cache = new Float64Array(DIMENSIONS * MOST_CACHED);
  const cacheSlopes = new Float64Array(DIMENSIONS * MOST_CACHED);
  const used: number[] = [];
  let pending = 0;

  function forward(first: number, length: number, scores: Float64Array): void {
    if (used.length + length * PLACES >= MOST_CACHED) change();
    for (let i = 0; i < length; i++) {
      if (wordForms[(first + i) * PLACES] === UNHEARD) continue;
      gather(first + i, i * INPUT);
      for (let h = 0; h < HIDDEN; h++) {
        const value = random() < DROPOUT ? 0 : reluAt(h, i * INPUT) / KEEP;
        hidden[i * HIDDEN + h] = value;
        if (value === 0) continue;
        for (let t = 0; t < TAGS; t++) {
          scores[i * TAGS + t] = (scores[i * TAGS + t] as number) + value * (last[h * TAGS + t] as number);
        }
      }
    }
  }

  function reluAt(h: number, base: number): number {
    const sum = (bias[h] as number) + product(into, h * INPUT, inputs, 0, INPUT, base);
    return sum > 0 ? sum : 0;
  }

  function gather(token: number, base: number): void {
    for (let k = 0; k < PLACES; k++) {
      const word = words[token * PLACES + k] as number;
      const form = (wordForms[token * PLACES + k] as number) * DIMENSIONS;
      const to = base + k * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) inputs[to + d] = forms[form + d] as number;
      if (word < 0) continue;
      const source = short ?? cache;
      const from = short ? word * DIMENSIONS : cached(word);
      for (let d = 0; d < DIMENSIONS; d++) inputs[to + d] = (inputs[to + d] as number) + (source[from + d] as number);
    }
  }

  /** Where the short vector of a word is in the cache. */
  function cached(word: number): number {
    const at = cachedAt[word] as number;
    if (at >= 0 || !given) return at;
    const base = used.length * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) {
      let sum = 0;
      for (let g = 0; g < GIVEN; g++) sum += (project[d * GIVEN + g] as number) * (given[word * GIVEN + g] as number);
      cache[base + d] = sum;
      cacheSlopes[base + d] = 0;
    }
    cachedAt[word] = base;
    used.push(word);
    return base;
  }

  function backward(first: number, i: number, slopes: Float64Array): void {
    if (wordForms[(first + i) * PLACES] === UNHEARD) return;
    pending++;
    inputSlopes.fill(0);
    const base = i * INPUT;
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[i * HIDDEN + h] as number;
      if (value === 0) continue;
      let slope = 0;
      for (let t = 0; t < TAGS; t++) {
        const at = h * TAGS + t;
        slope += (slopes[t] as number) * (last[at] as number);
        ofLast[at] = (ofLast[at] as number) + (slopes[t] as number) * value;
      }
      slope /= KEEP;
      ofBias[h] = (ofBias[h] as number) + slope;
      const row = h * INPUT;
      for (let d = 0; d < INPUT; d++)
        ofInto[row + d] = (ofInto[row + d] as number) + slope * (inputs[base + d] as number);
      if (short) continue;
      for (let d = 0; d < INPUT; d++) inputSlopes[d] = (inputSlopes[d] as number) + slope * (into[row + d] as number);
    }
    if (!short) passOn(first + i);
  }

  /** Slopes of the inputs, to the forms and the vectors that they are sums of. */
  function passOn(token: number): void {
    for (let k = 0; k < PLACES; k++) {
      const word = words[token * PLACES + k] as number;
      const form = (wordForms[token * PLACES + k] as number) * DIMENSIONS;
      const from = k * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) {
        ofForms[form + d] = (ofForms[form + d] as number) + (inputSlopes[from + d] as number);
      }
      if (word < 0) continue;
      const at = cachedAt[word] as number;
      for (let d = 0; d < DIMENSIONS; d++) {
        cacheSlopes[at + d] = (cacheSlopes[at + d] as number) + (inputSlopes[from + d] as number);
      }
    }
  }

  function change(): void {
    pending = 0;
    if (given) projectSlopes(given);
    for (const [a, weights] of arrays.entries()) {
      const slopes = slopesOf[a] as Float64Array;
      const square = squares[a] as Float64Array;
      for (let j = 0; j < weights.length; j++) {
        const slope = slopes[j] as number;
        if (slope === 0) continue;
        slopes[j] = 0;
        const sum = (square[j] as number) + slope * slope;
        square[j] = sum;
        weights[j] = (weights[j] as number) - (RATE * slope) / Math.sqrt(sum);
      }
    }
  }

  /** Empties the cache into the slopes of the projection. */
  function projectSlopes(from: Float32Array): void {
    for (const [n, word] of used.entries()) {
      cachedAt[word] = -1;
      for (let d = 0; d < DIMENSIONS; d++) {
        const slope = cacheSlopes[n * DIMENSIONS + d] as number;
        if (slope === 0) continue;
        for (let g = 0; g < GIVEN; g++) {
          const at = d * GIVEN + g;
          ofProject[at] = (ofProject[at] as number) + slope * (from[word * GIVEN + g] as number);
        }
      }
    }
    used.length = 0;
  }

  const close = (): void => {
    if (pending >= TOKENS_A_STEP) change();
  };
  return { forward, backward, close };
}
