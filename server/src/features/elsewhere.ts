import type { CorpusFacts } from "../article/config";
import type { IndexedFiles, PackedRange } from "../corpus/indexFile";
import { corpusKeys, filesNamingAny, type Named } from "../corpus/names";
import { spellingKey } from "../corpus/spelling";

/** A place in another file of the corpus. */
export interface PlaceElsewhere {
  readonly uri: string;
  readonly at: PackedRange;
}

/** A list of more places than this is of no use to anybody. */
const most = 5_000;

/** Where the other files of the corpus name or quote the same entity; file by file, in text order. */
export function placesElsewhere(
  entity: Named,
  which: "mentions" | "quotations",
  corpus: CorpusFacts,
  files: IndexedFiles,
  ownUri: string,
): readonly PlaceElsewhere[] {
  const keys = corpusKeys(entity, corpus);
  const places: PlaceElsewhere[] = [];
  for (const uri of [...filesNamingAny(keys, corpus)].sort()) {
    if (uri === ownUri || places.length >= most) continue;
    const same = (files.get(uri)?.summary.entities ?? []).filter(
      ({ type, spellings }) =>
        type === entity.type && spellings.some((spelling) => keys.has(spellingKey(spelling))),
    );
    places.push(...same.flatMap((found) => found[which].map((at) => ({ uri, at }))));
  }
  return places.slice(0, most);
}
