import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { reasonOf } from "../../text/message";
import { CannotRun } from "../failure";

/**
 * Writes a file below a folder, which is made where it is not there. Only with `overwrite` is another file replaced.
 *
 * @throws CannotRun where the file is there, is a link, or would stand outside the folder
 */
export function writeNewFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  overwrite: boolean,
): void {
  const file = fileBelow(folder, name);
  if (file === null) throw new CannotRun(`${name}: lies outside ${folder}, not written`);
  if (overwrite && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new CannotRun(`${file}: is a link to another file, not replaced; remove it first`);
  }
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: overwrite ? "w" : "wx" });
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    const reason = reasonOf(error);
    throw new CannotRun(
      isThere
        ? `${file}: is there already; --overwrite replaces it`
        : `${file}: cannot be written (${reason})`,
    );
  }
}

/**
 * Replaces a file, whole or not at all; through a link, what it points to.
 *
 * @throws CannotRun where it cannot be written
 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const fresh = `${target}.${process.pid}.tmp`;
  try {
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    writeFileSync(fresh, content, { flag: "wx", ...(mode !== undefined && { mode }) });
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new CannotRun(`${file}: cannot be written (${reasonOf(error)})`);
  }
}

/** Null where the name leads out of the folder, as `../story.txt` does. */
export function fileBelow(folder: string, name: string): string | null {
  const file = path.join(folder, name);
  const relative = path.relative(folder, file);
  const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? null : file;
}

/** `a/night-ferry.txt`, `.ann` → `a/night-ferry.ann` */
export const withExtension = (name: string, extension: string): string =>
  `${name.slice(0, name.length - path.extname(name).length)}${extension}`;
