import { lists } from "./gazetteer";
import { labelOf, nameTypes, positions } from "./labels";
import { type LabelledName, type LabelledRegion, namesOf } from "./spans";

const place = labelOf(nameTypes.indexOf("LOC"), positions.only);
const other = nameTypes.indexOf("MISC");
const letters = /^\p{Lu}{1,4}$/u;

/** `[Ellery] [S-300]`: a country that stands before what somebody gave it is no part of the thing's name. */
export function withoutCountries(found: LabelledRegion): LabelledRegion {
  const names = namesOf(found).filter((name) => opensWithCountry(found, name));
  if (names.length === 0) return found;
  const labels = found.labels.slice();
  for (const { first, last } of names) {
    const row = first - found.region.start;
    labels[row] = place;
    labels[row + 1] = labelOf(other, last === first + 1 ? positions.only : positions.begin);
  }
  return { ...found, labels };
}

/** A country, letters and a number: `Ellery S-300`, `Ellery MiG-29`. */
function opensWithCountry(
  { paragraph: { words } }: LabelledRegion,
  { first, last, type }: LabelledName,
): boolean {
  const [country, code, end] = [words[first], words[first + 1], words[last]];
  return (
    type === other &&
    last > first + 1 &&
    country?.hasLower === true &&
    (country.lists & lists.country) !== 0 &&
    letters.test(code?.text ?? "") &&
    end?.isNumber === true
  );
}
