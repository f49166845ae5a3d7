import { type CleanOffset, type CleanSpan, cleanOffset } from "../text/offsets";
import type { Line } from "./lines";
import { hasSpeech } from "./titles";

export interface PostAuthor {
  readonly span: CleanSpan;
  readonly handle: string | null;
}

/** No post is longer: 280 characters, and what a page adds. */
const longest = 700;

/** `— Jane Doe (@janedoe) April 20, 2018`, at the end of a line or alone on it. */
const signature =
  /(?:[—―]|(?:^|\s)(?:–|--|-))\s?(?<name>[^\n()—–]{1,60}?)\s*\(@(?<account>\w{1,30})\)(?<date>[\s·,.-]*(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}))?[\s.]*$/u;

/** Verbs and joints after a handle show that the handle is a name in the author's sentence: `@RT_com has asked …`. */
const authorsWord =
  /^(?:has|have|had|is|was|were|are|will|would|said|says|tweeted|wrote|posted|replied|added|asked|told|claimed|and|or|who|which|also|later|then|did|does|could|can|may|might|should|in|on|at|by|with|whose|account)\b/;

const at = (line: Line, offset: number): CleanOffset => cleanOffset(line.span.start + offset);

/** The author that is a handle, `@` included, `start` characters into the line. */
const authorAt = (line: Line, start: number, handle: string): PostAuthor => ({
  span: { start: at(line, start), end: at(line, start + 1 + handle.length) },
  handle,
});

/** A line that is a handle and nothing more: it signs the post before it. */
function handleOf(line: Line): PostAuthor | null {
  const handle = /^@(\w{2,30})[.:]?$/.exec(line.text.slice(0, 40))?.[1];
  return handle === undefined ? null : authorAt(line, 0, handle);
}

/** The line that closes a post, or a post with it: who wrote it, and whether the post's words stand on another line. */
export function signatureOf(line: Line): { readonly author: PostAuthor; readonly alone: boolean } | null {
  const handle = handleOf(line);
  if (handle) return { author: handle, alone: true };
  const from = Math.max(0, line.text.length - 160);
  const end = line.text.slice(from);
  const found = end.includes("(@") ? signature.exec(end) : null;
  const { name, account, date } = found?.groups ?? {};
  if (!found || name === undefined || account === undefined || !/\p{L}/u.test(name)) return null;
  const alone = from + found.index === 0;
  // Prose may end in a name and its handle too; a post that is all on one line is short and has a date or a long dash.
  if (!alone && (line.text.length > longest || (date === undefined && !/^[—―]/.test(found[0])))) return null;
  const start = line.text.indexOf(name, from + found.index);
  return {
    author: { span: { start: at(line, start), end: at(line, start + name.length) }, handle: account },
    alone,
  };
}

/** `@handle text`: a post that opens with its author. */
export function leadingHandle(line: Line): PostAuthor | null {
  const found = /^\.?@(\w{2,30})(?::)?\s+(?=\S)/.exec(line.text.slice(0, 40));
  const handle = found?.[1];
  if (!found || handle === undefined || line.text.length > longest || line.text.endsWith("{")) return null;
  if (authorsWord.test(line.text.slice(found[0].length, found[0].length + 20))) return null;
  return authorAt(line, line.text.indexOf("@"), handle);
}

/** A tag whose attributes go on in the next line. */
export const opensTag = (line: Line): boolean =>
  /^<tweet\b[^<>]*$/i.test(line.text.slice(0, 500)) && line.text.length < 500;
export const closesTag = (line: Line): boolean => /^["”]?\s?>/.test(line.text.slice(0, 3));

/** `<tweet author="@handle" …>text</tweet>`: markup that some corpora leave in. */
export function taggedPost(line: Line): { readonly author: PostAuthor | null } | null {
  if (!/^[“"]?<tweet\b/i.test(line.text)) return null;
  const found = /author="@?(\w{1,30})"/i.exec(line.text.slice(0, 300));
  const handle = found?.[1];
  if (!found || handle === undefined) return { author: null };
  const start = found.index + found[0].lastIndexOf(handle);
  return { author: { span: { start: at(line, start), end: at(line, start + handle.length) }, handle } };
}

/** May `signature` sign `words`, the line before it? A handle alone does not make the author's prose a post. */
export const maySign = (words: Line, signature: Line): boolean =>
  words.text.length <= longest && (handleOf(signature) === null || !hasSpeech(words.text));
