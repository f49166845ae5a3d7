import { isSidecar } from "../../annotations/sidecar/whose";
import type { FollowParams, FollowResult } from "../../protocol";
import type { Services } from "../services";

/** The sidecars that go with files: those of articles only, each once, and none that stands among the files itself. */
export async function followAnswer(services: Services, { files }: FollowParams): Promise<FollowResult> {
  const { sidecarFiles } = services;
  const going = files.map(({ uri }) => uri);
  const arriving = files.flatMap(({ newUri }) => newUri ?? []);
  const taken = new Set(going);
  const targets = new Set(arriving);
  const found: FollowResult[number][] = [];
  for (const { uri, newUri } of files) {
    const sidecar = isSidecar(uri) ? null : await goingWith(services, uri, going);
    if (sidecar === null || taken.has(sidecar)) continue;
    taken.add(sidecar);
    if (newUri === null) found.push({ sidecar, to: null });
    else {
      const to = await sidecarFiles.fresh(newUri, { going, arriving, targets });
      if (to === null || "refused" in to) continue;
      targets.add(to.uri);
      found.push({ sidecar, to: { article: newUri, sidecar: to.uri } });
    }
  }
  return found;
}

async function goingWith(
  { configs, documents, sidecarFiles }: Services,
  uri: string,
  going: readonly string[],
): Promise<string | null> {
  const { config } = await configs.governing(uri);
  if (config.annotations !== "sidecar") return null;
  const isArticle = documents.get(uri) !== undefined || (await sidecarFiles.isIncluded(uri));
  return isArticle ? sidecarFiles.only(uri, going) : null;
}
