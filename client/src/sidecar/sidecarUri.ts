import type { Uri } from "vscode";

export const sidecarEnding = ".anno.jsonl";

/** `story.txt` → `story.anno.jsonl`. */
export const sidecarUri = (article: Uri): Uri =>
  article.with({ path: `${article.path.replace(/\.[^./]+$/u, "")}${sidecarEnding}` });
