import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** Writes down that the marks hold a term or a title, nobody's words. */
export const notReportedSpeech: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "not-speech" });
};
