import type { CancellationToken, Uri } from "vscode";
import {
  type ExportFile,
  type ExportResult,
  exportRequest,
  type FormatRow,
} from "../../../server/src/protocol";
import type { Call } from "../call";
import { readTexts } from "../corpus/readText";
import type { Choice } from "./askWhat";

/** Characters of article text that go to the server in one request. */
const batchSize = 500_000;

export interface Pieces extends ExportResult {
  readonly unreadable: number;
}

/** What an export writes, made file by file. Undefined where the user has cancelled. */
export async function makePieces(
  call: Call,
  format: FormatRow,
  { scope, which }: Choice,
  done: (files: number) => void,
  token: CancellationToken,
): Promise<Pieces | undefined> {
  const results: ExportResult[] = [];
  let unreadable = 0;
  let batch: ExportFile[] = [];
  let size = 0;
  const flush = async () => {
    results.push(await call(exportRequest, { format: format.id, which, files: batch }, token));
    done(batch.length);
    batch = [];
    size = 0;
  };
  for (const uri of scope.files) {
    if (token.isCancellationRequested) return undefined;
    const file = await exportFile(uri, scope.nameOf(uri));
    if (file === undefined) unreadable += 1;
    else batch.push(file);
    size += file?.text.length ?? 0;
    if (size > batchSize) await flush();
  }
  await flush();
  return {
    files: results.flatMap(({ files }) => files),
    losses: results.flatMap(({ losses }) => losses),
    unread: results.flatMap(({ unread }) => unread),
    unreadable,
  };
}

async function exportFile(uri: Uri, name: string): Promise<ExportFile | undefined> {
  const [text] = await readTexts([uri.toString()]);
  return text === undefined || text === null ? undefined : { name, text, uri: uri.toString() };
}
