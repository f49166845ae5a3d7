import { fieldOf, isRecord, type JsonRecord, textIn } from "../../../text/json";
import { type Message, message, reasonOf } from "../../../text/message";

/** Lists within lists: a collection has pages, which have items; nothing that makes sense lies deeper. */
const deepest = 16;

/** The annotations of a file by the article that they are about, as its name; empty where they name none. */
export type Grouped = ReadonlyMap<string, readonly JsonRecord[]>;

/** Reads a page, a collection, a list of annotations, a single one, or one a line, as in a sidecar. */
export function annotationsIn(content: string): Grouped | { readonly refused: Message } {
  const parsed = jsonOf(content);
  if ("refused" in parsed) return parsed;
  const found: JsonRecord[] = [];
  const isWithin = (value: unknown, depth: number): boolean => {
    if (depth > deepest) return false;
    if (Array.isArray(value)) return value.every((each) => isWithin(each, depth + 1));
    if (!isRecord(value)) return true;
    const items = fieldOf(value, "items") ?? fieldOf(value, "first");
    if (items !== undefined) return isWithin(items, depth + 1);
    // The first line of a sidecar.
    if (textIn(value, "type") !== "AnnotationCollection") found.push(value);
    return true;
  };
  if (!isWithin(parsed.json, 0))
    return { refused: message("Its lists lie within each other more than {0} deep.", deepest) };
  const groups = new Map<string, JsonRecord[]>();
  for (const annotation of found) {
    const source = sourceOf(annotation) ?? "";
    const others = groups.get(source);
    if (others === undefined) groups.set(source, [annotation]);
    else others.push(annotation);
  }
  return groups;
}

/** One JSON text, or one a line. */
function jsonOf(content: string): { readonly json: unknown } | { readonly refused: Message } {
  try {
    return { json: JSON.parse(content) };
  } catch (whole) {
    const lines: unknown[] = [];
    for (const [i, line] of content.split(/\r\n|\r|\n/).entries()) {
      if (line.trim() === "") continue;
      try {
        lines.push(JSON.parse(line));
      } catch (error) {
        return {
          refused:
            lines.length === 0
              ? message("It is no JSON: {0}", reasonOf(whole))
              : message("Line {0}: {1}", i + 1, reasonOf(error)),
        };
      }
    }
    return { json: lines };
  }
}

/** The targets of an annotation, whether it has a list of them, one or none. */
export function targetsOf(annotation: JsonRecord): readonly unknown[] {
  const target = fieldOf(annotation, "target");
  return Array.isArray(target) ? target : target === undefined ? [] : [target];
}

function sourceOf(annotation: JsonRecord): string | null {
  for (const target of targetsOf(annotation)) {
    const source = typeof target === "string" ? target : isRecord(target) ? textIn(target, "source") : null;
    if (source === null) continue;
    try {
      return decodeURIComponent(source);
    } catch {
      return source;
    }
  }
  return null;
}
