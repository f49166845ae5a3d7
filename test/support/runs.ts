/** How many cases a property test tries: `QUOTIDIAN_RUNS` where it is set, for a long run once in a while. */
export const runs = (usual: number): number => Number(process.env.QUOTIDIAN_RUNS ?? usual);

/** Milliseconds for so many cases: ten minutes for the usual number, and more in proportion where more are asked for. */
export const patience = (usual: number): number => 600_000 * Math.max(1, runs(usual) / usual);
