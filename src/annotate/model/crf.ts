/** A linear-chain conditional random field over rows of features, trained by AdaGrad. */
import { MOST_FEATURES } from "../names/features.ts";
import { mayEnd, mayFollow, mayStart, TAGS } from "../names/tags.ts";
import { arraysOf, freshNet, type LearnedNet, netTrainer, type Surroundings } from "./net-training.ts";

export interface TrainingData extends Surroundings {
  /** Rows of the features of all tokens, one token after the other. */
  readonly features: Uint32Array;
  /** Where each token's features start; one more at the end. */
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
  /** First token of each segment; one more at the end. */
  readonly segments: Uint32Array;
  readonly rows: number;
  readonly epochs: number;
  /** Vectors of words: as given, or short ones with the net that made them so, whose projection and forms stay. */
  readonly vectors: { readonly given: Float32Array } | { readonly short: Float32Array; readonly net: LearnedNet };
  /** How much each segment counts; 1 where left out. */
  readonly gains?: Float32Array;
  readonly rate: number;
  /** Share of a token's features that is left out at random at each step, so that no weight relies on another. */
  readonly dropout?: number;
  readonly say: (text: string) => void;
}

export interface Crf {
  /** rows x TAGS. */
  readonly weights: Float32Array;
  /** TAGS x TAGS, from one tag to the next; what may not follow is -Infinity in decoding, 0 here. */
  readonly transitions: Float32Array;
  readonly net: LearnedNet;
}

/** How much oftener than it counts a segment of little weight is drawn: less work a round, at about the same result. */
const OFTEN = 2;
const AVERAGED = 4; // epochs whose weights are averaged at the end (Polyak and Juditsky 1992)
const LONGEST = 400; // tokens of a sentence that is learned from

