import type { Connection } from "vscode-languageserver";
import { loadTagger } from "../entities/crf/crfTagger";
import type { Tagger } from "../entities/tagger";

/** The two data files of the statistical tagger. */
export interface NameModel {
  readonly names: Uint8Array;
  readonly gazetteer: Uint8Array;
}

/** How a host comes by the model; null where the extension was built without one. */
export type ReadNameModel = (connection: Connection) => Promise<NameModel | null>;

/**
 * The statistical tagger, or null where there is no model: then rules go on answering.
 *
 * @throws where a file is damaged or of another version
 */
export async function statisticalTagger(connection: Connection, read: ReadNameModel): Promise<Tagger | null> {
  const model = await read(connection);
  return model && (loadTagger(model.names, model.gazetteer) as Tagger);
}
