import type { Calibration } from "../../server/src/entities/crf/calibration";

/** A name that a model found in a text it was not trained on: what the model thought of it, and whether it is right. */
export interface JudgedName {
  readonly probability: number;
  readonly isRight: boolean;
}

const edge = 1e-6;
const rounds = 30;

/** Fits right ~ slope × logit(probability) + offset, by Newton's method. */
export function fitCalibration(names: readonly JudgedName[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < rounds; round++) {
    let gradientSlope = 0;
    let gradientOffset = 0;
    // A little ridge keeps the system solvable.
    let [ss, so, oo] = [1e-6, 0, 1e-6];
    for (const { probability, isRight } of names) {
      const p = Math.min(1 - edge, Math.max(edge, probability));
      const x = Math.log(p / (1 - p));
      const fitted = 1 / (1 + Math.exp(-(slope * x + offset)));
      const error = (isRight ? 1 : 0) - fitted;
      const weight = fitted * (1 - fitted);
      gradientSlope += error * x;
      gradientOffset += error;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    slope += (oo * gradientSlope - so * gradientOffset) / determinant;
    offset += (ss * gradientOffset - so * gradientSlope) / determinant;
  }
  return { slope, offset };
}
