import type { TrainedModel } from "./trainer";

const mean = (arrays: readonly Float32Array[]): Float32Array =>
  Float32Array.from(
    arrays[0] ?? [],
    (_, i) => arrays.reduce((sum, array) => sum + (array[i] as number), 0) / arrays.length,
  );

/**
 * Models of the same instances that differ by their seeds, as one: what chance has taught one of them evens out.
 * The weights of linear models can simply be averaged.
 */
export function average(models: readonly [TrainedModel, ...TrainedModel[]]): TrainedModel {
  return {
    ...models[0],
    weights: mean(models.map(({ weights }) => weights)),
    transitions: mean(models.map(({ transitions }) => transitions)),
  };
}
