// @ts-check
// What the command line finds in a folder of articles, as a table.

import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { inRoot } from "../root.mjs";

/**
 * The part of the analysis that the table needs; the whole is in schemas/.
 *
 * @typedef {object} Analysis
 * @property {string} file
 * @property {readonly { continues: string | null, form: string, place: string, state: string }[]} quotes
 * @property {readonly { type: string }[]} entities
 */

const reported = new Set(["direct", "partial", "indirect"]);

/** @param {string} folder */
export async function printFindings(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const command = [
    inRoot("dist", "cli.js"),
    "analyze",
    ...files.map((name) => path.join(folder, name)),
    "--json",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 1 << 28 });
  const rows = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => rowOf(JSON.parse(line)));
  console.log(`\n${table([["File", "Quotations", "Without speaker", "People"], ...rows, totals(rows)])}`);
}

/** A quotation cut by its cue or running over paragraphs is one quotation; a headline only repeats words of the story. @param {Analysis} analysis @returns {Row} */
function rowOf({ file, quotes, entities }) {
  const quotations = quotes.filter(
    ({ continues, form, place }) => continues === null && place === "body" && reported.has(form),
  );
  return [
    path.basename(file),
    quotations.length,
    quotations.filter(({ state }) => state === "none").length,
    entities.filter(({ type }) => type === "person").length,
  ];
}

/** @typedef {[file: string, quotations: number, withoutSpeaker: number, people: number]} Row */

/** @param {readonly Row[]} rows @returns {(string | number)[]} people are left out: the same one may be in several files */
function totals(rows) {
  const sum = (/** @type {1 | 2} */ column) => rows.reduce((total, row) => total + row[column], 0);
  return ["All", sum(1), sum(2), ""];
}

/** Names to the left, numbers to the right. @param {readonly (readonly (string | number)[])[]} rows */
function table(rows) {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
