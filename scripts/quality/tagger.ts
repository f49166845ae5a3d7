import { ruleTagger } from "../../server/src/entities/ruleTagger";
import type { Tagger } from "../../server/src/entities/tagger";

/** The tagger that the figures are measured with: the one that ships. */
export const tagger: Tagger = ruleTagger as Tagger;
