import { parseArgs } from "node:util";
import type { Which } from "../annotations/formats/types";
import { reasonOf } from "../text/message";
import { type CheckOptions, severities } from "./check";
import { CannotRun } from "./failure";
import { type Format, formatNames, isFormat } from "./report";

export type Parsed = ReturnType<typeof parsed>;

/** @throws CannotRun where an option is unknown or lacks its value */
export function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        jsonl: { type: "boolean" },
        raw: { type: "boolean" },
        markup: { type: "boolean" },
        format: { type: "string" },
        "fail-on": { type: "string" },
        "min-confidence": { type: "string" },
        to: { type: "string" },
        from: { type: "string" },
        which: { type: "string" },
        text: { type: "string", multiple: true },
        out: { type: "string" },
        overwrite: { type: "boolean" },
        write: { type: "boolean" },
        top: { type: "string" },
        root: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new CannotRun(reasonOf(error));
  }
}

/** An option that another command has would be ignored; better to say so. */
export function allow(values: object, command: string, options: readonly string[]): void {
  const wrong = Object.keys(values).find((name) => !options.includes(name));
  if (wrong !== undefined) throw new CannotRun(`quotidian ${command} has no option --${wrong}.`);
}

/** The only path. */
export function only([file, another]: readonly string[], usage: string): string {
  if (file === undefined || another !== undefined) throw new CannotRun(`One file: ${usage}`);
  return file;
}

export function reportOf(name = "text"): Format {
  if (isFormat(name)) return name;
  throw new CannotRun(`--format must be one of ${formatNames.join(", ")}.`);
}

export function failOnOf(name = "warning"): CheckOptions["failOn"] {
  if (name === "never") return null;
  const severity = severities.find((each) => each === name);
  if (severity === undefined)
    throw new CannotRun(`--fail-on must be one of ${severities.join(", ")}, never.`);
  return severity;
}

/** Null: not said. */
export function whichOf(name: string | undefined): Which | null {
  if (name === undefined || name === "confirmed" || name === "all") return name ?? null;
  throw new CannotRun("--which must be one of confirmed, all.");
}

/** Null: not said. */
export function probabilityOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new CannotRun("--min-confidence must be a number from 0 to 1.");
}

export function topOf(text = "20"): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new CannotRun("--top must be a whole number above 0.");
}
