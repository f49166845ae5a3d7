import { readFileSync } from "node:fs";
import path from "node:path";

/** The package's version; its manifest lies above the bundle's folder. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(__dirname, "..", "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
