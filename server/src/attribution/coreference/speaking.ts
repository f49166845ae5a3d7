import type { Decisions } from "../decision";

/** Where the sources of reported speech start, with marks or without; the mentions without their titles. */
export const speakingAt = ({ quotes, reports }: Decisions): ReadonlySet<number> =>
  new Set([
    ...reports.map(({ phrase }) => phrase.mention.start),
    ...quotes.flatMap((decision) =>
      decision && decision.method !== "near" ? (decision.source?.mention.start ?? []) : [],
    ),
  ]);
