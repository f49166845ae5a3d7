import { labelCount, labelOf, nameTypes, outside, positionOf, positions, typeOf } from "./labels";
import { type LabelledRegion, namesOf } from "./spans";
import { exactHash, type Word } from "./words";

/** How much the whole document's opinion of a word counts, in the emissions' unit. */
const strength = 2;
/** From so many mentions on, it counts in full. */
const enough = 3;

const outsideVotes = nameTypes.length;
const longerName = 1.25;

function initialsOf(words: readonly Word[], first: number, last: number): string {
  let initials = "";
  for (let i = first; i <= last; i++)
    if ((words[i] as Word).isCapitalised) initials += (words[i] as Word).text[0];
  return initials;
}

function castVotes(paragraphs: readonly (readonly LabelledRegion[])[]): ReadonlyMap<number, Float64Array> {
  const votes = new Map<number, Float64Array>();
  const cast = (word: number, choice: number, weight: number): void => {
    const found = votes.get(word) ?? new Float64Array(nameTypes.length + 1);
    votes.set(word, found);
    found[choice] = (found[choice] as number) + weight;
  };
  for (const found of paragraphs.flat()) {
    const { paragraph, region, labels } = found;
    for (let i = region.start; i < region.end; i++) {
      const word = paragraph.words[i] as Word;
      if (!word.isCapitalised || word.text.length < 2) continue;
      const label = labels[i - region.start] as number;
      const isOutside = label === outside;
      // A word inside of a longer name is the better evidence.
      const weight = isOutside || positionOf(label) === positions.only ? 1 : longerName;
      cast(word.exact, isOutside ? outsideVotes : typeOf(label), weight);
    }
    for (const { first, last, type } of namesOf(found)) {
      const initials = initialsOf(paragraph.words, first, last);
      if (initials.length > 1) cast(exactHash(initials), type, longerName);
    }
  }
  return votes;
}

/**
 * Lets the mentions of a word agree: every first labeling votes, and each word's share of votes is added to its emissions.
 * `Sorokin said` is doubtful; after `Irina Sorokin` it is not.
 */
export function addVotes(
  paragraphs: readonly (readonly LabelledRegion[])[],
  decode: (emissions: Float32Array, count: number) => Uint8Array,
): readonly (readonly LabelledRegion[])[] {
  const votes = castVotes(paragraphs);
  return paragraphs.map((regions) =>
    regions.map((found) => {
      const { paragraph, region } = found;
      const emissions = found.emissions.slice();
      let changed = false;
      for (let i = region.start; i < region.end; i++) {
        const cast = votes.get((paragraph.words[i] as Word).exact);
        if (cast === undefined) continue;
        const total = cast.reduce((sum, share) => sum + share, 0);
        const forNames = total - (cast[outsideVotes] as number);
        if (total < 2 || forNames < 1) continue;
        changed = true;
        const unit = (strength * Math.min(1, total / enough)) / total;
        const row = (i - region.start) * labelCount;
        for (let type = 0; type < nameTypes.length; type++)
          for (const position of Object.values(positions)) {
            const at = row + labelOf(type, position);
            emissions[at] = (emissions[at] as number) + unit * (cast[type] as number);
          }
        emissions[row] = (emissions[row] as number) + (unit * (cast[outsideVotes] as number)) / 2;
      }
      return changed ? { ...found, emissions, labels: decode(emissions, region.end - region.start) } : found;
    }),
  );
}
