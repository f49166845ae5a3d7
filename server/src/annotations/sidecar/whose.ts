import { fieldOf, isRecord, parsedJson, textIn } from "../../text/json";
import { type Message, message } from "../../text/message";

/*
 * Which file holds the annotations of an article: `story.anno.jsonl` beside `story.txt`, unless `story.news` has it, whose
 * name it would be too; then `story.txt.anno.jsonl`. A sidecar names its article, so no article takes the other's for its
 * own, in whatever order they were annotated, got their names or came by a pull. Names that differ in case alone are the
 * same: on many disks they are one file.
 */

export const sidecarEnding = ".anno.jsonl";

/** `story.txt` is `story`. */
export const stemOf = (article: string): string => article.replace(/(?<=.)\.[^.]+$/u, "");

/** The names of the files that may hold an article's annotations; `article` is its file name without a folder. */
export const sidecarNames = (article: string): readonly string[] => [
  ...new Set([stemOf(article), article].map((name) => `${name}${sidecarEnding}`)),
];

export const isSidecar = (name: string): boolean => name.endsWith(sidecarEnding);

/** Whether two names may be those of one file. */
export const isSameName = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((other) => isSameName(other, name));

/** Whether a file may hold the annotations of an article. */
export const mayHold = (name: string, article: string): boolean => isAmong(name, sidecarNames(article));

/** A file that may hold an article's annotations, and what it holds; null where there is no such file. */
export interface Candidate {
  readonly name: string;
  readonly text: string | null;
}

/** The articles that sidecars say they are about, and whose sidecars they may be, other than the one that asks. */
export const claimants = (article: string, candidates: readonly Candidate[]): readonly string[] =>
  candidates.flatMap(({ name, text }) => {
    const subject = text === null ? null : subjectOf(text);
    return subject !== null && !isSameName(subject, article) && mayHold(name, subject) ? [subject] : [];
  });

export interface Sorted<T> {
  /** Those that hold the article's annotations, the one that counts first: the longer name is nobody else's. */
  readonly own: readonly T[];
  /** Those about an article that is there no more, and nothing shows that it has become this one. */
  readonly left: readonly T[];
}

/**
 * Sorts the files that may hold an article's annotations; those of other articles are left out.
 *
 * @param others the other articles that are there, as far as `claimants` asks
 * @param speaksOfIt whether what a file holds fits the article, which may have got another name while nobody looked
 */
export function sidecarsOf<T extends Candidate>(
  article: string,
  candidates: readonly T[],
  others: readonly string[],
  speaksOfIt: (sidecar: T & { readonly text: string }) => boolean,
): Sorted<T> {
  const own: T[] = [];
  const adopted: T[] = [];
  const left: T[] = [];
  for (const candidate of [...candidates].reverse()) {
    const { name, text } = candidate;
    if (text === null) continue;
    const subject = subjectOf(text);
    if (subject === null || isSameName(subject, article)) own.push(candidate);
    else if (isAmong(subject, others) && mayHold(name, subject)) continue;
    else (speaksOfIt({ ...candidate, text }) ? adopted : left).push(candidate);
  }
  return { own: own.length > 0 ? own : adopted, left };
}

/**
 * The one to write where an article has none yet; where all of them hold the annotations of others, what to do about it.
 *
 * @param others all other articles in the folder
 */
export function newSidecar<T extends Candidate>(
  article: string,
  candidates: readonly T[],
  others: readonly string[],
): T | { readonly refused: Message } {
  const free = candidates.filter(({ text }) => text === null);
  const isShared = ({ name }: Candidate): boolean =>
    others.some((other) => !isSameName(other, article) && mayHold(name, other));
  return (
    free.find((candidate) => !isShared(candidate)) ??
    free.at(-1) ?? { refused: inTheWay(article, candidates, others) }
  );
}

function inTheWay(article: string, candidates: readonly Candidate[], others: readonly string[]): Message {
  const [file] = candidates;
  const subject = subjectOf(file?.text ?? "") ?? article;
  const name = file?.name ?? "";
  return isAmong(subject, others)
    ? message("{0} holds the annotations of {1}. Rename one of the two articles.", name, subject)
    : message(
        "{0} holds the annotations of {1}. Move it to where {1} is, or rename {2}.",
        name,
        subject,
        article,
      );
}

/** What there is to say of a file that is not read, since the article has another; both by name. */
export const secondFile = (name: string, article: string): Message =>
  message(
    "{0} is a second file with annotations of {1}, and is not read. Import it as W3C Web Annotation, then delete it.",
    name,
    article,
  );

/** What there is to say of a file that an article does not read, since it is about another one; both by name. */
export const othersFile = (name: string, subject: string): Message =>
  message(
    "{0} holds the annotations of {1}, not of this article, and is not read here. Move it to where {1} is, or delete it.",
    name,
    subject,
  );

/** The same where no article stands beside it whose file it could be. `subject` is null where it does not say. */
export const lostFile = (name: string, subject: string | null): Message =>
  subject === null
    ? message(
        "{0} holds annotations, and its article is not here. Move it to where that is, or delete it.",
        name,
      )
    : message(
        "{0} holds the annotations of {1}, which is not here. Move it to where {1} is, or delete it.",
        name,
        subject,
      );

/** The file name of the article that a sidecar is about; null where it does not say. */
export function subjectOf(sidecar: string): string | null {
  const [line = ""] = sidecar.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, 1);
  const first = parsedJson(line);
  if (!isRecord(first)) return null;
  const about = fieldOf(first, "schema:about");
  const target = fieldOf(first, "target");
  const named = isRecord(about) ? textIn(about, "id") : isRecord(target) ? textIn(target, "source") : null;
  return named && nameIn(named);
}

/** As `iriOf` in webAnnotation/target.ts writes it, or as somebody else has. */
function nameIn(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
