import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** The selections, or the name around the cursor, become a person. */
export const annotatePerson: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "entity", type: "person" });
};
