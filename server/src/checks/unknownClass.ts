import { builtInClasses } from "../markup/classes";
import { nearestWord } from "../text/nearestWord";
import { always, type Check, violation } from "./types";

/*
 * A class that is neither built in nor declared in quotidian.json: an annotation that nothing will find.
 *
 *   [Ilona Varga]{.perosn}  →  [Ilona Varga]{.person}
 */
export const unknownClass: Check = {
  code: "unknown-class",
  severity: always("warning"),
  *find({ reading, config }) {
    const known = new Set<string>([...builtInClasses, ...config.classes]);
    for (const { attributes, attributesSpan } of reading.marked.spans) {
      for (const name of attributes.classes) {
        if (known.has(name)) continue;
        const meant = nearestWord(name, known);
        const hint =
          meant === null ? "Declare it under “classes” in quotidian.json." : `Did you mean .${meant}?`;
        yield violation({ span: attributesSpan, message: `The class “${name}” is not known. ${hint}` });
      }
    }
  },
};
