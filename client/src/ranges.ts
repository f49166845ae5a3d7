import { Range } from "vscode";
import type * as protocol from "../../server/src/protocol";

/** A range of the protocol as VS Code's own. */
export const toRange = ({ start, end }: protocol.Range): Range =>
  new Range(start.line, start.character, end.line, end.character);
