import { moveToQuotation } from "./moveToQuotation";
import type { Command } from "./services";

export const previousQuotation: Command = (services) => moveToQuotation(services, "previous", "any");
