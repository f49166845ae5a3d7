// @ts-check
// Prints how good the engine is: npm run quality [-- quotes|ner|coref]. The folder of gold data is named by QUOTIDIAN_GOLD.
import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";
import { run } from "./run.mjs";

const parts = ["quotes", "ner", "coref"].filter((part) =>
  existsSync(inRoot("scripts", "quality", `${part}.ts`)),
);
const asked = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const unknown = asked.find((word) => !parts.includes(word));

if (unknown !== undefined) {
  console.error(`quality: "${unknown}" is not measured. Choose from: ${parts.join(", ")}.`);
  process.exitCode = 2;
} else if (!process.env.QUOTIDIAN_GOLD) {
  console.log("SKIPPED: set QUOTIDIAN_GOLD to the folder that holds the gold data (quotes/ and ner/).");
} else {
  for (const part of asked.length > 0 ? asked : parts) {
    const code = await run(process.execPath, [
      inRoot("scripts", "typescript.mjs"),
      inRoot("scripts", "quality", `${part}.ts`),
    ]);
    if (code !== 0) process.exitCode = code;
  }
}
