import { sidecarPath } from "./sidecarUri";

/**
 * The files on their way out whose sidecar goes with them: articles, and the last ones that share it. `lavrov.jpg` leaves
 * `lavrov.anno.jsonl` alone; of two articles that share one and go together, it goes with the first.
 */
export function takingSidecar(going: readonly string[], articles: ReadonlySet<string>): readonly string[] {
  const all = new Set(going);
  const staying = [...articles].filter((article) => !all.has(article)).map(sidecarPath);
  const spoken = new Set(staying);
  return going.filter((file) => {
    if (!articles.has(file) || spoken.has(sidecarPath(file))) return false;
    spoken.add(sidecarPath(file));
    return true;
  });
}
