import { annotate } from "./annotate";
import { placeOf } from "./place";
import type { Command } from "./services";

/** The selections become quotations; without one, the quotation around the cursor. */
export const annotateQuotation: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place !== undefined) await annotate(call, place, { kind: "quotation" });
};
