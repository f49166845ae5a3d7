import { readFileSync } from "node:fs";
import path from "node:path";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import type { Tagger } from "../../server/src/entities/tagger";

const model = (name: string): Uint8Array => readFileSync(path.resolve("server/src/entities/model", name));

/** The tagger that the figures are measured with: the one that ships. `npm run` works in the root. */
export const tagger: Tagger = loadTagger(model("names.bin"), model("gazetteer.bin")) as Tagger;
