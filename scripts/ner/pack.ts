import type { Calibration } from "../../server/src/entities/crf/calibration";
import { columnCount, labelCount } from "../../server/src/entities/crf/labels";
import { packModel } from "../../server/src/entities/crf/modelFile";
import type { TrainedModel } from "./trainer";

/** Weights up to this size can be told apart; larger ones are rare and cut. */
const range = 5;
const steps = 127;

export interface Pruning {
  /** Features seen fewer times go; by count, since a rare feature with a great weight is learnt by heart. */
  readonly minimumCount: number;
  readonly smallestWeight: number;
}

/** Trained weights as the file that ships: those of the first labeling, and of the second where there is one. */
export function pack(
  models: readonly TrainedModel[],
  pruning: Pruning,
  calibration: Calibration,
): Uint8Array {
  const features = new Map<number, Int8Array>();
  const scale = range / steps;
  for (const { keys, counts, weights } of models)
    keys.forEach((key, id) => {
      if ((counts[id] ?? 0) < pruning.minimumCount) return;
      const row = Int8Array.from(weights.subarray(id * columnCount, (id + 1) * columnCount), (weight) =>
        Math.abs(weight) < pruning.smallestWeight
          ? 0
          : Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
      );
      if (row.some((weight) => weight !== 0)) features.set(key, row);
    });
  const transitions = models[0]?.transitions ?? new Float32Array(labelCount * labelCount);
  return packModel({ features, scale, transitions, calibration });
}
