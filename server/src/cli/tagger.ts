import { ruleTagger } from "../entities/ruleTagger";
import type { Tagger } from "../entities/tagger";

/** The tagger that the command line reads with. */
export const tagger: Tagger = ruleTagger as Tagger;
