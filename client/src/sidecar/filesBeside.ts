import { Uri, workspace } from "vscode";
import type { BesideParams, BesideResult, FileBeside, NeighboursParams } from "../../../server/src/protocol";
import { openDocument, readText } from "../corpus/readText";
import { readSidecar } from "./writeSidecar";

/** The answer to the server's question: files beside an article, and the article, as they are on the disk. */
export async function filesBeside({ uri, names }: BesideParams): Promise<BesideResult> {
  const article = Uri.parse(uri);
  if (article.scheme === "untitled") return null;
  const [saved, files] = await Promise.all([
    savedText(article),
    Promise.all(names.map((name) => fileBeside(name, besideOf(article, name)))),
  ]);
  return { files, saved };
}

async function fileBeside(name: string, file: Uri): Promise<FileBeside> {
  const uri = file.toString();
  try {
    return { name, uri, text: await readSidecar(file) };
  } catch (error) {
    return { name, uri, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** The answer to the server's question: the names of the other files in an article's folder that begin so, in any case. */
export async function neighbours({ uri, prefix }: NeighboursParams): Promise<readonly string[]> {
  const article = Uri.parse(uri);
  const names = await namesIn(Uri.joinPath(article, ".."));
  const begin = prefix.toLowerCase();
  return names.filter((name) => name.toLowerCase().startsWith(begin) && !article.path.endsWith(`/${name}`));
}

async function namesIn(folder: Uri): Promise<readonly string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // A folder that is made with the file that is moved there.
  }
}

const besideOf = (article: Uri, name: string): Uri => Uri.joinPath(article, "..", name);

/** An editor without changes shows what is saved, in the encoding that the user has chosen. */
async function savedText(article: Uri): Promise<string | null> {
  const document = openDocument(article);
  return document !== undefined && !document.isDirty ? document.getText() : readText(article);
}
