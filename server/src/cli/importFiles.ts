import path from "node:path";
import { annotate } from "../annotations/annotate";
import { draftsOf } from "../annotations/draft";
import { chosen, merged } from "../annotations/formats/intoText";
import { unconfirmed } from "../annotations/formats/losses";
import type { Format, ImportedDocument, Loss, Which } from "../annotations/formats/types";
import type { MarkedText } from "../markup/types";
import { english } from "../text/message";
import { readBytes } from "./articleFile";
import { Corpora } from "./corpora";
import { decodeExactly } from "./exactText";
import { CannotRun, exitCodes } from "./failure";
import { ImportedArticles } from "./importedArticles";
import { warnOfLosses } from "./losses";
import { writeNewFile } from "./newFile";
import { write } from "./write";

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
        `${file}: none of its articles was found; --text names a file or the folder they are in`,
      );
    }
    for (const [nth, document] of imported.documents.entries()) {
      const name = articles.nameOf(document.name, nth);
      const article = articles.found(document.name, nth);
      if (article !== null && article.marked.clean !== document.text) {
        throw new CannotRun(`${file}: its text is not that of ${name}, which stays as it is`);
      }
      const { text, lost, left } = annotated(document, article?.marked ?? null, which);
      const bytes = article?.encode(text) ?? text;
      losses.push(lost, left === 0 ? [] : [{ count: left, what: unconfirmed }]);
      if (out !== null) {
        refuseBesideSidecars(out, name, corpora);
        writeNewFile(out, name, bytes, overwrite);
      } else if (written > 0) {
        throw new CannotRun("It holds several articles: say where they go by --out FOLDER.");
      } else await write(process.stdout, bytes);
      written++;
    }
  }
  await warnOfLosses(losses);
  return exitCodes.clean;
}

function annotated(
  { text, annotations }: ImportedDocument,
  article: MarkedText | null,
  which: Which,
): { readonly text: string; readonly lost: readonly Loss[]; readonly left: number } {
  const own = chosen(annotations, which);
  const before = article === null ? [] : draftsOf(article);
  const { drafts, losses } = merged(text, before, own);
  return { text: annotate(text, drafts), lost: losses, left: annotations.length - own.length };
}

/** @throws CannotRun where the articles of the folder have their annotations beside them: markup would be words there */
function refuseBesideSidecars(folder: string, name: string, corpora: Corpora): void {
  const { config } = corpora.of(path.dirname(path.resolve(folder, name)));
  if (config.annotations !== "sidecar") return;
  throw new CannotRun(
    `${path.join(folder, name)}: its corpus keeps annotations beside the articles; import in VS Code, or name a folder outside the corpus by --out`,
  );
}
