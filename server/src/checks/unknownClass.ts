import { builtInClasses } from "../markup/classes";
import { message } from "../text/message";
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
        yield violation({
          span: attributesSpan,
          message:
            meant === null
              ? message("The class “{0}” is not known. Declare it under “classes” in quotidian.json.", name)
              : message("The class “{0}” is not known. Did you mean .{1}?", name, meant),
        });
      }
    }
  },
};
