import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReadNameModel } from "../lsp/nameModel";

/** The model lies in `dist/model`, beside the folder of the server's bundle. */
export const readModel: ReadNameModel = async () => {
  const folder = path.join(__dirname, "..", "model");
  if (!existsSync(path.join(folder, "names.bin"))) return null;
  const [names, gazetteer] = await Promise.all(
    ["names.bin", "gazetteer.bin"].map((name) => readFile(path.join(folder, name))),
  );
  return names && gazetteer ? { names, gazetteer } : null;
};
