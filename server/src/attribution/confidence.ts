import type { Decision, Method } from "./decision";

/**
 * How often a speaker found by each method is the right one, measured on articles with known speakers
 * (`npm run quality` names the sets). Of those governed at a distance the score decides.
 */
const byMethod: Readonly<Record<Method, number>> = {
  beside: 0.96,
  governed: 0.82,
  reopened: 0.93,
  "colon-before": 0.85,
  "same-paragraph": 0.92,
  "sentence-before": 0.78,
  "next-quote": 0.72,
  "paragraph-before": 0.45,
  signed: 0.92,
  announced: 0.5,
  near: 0.5,
  none: 0.87,
};

export function confidenceOf({ method, score, cue, use, alone }: Decision): number {
  // Words inside the author's own sentence have an owner more often than not, whom no rule has found.
  if (method === "none") return alone ? byMethod.none : unsureNone;
  const p = ofMethod(method, score, cue);
  // That a fragment is anybody's words is a judgement of its own.
  return use === "partial" ? Math.min(p, surestFragment) : p;
}

const surestFragment = 0.87;
const unsureNone = 0.5;

function ofMethod(method: Method, score: number, cue: Decision["cue"]): number {
  const base = byMethod[method];
  if (method === "governed") return Math.min(0.92, base + (score - 60) / 200);
  return method === "beside" && cue && !cue.own ? 0.88 : base;
}

/** Below this an attribution is shown as uncertain, not as the engine's judgement. */
export const certainEnough = 0.6;
