import { blockIndexAt } from "../article/blockAt";
import { type Chain, type Part, partsOf } from "../article/chains";
import { sayingWords } from "../article/sayingWords";
import { type ShortNames, shortNames } from "../article/shortName";
import type { Article, Evidence, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { lineOf } from "../text/lines";
import type { Span } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { mentionAt } from "./locate";

/** Everything that the words need; made once a request. */
export interface Scene {
  readonly reading: Reading;
  readonly article: Article;
  readonly names: ShortNames;
}

export const sceneOf = (reading: Reading, article: Article): Scene => ({
  reading,
  article,
  names: shortNames(reading, article),
});

/** A hover is read at a glance. */
const mostReasons = 4;

/** Why the engine believes what it believes of a quotation, a line a reason, the strongest first. */
export function explain(scene: Scene, chain: Chain): readonly string[] {
  const part = chain.parts.find(({ attribution }) => attribution === chain.attribution) ?? chain.first;
  const { because, external } = part.attribution;
  const has = (wanted: Evidence["reason"]): boolean => because.some(({ reason }) => reason === wanted);
  // Where the speaker is carried over, either the pronoun or the words that it comes from tell the whole.
  const tellsOwn = !(has("carried-over") || has("turn")) || has("antecedent");
  const isNamed = certaintyOf(part.attribution) !== "unnamed";
  const spoken = isNamed && tellsOwn ? spokenLine(scene, part, "long") : null;
  const rest = because
    .filter(({ reason }) => reason !== "carried-over" || !has("antecedent"))
    .map((evidence) => otherReason(scene, part, evidence));
  const lines = [spoken, ...rest, external ? "Known from outside the text." : null];
  return [...new Set(lines.filter((line) => line !== null))].slice(0, mostReasons);
}

/** The same in a few words, for a list of candidates: `“he noted” → De Leeuw (line 11)`. */
export const explainBriefly = (scene: Scene, part: Part): string =>
  spokenLine(scene, part, "short") ??
  part.attribution.because
    .map((evidence) => otherReason(scene, part, evidence))
    .find((line) => line !== null)
    ?.replace(/\.$/, "") ??
  "";

/** `“he noted” → De Leeuw, the speaker of the paragraph before (line 11)`, then `via Orne, Belmar News`. */
function spokenLine(scene: Scene, part: Part, length: "long" | "short"): string | null {
  const words = sayingWords(scene.reading, part);
  if (words === null) return null;
  const { because, via, speakers } = part.attribution;
  const antecedent = because.find(({ reason }) => reason === "antecedent");
  const who = certaintyOf(part.attribution) === "uncertain" ? speakers.slice(0, 1) : speakers;
  const resolved =
    antecedent && who.length > 0
      ? ` → ${who.map((source) => scene.names.ofSource(source)).join(" and ")}`
      : "";
  const role = length === "long" && antecedent ? roleOf(scene, part, antecedent) : "";
  const place = antecedent ? ` (line ${lineIn(scene, antecedent)})` : "";
  const passedOn =
    via.length > 0 ? `  via ${via.map((source) => scene.names.ofSource(source)).join(", ")}` : "";
  return `“${words}”${resolved}${role}${place}${passedOn}`;
}

/** What makes the antecedent a good one, where it is the one who spoke last. */
function roleOf({ article }: Scene, { quote, attribution }: Part, antecedent: Evidence): string {
  const { blocks } = article.structure;
  const here = blockIndexAt(blocks, quote.span.start);
  const there = blockIndexAt(blocks, antecedent.span.start);
  if (there !== here - 1) return "";
  const entity = attribution.speakers[0]?.entity;
  const speaks = partsOf(article).some(
    (other) =>
      blockIndexAt(blocks, other.quote.span.start) === there &&
      other.attribution.speakers.some((source) => entity !== null && source.entity === entity),
  );
  return speaks ? ", the speaker of the paragraph before" : "";
}

/** Every reason with its place, those that `explain` folds into one line singly. */
export function explainSingly(
  scene: Scene,
  part: Part,
): readonly { readonly text: string; readonly span: Span }[] {
  return part.attribution.because.flatMap((evidence) => {
    const words = `“${excerpt(wordsOf(scene.reading.marked, evidence.span))}”`;
    const text =
      evidence.reason === "cue"
        ? `${words} tells that somebody speaks.`
        : evidence.reason === "source"
          ? `${words} is who speaks.`
          : evidence.reason === "antecedent"
            ? `${words} is whom that stands for.`
            : otherReason(scene, part, evidence);
    return text === null ? [] : [{ text, span: evidence.span }];
  });
}

/** The words of each reason that `spokenLine` does not already tell. */
function otherReason(scene: Scene, part: Part, evidence: Evidence): string | null {
  const line = lineIn(scene, evidence);
  const words = excerpt(wordsOf(scene.reading.marked, evidence.span));
  switch (evidence.reason) {
    case "cue":
    case "source":
    case "antecedent":
      return null;
    case "carried-over":
      return `Carried over from ${sourceWords(scene, evidence)} in the ${isInParagraph(scene, part, evidence) ? "same paragraph" : "paragraph before"}.`;
    case "turn":
      return `May be the turn of who spoke in line ${line} (${sourceWords(scene, evidence)}).`;
    case "reopened":
      return `Its marks reopen the quotation of line ${line}.`;
    case "colon":
      return `A colon leads in (line ${line}).`;
    case "tweet":
      return `From the post's author, “${words}”.`;
    case "annotated":
      return "Annotated in the text.";
    case "rejected":
      return "Somebody has rejected the speaker that was suggested.";
    case "no-cue":
      return "No verb of saying in this paragraph; nothing before it to carry over.";
    case "not-linked":
      return `${speakerAt(scene, evidence)} speaks ${whereabouts(scene, part, evidence)}, but nothing links it to these words.`;
    case "no-report":
      return evidence.span.start === part.quote.span.start
        ? "The marks report nobody’s words."
        : `“${words}”: the marks report nobody’s words.`;
  }
}

const isInParagraph = ({ article }: Scene, { quote }: Part, { span }: Evidence): boolean =>
  blockIndexAt(article.structure.blocks, span.start) ===
  blockIndexAt(article.structure.blocks, quote.span.start);

/** The words that told who spoke where the speaker is carried over from; else the beginning of that stretch. */
function sourceWords({ reading, article }: Scene, { span }: Evidence): string {
  const source = partsOf(article).find(
    ({ quote }) => quote.span.start === span.start && quote.span.end === span.end,
  );
  return `“${(source && sayingWords(reading, source)) ?? excerpt(wordsOf(reading.marked, span))}”`;
}

function speakerAt({ reading, article, names }: Scene, { span }: Evidence): string {
  const mention = mentionAt(article, span.start);
  const entity = mention && article.entities.find(({ id }) => id === mention.entity);
  return entity ? names.ofEntity(entity) : `“${excerpt(wordsOf(reading.marked, span))}”`;
}

function whereabouts(scene: Scene, { quote }: Part, evidence: Evidence): string {
  const { blocks } = scene.article.structure;
  const away = blockIndexAt(blocks, evidence.span.start) - blockIndexAt(blocks, quote.span.start);
  if (away === 0) return "in this paragraph";
  if (away === 1) return "in the next paragraph";
  if (away === -1) return "in the paragraph before";
  return `in line ${lineIn(scene, evidence)}`;
}

const lineIn = ({ reading }: Scene, { span }: Evidence): number => lineOf(reading.marked.source, span.start);
