import { parse } from "jsonc-parser";

/** Whether a `quotidian.json` keeps annotations beside the text. What is malformed counts as not given. */
export function keepsBeside(json: string): boolean {
  const value: unknown = parse(json, [], { allowTrailingComma: true });
  return (
    typeof value === "object" && value !== null && "annotations" in value && value.annotations === "sidecar"
  );
}
