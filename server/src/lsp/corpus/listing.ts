import { sidecarNames } from "../../annotations/sidecar/whose";
import type { IndexedFile } from "../../corpus/indexFile";
import type { ListFilesResult } from "../../protocol";
import { folderOf, nameOf } from "../uris";

/** When a file, and what stands beside it, was written, and how long it is. */
export type Stamp = NonNullable<IndexedFile["stamp"]>;

/** The article files of a corpus as they are on the disk, by uri. */
export type Listing = ReadonlyMap<string, Stamp>;

/** A file of more bytes than this is no article; the server would not read it if it were open. */
const largestFile = 8_000_000;

/** Each article with the files that may be its sidecar: one that has changed changes how it is read. */
export function listingOf({ articles, sidecars }: ListFilesResult): Listing {
  const stamps = new Map(
    sidecars.map(({ uri, mtime, size }) => [`${folderOf(uri)}${nameOf(uri)}`, `${mtime}-${size}`]),
  );
  const besideOf = (uri: string): string =>
    stamps.size === 0
      ? ""
      : sidecarNames(nameOf(uri))
          .map((name) => stamps.get(`${folderOf(uri)}${name}`) ?? "")
          .join(" ")
          .trim();
  return new Map(
    articles
      .filter(({ size }) => size <= largestFile)
      .map(({ uri, mtime, size }) => [uri, { mtime, size, beside: besideOf(uri) }]),
  );
}

/** The articles that a file may be the sidecar of. */
export const articlesBeside = (sidecar: string, listing: Listing): readonly string[] =>
  [...listing.keys()].filter(
    (uri) => folderOf(uri) === folderOf(sidecar) && sidecarNames(nameOf(uri)).includes(nameOf(sidecar)),
  );
