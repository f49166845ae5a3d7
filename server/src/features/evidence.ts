import { blockIndexAt } from "../article/blockAt";
import { type Chain, type Part, partsOf } from "../article/chains";
import { sayingWords } from "../article/sayingWords";
import { type ShortNames, shortNames } from "../article/shortName";
import type { Article, Evidence, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { lineOf } from "../text/lines";
import { type Message, message, type Say } from "../text/message";
import type { Span } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { mentionAt } from "./locate";
import { together } from "./together";

/** Everything that the words need; made once a request. */
export interface Scene {
  readonly reading: Reading;
  readonly article: Article;
  readonly names: ShortNames;
  readonly say: Say;
}

export const sceneOf = (reading: Reading, article: Article, say: Say): Scene => ({
  reading,
  article,
  say,
  names: shortNames(reading, article),
});

/** A hover is read at a glance. */
const mostReasons = 4;

/** Why the engine believes what it believes of a quotation, a line a reason, the strongest first. */
export function explain(scene: Scene, chain: Chain): readonly string[] {
  const part = chain.parts.find(({ attribution }) => attribution === chain.attribution) ?? chain.first;
  const { because, external } = part.attribution;
  const has = (wanted: Evidence["reason"]): boolean => because.some(({ reason }) => reason === wanted);
  // Where the speaker is carried over, either the pronoun or the words that it comes from tell the whole; so does a post.
  const tellsOwn = !(has("carried-over") || has("turn") || has("tweet")) || has("antecedent");
  const isNamed = certaintyOf(part.attribution) !== "unnamed";
  const spoken = isNamed && tellsOwn ? spokenLine(scene, part, "long") : null;
  const rest = because
    .filter(({ reason }) => reason !== "carried-over" || !has("antecedent"))
    .map((evidence) => otherReason(scene, part, evidence));
  const lines = [spoken, ...rest, external ? scene.say(message("Known from outside the text.")) : null];
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
  const { say, names } = scene;
  const resolved = antecedent && who.length > 0 ? ` → ${together(who.map(names.ofSource), say)}` : "";
  const isLastSpeaker = length === "long" && antecedent !== undefined && spokeLast(scene, part, antecedent);
  const role = isLastSpeaker ? say(message(", the speaker of the paragraph before")) : "";
  const place = antecedent ? ` ${say(message("(line {0})", lineIn(scene, antecedent)))}` : "";
  const passedOn = via.length > 0 ? `  ${say(message("via {0}", via.map(names.ofSource).join(", ")))}` : "";
  return `“${words}”${resolved}${role}${place}${passedOn}`;
}

/** Whether the antecedent is the one who spoke last, which makes it a good one. */
function spokeLast({ article }: Scene, { quote, attribution }: Part, antecedent: Evidence): boolean {
  const { blocks } = article.structure;
  const here = blockIndexAt(blocks, quote.span.start);
  const there = blockIndexAt(blocks, antecedent.span.start);
  if (there !== here - 1) return false;
  const entity = attribution.speakers[0]?.entity;
  return partsOf(article).some(
    (other) =>
      blockIndexAt(blocks, other.quote.span.start) === there &&
      other.attribution.speakers.some((source) => entity !== null && source.entity === entity),
  );
}

/** Every reason with its place, those that `explain` folds into one line singly. */
export function explainSingly(
  scene: Scene,
  part: Part,
): readonly { readonly text: string; readonly span: Span }[] {
  return part.attribution.because.flatMap((evidence) => {
    const text = ownReason(scene, evidence) ?? otherReason(scene, part, evidence);
    return text === null ? [] : [{ text, span: evidence.span }];
  });
}

function ownReason({ reading, say }: Scene, { reason, span }: Evidence): string | null {
  const words = excerpt(wordsOf(reading.marked, span));
  switch (reason) {
    case "cue":
      return say(message("“{0}” tells that somebody speaks.", words));
    case "source":
      return say(message("“{0}” is who speaks.", words));
    case "antecedent":
      return say(message("“{0}” is whom that stands for.", words));
    default:
      return null;
  }
}

/** The words of each reason that `spokenLine` does not already tell. */
function otherReason(scene: Scene, part: Part, evidence: Evidence): string | null {
  const { say } = scene;
  const line = lineIn(scene, evidence);
  const words = excerpt(wordsOf(scene.reading.marked, evidence.span));
  switch (evidence.reason) {
    case "cue":
    case "source":
    case "antecedent":
      return null;
    case "carried-over":
      return say(
        isInParagraph(scene, part, evidence)
          ? message("Carried over from {0} in the same paragraph.", sourceWords(scene, evidence))
          : message("Carried over from {0} in the paragraph before.", sourceWords(scene, evidence)),
      );
    case "turn":
      return say(
        message("May be the turn of who spoke in line {0} ({1}).", line, sourceWords(scene, evidence)),
      );
    case "reopened":
      return say(message("Its marks reopen the quotation of line {0}.", line));
    case "colon":
      return say(message("A colon leads in (line {0}).", line));
    case "tweet":
      return say(message("From the post's author, “{0}”.", words));
    case "annotated":
      return say(message("Annotated in the text."));
    case "rejected":
      return say(message("Somebody has rejected the speaker that was suggested."));
    case "no-cue":
      return say(message("No verb of saying in this paragraph; nothing before it to carry over."));
    case "not-linked":
      return say(notLinked(scene, part, evidence));
    case "no-report":
      return evidence.span.start === part.quote.span.start
        ? say(message("The marks report nobody’s words."))
        : say(message("“{0}”: the marks report nobody’s words.", words));
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

function notLinked(scene: Scene, { quote }: Part, evidence: Evidence): Message {
  const who = speakerAt(scene, evidence);
  const { blocks } = scene.article.structure;
  const away = blockIndexAt(blocks, evidence.span.start) - blockIndexAt(blocks, quote.span.start);
  if (away === 0) return message("{0} speaks in this paragraph, but nothing links it to these words.", who);
  if (away === 1)
    return message("{0} speaks in the next paragraph, but nothing links it to these words.", who);
  if (away === -1)
    return message("{0} speaks in the paragraph before, but nothing links it to these words.", who);
  return message(
    "{0} speaks in line {1}, but nothing links it to these words.",
    who,
    lineIn(scene, evidence),
  );
}

const lineIn = ({ reading }: Scene, { span }: Evidence): number => lineOf(reading.marked.source, span.start);
