import { type FormatId, formatOf, formats } from "../../annotations/formats";
import type { Exported, Format, Loss, Which } from "../../annotations/formats/types";
import { Corpora } from "../corpora";
import { CannotRun, exitCodes } from "../failure";
import { standardInput } from "../files/articleFile";
import { withExtension } from "../files/newFile";
import { type ReadFile, readings } from "../files/readings";
import { articleFiles } from "../files/walk";
import { warnOfProblems } from "../problems";
import { shippedTagger } from "../tagger";
import { write } from "../write";
import { ExportTargets } from "./exportTargets";
import { warnOfLosses } from "./losses";

export interface ExportOptions {
  readonly to: Format;
  readonly which: Which;
  /** The folder for the files; null: standard output. */
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly root: string | null;
}

/** The format with this id. @throws CannotRun where there is none */
export function formatNamed(option: string, id: string | undefined): Format {
  const format = id === undefined ? undefined : formatOf(id);
  if (format !== undefined) return format;
  throw new CannotRun(`${option} must be one of ${formats.map((each): FormatId => each.id).join(", ")}.`);
}

/** `quotidian export --to FORMAT PATH…`: one article at a time, so that a corpus of any size can be exported. */
export async function exportFiles(paths: readonly string[], options: ExportOptions): Promise<number> {
  const { to, which, out, overwrite } = options;
  const corpora = new Corpora(options.root);
  const tagger = shippedTagger();
  const articles = articleFiles(
    paths.filter((each) => each !== standardInput),
    corpora,
  );
  const count = articles.length + (paths.includes(standardInput) ? 1 : 0);
  if (out === null && to.files === "article" && count > 1) throw severalFiles(to);
  const targets = out === null ? null : new ExportTargets(out, overwrite, articles);
  const losses: (readonly Loss[])[] = [];
  let hasFailed = false;
  let written = 0;
  let whole = to.header;
  for await (const article of readings(paths, corpora, tagger)) {
    if ("error" in article) {
      hasFailed ||= article.error.code !== "binary";
      await write(process.stderr, `${article.error.message}\n`);
      continue;
    }
    const exported = to.export(article, which);
    losses.push(exported.losses);
    if (targets !== null && to.files === "article") writeFiles(exported, targets, article);
    else if (targets !== null) whole += contentOf(exported);
    else if (to.files === "article" && exported.files.length > 1) throw severalFiles(to);
    else await write(process.stdout, (written === 0 ? to.header : "") + contentOf(exported));
    written++;
  }
  if (written === 0 && out === null) await write(process.stdout, to.header);
  if (to.files === "corpus") targets?.write(`quotations${to.extensions[0]}`, whole, "the corpus");
  await warnOfProblems(corpora);
  await warnOfLosses(losses);
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}

const severalFiles = ({ id }: Format): CannotRun =>
  new CannotRun(`${id} writes several files: say where by --out FOLDER.`);

const contentOf = ({ files }: Exported): string => files.map(({ content }) => content).join("");

function writeFiles({ files }: Exported, targets: ExportTargets, { file, name }: ReadFile): void {
  for (const { extension, content } of files) targets.write(withExtension(name, extension), content, file);
}
