import { moveToQuotation } from "./moveToQuotation";
import type { Command } from "./services";

export const nextQuotation: Command = (services) => moveToQuotation(services, "next", "any");
