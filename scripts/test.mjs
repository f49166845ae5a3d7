// @ts-check
// npm test [-- --unit | --host | --ui]: everything, from a fresh clone on; or the unit tests, the tests inside VS Code,
// the tests of its window. Ends with one line that counts every test.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { installFromDebian } from "./debian.mjs";
import { onPath } from "./onPath.mjs";
import { inRoot } from "./root.mjs";
import { mustRun, run } from "./run.mjs";
import { ensureDependencies } from "./setup.mjs";
import { ensureChromium } from "./vscode/chromium.mjs";
import { canInstall, ensureVSCode } from "./vscode/install.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {"unit" | "host" | "ui"} Part
 */

const parts = /** @type {const} */ (["unit", "host", "ui"]);
const asked = parts.filter((part) => process.argv.includes(`--${part}`));
const chosen = asked.length > 0 ? asked : parts;
const all = asked.length === 0;
const vsix = "dist/quotidian.vsix";

/** @type {Tally[]} */
const tallies = [];
/** @type {string[]} */
const failures = [];
const began = performance.now();

if (await section("Setup", setUp)) await runAll();
close();

async function runAll() {
  if (all) await section("Lint", () => step(tool("biome"), ["check", "--error-on-warnings", "."]));
  if (all) await section("Types", () => types());
  if (has("unit")) await section("Unit", unit);
  if (!has("host") && !has("ui")) return;
  const build = () => step("node", ["esbuild.mjs", "--production", "--test"]);
  if (!(await section("Build", build))) return;
  if (has("host")) await section("Inside VS Code", () => counted("host", ["dist/test/host.mjs"]));
  if (has("ui")) await section("VS Code's window", ui);
}

/** @param {Part} part */
function has(part) {
  return chosen.includes(part);
}

async function setUp() {
  await ensureDependencies();
  // The unit tests compare our markup with Pandoc's reading of it, where it is.
  if (all && !onPath("pandoc")) await installFromDebian("pandoc");
  if (!has("host") && !has("ui")) return;
  const chromium = await ensureChromium();
  if (!chromium) console.log("Chromium was not found and could not be installed.");
  else if (canInstall) await ensureVSCode();
}

/** A section that is one command; that it fails counts as one failure. @param {string} command @param {readonly string[]} args */
async function step(command, args) {
  if ((await run(command, args)) !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

async function types() {
  for (const project of ["server", "."]) await step(tool("tsc"), ["-p", project]);
}

/** An installed command. @param {string} name */
function tool(name) {
  return inRoot("node_modules", ".bin", name);
}

async function unit() {
  const out = "dist/test/unit.json";
  await counted("unit", [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=minimal",
    "--reporter=json",
    `--outputFile.json=${out}`,
  ]);
}

async function ui() {
  await mustRun("npm", ["run", "--silent", "package"], { quiet: true });
  await counted("ui", ["dist/test/ui.mjs", vsix]);
}

/** Runs tests that leave their count in dist/test/PART.json. @param {Part} part @param {readonly string[]} args for Node */
async function counted(part, args) {
  const file = inRoot("dist", "test", `${part}.json`);
  rmSync(file, { force: true });
  const code = await run(process.execPath, args);
  if (!existsSync(file)) throw new Error("the tests did not run to their end");
  const tally = tallyOf(JSON.parse(readFileSync(file, "utf8")));
  tallies.push(tally);
  if (code !== 0 && tally.failed === 0) throw new Error(`exit code ${code} although no test failed`);
  if (part !== "unit" && tally.skipped > 0 && tally.passed === 0 && process.env.CI)
    throw new Error("skipped, which CI does not accept");
}

/** Vitest's report or our own. @param {Record<string, number>} report @returns {Tally} */
function tallyOf(report) {
  return {
    passed: report.passed ?? report.numPassedTests ?? 0,
    failed: report.failed ?? report.numFailedTests ?? 0,
    skipped: report.skipped ?? (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** @param {string} title @param {() => Promise<void>} body @returns {Promise<boolean>} whether it came to its end */
async function section(title, body) {
  console.log(`\n── ${title} ${"─".repeat(70 - title.length)}`);
  const start = performance.now();
  const error = await body().then(
    () => null,
    (reason) => reason,
  );
  if (error !== null) {
    console.error(`FAILED: ${error instanceof Error ? error.message : error}`);
    failures.push(title);
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  }
  console.log(`   ${title}: ${seconds(start)}`);
  return error === null;
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function close() {
  const count = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(
    `\nAll of it: ${seconds(began)}${failures.length > 0 ? `; failed: ${failures.join(", ")}` : ""}`,
  );
  console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
  process.exitCode = count("failed") > 0 ? 1 : 0;
}
