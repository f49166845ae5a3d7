import type { Uri } from "vscode";

export const sidecarEnding = ".anno.jsonl";

/** `story.txt` → `story.anno.jsonl`; of a uri as text too. */
export const sidecarPath = (article: string): string =>
  `${article.replace(/\.[^./]+$/u, "")}${sidecarEnding}`;

export const sidecarUri = (article: Uri): Uri => article.with({ path: sidecarPath(article.path) });
