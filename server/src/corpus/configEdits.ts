import { modify } from "jsonc-parser";
import type { CheckCode } from "../checks/types";

/** A change to `quotidian.json`; offsets are UTF-16 in its text. */
export interface JsonEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** Sets a check's severity to `off`. */
export const turnOff = (json: string, code: CheckCode): readonly JsonEdit[] =>
  modify(json, ["severity", code], "off", { formattingOptions });
