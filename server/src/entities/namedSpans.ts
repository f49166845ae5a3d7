import { type CleanOffset, type CleanSpan, movedSpan, overlaps, sliceOf } from "../text/offsets";
import type { Token } from "../text/tokens";
import type { NamedSpan } from "./link";
import { titleOf } from "./titlesOf";
import type { EntityType, NameSpan } from "./types";

/** A name that a person has annotated; it overrides whatever the tagger found there. */
export interface AnnotatedName {
  readonly span: CleanSpan;
  readonly type: EntityType;
  readonly ref: string | null;
}

/** A paragraph as linking sees it. */
export interface NamedParagraph {
  readonly text: string;
  readonly start: CleanOffset;
  readonly tokens: readonly Token[];
  /** Length of the `MOSCOW (Reuters) –` that it begins with, in UTF-16 units; 0 without one. */
  readonly dateline: number;
}

interface Found extends NameSpan {
  readonly ref: string | null;
}

/** The names of a paragraph with what stands around them: their titles, and whether they are in brackets behind another. */
export function namedSpans(
  { text, start, tokens, dateline }: NamedParagraph,
  names: readonly NameSpan[],
  annotated: readonly AnnotatedName[],
  extraTitles: ReadonlySet<string>,
): readonly NamedSpan[] {
  const found = namesWith(names, annotated, start).map((name) => withoutRole(text, name));
  let token = 0;
  let inBrackets = false;
  return found.map((name, i): NamedSpan => {
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= name.start) token++;
    const after = endToken(tokens, token, name.end);
    const title = name.type === "person" ? titleOf(tokens, token, after, extraTitles) : null;
    const gap = text.slice(found[i - 1]?.end ?? name.start, name.start);
    const bracketed = i > 0 && (inBrackets ? goesOnAlias : opensAlias).test(gap);
    inBrackets = bracketed;
    const isPlace =
      name.ref === null && (followsPlaceWord(tokens, token) || opensDateline(text, name, dateline));
    return {
      text: sliceOf(text, name).replace(/\s+/g, " "),
      span: movedSpan(name, start),
      type: isPlace ? "place" : name.type,
      confidence: isPlace ? 1 : name.confidence,
      title: title && !isPlace ? { text: sliceOf(text, title), span: movedSpan(title, start) } : null,
      ref: name.ref,
      bracketed,
      coupled: i > 0 && joinsCouple.test(gap),
    };
  });
}

/** In text order. */
function namesWith(
  names: readonly NameSpan[],
  annotated: readonly AnnotatedName[],
  start: CleanOffset,
): readonly Found[] {
  const found: Found[] = [];
  for (const { start: from, end, type, confidence } of names) {
    const name = { start: from, end, type, confidence, ref: null };
    if (!annotated.some((a) => overlaps(a.span, movedSpan(name, start)))) found.push(name);
  }
  if (annotated.length === 0) return found;
  for (const { span, type, ref } of annotated)
    found.push({ start: span.start - start, end: span.end - start, type, confidence: 1, ref });
  return found.sort((a, b) => a.start - b.start);
}

/** `[Harbour Board] Press Secretary`: the first word of a role is no part of the name before it. */
function withoutRole(text: string, name: Found): Found {
  if (name.type === "person" || name.ref !== null || !roleGoesOn.test(text.slice(name.end, name.end + 20)))
    return name;
  const start = /\s+(?:Press|Deputy|Vice|Chief|Executive)$/.exec(sliceOf(text, name))?.index;
  return start === undefined ? name : { ...name, end: name.start + start };
}

const roleGoesOn =
  /^\s(?:Secretary|Officer|President|Executive|Director|Minister|Chair|Spokes|Attach|Commissioner|Governor)/;

const saidOtherwise =
  "(?:(?:formerly|previously|also|now|or|once|then|known|called|as|abbreviated|the|and)\\s*)*";
const opensAlias = new RegExp(`^\\s?\\(\\s?${saidOtherwise}$`, "i");
const goesOnAlias = new RegExp(`^\\s?[,;/]?\\s?${saidOtherwise}$`, "i");

/** `Peter and Mary Lind`, `Peter and his wife, Mary Lind` */
const joinsCouple = /^ (?:and|&) (?:(?:his|her) (?:wife|husband|partner|fiancée?|spouse),? )?$/;

/** `the town of [Ellery]`: whatever the tagger took it for. */
function followsPlaceWord(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== "of") return false;
  const word = tokens[at - 2]?.text ?? "";
  return word === word.toLowerCase() && placeNouns.has(word);
}

/** `[ELLERY], Ohio (Reuters) –`: a tagger may know the town as somebody's name. */
const opensDateline = (text: string, { start, end, type, confidence }: Found, dateline: number): boolean =>
  end < dateline && !text.slice(0, start).includes("(") && (type !== "person" || confidence < sure);
/** A speaker's name can stand before a dash too. */
const sure = 0.9;

const placeNouns: ReadonlySet<string> = new Set(
  "town city village hamlet suburb province governorate district municipality capital island port county".split(
    " ",
  ),
);

function endToken(tokens: readonly Token[], from: number, end: number): number {
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return to;
}
