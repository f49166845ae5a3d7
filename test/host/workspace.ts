import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../scripts/root.mjs";
import type { RunRequest, WorkspaceKind } from "./result";

export interface Workspace {
  /** What VS Code opens. */
  readonly folder: string;
  /** Where the suite and the runner leave files for each other. */
  readonly parent: string;
  readonly remove: () => Promise<void>;
}

/** A copy to work in, so that tests may write what they like. */
export async function makeWorkspace(workspace: WorkspaceKind, grep = ""): Promise<Workspace> {
  const parent = await mkdtemp(path.join(tmpdir(), "quotidian-test-"));
  const folder = path.join(parent, workspace);
  await (workspace === "examples" ? copyExamples(folder) : copyTexts(folder));
  const request: RunRequest = { workspace, grep };
  await writeFile(path.join(parent, "run.json"), JSON.stringify(request));
  return { folder, parent, remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }) };
}

const copyExamples = (folder: string): Promise<void> => cp(inRoot("examples"), folder, { recursive: true });

/** Articles and nothing else: no quotidian.json, no settings. The seeds stand in a folder of their own. */
async function copyTexts(folder: string): Promise<void> {
  await copyFlat(inRoot("examples"), folder);
  const seeds = process.env.QUOTIDIAN_SEEDS;
  if (seeds) await copyFlat(seeds, path.join(folder, "seeds"));
}

async function copyFlat(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith(".txt"));
  await Promise.all(names.map((name) => cp(path.join(from, name), path.join(to, name))));
}
