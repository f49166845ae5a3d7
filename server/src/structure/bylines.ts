import { isCalendarWord } from "./dates";

const lead = /^(?:by|written by|posted by|story by|reported by|words by|author:)\s+/i;

/** `By Jane Doe`, `BY JANE DOE AND JOHN ROE, Staff Writer`, but not `By Monday the water had gone.` */
export function isByline(line: string): boolean {
  if (line.length > 140) return false;
  const found = lead.exec(line);
  if (!found) return false;
  const rest = line.slice(found[0].length);
  const first = /^[\p{L}\p{M}.’'-]+/u.exec(rest)?.[0] ?? "";
  if (!/^\p{Lu}/u.test(first) || isCalendarWord(first)) return false;
  return !/[!?;]|[\p{Ll}\p{N}]{3}\.$/u.test(rest) && mostlyNames(rest);
}

const particles = new Set(
  "and with in of the for at al bin de del della der di dos du el la le van von y".split(" "),
);
const roles =
  /^(?:staff|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|special|senior|chief|bureau|news)$/i;

/** Are the words names, small words between them, and what their bearers do? */
function mostlyNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}.’'@_-]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Lu}@]/u.test(word) || particles.has(word) || roles.test(word))
  );
}

/** `Lester Mason`, `María de la Cruz`, `J. R. Smith`: a name alone on its line, the form of a byline without `By`. */
export function isBareName(line: string): boolean {
  if (line.length > 40) return false;
  const words = line.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  const names = words.filter((word) => !particles.has(word));
  return (
    names.length >= 2 &&
    names.length <= 4 &&
    !words.some(
      (word) => word === "of" || word === "the" || word === "in" || word === "and" || isCalendarWord(word),
    ) &&
    names.every((word) => /^\p{Lu}(?:\.|[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*)$/u.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? "")
  );
}
