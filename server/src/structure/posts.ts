import { type CleanOffset, type CleanSpan, cleanOffset } from "../text/offsets";
import type { Line } from "./lines";

export interface PostAuthor {
  readonly span: CleanSpan;
  readonly handle: string | null;
}

/** No post is longer: 280 characters, and what a page adds. */
const longest = 700;

/** `— Jane Doe (@janedoe) April 20, 2018`, at the end of a line or alone on it. */
const signature =
  /(?:[—–―]|--|-)\s?(?<name>[^\n()—–]{1,60}?)\s*\(@(?<handle>\w{1,30})\)(?:[\s·,.-]*(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})?)[\s.]*$/u;

/** Verbs and joints after a handle show that the handle is a name in the author's sentence: `@RT_com has asked …`. */
const authorsWord =
  /^(?:has|have|had|is|was|were|are|will|would|said|says|tweeted|wrote|posted|replied|added|asked|told|claimed|and|or|who|which|also|later|then|did|does|could|can|may|might|should|in|on|at|by|with|whose|account)\b/;

const at = (line: Line, offset: number): CleanOffset => cleanOffset(line.span.start + offset);

/** The line that closes a post, or a post with it: who wrote it, and whether the post's words stand on the same line. */
export function signatureOf(line: Line): { readonly author: PostAuthor; readonly alone: boolean } | null {
  const from = Math.max(0, line.text.length - 160);
  const found = signature.exec(line.text.slice(from));
  const name = found?.groups?.name;
  const handle = found?.groups?.handle;
  if (!found || name === undefined || handle === undefined) return null;
  if (!/\p{L}/u.test(name)) return null;
  const start = from + found.index;
  const nameAt = line.text.indexOf(name, start);
  return {
    author: { span: { start: at(line, nameAt), end: at(line, nameAt + name.length) }, handle },
    alone: start === 0,
  };
}

/** `@handle text`: a post that opens with its author. */
export function leadingHandle(line: Line): PostAuthor | null {
  const found = /^\.?@(\w{2,30})(?::)?\s+(?=\S)/.exec(line.text.slice(0, 40));
  const handle = found?.[1];
  if (!found || handle === undefined || line.text.length > longest) return null;
  if (authorsWord.test(line.text.slice(found[0].length, found[0].length + 20))) return null;
  const start = line.text.indexOf("@");
  return { span: { start: at(line, start), end: at(line, start + 1 + handle.length) }, handle };
}

/** `<tweet author="@handle" …>text</tweet>`: markup that some corpora leave in. */
export function taggedPost(line: Line): { readonly author: PostAuthor | null } | null {
  if (!/^[“"]?<tweet\b/i.test(line.text)) return null;
  const found = /\bauthor="@?(\w{1,30})"/i.exec(line.text.slice(0, 300));
  const handle = found?.[1];
  if (!found || handle === undefined) return { author: null };
  const start = found.index + found[0].lastIndexOf(handle);
  return { author: { span: { start: at(line, start), end: at(line, start + handle.length) }, handle } };
}

export const mayBePost = (line: Line): boolean => line.text.length <= longest;
