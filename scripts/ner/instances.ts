import { maxFeatures } from "../../server/src/entities/crf/localFeatures";

/** What a trainer learns from: regions of words, each word with its features and the labels that it may have. */
export interface Instances {
  /** Region r holds words regionStart[r] to regionStart[r + 1]. */
  readonly regionStart: Int32Array;
  /** Word w has features[featureStart[w]] to features[featureStart[w + 1]]: hashes. */
  readonly featureStart: Int32Array;
  readonly features: Int32Array;
  /** Per word, the labels that it may have, as bits. */
  readonly allowed: Int32Array;
  /** Per region, how much it counts. */
  readonly weight: Float32Array;
  /** Word × label: what is added to the features' weights; null where nothing is. */
  readonly given: Float32Array | null;
}

export interface InstanceBuilder {
  /** @param write writes the word's features to `out` from `at` on, and returns where they end */
  addWord(write: (out: Int32Array, at: number) => number, allowed: number): void;
  /** Ends the region that the words since the last one belong to. @param given word × label, see `Instances` */
  endRegion(weight: number, given?: Float32Array): void;
  done(): Instances;
}

export function instanceBuilder(): InstanceBuilder {
  const regionStart: number[] = [0];
  const featureStart: number[] = [0];
  const allowed: number[] = [];
  const weights: number[] = [];
  const given: Float32Array[] = [];
  let features = new Int32Array(1 << 22);
  let used = 0;
  return {
    addWord: (write, labels) => {
      if (used + maxFeatures > features.length) {
        const larger = new Int32Array(features.length * 2);
        larger.set(features);
        features = larger;
      }
      used = write(features, used);
      featureStart.push(used);
      allowed.push(labels);
    },
    endRegion: (weight, emissions) => {
      regionStart.push(allowed.length);
      weights.push(weight);
      if (emissions !== undefined) given.push(emissions);
    },
    done: () => ({
      regionStart: Int32Array.from(regionStart),
      featureStart: Int32Array.from(featureStart),
      features: features.slice(0, used),
      allowed: Int32Array.from(allowed),
      weight: Float32Array.from(weights),
      given: given.length === 0 ? null : joined(given),
    }),
  };
}

function joined(arrays: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(arrays.reduce((total, array) => total + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}
