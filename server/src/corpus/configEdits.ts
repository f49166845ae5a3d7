import { modify, parse } from "jsonc-parser";
import type { CheckCode } from "../checks/types";

/** A change to `quotidian.json`; offsets are UTF-16 in its text. */
export interface JsonEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** Adds words to `ignore`; comments and layout stay. */
export function ignoreWords(json: string, words: string): readonly JsonEdit[] {
  const { ignore } = settingsOf(json);
  const path = Array.isArray(ignore) ? ["ignore", ignore.length] : ["ignore"];
  const value = Array.isArray(ignore) ? words : [words];
  return modify(json, path, value, { formattingOptions, isArrayInsertion: Array.isArray(ignore) });
}

/** Sets a check's severity to `off`. */
export const turnOff = (json: string, code: CheckCode): readonly JsonEdit[] =>
  modify(json, ["severity", code], "off", { formattingOptions });

function settingsOf(json: string): { readonly ignore?: unknown } {
  const value: unknown = parse(json, [], { allowTrailingComma: true });
  return typeof value === "object" && value !== null ? value : {};
}
