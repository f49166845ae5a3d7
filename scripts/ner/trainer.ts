import {
  columnCount,
  labelCount,
  outside,
  positionColumn,
  predecessors,
  typeColumn,
} from "../../server/src/entities/crf/labels";
import { sumLabelings } from "../../server/src/entities/crf/lattice";
import { maxFeatures } from "../../server/src/entities/crf/localFeatures";
import { numberFeatures } from "./featureNumbers";
import type { Instances } from "./instances";
import { randomNumbers } from "./random";

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
  /** Transitions that stay as they are; learnt where absent. */
  readonly transitions?: Float32Array;
  readonly log: (line: string) => void;
}

export interface TrainedModel {
  /** Feature hashes. */
  readonly keys: Int32Array;
  /** Feature × column. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly counts: Int32Array;
}

/** Keeps the first steps of a feature small: rare features would else be learnt by heart. */
const damping = 1;
const smallest = 1e-3;

export function train(instances: Instances, options: TrainingOptions): TrainedModel {
  const { ids, featureStart, keys, counts } = numberFeatures(instances, options.minimumCount);
  options.log(
    `${instances.weight.length} regions, ${instances.allowed.length} words, ${keys.length} features`,
  );
  const weights = new Float32Array(keys.length * columnCount);
  const squares = new Float32Array(weights.length);
  const transitions = options.transitions?.slice() ?? new Float32Array(labelCount * labelCount);
  const transitionSquares = new Float32Array(transitions.length);
  const order = Int32Array.from(instances.weight, (_, r) => r);
  const random = randomNumbers(options.seed);
  const { regionStart, allowed, given } = instances;
  const longest = regionStart.reduce(
    (most, start, r) => Math.max(most, (regionStart[r + 1] ?? start) - start),
    0,
  );
  const emissions = new Float32Array(longest * labelCount);
  const expTransitions = Float64Array.from(transitions, Math.exp);
  /** The features of the region at hand that are not left out, and where each word's begin. */
  const kept = new Int32Array(longest * maxFeatures);
  const keptStart = new Int32Array(longest + 1);
  const compensation = 1 / (1 - options.dropout);
  const visits = options.epochs * order.length;
  let visit = 0;
  const sums = new Float32Array(columnCount);
  const slopes = new Float64Array(columnCount);
  const gradient = new Float64Array(columnCount);
  const active = new Int32Array(columnCount);

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
      if (given === null) emissions.fill(0, 0, count * labelCount);
      else emissions.set(given.subarray(from * labelCount, (from + count) * labelCount));
      for (let i = 0; i < count; i++) {
        const row = i * labelCount;
        let n = keptStart[i] as number;
        sums.fill(0);
        for (let k = featureStart[from + i] as number; k < (featureStart[from + i + 1] as number); k++) {
          if (random() < options.dropout) continue;
          const id = ids[k] as number;
          kept[n++] = id;
          const base = id * columnCount;
          for (let c = 0; c < columnCount; c++) sums[c] = (sums[c] as number) + (weights[base + c] as number);
        }
        keptStart[i + 1] = n;
        for (let y = 0; y < labelCount; y++)
          emissions[row + y] =
            (emissions[row + y] as number) +
            compensation *
              ((sums[y] as number) +
                (sums[typeColumn[y] as number] ?? 0) +
                (sums[positionColumn[y] as number] ?? 0));
      }
      const model = sumLabelings(emissions, count, expTransitions);
      const gold = sumLabelings(emissions, count, expTransitions, allowed.subarray(from, from + count));
      if (!Number.isFinite(gold.logTotal)) continue;
      loss += model.logTotal - gold.logTotal;
      const scale = instances.weight[r] as number;
      for (let i = 0; i < count; i++) {
        const row = i * labelCount;
        slopes.fill(0);
        for (let y = 0; y < labelCount; y++) {
          const g = ((model.marginals[row + y] as number) - (gold.marginals[row + y] as number)) * scale;
          slopes[y] = g;
          if (y === outside) continue;
          const type = typeColumn[y] as number;
          const position = positionColumn[y] as number;
          slopes[type] = (slopes[type] as number) + g;
          slopes[position] = (slopes[position] as number) + g;
        }
        let actives = 0;
        for (let c = 0; c < columnCount; c++) {
          if (Math.abs(slopes[c] as number) < smallest) continue;
          gradient[actives] = slopes[c] as number;
          active[actives++] = c;
        }
        const end = actives > 0 ? (keptStart[i + 1] as number) : 0;
        for (let k = keptStart[i] as number; k < end; k++) {
          const base = (kept[k] as number) * columnCount;
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
        if (i === 0 || options.transitions !== undefined) continue;
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
