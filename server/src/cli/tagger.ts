import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadTagger } from "../entities/crf/crfTagger";
import { ruleTagger } from "../entities/ruleTagger";
import type { Tagger } from "../entities/tagger";
import { reasonOf } from "../text/message";
import { CannotRun } from "./failure";

/**
 * The tagger that ships: the statistical one, its data in `model/` beside the bundle. A build without data reads by rules.
 *
 * @throws CannotRun where the data is damaged
 */
export function shippedTagger(): Tagger {
  const folder = path.join(__dirname, "model");
  const weights = path.join(folder, "names.bin");
  if (!existsSync(weights)) return ruleTagger as Tagger;
  try {
    return loadTagger(readFileSync(weights), readFileSync(path.join(folder, "gazetteer.bin"))) as Tagger;
  } catch (error) {
    throw new CannotRun(`${folder}: cannot be used (${reasonOf(error)})`);
  }
}
