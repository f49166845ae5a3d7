import { moveAnnotations } from "../sidecar/moveAnnotations";
import type { Command } from "./services";

/** From now on annotations of the corpus are kept in the articles themselves, and those that are beside them move. */
export const moveAnnotationsIntoText: Command = (services) => moveAnnotations(services, "in");
