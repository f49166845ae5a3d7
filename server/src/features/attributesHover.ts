import type { CorpusFacts, RegistryEntry } from "../article/config";
import type { Reading } from "../article/types";
import { corpusKeys, filesNamingAny } from "../corpus/names";
import { moved, type SourceOffset, type Span, sliceOf } from "../text/offsets";
import { entryNamed, writtenAt } from "./entityAt";
import { registryFacts } from "./entityHover";
import type { Hover } from "./hover";
import { touches } from "./locate";
import { dotted, type Line } from "./richText";
import { classMeanings, keyMeanings } from "./vocabulary";

/** Inside the braces of an annotation: what a class or a key means, and whom an id names that the article does not. */
export function attributesHover(reading: Reading, offset: SourceOffset, corpus: CorpusFacts): Hover | null {
  const written = writtenAt(reading, offset, corpus.registry);
  const entry = written && entryNamed(corpus.registry, written);
  if (written) return entry ? hoverOf(written.span, registered(entry, corpus)) : null;
  return wordHover(reading, offset);
}

const hoverOf = (span: Span, lines: readonly Line[]): Hover => ({
  span,
  at: span.start,
  text: { lines, actions: [] },
});

/** `**Ilona Varga** · person`, what the registry says, `not named here · named in 3 of 5 files`. */
function registered(entry: RegistryEntry, corpus: CorpusFacts): readonly Line[] {
  const { type, name } = entry;
  const facts = registryFacts(entry);
  const files = filesNamingAny(corpusKeys(entry, corpus), corpus).size;
  return [
    dotted([{ strong: name }, type, "in the registry"]),
    ...(facts.length > 0 ? [dotted(facts)] : []),
    dotted([
      "not named here",
      ...(files > 0 ? [`named in ${files} of ${corpus.files} ${corpus.files === 1 ? "file" : "files"}`] : []),
    ]),
  ];
}

function wordHover({ marked: { source, spans } }: Reading, offset: SourceOffset): Hover | null {
  const attributes = spans.find(({ attributesSpan }) => touches(attributesSpan, offset))?.attributesSpan;
  if (!attributes) return null;
  const words = sliceOf(source, attributes).matchAll(
    /\.([A-Za-z][\w-]*)|([A-Za-z][\w-]*)(?==)|"(?:\\.|[^"\\])*"/g,
  );
  for (const { index, 0: whole, 1: name, 2: key } of words) {
    const start = moved(attributes.start, index);
    const span = { start, end: moved(start, whole.length) };
    const meaning = (name && classMeanings[name]) || (key && keyMeanings[key]);
    if (meaning && touches(span, offset)) return hoverOf(span, [dotted([{ strong: whole }, meaning])]);
  }
  return null;
}
