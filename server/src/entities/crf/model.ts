import type { Calibration } from "./calibration";
import { keyOf } from "./keyTable";
import { readModelFile } from "./modelFile";

/** A trained model: what each feature says for each label, by columns (see `columnCount`), as whole numbers to be multiplied by `scale`. */
export interface Model {
  /** Checksum of the file, for cache keys. */
  readonly version: string;
  readonly scale: number;
  /** Label before × label. */
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
  /** Adds the weights of the first `count` features to `sums`, one a column, from `at` on. */
  addAll(features: Int32Array, count: number, sums: Int32Array, at: number): void;
}

/** @throws where `data` is no model file, or a damaged or truncated one */
export function loadModel(data: Uint8Array): Model {
  const { version, scale, calibration, transitions, table, starts, weights, columns } = readModelFile(data);
  return {
    version,
    scale,
    transitions,
    calibration,
    // A feature has weights in four columns, on average: far fewer than there are labels.
    addAll: (features, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const feature = table.find(keyOf(features[k] as number));
        if (feature < 0) continue;
        const end = starts[feature + 1] as number;
        for (let w = starts[feature] as number; w < end; w++) {
          const cell = at + (columns[w] as number);
          sums[cell] = (sums[cell] as number) + (weights[w] as number);
        }
      }
    },
  };
}
