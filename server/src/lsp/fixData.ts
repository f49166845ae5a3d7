import type { CheckCode, FixKind } from "../checks/types";
import type { IgnoreKind } from "../features/codeActions";
import { isRecord } from "./settings";

/** What a code action carries until it is resolved: which fix, of which finding, in which version of the text. */
export type FixData = { readonly uri: string; readonly version: number } & (
  | { readonly kind: "fix-all" }
  | {
      readonly kind: FixKind | IgnoreKind;
      readonly code: CheckCode;
      /** The finding's span: source offsets, UTF-16, end-exclusive. */
      readonly start: number;
      readonly end: number;
    }
);

/** The data of an action that comes back from the client; null if it is not one of ours. */
export function readFixData(data: unknown): FixData | null {
  if (!isRecord(data) || typeof data.uri !== "string" || typeof data.version !== "number") return null;
  const isFix =
    typeof data.kind === "string" && typeof data.start === "number" && typeof data.end === "number";
  // The server itself has put it there; what has the shape is ours.
  return data.kind === "fix-all" || (isFix && typeof data.code === "string")
    ? (data as unknown as FixData)
    : null;
}
