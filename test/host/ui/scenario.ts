import type { WorkspaceKind } from "../result";
import type { Workbench } from "./workbench";

/** What a `*.ui.ts` exports: scenarios that follow each other in one window. */
export interface UiFile {
  /** What is open in the window; `examples` where nothing is said. */
  readonly workspace?: WorkspaceKind;
  readonly scenarios: Scenarios;
}

export type Scenarios = Readonly<Record<string, Scenario>>;

export type Scenario = (workbench: Workbench) => Promise<void>;

/** Thrown where there is nothing to play a scenario on. */
export class Skipped extends Error {}
