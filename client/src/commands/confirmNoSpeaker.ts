import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** Writes down that somebody has looked and the article names nobody: an annotation too. */
export const confirmNoSpeaker: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "speaker", speaker: "none" });
};
