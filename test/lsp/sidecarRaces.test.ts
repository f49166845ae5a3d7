import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LSPErrorCodes } from "vscode-languageserver/node";
import {
  type BesideParams,
  type BesideResult,
  besideRequest,
  overviewRequest,
} from "../../server/src/protocol";
import { confirmNobody } from "./confirmNobody";
import { Folder, uriIn } from "./folder";
import { type Session, startSession } from "./session";

const story = "“Nobody may pass before noon.”\n\n“The bridge is closed.”\n\n“Rain is not the reason.”\n";
const [first, second, third] = [0, 2, 4];
const stale = { code: LSPErrorCodes.ContentModified };

/** A client whose disk can be slow: then each answer about the files beside an article waits to be let go. */
class SlowFolder extends Folder {
  isSlow = false;
  readonly #held: (() => void)[] = [];

  get slowSession() {
    const { answers, ...others } = this.session;
    const beside = answers?.[besideRequest.method] as (params: BesideParams) => BesideResult;
    return {
      ...others,
      answers: {
        ...answers,
        [besideRequest.method]: async (params: BesideParams): Promise<BesideResult> => {
          if (this.isSlow) await new Promise<void>((letGo) => void this.#held.push(letGo));
          return beside(params);
        },
      },
    };
  }

  /** Until so many answers wait. */
  async asked(count: number): Promise<void> {
    await expect.poll(() => this.#held.length, { timeout: 20_000 }).toBe(count);
  }

  /** Lets all go, and the disk be fast again. */
  letGo(): void {
    this.isSlow = false;
    for (const letGo of this.#held.splice(0)) letGo();
  }

  letLastGo(): void {
    this.#held.pop()?.();
  }
}

let folder: SlowFolder;
let session: Session;
const uri = uriIn("story.txt");
beforeEach(async () => {
  folder = new SlowFolder({ "story.txt": story }, { annotations: "sidecar" });
  session = await startSession(folder.slowSession);
  await session.open(story, "story.txt");
});
afterEach(() => session.stop());

async function annotate(line: number, version = 1): Promise<void> {
  folder.write(await confirmNobody(session, uri, line, version));
}

const fileChanged = (): Promise<void> =>
  session.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriIn("story.anno.jsonl"), type: 2 }],
  });

/** The words that are annotated in the file. */
const written = (): readonly string[] =>
  (folder.files.get("story.anno.jsonl") ?? "")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line).target.selector)
    .map((selectors: readonly { exact?: string }[]) => selectors.find(({ exact }) => exact)?.exact ?? "");

describe("while a command waits for the disk", { timeout: 60_000 }, () => {
  test("a keystroke makes it stale, and it annotates what it was meant for when it is given again", async () => {
    await annotate(first);
    folder.isSlow = true;
    const waiting = annotate(second);
    await folder.asked(1);
    await session.change(uri, 2, { text: `Averham. ${story}` });
    const typed = expect(waiting).rejects.toMatchObject(stale);
    folder.letGo();
    await typed;
    await annotate(second, 2);
    expect(written()).toEqual(["“Nobody may pass before noon.”", "“The bridge is closed.”"]);
  });

  test("of two commands one is written, and the other makes nothing undone when it is given again", async () => {
    await session.call(overviewRequest, { uri });
    folder.isSlow = true;
    const both = [annotate(first), annotate(third)];
    await folder.asked(2);
    folder.letGo();
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[1]).toMatchObject({ reason: stale });
    await annotate(third);
    expect(written()).toEqual(["“Nobody may pass before noon.”", "“Rain is not the reason.”"]);
  });

  test("what a pull brings stays", async () => {
    await annotate(first);
    await annotate(third);
    await fileChanged();
    // The server has looked at the file when it answers this.
    await session.call(overviewRequest, { uri });
    const pulled = (folder.files.get("story.anno.jsonl") ?? "").replaceAll("none", "ilona-varga");
    folder.isSlow = true;
    const waiting = annotate(second);
    await folder.asked(1);
    folder.files.set("story.anno.jsonl", pulled);
    await fileChanged();
    await folder.asked(2);
    folder.letLastGo();
    const stopped = expect(waiting).rejects.toMatchObject(stale);
    folder.letGo();
    await stopped;
    await annotate(second);
    expect(written()).toHaveLength(3);
    expect(folder.files.get("story.anno.jsonl")?.match(/ilona-varga/g)).toHaveLength(2);
  });
});
