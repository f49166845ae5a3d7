import type { CancellationToken } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { attributesAt } from "../annotations/commands/editAttributes";
import { countWithoutId } from "../annotations/commands/normaliseIds";
import { formatOf, formats } from "../annotations/formats";
import { sumOf } from "../annotations/formats/losses";
import type { Loss } from "../annotations/formats/types";
import type { Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { countsOf } from "../features/counts";
import { overview } from "../features/overview";
import { speakersAt } from "../features/speakers";
import type {
  CleanTextParams,
  ExportParams,
  ExportResult,
  FormatRow,
  Overview,
  PositionParams,
  QuotationsInParams,
  QuotationsInResult,
  SpeakersResult,
} from "../protocol";
import { offsetOf, rangeOf, spanAt } from "./convert";
import type { Analysed, Documents } from "./documents";
import { unknownFormat } from "./errors";
import type { Client, Services } from "./services";
import { UnreadableSidecar } from "./sidecar/unreadable";

/* Answers to the requests of protocol/. */

export async function overviewAnswer(
  { document, reading, governing }: Analysed,
  _: unknown,
  { client, sidecars }: Services,
): Promise<Overview> {
  const { quotes, entities, boilerplate, attributes, annotations } = overview(reading, client.say);
  const ranges = (spans: typeof boilerplate) => spans.map((span) => rangeOf(document, span));
  const isBeside = reading.marked.kept === "beside";
  const shown = {
    version: document.version,
    registrySize: governing.uri === null ? null : governing.corpus.registry.length,
    quotes: quotes.map(({ spans, ...quote }) => ({ ...quote, ranges: ranges(spans) })),
    entities: entities.map((entity) => ({ ...entity, mentions: ranges(entity.mentions) })),
    counts: countsOf(quotes),
    boilerplate: ranges(boilerplate),
    attributes: ranges(attributes),
    annotations: ranges(annotations),
    isBeside,
    orphans: reading.marked.lost.length,
    withoutId: countWithoutId(reading, governing.corpus.registry),
  };
  return { ...shown, canUndo: isBeside && (await sidecars.canUndo(document.uri)) };
}

export function speakersAnswer(
  { document, reading }: Analysed,
  { position }: PositionParams,
  { client }: Services,
): SpeakersResult | null {
  const found = speakersAt(reading, offsetOf(document, position), client.say);
  if (found === null) return null;
  const { text, parts, evidence, ...known } = found;
  const ranges = parts.map((span) => rangeOf(document, span));
  const [range] = ranges;
  return range === undefined
    ? null
    : {
        quote: { text, range },
        parts: ranges,
        evidence: evidence.map((span) => rangeOf(document, span)),
        ...known,
      };
}

export const attributesAnswer = (
  { document, reading }: Analysed,
  { position }: PositionParams,
): string | null => attributesAt(reading, spanAt(document, { start: position, end: position }));

/** Several selections are joined by line breaks; empty ones hold no text, and if all are empty, all of it is meant. */
export function cleanTextAnswer({ document, reading }: Analysed, { selections }: CleanTextParams): string {
  const spans = selections.map((range) => spanAt(document, range)).filter(({ start, end }) => start < end);
  return spans.length === 0
    ? reading.marked.clean
    : spans.map((span) => wordsOf(reading.marked, span)).join("\n");
}

/** One file after the other, so that the largest alone decides how much is held. */
export async function exportAnswer(
  { client, documents }: Services,
  { files, format: id, which }: ExportParams,
  token: CancellationToken,
): Promise<ExportResult> {
  const format = formatOf(id);
  if (format === undefined) throw unknownFormat(id);
  const written: ExportResult["files"][number][] = [];
  const losses: (readonly Loss[])[] = [];
  const unread: ExportResult["unread"][number][] = [];
  for (const { name, text, uri } of files) {
    const reading = await closedReading(documents, uri, text, token);
    if (reading instanceof UnreadableSidecar) {
      unread.push({ name, why: client.say(reading.why) });
      continue;
    }
    const exported = format.export({ name, reading }, which);
    written.push(...exported.files.map((file) => ({ name, ...file })));
    losses.push(exported.losses);
  }
  return { files: written, losses: sumOf(losses).map(lossIn(client)), unread };
}

/** Where many articles are read: one whose annotations cannot be read is left out, for without them it would mislead. */
async function closedReading(
  documents: Documents,
  uri: string,
  text: string,
  token: CancellationToken,
): Promise<Reading | UnreadableSidecar> {
  try {
    return await documents.readText(await documents.closed(uri, text), token);
  } catch (error) {
    if (error instanceof UnreadableSidecar) return error;
    throw error;
  }
}

/** In the user's language. */
export const lossIn =
  ({ say }: Client) =>
  ({ count, what }: Loss): ExportResult["losses"][number] => ({ count, what: say(what) });

export const formatsAnswer = (): readonly FormatRow[] =>
  formats.map(({ id, label, extensions, files, header }) => ({ id, label, extensions, files, header }));

/** One file after the other; a request that is cancelled stops between two. */
export async function quotationsInAnswer(
  { client, documents }: Services,
  { files }: QuotationsInParams,
  token: CancellationToken,
): Promise<QuotationsInResult> {
  const found: QuotationsInResult["files"][number][] = [];
  for (const { uri, text } of files) {
    const reading = await closedReading(documents, uri, text, token);
    // An open article shows that as a problem; in a search it is one of many.
    if (reading instanceof UnreadableSidecar) continue;
    const document = TextDocument.create(uri, "news-article", 0, text);
    const quotes = overview(reading, client.say).quotes.map(({ spans, ...quote }) => ({
      ...quote,
      ranges: spans.map((span) => rangeOf(document, span)),
    }));
    found.push({ uri, quotes });
  }
  return { files: found };
}
