import { moveToQuotation } from "./moveToQuotation";
import type { Command } from "./services";

export const previousWithoutSpeaker: Command = (services) =>
  moveToQuotation(services, "previous", "without-speaker");
