import { moveAnnotations } from "../sidecar/moveAnnotations";
import type { Command } from "./services";

/** From now on annotations of the corpus are kept in files beside the articles, and those that are there move. */
export const moveAnnotationsToFiles: Command = (services) => moveAnnotations(services, "out");
