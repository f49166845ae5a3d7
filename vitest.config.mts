import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/host/**", "node_modules/**"],
    pool: "threads",
    // Nothing keeps state in a module, so test files can share their workers' modules.
    isolate: false,
  },
});
