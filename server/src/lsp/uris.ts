/** The folder of a file, with the slash at its end. */
export const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1);

/** `file:///corpus/2018/a%20b.txt` is `a b.txt`. */
export const nameOf = (uri: string): string => decoded(uri.slice(folderOf(uri).length));

/** `file:///corpus/2018/a%20b.txt` from `file:///corpus/` is `2018/a b.txt`; null where it is not below that folder. */
export const nameFrom = (folder: string, uri: string): string | null =>
  folder !== "" && uri.startsWith(folder) ? decoded(uri.slice(folder.length)) : null;

/** As it stands where its escapes are none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
