import type { RegistryEntry } from "../../article/config";
import type { Reading } from "../../article/types";
import { corpusKeys, filesNamingAny } from "../../corpus/names";
import { message } from "../../text/message";
import { moved, type SourceOffset, type Span, sliceOf } from "../../text/offsets";
import { entryNamed, writtenAt } from "../entityAt";
import { touches } from "../locate";
import { dotted, type Line } from "../richText";
import { classMeanings, keyMeanings } from "../vocabulary";
import type { Hover, HoverFacts } from ".";
import { namedIn, registryFacts, typeNames } from "./entityHover";

/** Inside the braces of an annotation: what a class or a key means, and whom an id names that the article does not. */
export function attributesHover(reading: Reading, offset: SourceOffset, facts: HoverFacts): Hover | null {
  const { registry } = facts.corpus;
  const written = writtenAt(reading, offset, registry);
  const entry = written && entryNamed(registry, written);
  if (written) return entry ? hoverOf(written.span, registered(entry, facts)) : null;
  return wordHover(reading, offset, facts);
}

const hoverOf = (span: Span, lines: readonly Line[]): Hover => ({
  span,
  at: span.start,
  text: { lines, actions: [] },
});

/** `**Ilona Varga** · person`, what the registry says, `not named here · named in 3 of 5 files`. */
function registered(entry: RegistryEntry, { corpus, say }: HoverFacts): readonly Line[] {
  const { type, name } = entry;
  const facts = registryFacts(entry);
  const files = filesNamingAny(corpusKeys(entry, corpus), corpus).size;
  return [
    dotted([{ strong: name }, say(typeNames[type]), say(message("in the registry"))]),
    ...(facts.length > 0 ? [dotted(facts)] : []),
    dotted([say(message("not named here")), ...(files > 0 ? [say(namedIn(files, corpus.files))] : [])]),
  ];
}

function wordHover(
  { marked: { source, spans } }: Reading,
  offset: SourceOffset,
  { say }: HoverFacts,
): Hover | null {
  const attributes = spans.find(({ attributesSpan }) => touches(attributesSpan, offset))?.attributesSpan;
  if (!attributes) return null;
  const words = sliceOf(source, attributes).matchAll(
    /\.([A-Za-z][\w-]*)|([A-Za-z][\w-]*)(?==)|"(?:\\.|[^"\\])*"/g,
  );
  for (const { index, 0: whole, 1: name, 2: key } of words) {
    const start = moved(attributes.start, index);
    const span = { start, end: moved(start, whole.length) };
    const meaning = (name && classMeanings[name]) || (key && keyMeanings[key]);
    if (meaning && touches(span, offset)) return hoverOf(span, [dotted([{ strong: whole }, say(meaning)])]);
  }
  return null;
}
