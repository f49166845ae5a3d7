import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/host/**", "node_modules/**"],
    globalSetup: "test/scratch.ts",
    pool: "threads",
    // Nothing keeps state in a module, so test files can share their workers' modules.
    isolate: false,
    // Many tests wait for a process that they have started, so even two cores are better used by more than one.
    maxWorkers: "100%",
    // How busy the machine is decides no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 20 } },
  },
});
