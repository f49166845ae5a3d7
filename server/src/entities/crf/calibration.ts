/** Turns a span's marginal probability p into a confidence: 1 / (1 + exp(−(slope × logit(p) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const edge = 1e-6;

/**
 * How often names of this probability are right, by held-out articles: a model is surer of itself than it should be.
 */
export function confidenceOf(probability: number, { slope, offset }: Calibration): number {
  const p = Math.min(1 - edge, Math.max(edge, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
}
