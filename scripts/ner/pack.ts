import { labelCount } from "../../server/src/entities/crf/labels";
import { type Calibration, packModel } from "../../server/src/entities/crf/model";
import type { TrainedModel } from "./trainer";

/** Weights up to this size can be told apart; larger ones are rare and cut. */
const range = 5;
const steps = 127;

export interface Pruning {
  /** Features seen fewer times go; by count, since a rare feature with a great weight is learnt by heart. */
  readonly minimumCount: number;
  readonly smallestWeight: number;
}

/** A trained model as the file that ships. */
export function pack(model: TrainedModel, pruning: Pruning, calibration: Calibration): Uint8Array {
  const features = new Map<number, Int8Array>();
  const scale = range / steps;
  model.keys.forEach((key, id) => {
    if ((model.counts[id] ?? 0) < pruning.minimumCount) return;
    const row = Int8Array.from(model.weights.subarray(id * labelCount, (id + 1) * labelCount), (weight) =>
      Math.abs(weight) < pruning.smallestWeight
        ? 0
        : Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
    );
    if (row.some((weight) => weight !== 0)) features.set(key, row);
  });
  return packModel({ features, scale, transitions: model.transitions, calibration });
}
