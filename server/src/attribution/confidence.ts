import type { Decision, Method } from "./decision";

/** A candidate is shown as uncertain, however often it is right. */
export const surestGuess = 0.58;

/**
 * How often a speaker found by each method is the right one, measured on articles with known speakers
 * (`npm run quality` names the sets). Of those governed at a distance the score decides.
 */
const byMethod: Readonly<Record<Method, number>> = {
  beside: 0.97,
  governed: 0.82,
  reopened: 0.88,
  "colon-before": 0.85,
  "same-paragraph": 0.96,
  "sentence-before": 0.78,
  "next-quote": 0.72,
  "paragraph-before": surestGuess,
  signed: 0.88,
  announced: 0.5,
  turn: 0.55,
  near: 0.5,
  post: 0.75,
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
/** Beside the words: what the verb, the sign and the kind of source leave of `beside`. */
const inherited = 0.83;
const colon = 0.8;
const unusualVerb = 0.88;
const unusualSource = 0.78;

function ofMethod(method: Method, score: number, cue: Decision["cue"]): number {
  const base = byMethod[method];
  if (method === "governed") return Math.min(0.89, base + (score - 60) / 200);
  if (method !== "beside" || !cue) return base;
  if (!cue.own) return inherited;
  if (cue.kind === "colon") return colon;
  if (cue.plain) return base;
  return cue.subject.kind === "nominal" ? unusualSource : unusualVerb;
}

/** Below this an attribution is shown as uncertain, not as the engine's judgement. */
export const certainEnough = 0.6;
