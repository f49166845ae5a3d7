/**
 * How the suite inside VS Code and the runner outside talk: by files beside the workspace,
 * because every kind of host can read and write those.
 */

/** `examples`: a copy of examples/. `plain`: the same articles (and what `QUOTIDIAN_SEEDS` names) without a quotidian.json. */
export type WorkspaceKind = "examples" | "plain";

/** In `run.json`: what the suite is asked to do. */
export interface RunRequest {
  readonly workspace: WorkspaceKind;
  /** Only tests whose title matches; empty for all. */
  readonly grep: string;
}

/** In `result.json`: what came of it. */
export interface RunResult {
  /** The host as the suite sees it: `VS Code 1.100.0, desktop, Node`. */
  readonly host: string;
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly ms: number;
  readonly error: string | null;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const tally = (tests: readonly TestResult[]): Tally => {
  const count = (state: TestResult["state"]) => tests.filter((test) => test.state === state).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
};

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** One test's line, with the reason below it where it failed. */
export function testLine({ title, state, ms, error }: TestResult): string {
  const sign = { passed: "✓", failed: "✗", skipped: "–" }[state];
  const line = `  ${sign} ${title} (${state === "skipped" ? "SKIPPED" : `${Math.round(ms)} ms`})`;
  return error === null ? line : `${line}\n${error.replace(/^/gm, "      ")}`;
}
