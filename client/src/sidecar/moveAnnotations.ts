import { l10n, ProgressLocation, type Uri, window } from "vscode";
import { say } from "../commands/say";
import type { Services } from "../commands/services";
import { corpusFiles } from "../corpus/corpusFiles";
import { type Corpus, everyCorpus, nearestCorpus } from "../corpus/nearestConfig";
import { currentText, openDocument } from "../corpus/readText";
import { type Direction, type Move, planMove, type Refused, writeMove } from "./moveFile";
import { writeKeeping } from "./writeKeeping";

/**
 * Moves the annotations of a corpus out of its articles or into them. First everything is worked out, and can be cancelled;
 * then it is written file by file, the annotations before what they are taken from, and the configuration last. What fails
 * half-way leaves every annotation in one of the two files, and running it again goes on.
 */
export async function moveAnnotations(
  { call, article, sidecars }: Services,
  direction: Direction,
): Promise<void> {
  const corpus = await corpusOf(article.document?.uri);
  if (corpus === undefined) {
    say(l10n.t("This works in a corpus: a folder with a quotidian.json."));
    return;
  }
  const files = await corpusFiles(corpus);
  const unsaved = files.filter((uri) => openDocument(uri)?.isDirty);
  if (unsaved.length > 0) {
    say(
      unsaved.length === 1
        ? l10n.t("Save your changes first: 1 article is not saved.")
        : l10n.t("Save your changes first: {0} articles are not saved.", unsaved.length),
    );
    return;
  }
  const moves = await planned(call, files, direction);
  if (moves === undefined) return;
  const refused = moves.filter((move): move is Refused => "refused" in move);
  const [first] = refused;
  if (first !== undefined) {
    const name = first.article.path.slice(first.article.path.lastIndexOf("/") + 1);
    void window.showErrorMessage(l10n.t("Nothing was moved. {0}: {1}", name, first.refused));
    return;
  }
  const ready = moves.filter((move): move is Move => !("refused" in move));
  const left: Move[] = [];
  await sidecars.pausedDuring(async () => {
    for (const move of ready) if (!(await writeMove(move, direction))) left.push(move);
    if (left.length > 0) return;
    await writeKeeping(corpus.config, direction === "out" ? "sidecar" : "inline");
  });
  if (left.length > 0) {
    void window.showErrorMessage(
      l10n.t("{0} articles changed meanwhile and were left alone. Run the command again.", left.length),
    );
    return;
  }
  say(report(ready, direction));
}

async function corpusOf(active: Uri | undefined): Promise<Corpus | undefined> {
  const own = active && (await nearestCorpus(active));
  return own ?? (await everyCorpus())[0];
}

/** Undefined: cancelled. */
function planned(
  call: Services["call"],
  files: readonly Uri[],
  direction: Direction,
): Thenable<readonly (Move | Refused)[] | undefined> {
  const title =
    direction === "out"
      ? l10n.t("Moving annotations to separate files")
      : l10n.t("Moving annotations into the text");
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const moves: (Move | Refused)[] = [];
      for (const uri of files) {
        if (token.isCancellationRequested) return undefined;
        const text = await currentText(uri);
        const move = text === null ? undefined : await planMove(call, uri, text, direction);
        if (move !== undefined) moves.push(move);
        progress.report({ increment: 100 / files.length });
      }
      return moves;
    },
  );
}

function report(moves: readonly Move[], direction: Direction): string {
  const moved = moves.reduce((sum, { count }) => sum + count, 0);
  const orphans = moves.reduce((sum, move) => sum + move.orphans, 0);
  const done = direction === "out" ? movedOut(moved) : movedIn(moved);
  return orphans === 0 ? done : `${done} ${leftBehind(orphans)}`;
}

const leftBehind = (count: number): string =>
  count === 1
    ? l10n.t("1 whose words are gone stays in its file.")
    : l10n.t("{0} whose words are gone stay in their files.", count);

const movedOut = (count: number): string =>
  count === 1
    ? l10n.t("Moved 1 annotation to a separate file.")
    : l10n.t("Moved {0} annotations to separate files.", count);

const movedIn = (count: number): string =>
  count === 1
    ? l10n.t("Moved 1 annotation into the text.")
    : l10n.t("Moved {0} annotations into the text.", count);
