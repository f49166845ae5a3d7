import { type Config, defaultConfig, type Severity } from "../article/config";
import type { CheckCode } from "../checks/types";
import { isName } from "../markup/attributes";
import {
  type JsonProblem,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  type Reader,
  readTree,
  reportAt,
  text,
} from "./json";

/** Every check that `severity` can name; the compiler holds the list to the checks that there are. */
const checkCodes: Readonly<Record<CheckCode, true>> = {
  "unattributed-quote": true,
  "unopened-quote": true,
  "unclosed-quote": true,
  "nested-marks": true,
  "repeated-paragraph": true,
  "headline-quote-not-in-body": true,
  "name-variant": true,
  "mixed-script": true,
  "wrong-weekday": true,
  "markup-unclosed": true,
  "markup-attributes": true,
  "markup-detached": true,
  "markup-over-blank-line": true,
  "markup-bracket": true,
  "duplicate-id": true,
  "duplicate-key": true,
  "unknown-class": true,
  "unknown-speaker": true,
  "dangling-part": true,
  "conflicting-reference": true,
  "orphan-annotation": true,
};

const severity = oneOf<Severity>("error", "warning", "information", "hint", "off");

const className: Reader<string> = (node, name, report) => {
  const value = text(node, name, report);
  if (value === undefined || isName(value)) return value;
  const hint = "Begin with a letter, then letters, digits, - and _.";
  return reportAt(report, node, `“${value}” cannot be a class. ${hint}`);
};

const readFields = objectOf<Config>({
  profile: oneOf("research", "newsroom"),
  severity: mapOf(Object.keys(checkCodes), "check", severity),
  annotations: oneOf("inline", "sidecar"),
  write: listOf(oneOf("form", "cue", "source")),
  include: listOf(text),
  exclude: listOf(text),
  classes: listOf(className),
  cueVerbs: (node, name, report) => ({
    ...defaultConfig.cueVerbs,
    ...objectOf<Config["cueVerbs"]>({ add: listOf(text), drop: listOf(text) })(node, name, report),
  }),
  titles: listOf(text),
  boilerplate: listOf(text),
  ignore: listOf(text),
});

export interface ConfigReading {
  /** What can be used of it; null where the text is no JSON object, so that the last good one stays in force. */
  readonly config: Config | null;
  readonly problems: readonly JsonProblem[];
}

/** Reads `quotidian.json`. A value that is wrong is reported and its default holds; an empty file is all defaults. */
export function readConfig(json: string): ConfigReading {
  if (json.trim() === "") return { config: defaultConfig, problems: [] };
  const problems: JsonProblem[] = [];
  const report = (problem: JsonProblem): void => void problems.push(problem);
  const root = readTree(json, report);
  if (root === null) return { config: null, problems };
  const fields = readFields(root, "", report);
  return { config: root.type === "object" ? { ...defaultConfig, ...fields } : null, problems };
}
