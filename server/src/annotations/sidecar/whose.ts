import { fieldOf, isRecord, parsedJson, textIn } from "../../text/json";

/*
 * Which file holds the annotations of an article: `story.anno.jsonl` beside `story.txt`, unless `story.news` has it, whose
 * name it would be too; then `story.txt.anno.jsonl`. A sidecar names its article, so no article takes the other's for its
 * own, in whatever order they were annotated, got their names or came by a pull.
 */

export const sidecarEnding = ".anno.jsonl";

/** `story.txt` is `story`. */
export const stemOf = (article: string): string => article.replace(/(?<=.)\.[^.]+$/u, "");

/** The names of the files that may hold an article's annotations; `article` is its file name without a folder. */
export const sidecarNames = (article: string): readonly string[] => [
  ...new Set([stemOf(article), article].map((name) => `${name}${sidecarEnding}`)),
];

export const isSidecar = (name: string): boolean => name.endsWith(sidecarEnding);

/** A file that may hold an article's annotations, and what it holds; null where there is no such file. */
export interface Candidate {
  readonly name: string;
  readonly text: string | null;
}

/**
 * The articles that sidecars say they are about, and whose sidecars they may be, other than the one that asks. Where such
 * an article is there no more, its sidecar is anybody's.
 */
export const claimants = (article: string, candidates: readonly Candidate[]): readonly string[] =>
  candidates.flatMap(({ name, text }) => {
    const subject = text === null ? null : subjectOf(text);
    return subject !== null && subject !== article && sidecarNames(subject).includes(name) ? [subject] : [];
  });

/**
 * Those that hold an article's annotations, the one that counts first: the longer name is nobody else's.
 *
 * @param others the other articles that are there, as far as `claimants` asks
 */
export const sidecarsOf = <T extends Candidate>(
  article: string,
  candidates: readonly T[],
  others: readonly string[],
): readonly T[] =>
  candidates
    .filter(({ text }) => text !== null)
    .filter((candidate) => claimants(article, [candidate]).every((subject) => !others.includes(subject)))
    .reverse();

/**
 * The one to write where an article has none yet; null where all of them hold the annotations of others.
 *
 * @param others all other articles in the folder
 */
export function newSidecar<T extends Candidate>(
  article: string,
  candidates: readonly T[],
  others: readonly string[],
): T | null {
  const free = candidates.filter(({ text }) => text === null);
  const isShared = ({ name }: Candidate): boolean =>
    others.some((other) => other !== article && sidecarNames(other).includes(name));
  return free.find((candidate) => !isShared(candidate)) ?? free.at(-1) ?? null;
}

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
