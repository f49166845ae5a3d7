import { alone, ends, labelCount, outside, predecessors, starts } from "./labels";

/**
 * The labelings of a run of words, weighed by emissions (word × label) and transitions (label before × label).
 * Words on either side of the run belong to no name.
 */

const impossible = -1e9;

/** The best label of a run of one word: it opens and ends the run. */
function bestAlone(emissions: Float32Array): Uint8Array {
  let best = outside;
  for (const label of alone) if ((emissions[label] as number) > (emissions[best] as number)) best = label;
  return Uint8Array.of(best);
}

/** Room to work in, which one caller uses for many runs: making an array costs more than filling a short one. */
export interface Scratch {
  back: Uint8Array;
  scores: Float64Array;
  next: Float64Array;
}

export const newScratch = (): Scratch => ({
  back: new Uint8Array(16 * labelCount),
  scores: new Float64Array(labelCount),
  next: new Float64Array(labelCount),
});

/** The best labeling of `count` words. @param emissions word × label */
export function bestLabels(
  emissions: Float32Array,
  count: number,
  transitions: Float32Array,
  scratch: Scratch,
): Uint8Array {
  if (count === 1) return bestAlone(emissions);
  if (scratch.back.length < count * labelCount) scratch.back = new Uint8Array(count * labelCount);
  const { back } = scratch;
  let { scores, next } = scratch;
  for (let y = 0; y < labelCount; y++) scores[y] = starts[y] ? (emissions[y] as number) : impossible;
  for (let i = 1; i < count; i++) {
    const row = i * labelCount;
    for (let y = 0; y < labelCount; y++) {
      const before = predecessors[y] as readonly number[];
      let best = impossible * 2;
      let from = 0;
      for (let k = 0; k < before.length; k++) {
        const label = before[k] as number;
        const score = (scores[label] as number) + (transitions[label * labelCount + y] as number);
        if (score > best) {
          best = score;
          from = label;
        }
      }
      next[y] = best + (emissions[row + y] as number);
      back[row + y] = from;
    }
    [scores, next] = [next, scores];
  }
  let label = outside;
  let best = impossible * 2;
  for (let y = 0; y < labelCount; y++)
    if (ends[y] && (scores[y] as number) > best) {
      best = scores[y] as number;
      label = y;
    }
  const labels = new Uint8Array(count);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * labelCount + label] as number;
  }
  return labels;
}

/** Word × label: how probable the label is there, all labelings considered. */
export function marginalsOf(
  emissions: Float32Array,
  count: number,
  expTransitions: Float64Array,
): Float64Array {
  if (count > 1) return sumLabelings(emissions, count, expTransitions).marginals;
  const marginals = new Float64Array(labelCount);
  const greatest = emissions[bestAlone(emissions)[0] as number] as number;
  let total = 0;
  for (const label of alone) total += Math.exp((emissions[label] as number) - greatest);
  for (const label of alone) marginals[label] = Math.exp((emissions[label] as number) - greatest) / total;
  return marginals;
}

/** Sums over all labelings of one run. */
export interface Sums {
  /** Logarithm of the sum of all labelings' weights. */
  readonly logTotal: number;
  /** Word × label: the share of the labelings with that label there. */
  readonly marginals: Float64Array;
  /** Scaled sums up to and from each word on: word × label. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(emission − the word's greatest), 0 where `allowed` forbids: word × label. */
  readonly weights: Float64Array;
  /** What each word's forward sums were divided by. */
  readonly scale: Float64Array;
}

/** @param allowed per word, the labels that count as bits; all where absent */
export function sumLabelings(
  emissions: Float32Array,
  count: number,
  expTransitions: Float64Array,
  allowed?: Int32Array,
): Sums {
  const size = count * labelCount;
  const weights = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const marginals = new Float64Array(size);
  const scale = new Float64Array(count);
  let logTotal = 0;
  for (let i = 0; i < count; i++) {
    const row = i * labelCount;
    let greatest = -Infinity;
    for (let y = 0; y < labelCount; y++) greatest = Math.max(greatest, emissions[row + y] as number);
    logTotal += greatest;
    const mask = allowed ? (allowed[i] as number) : -1;
    let total = 0;
    for (let y = 0; y < labelCount; y++) {
      if (((mask >> y) & 1) === 0 || (i === count - 1 && !ends[y])) continue;
      const weight = Math.exp((emissions[row + y] as number) - greatest);
      weights[row + y] = weight;
      let sum = 0;
      if (i === 0) sum = starts[y] ? 1 : 0;
      else
        for (const before of predecessors[y] as readonly number[])
          sum +=
            (forward[row - labelCount + before] as number) *
            (expTransitions[before * labelCount + y] as number);
      forward[row + y] = sum * weight;
      total += sum * weight;
    }
    scale[i] = total;
    logTotal += Math.log(total);
    for (let y = 0; y < labelCount; y++) forward[row + y] = (forward[row + y] as number) / total;
  }
  const last = (count - 1) * labelCount;
  for (let y = 0; y < labelCount; y++) backward[last + y] = 1;
  for (let i = count - 2; i >= 0; i--) {
    const row = i * labelCount;
    for (let y = 0; y < labelCount; y++) {
      const carried =
        ((weights[row + labelCount + y] as number) * (backward[row + labelCount + y] as number)) /
        (scale[i + 1] as number);
      if (carried === 0) continue;
      for (const before of predecessors[y] as readonly number[])
        backward[row + before] =
          (backward[row + before] as number) + (expTransitions[before * labelCount + y] as number) * carried;
    }
  }
  for (let j = 0; j < size; j++) marginals[j] = (forward[j] as number) * (backward[j] as number);
  return { logTotal, marginals, forward, backward, weights, scale };
}