/** Weights that make the tags likely. Deterministic: segments are shuffled by a generator of our own. */
export function trainCrf(data: TrainingData): Crf {
  const { features, starts, tags, segments, rows, epochs, rate, say } = data;
  const weights = new Float32Array(rows * TAGS);
  const squares = new Float32Array(rows * TAGS).fill(1e-2);
  const transitions = new Float32Array(TAGS * TAGS);
  const transitionSquares = new Float32Array(TAGS * TAGS).fill(1e-2);
  const mean = new Float32Array(rows * TAGS);
  const meanTransitions = new Float32Array(TAGS * TAGS);
  const follow = allowed();
  const order = Uint32Array.from({ length: segments.length - 1 }, (_, i) => i);
  const random = generator(7);
  const scores = new Float64Array(LONGEST * TAGS);
  const forward = new Float64Array(LONGEST * TAGS);
  const backward = new Float64Array(LONGEST * TAGS);
  const moves = new Float64Array(TAGS * TAGS);
  const moveGain = new Float64Array(TAGS * TAGS);
  const scale = new Float64Array(LONGEST);
  const dropout = data.dropout ?? 0;
  const active = new Uint32Array(LONGEST * MOST_FEATURES);
  const activeStarts = new Uint32Array(LONGEST + 1);

  const net = startNet(data, random);
  const meanNet = {
    project: net.project.slice(),
    forms: net.forms.slice(),
    first: net.first.slice(),
    bias: net.bias.slice(),
    last: net.last.slice(),
  };
  const deep = netTrainer(net, data, data.vectors, random, LONGEST);
  const slopes = new Float64Array(TAGS);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const segment of order) {
      const first = segments[segment] as number;
      const length = Math.min(LONGEST, (segments[segment + 1] as number) - first);
      const share = data.gains?.[segment] ?? 1;
      const chance = Math.min(1, share * OFTEN);
      if (chance < 1 && random() >= chance) continue;
      const gain = share / chance;
      for (let i = 0; i < TAGS * TAGS; i++) moves[i] = follow[i] ? Math.exp(transitions[i] as number) : 0;
      choose(first, length);
      loss += expect(first, length) * gain;
      update(first, length, gain);
      deep.close();
    }
    if (epoch >= epochs - AVERAGED) average(epoch - epochs + AVERAGED);
    say(`epoch ${epoch + 1}: loss ${(loss / tags.length).toFixed(5)}`);
  }
  return { weights: mean, transitions: meanTransitions, net: meanNet };

  /** Takes the weights as they stand into the mean of the last epochs. */
  function average(before: number): void {
    const now = [weights, transitions, ...arraysOf(net)];
    for (const [a, into] of [mean, meanTransitions, ...arraysOf(meanNet)].entries()) {
      const from = now[a] as Float32Array;
      for (let i = 0; i < into.length; i++)
        into[i] = ((into[i] as number) * before + (from[i] as number)) / (before + 1);
    }
  }

  /** Draws the features that take part in this step. */
  function choose(first: number, length: number): void {
    let n = 0;
    for (let i = 0; i < length; i++) {
      activeStarts[i] = n;
      for (let f = starts[first + i] as number; f < (starts[first + i + 1] as number); f++) {
        if (dropout === 0 || random() >= dropout) active[n++] = (features[f] as number) * TAGS;
      }
    }
    activeStarts[length] = n;
  }

  /** Fills scores, forward and backward with (scaled) probabilities; gives the loss. */
  function expect(first: number, length: number): number {
    let shift = 0;
    let gold = 0;
    scores.fill(0, 0, length * TAGS);
    deep.forward(first, length, scores);
    for (let i = 0; i < length; i++) {
      const base = i * TAGS;
      for (let f = activeStarts[i] as number; f < (activeStarts[i + 1] as number); f++) {
        const row = active[f] as number;
        for (let t = 0; t < TAGS; t++) scores[base + t] = (scores[base + t] as number) + (weights[row + t] as number);
      }
      let most = scores[base] as number;
      for (let t = 1; t < TAGS; t++) most = Math.max(most, scores[base + t] as number);
      gold += scores[base + (tags[first + i] as number)] as number;
      if (i > 0) gold += transitions[(tags[first + i - 1] as number) * TAGS + (tags[first + i] as number)] as number;
      shift += most;
      for (let t = 0; t < TAGS; t++) scores[base + t] = Math.exp((scores[base + t] as number) - most);
    }
    let log = 0;
    for (let i = 0; i < length; i++) {
      const base = i * TAGS;
      let sum = 0;
      for (let t = 0; t < TAGS; t++) {
        let reach = 0;
        if (i === 0) reach = mayStart(t) ? 1 : 0;
        else {
          const before = base - TAGS;
          for (let s = 0; s < TAGS; s++) reach += (forward[before + s] as number) * (moves[s * TAGS + t] as number);
        }
        let value = reach * (scores[base + t] as number);
        if (i === length - 1 && !mayEnd(t)) value = 0;
        forward[base + t] = value;
        sum += value;
      }
      scale[i] = sum;
      log += Math.log(sum);
      for (let t = 0; t < TAGS; t++) forward[base + t] = (forward[base + t] as number) / sum;
    }
    const end = (length - 1) * TAGS;
    for (let t = 0; t < TAGS; t++) backward[end + t] = mayEnd(t) ? 1 : 0;
    for (let i = length - 2; i >= 0; i--) {
      const base = i * TAGS;
      const next = base + TAGS;
      const over = scale[i + 1] as number;
      for (let s = 0; s < TAGS; s++) {
        let sum = 0;
        for (let t = 0; t < TAGS; t++) {
          sum += (moves[s * TAGS + t] as number) * (scores[next + t] as number) * (backward[next + t] as number);
        }
        backward[base + s] = sum / over;
      }
    }
    return log + shift - gold;
  }

  function update(first: number, length: number, gain: number): void {
    moveGain.fill(0);
    for (let i = 0; i < length; i++) {
      const base = i * TAGS;
      const gold = tags[first + i] as number;
      if (i > 0) {
        const before = base - TAGS;
        const over = scale[i] as number;
        for (let t = 0; t < TAGS; t++) {
          const right = ((scores[base + t] as number) * (backward[base + t] as number)) / over;
          if (right < 1e-6) continue;
          for (let s = 0; s < TAGS; s++) {
            moveGain[s * TAGS + t] =
              (moveGain[s * TAGS + t] as number) +
              (forward[before + s] as number) * (moves[s * TAGS + t] as number) * right;
          }
        }
        const step = (tags[first + i - 1] as number) * TAGS + gold;
        moveGain[step] = (moveGain[step] as number) - 1;
      }
      let telling = false;
      for (let t = 0; t < TAGS; t++) {
        const slope = gain * ((forward[base + t] as number) * (backward[base + t] as number) - (t === gold ? 1 : 0));
        slopes[t] = slope;
        if (slope < 1e-3 && slope > -1e-3) continue;
        telling = true;
        const square = slope * slope;
        for (let f = activeStarts[i] as number; f < (activeStarts[i + 1] as number); f++) {
          const at = (active[f] as number) + t;
          const sum = (squares[at] as number) + square;
          squares[at] = sum;
          weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(sum);
        }
      }
      if (telling) deep.backward(first, i, slopes);
    }
    for (let i = 0; i < TAGS * TAGS; i++) {
      const slope = gain * (moveGain[i] as number);
      if (slope === 0) continue;
      const sum = (transitionSquares[i] as number) + slope * slope;
      transitionSquares[i] = sum;
      transitions[i] = (transitions[i] as number) - (rate * slope) / Math.sqrt(sum);
    }
  }
}

/** The net of a round before begins anew but for what its vectors were made with. */
function startNet({ vectors }: TrainingData, random: () => number): LearnedNet {
  const fresh = freshNet(random);
  if (!("net" in vectors)) return fresh;
  return {
    ...fresh,
    project: vectors.net.project.slice(),
    forms: vectors.net.forms.slice(),
  };
}

function allowed(): Uint8Array {
  const follow = new Uint8Array(TAGS * TAGS);
  for (let s = 0; s < TAGS; s++) for (let t = 0; t < TAGS; t++) follow[s * TAGS + t] = mayFollow(s, t) ? 1 : 0;
  return follow;
}

/** Mulberry32: numbers from 0 to 1, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), 1 | state);
    z = (z + Math.imul(z ^ (z >>> 7), 61 | z)) ^ z;
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
