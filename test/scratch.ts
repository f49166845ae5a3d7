import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";

/** A folder for whatever the tests write, removed when the last of them is done, however it ended. */
export default function scratch(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "quotidian-tests-"));
  project.provide("scratch", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
