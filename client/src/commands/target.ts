import type { Position, Range } from "../../../server/src/protocol";
import { plainPosition, plainRange } from "../positions";

/** The place that a command is about: what hover links, code actions and rows of the views give as its argument. */
export interface Target {
  readonly uri: string;
  readonly position: Position;
  /** What to mark on going there; nothing where it is missing. */
  readonly range?: Range;
}

/** Reads a command's argument. Undefined: there is none, or it is no place; the command then works at the cursor. */
export function readTarget(argument: unknown): Target | undefined {
  if (!isRecord(argument) || typeof argument.uri !== "string" || !isPosition(argument.position))
    return undefined;
  const { uri, range } = argument;
  const position = plainPosition(argument.position);
  return isRange(range) ? { uri, position, range: plainRange(range) } : { uri, position };
}

const isRange = (value: unknown): value is Range =>
  isRecord(value) && isPosition(value.start) && isPosition(value.end);

const isPosition = (value: unknown): value is Position =>
  isRecord(value) && isCount(value.line) && isCount(value.character);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
