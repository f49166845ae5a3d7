/**
 * The requests that Quotidian adds to the Language Server Protocol: name, parameters, result.
 * This folder alone is shared by client and server, and it imports nothing from outside.
 */

export * from "./annotating";
export * from "./corpus";
export * from "./exchange";
export * from "./files";
export * from "./mentions";
export * from "./overview";
export * from "./quotations";
export * from "./registry";
export * from "./renaming";
export type * from "./request";
export * from "./settings";
export * from "./sidecar";
