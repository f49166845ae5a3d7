import { isRecord } from "../../text/json";

/** What a code action carries until it is resolved: which fix, of which finding, in which version of the text. */
export interface FixData {
  readonly uri: string;
  readonly version: number;
  /** The kind of the fix; null for all mends of the document. */
  readonly fix: {
    readonly kind: string;
    readonly code: string;
    /** The finding's span: source offsets, UTF-16, end-exclusive. */
    readonly start: number;
    readonly end: number;
  } | null;
}

/** The data of an action that comes back from the client; null if it is not one of ours. */
export function readFixData(data: unknown): FixData | null {
  if (!isRecord(data) || typeof data.uri !== "string" || typeof data.version !== "number") return null;
  const { uri, version, fix } = data;
  if (fix === null) return { uri, version, fix };
  if (!isRecord(fix)) return null;
  const { kind, code, start, end } = fix;
  return typeof kind === "string" &&
    typeof code === "string" &&
    typeof start === "number" &&
    typeof end === "number"
    ? { uri, version, fix: { kind, code, start, end } }
    : null;
}
