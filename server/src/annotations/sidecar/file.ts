import { isRecord, parsedJson } from "../../text/json";
import { message } from "../../text/message";
import { jsonLdContext } from "../webAnnotation/annotation";
import { iriOf } from "../webAnnotation/target";
import { entryLine, readEntry } from "./entryLine";
import type { Entry, OtherLine, Sidecar } from "./types";

/**
 * A sidecar's text: a line that says which text it is about, then one annotation a line, in text order, those without a
 * place behind, then the lines that are none of ours. Empty where there is nothing to keep.
 *
 * `source`: the article's file name.
 */
export function printSidecar({ hash, entries, others }: Sidecar, source: string): string {
  if (entries.length === 0 && others.length === 0) return "";
  const header = {
    "@context": jsonLdContext,
    type: "AnnotationCollection",
    total: entries.length,
    "schema:about": {
      id: iriOf(source),
      type: "Text",
      ...(hash === null ? {} : { "schema:sha256": hash }),
    },
  };
  const lines = [
    JSON.stringify(header),
    ...[...entries].sort(inTextOrder).map((entry) => entryLine(entry, source)),
    ...others.map(({ text }) => text),
  ];
  return `${lines.join("\n")}\n`;
}

/** The outer one first; of equals the one that came first is the outer one. */
function inTextOrder(a: Entry, b: Entry): number {
  const startOf = ({ anchor }: Entry): number => anchor.start ?? Number.MAX_SAFE_INTEGER;
  return startOf(a) - startOf(b) || b.anchor.exact.length - a.anchor.exact.length;
}

/** Reads a sidecar. What cannot be read is kept as it stands; nothing makes it fail. */
export function parseSidecar(text: string): Sidecar {
  const hashes = new Set<string | null>();
  const entries: Entry[] = [];
  const others: OtherLine[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const value = parsedJson(line);
    if (!isRecord(value)) {
      const noObject = message("This line is no JSON object. It is kept as it is.");
      others.push({ line: i + 1, text: line, message: noObject });
      continue;
    }
    if (value.type === "AnnotationCollection") {
      const about = value["schema:about"];
      const hash = isRecord(about) ? about["schema:sha256"] : null;
      hashes.add(typeof hash === "string" ? hash : null);
      continue;
    }
    const reading = readEntry(value);
    if ("message" in reading) others.push({ line: i + 1, text: line, message: reading.message });
    else entries.push(reading);
  }
  const [hash = null] = hashes;
  return { hash: hashes.size === 1 ? hash : null, entries, others };
}
