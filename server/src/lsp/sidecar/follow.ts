import { isSidecar } from "../../annotations/sidecar/whose";
import type { FollowParams, FollowResult } from "../../protocol";
import type { Services } from "../services";

/** The sidecars that go with files: those of articles only, each once, and none that stands among the files itself. */
export async function followAnswer(services: Services, { files }: FollowParams): Promise<FollowResult> {
  const { sidecarFiles } = services;
  const going = files.map(({ uri }) => uri);
  const taken = new Set(going);
  const found: FollowResult[number][] = [];
  for (const { uri, newUri } of files) {
    const sidecar = isSidecar(uri) ? null : await goingWith(services, uri, going);
    if (sidecar === null || taken.has(sidecar)) continue;
    taken.add(sidecar);
    const to = newUri === null ? null : await sidecarFiles.fresh(newUri, going);
    if (newUri === null) found.push({ sidecar, to: null });
    else if (to !== null) found.push({ sidecar, to: { article: newUri, sidecar: to } });
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
