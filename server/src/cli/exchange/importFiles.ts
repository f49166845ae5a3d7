import { chosen } from "../../annotations/formats/intoText";
import { unconfirmed } from "../../annotations/formats/losses";
import type { Format, Loss, Which } from "../../annotations/formats/types";
import { english } from "../../text/message";
import { Corpora } from "../corpora";
import { CannotRun, exitCodes } from "../failure";
import { readBytes } from "../files/articleFile";
import { decodeExactly } from "../files/exactText";
import { orLeftOut } from "../files/leftOut";
import { warnOfProblems } from "../problems";
import { write } from "../write";
import { ImportedArticles } from "./importedArticles";
import { warnOfLosses } from "./losses";
import { inlineBytes, writeImported } from "./writeImported";

export interface ImportOptions {
  readonly from: Format;
  readonly which: Which;
  /** The articles that a format without text speaks of: files in the format's order, or a folder that names count from. */
  readonly texts: readonly string[];
  readonly out: string | null;
  readonly overwrite: boolean;
}

/** `quotidian import --from FORMAT FILE…`: the articles with the annotations in them. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const { from, which, out, overwrite } = options;
  const losses: (readonly Loss[])[] = [];
  const corpora = new Corpora(null);
  let hasFailed = false;
  let written = 0;
  for (const file of files) {
    const content = decodeExactly(readBytes(file), file).text;
    const articles = new ImportedArticles(file, options.texts, corpora);
    const imported = from.import(content, articles.find);
    if ("refused" in imported) throw new CannotRun(`${file}: ${english(imported.refused)}`);
    losses.push(imported.losses);
    if (imported.documents.length === 0) {
      await warnOfLosses(losses);
      throw new CannotRun(
        imported.losses.length === 0
          ? `${file}: holds nothing to import`
          : `${file}: none of its articles was found; --text names a file or the folder they are in`,
      );
    }
    for (const [nth, document] of imported.documents.entries()) {
      const name = articles.nameOf(document.name, nth);
      const annotations = chosen(document.annotations, which);
      const outcome = orLeftOut(name, () => {
        const found = articles.found(document.name, nth);
        if (found !== null && found.marked.clean !== document.text) {
          throw new CannotRun(`${file}: its text is not that of ${name}, which stays as it is`);
        }
        const whole = { name, text: document.text, found, annotations };
        if (out === null) return inlineBytes(whole);
        return { bytes: null, losses: writeImported(out, whole, overwrite, corpora) };
      });
      if ("error" in outcome) {
        hasFailed = true;
        await write(process.stderr, `${outcome.error.message}\n`);
        continue;
      }
      const left = document.annotations.length - annotations.length;
      losses.push(left === 0 ? [] : [{ count: left, what: unconfirmed }], outcome.losses);
      if (outcome.bytes !== null) {
        if (written > 0) throw new CannotRun("It holds several articles: say where they go by --out FOLDER.");
        await write(process.stdout, outcome.bytes);
      }
      written++;
    }
  }
  await warnOfProblems(corpora);
  await warnOfLosses(losses);
  if (losses.flat().some(({ what }) => what === unconfirmed))
    await write(process.stderr, "--which all brings in suggestions, too.\n");
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}
