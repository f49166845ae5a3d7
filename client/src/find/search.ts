import type { CancellationToken, Uri } from "vscode";
import { type QuoteRow, quotationsInRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { readTexts } from "../corpus/readText";

/** Characters of article text that go to the server in one request: small, so that the first results come soon. */
const batchSize = 100_000;

/** A quotation and the file it stands in. */
export interface Found {
  readonly uri: string;
  readonly row: QuoteRow;
}

/** The quotations of many files, a few files at a time, until nobody waits any more. */
export async function* quotationsOf(
  call: Call,
  files: readonly Uri[],
  token: CancellationToken,
): AsyncGenerator<readonly Found[]> {
  let batch: { readonly uri: string; readonly text: string }[] = [];
  let size = 0;
  for (const [i, file] of files.entries()) {
    if (token.isCancellationRequested) return;
    const uri = file.toString();
    const [text] = await readTexts([uri]);
    if (text) batch.push({ uri, text });
    size += text?.length ?? 0;
    if (size < batchSize && i < files.length - 1) continue;
    const result = await call(quotationsInRequest, { files: batch }, token);
    yield result.files.flatMap(({ uri: of, quotes }) => quotes.map((row): Found => ({ uri: of, row })));
    batch = [];
    size = 0;
  }
}
