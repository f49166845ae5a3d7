/** How many cases a property test tries: `QUOTIDIAN_RUNS` where it is set, for a long run once in a while. */
export const runs = (usual: number): number => Number(process.env.QUOTIDIAN_RUNS ?? usual);
