import { moveToQuotation } from "./moveToQuotation";
import type { Command } from "./services";

export const nextWithoutSpeaker: Command = (services) => moveToQuotation(services, "next", "without-speaker");
