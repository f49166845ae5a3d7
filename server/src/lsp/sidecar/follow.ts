import { isSidecar } from "../../annotations/sidecar/whose";
import type { FollowParams, FollowResult } from "../../protocol";
import { message } from "../../text/message";
import type { Services } from "../services";
import { nameOf } from "../uris";
import { UnreadableSidecar } from "./unreadable";

/**
 * The sidecars that go with files: those of articles only, each once, and none that stands among the files itself. One that
 * cannot be read stays, as does one that has no name to go to, and keeps no other from going.
 */
export async function followAnswer(services: Services, { files }: FollowParams): Promise<FollowResult> {
  const { client, sidecarFiles } = services;
  const leaving = files.map(({ uri }) => uri);
  const arriving = files.flatMap(({ newUri }) => newUri ?? []);
  const taken = new Set(leaving);
  const targets = new Set(arriving);
  const going: FollowResult["going"][number][] = [];
  const unread: string[] = [];
  for (const { uri, newUri } of files) {
    const sidecar = isSidecar(uri) ? null : await goingWith(services, uri, leaving);
    if (sidecar instanceof UnreadableSidecar) unread.push(client.say(sidecar.why));
    if (typeof sidecar !== "string" || taken.has(sidecar)) continue;
    taken.add(sidecar);
    if (newUri === null) going.push({ sidecar, to: null });
    else {
      const to = await orUnreadable(sidecarFiles.fresh(newUri, { going: leaving, arriving, targets }));
      if (to === null) continue;
      if (to instanceof UnreadableSidecar || "refused" in to) {
        const why = to instanceof UnreadableSidecar ? to.why : to.refused;
        unread.push(client.say(message("{0} stays where it is. {1}", nameOf(sidecar), why)));
        continue;
      }
      targets.add(to.uri);
      going.push({ sidecar, to: { article: newUri, sidecar: to.uri } });
    }
  }
  return { going, unread };
}

async function goingWith(
  { configs, documents, sidecarFiles }: Services,
  uri: string,
  leaving: readonly string[],
): Promise<string | null | UnreadableSidecar> {
  const { config } = await configs.governing(uri);
  if (config.annotations !== "sidecar") return null;
  const isArticle = documents.get(uri) !== undefined || (await sidecarFiles.isIncluded(uri));
  if (!isArticle) return null;
  return orUnreadable(sidecarFiles.only(uri, leaving));
}

async function orUnreadable<T>(asked: Promise<T>): Promise<T | UnreadableSidecar> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UnreadableSidecar) return error;
    throw error;
  }
}
