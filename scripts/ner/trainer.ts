import { labelCount, predecessors } from "../../server/src/entities/crf/labels";
import { sumLabelings } from "../../server/src/entities/crf/lattice";
import { maxFeatures } from "../../server/src/entities/crf/localFeatures";
import type { Instances } from "./instances";

export interface TrainingOptions {
  readonly epochs: number;
  /** Step size at the start; it falls to nothing by the end. */
  readonly rate: number;
  readonly l1: number;
  /** Share of a word's features left out at each visit, so that the rest learn to do without them. */
  readonly dropout: number;
  /** Features seen fewer times are left out. */
  readonly minimumCount: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

export interface TrainedModel {
  /** Feature hashes. */
  readonly keys: Int32Array;
  /** Feature × label. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly counts: Int32Array;
}

/** Mulberry32: small, fast, the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface NumberedFeatures {
  /** Like those of the instances, without the rare ones. */
  readonly featureStart: Int32Array;
  readonly ids: Int32Array;
  readonly keys: Int32Array;
  readonly counts: Int32Array;
}

/** Numbers the features that occur often enough, and leaves out the rest. */
function numberFeatures(instances: Instances, minimumCount: number): NumberedFeatures {
  let capacity = 1 << 20;
  while (capacity < instances.features.length / 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const counts = new Int32Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const hash of instances.features) {
    const slot = slotOf(hash);
    keys[slot] = hash;
    counts[slot] = (counts[slot] as number) + 1;
  }
  const numbers = new Int32Array(capacity).fill(-1);
  const kept: number[] = [];
  const keptCounts: number[] = [];
  for (let slot = 0; slot < capacity; slot++)
    if ((counts[slot] as number) >= minimumCount) {
      numbers[slot] = kept.length;
      kept.push(keys[slot] as number);
      keptCounts.push(counts[slot] as number);
    }
  const ids = new Int32Array(instances.features.length);
  const featureStart = new Int32Array(instances.featureStart.length);
  let used = 0;
  for (let w = 0; w + 1 < featureStart.length; w++) {
    for (let k = instances.featureStart[w] as number; k < (instances.featureStart[w + 1] as number); k++) {
      const id = numbers[slotOf(instances.features[k] as number)] as number;
      if (id >= 0) ids[used++] = id;
    }
    featureStart[w + 1] = used;
  }
  return {
    ids: ids.slice(0, used),
    featureStart,
    keys: Int32Array.from(kept),
    counts: Int32Array.from(keptCounts),
  };
}

/** Keeps the first steps of a feature small: rare features would else be learnt by heart. */
const damping = 1;
const smallest = 1e-3;

export function train(instances: Instances, options: TrainingOptions): TrainedModel {
  const { ids, featureStart, keys, counts } = numberFeatures(instances, options.minimumCount);
  options.log(
    `${instances.weight.length} regions, ${instances.allowed.length} words, ${keys.length} features`,
  );
  const weights = new Float32Array(keys.length * labelCount);
  const squares = new Float32Array(weights.length);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSquares = new Float32Array(transitions.length);
  const order = Int32Array.from(instances.weight, (_, r) => r);
  const random = randomNumbers(options.seed);
  const { regionStart, allowed } = instances;
  const longest = regionStart.reduce(
    (most, start, r) => Math.max(most, (regionStart[r + 1] ?? start) - start),
    0,
  );
  const emissions = new Float32Array(longest * labelCount);
  const expTransitions = new Float64Array(transitions.length).fill(1);
  /** The features of the region at hand that are not left out, and where each word's begin. */
  const kept = new Int32Array(longest * maxFeatures);
  const keptStart = new Int32Array(longest + 1);
  const compensation = 1 / (1 - options.dropout);
  const visits = options.epochs * order.length;
  let visit = 0;
  const gradient = new Float64Array(labelCount);
  const active = new Int32Array(labelCount);

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const started = performance.now();
    for (let k = order.length - 1; k > 0; k--) {
      const j = Math.floor(random() * (k + 1));
      [order[k], order[j]] = [order[j] as number, order[k] as number];
    }
    let loss = 0;
    for (const r of order) {
      const rate = options.rate * (1 - visit++ / visits);
      const from = regionStart[r] as number;
      const count = (regionStart[r + 1] as number) - from;
      emissions.fill(0, 0, count * labelCount);
      for (let i = 0; i < count; i++) {
        const row = i * labelCount;
        let n = keptStart[i] as number;
        for (let k = featureStart[from + i] as number; k < (featureStart[from + i + 1] as number); k++) {
          if (random() < options.dropout) continue;
          const id = ids[k] as number;
          kept[n++] = id;
          const base = id * labelCount;
          for (let y = 0; y < labelCount; y++)
            emissions[row + y] =
              (emissions[row + y] as number) + compensation * (weights[base + y] as number);
        }
        keptStart[i + 1] = n;
      }
      const model = sumLabelings(emissions, 0, count, expTransitions);
      const gold = sumLabelings(emissions, 0, count, expTransitions, allowed.subarray(from, from + count));
      if (!Number.isFinite(gold.logTotal)) continue;
      loss += model.logTotal - gold.logTotal;
      const scale = instances.weight[r] as number;
      for (let i = 0; i < count; i++) {
        const row = i * labelCount;
        let actives = 0;
        for (let y = 0; y < labelCount; y++) {
          const g = ((model.marginals[row + y] as number) - (gold.marginals[row + y] as number)) * scale;
          if (Math.abs(g) < smallest) continue;
          gradient[actives] = g;
          active[actives++] = y;
        }
        const end = actives > 0 ? (keptStart[i + 1] as number) : 0;
        for (let k = keptStart[i] as number; k < end; k++) {
          const base = (kept[k] as number) * labelCount;
          for (let a = 0; a < actives; a++) {
            const g = gradient[a] as number;
            const at = base + (active[a] as number);
            const square = (squares[at] as number) + g * g;
            squares[at] = square;
            const step = rate / (Math.sqrt(square) + damping);
            const moved = (weights[at] as number) - step * g;
            const threshold = step * options.l1;
            weights[at] = moved > threshold ? moved - threshold : moved < -threshold ? moved + threshold : 0;
          }
        }
        if (i === 0) continue;
        for (let y = 0; y < labelCount; y++)
          for (const before of predecessors[y] as readonly number[]) {
            const at = before * labelCount + y;
            const cell = row + y;
            const previous = row - labelCount + before;
            const pair = (sums: typeof model): number =>
              ((sums.forward[previous] as number) *
                (expTransitions[at] as number) *
                (sums.weights[cell] as number) *
                (sums.backward[cell] as number)) /
              (sums.scale[i] as number);
            const g = (pair(model) - pair(gold)) * scale;
            if (Math.abs(g) < smallest) continue;
            transitionSquares[at] = (transitionSquares[at] as number) + g * g;
            transitions[at] =
              (transitions[at] as number) -
              (rate * g) / (Math.sqrt(transitionSquares[at] as number) + damping);
            expTransitions[at] = Math.exp(transitions[at] as number);
          }
      }
    }
    options.log(
      `epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  return { keys, weights, transitions, counts };
}
