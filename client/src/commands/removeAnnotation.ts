import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** Takes the markup away and leaves the words. */
export const removeAnnotation: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "remove" });
};
