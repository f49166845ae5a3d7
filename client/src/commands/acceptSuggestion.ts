import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** Confirms the speaker that the engine suggests, by writing it into the text. */
export const acceptSuggestion: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "accept" });
};
