import type { Translate } from "../translate";

/** A file that an export must not write. */
export interface Clash {
  readonly file: string;
  readonly why: "article" | "twice";
}

/**
 * The first file that two articles would be written to, or that is an article whose text would be another then.
 * Upper and lower case are one, as they are on many disks.
 *
 * `changed`: those of the targets that are not there already with the same content.
 */
export function clashIn(
  targets: readonly string[],
  changed: readonly string[],
  articles: readonly string[],
): Clash | null {
  const sources = new Set(articles.map(folded));
  const seen = new Set<string>();
  const article = changed.find((file) => sources.has(folded(file)));
  if (article !== undefined) return { file: article, why: "article" };
  for (const file of targets) {
    if (seen.has(folded(file))) return { file, why: "twice" };
    seen.add(folded(file));
  }
  return null;
}

const folded = (file: string): string => file.toLowerCase();

export const clashText = ({ file, why }: Clash, t: Translate): string =>
  why === "article"
    ? t(
        "{0} is one of the articles to export and is not replaced. Nothing was written. Choose another folder.",
        file,
      )
    : t("{0} would hold the annotations of two articles. Nothing was written. Rename one of them.", file);
