/*
 * brat standoff, https://brat.nlplab.org/standoff.html: one annotation a line, fields parted by tabs,
 * offsets in Unicode code points.
 *
 *   T1	Quote 0 9;10 16	“We came close.”          #1	AnnotatorNotes T1	{.quote speaker=joan-doe}
 *   R1	Cue Arg1:T1 Arg2:T3	                        A1	Status T1 suggested
 *   E1	Attribution:T4 Content:T3 Cue:T2 Source:T1   N1	Reference T2 Wikidata:Q42	Joan Doe
 */

/** A number of code points from the beginning of the text; end-exclusive. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}

export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly fragments: readonly Fragment[];
  readonly words: string;
}

export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** An event with its arguments, or a relation with `Arg1` and `Arg2`. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** Of an event the text-bound annotation that it hangs on; of a relation empty. */
  readonly trigger: string;
  readonly args: readonly Pair[];
}

/** A file's lines by kind; attributes, notes and references by what they are about. */
export interface Standoff {
  readonly texts: readonly TextBound[];
  readonly events: readonly Link[];
  readonly relations: readonly Link[];
  readonly attributes: ReadonlyMap<string, readonly Pair[]>;
  readonly references: ReadonlyMap<string, readonly Pair[]>;
  readonly notes: ReadonlyMap<string, string>;
  /** How many lines could not be read. */
  readonly unread: number;
}

/** Reads the lines of a `.ann` file. */
export function readStandoff(content: string): Standoff {
  const texts: TextBound[] = [];
  const events: Link[] = [];
  const relations: Link[] = [];
  const attributes = new Map<string, Pair[]>();
  const references = new Map<string, Pair[]>();
  const notes = new Map<string, string>();
  let unread = 0;
  const about = (map: Map<string, Pair[]>, id: string, pair: Pair): void => {
    const others = map.get(id);
    if (others === undefined) map.set(id, [pair]);
    else others.push(pair);
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const [id = "", data = "", ...rest] = line.split("\t");
    const [type = "", first = "", ...more] = data.split(" ");
    const words = rest.join("\t");
    switch (id[0]) {
      case "T": {
        const fragments = fragmentsIn(data.slice(type.length));
        if (fragments === null) unread++;
        else texts.push({ id, type, fragments, words });
        break;
      }
      case "E": {
        const [own, ...args] = data
          .split(" ")
          .filter((each) => each !== "")
          .map(pairOf);
        if (own === undefined) unread++;
        else events.push({ id, type: own.key, trigger: own.value, args });
        break;
      }
      case "R":
        relations.push({ id, type, trigger: "", args: [first, ...more].map(pairOf) });
        break;
      case "A":
      case "M":
        about(attributes, first, { key: type, value: more.join(" ") });
        break;
      case "N":
        about(references, first, pairOf(more.join(" ")));
        break;
      case "#":
        if (!notes.has(first)) notes.set(first, words);
        break;
      // Equivalences: nothing here has a place for them.
      default:
        unread++;
    }
  }
  return { texts, events, relations, attributes, references, notes, unread };
}

/** `0 9;10 16` */
function fragmentsIn(data: string): readonly Fragment[] | null {
  const fragments = data
    .trim()
    .split(";")
    .map((each) => /^(\d+) (\d+)$/.exec(each.trim()))
    .flatMap((match) => (match === null ? [] : [{ start: Number(match[1]), end: Number(match[2]) }]));
  const isWhole = fragments.length === data.split(";").length;
  return isWhole && fragments.every(({ start, end }) => start < end) ? fragments : null;
}

/** `Arg1:T1` */
function pairOf(text: string): Pair {
  const colon = text.indexOf(":");
  return colon < 0 ? { key: text, value: "" } : { key: text.slice(0, colon), value: text.slice(colon + 1) };
}

/** The text-bound line of some fragments of a text. */
export const textLine = (
  id: string,
  type: string,
  fragments: readonly Fragment[],
  words: readonly string[],
): string =>
  `${id}\t${type} ${fragments.map(({ start, end }) => `${start} ${end}`).join(";")}\t${words.join(" ")}\n`;
