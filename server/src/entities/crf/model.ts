import { keyOf } from "./keyTable";
import { columnLabels, labelCount } from "./labels";
import { type ModelFile, readModelFile } from "./modelFile";

/** A trained model: what each feature says for each label, as whole numbers to be multiplied by `scale`. */
export interface Model {
  /** Checksum of the file, for cache keys. */
  readonly version: string;
  readonly scale: number;
  /** Label before × label. */
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
  /** Adds the weights of the first `count` features to `sums`, from `at` on. */
  addAll(features: Int32Array, count: number, sums: Int32Array, at: number): void;
}

/** Turns a span's marginal probability p into a confidence: 1 / (1 + exp(−(slope × logit(p) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/**
 * Feature × label, the columns added up to labels. A feature is unpacked when it is first asked for: an article meets
 * few of them, and the editor waits while a model is loaded.
 */
function weightTable({ table, rowOf, weights }: ModelFile): {
  readonly rows: Int16Array;
  unpack(feature: number): void;
} {
  const rows = new Int16Array(table.count * labelCount);
  const isUnpacked = new Uint8Array(table.count);
  const unpack = (feature: number): void => {
    if (isUnpacked[feature] !== 0) return;
    isUnpacked[feature] = 1;
    const { mask, start } = rowOf(feature);
    let at = start;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const column = 31 - Math.clz32(rest & -rest);
      const weight = weights[at++] as number;
      const step = columnLabels.step[column] as number;
      let cell = feature * labelCount + (columnLabels.first[column] as number);
      for (let left = columnLabels.count[column] as number; left > 0; left--, cell += step)
        rows[cell] = (rows[cell] as number) + weight;
    }
  };
  return { rows, unpack };
}

/** @throws where `data` is no model file, or a damaged or truncated one */
export function loadModel(data: Uint8Array): Model {
  const file = readModelFile(data);
  const { version, scale, calibration, transitions, table } = file;
  const { rows, unpack } = weightTable(file);
  return {
    version,
    scale,
    transitions,
    calibration,
    addAll: (features, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const feature = table.find(keyOf(features[k] as number));
        if (feature < 0) continue;
        unpack(feature);
        const row = feature * labelCount;
        for (let y = 0; y < labelCount; y++)
          sums[at + y] = (sums[at + y] as number) + (rows[row + y] as number);
      }
    },
  };
}
