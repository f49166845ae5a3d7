import { writtenEntities } from "../markup/writtenValues";
import { message } from "../text/message";
import { nearestWord } from "../text/nearestWord";
import { always, type Check, violation } from "./types";

/*
 * An id in `speaker=` or `ref=` that the registry does not know. Without a registry ids are the article's own.
 *
 *   [“No.”]{.quote speaker=ilona-vagra}  →  [“No.”]{.quote speaker=ilona-varga}
 */
export const unknownSpeaker: Check = {
  code: "unknown-speaker",
  severity: always("information"),
  *find({ reading: { marked }, corpus: { registry } }) {
    if (registry.length === 0) return;
    const ids = new Set(registry.map(({ id }) => id));
    const names = new Set(registry.flatMap(({ name, aliases }) => [name, ...aliases]));
    const isKnown = (id: string): boolean => ids.has(id);
    for (const annotation of marked.spans)
      for (const { text, span } of writtenEntities(marked.source, annotation, isKnown)) {
        if (ids.has(text) || names.has(text)) continue;
        const meant = nearestWord(text, ids);
        // `speaker=police` and `speaker="a senior official"` describe a source that is no entity.
        if (meant === null && !text.includes("-")) continue;
        if (/\s/.test(text)) continue;
        yield violation({
          span,
          message:
            meant === null
              ? message("“{0}” is not in the registry.", text)
              : message("“{0}” is not in the registry. Did you mean {1}?", text, meant),
          fixes: meant === null ? [] : ["replace"],
          replacement: meant,
        });
      }
  },
};
