import { afterEach, describe, expect, test } from "vitest";
import {
  type BesideParams,
  type BesideResult,
  besideRequest,
  exportRequest,
  neighboursRequest,
  type Overview,
  orphansRequest,
  overviewRequest,
  type SidecarFile,
  sidecarRequest,
  undoAnnotationRequest,
} from "../../server/src/protocol";
import { confirmNobody } from "./confirmNobody";
import { type Session, startSession } from "./session";

const sessions: Session[] = [];
afterEach(() => Promise.all(sessions.splice(0).map((session) => session.stop())));

/** An article and its sidecar on a disk, as the client would report them. */
class Disk {
  text: string | null = null;
  saved: string | null;

  constructor(saved: string) {
    this.saved = saved;
  }

  write({ text }: SidecarFile): void {
    this.text = text === "" ? null : text;
  }

  /** The words of each annotation, and where they begin. */
  get annotations(): readonly string[] {
    const lines = (this.text ?? "").trimEnd().split("\n").slice(1);
    return lines.map((line) => {
      const selectors: readonly { exact?: string; start?: number }[] = JSON.parse(line).target.selector;
      const start = selectors.find((each) => each.start !== undefined)?.start;
      return `${selectors.find((each) => each.exact !== undefined)?.exact} ${start ?? "nowhere"}`;
    });
  }
}

/** `closed`: what every article but the open one finds on the disk. */
async function openOn(
  disk: Disk,
  text = disk.saved ?? "",
  closed = disk,
): Promise<{ session: Session; uri: string }> {
  const session = await startSession({
    findConfig: () => ({
      config: { uri: "file:///corpus/quotidian.json", text: '{"annotations": "sidecar"}' },
      registry: null,
    }),
    answers: {
      [besideRequest.method]: ({ uri, names }: BesideParams): BesideResult => {
        const { text: sidecar, saved } = uri.endsWith("/story.txt") ? disk : closed;
        const files = names.map((name, i) => ({
          name,
          uri: `file:///corpus/${name}`,
          text: i === 0 ? sidecar : null,
        }));
        return { files, saved };
      },
      [neighboursRequest.method]: () => [],
    },
  });
  sessions.push(session);
  return { session, uri: await session.open(text, "corpus/story.txt") };
}

const states = async (session: Session, uri: string): Promise<readonly string[]> => {
  const overview: Overview | null = await session.call(overviewRequest, { uri });
  return (overview?.quotes ?? []).map(({ state, text }) => `${state}: ${text}`);
};

const story =
  "The gates of Averham stay shut.\n\n“Nobody may pass before noon.”\n\nThe ferry left at nine in the morning.";
const quotation = "“Nobody may pass before noon.”";

describe("annotations in a file of their own", { timeout: 60_000 }, () => {
  test("are written there, read from there, and taken back there", async () => {
    const disk = new Disk(story);
    const { session, uri } = await openOn(disk);
    disk.write(await confirmNobody(session, uri, 2));
    expect(disk.annotations).toEqual([`${quotation} ${story.indexOf("“")}`]);
    expect(await states(session, uri)).toEqual(["annotated: Nobody may pass before noon."]);

    const again = await openOn(disk);
    expect(await states(again.session, again.uri)).toEqual(["annotated: Nobody may pass before noon."]);

    const later = Date.now() + 60_000;
    const canUndo = async () => (await session.call(overviewRequest, { uri }))?.canUndo;
    expect(await session.call(undoAnnotationRequest, { uri, since: later })).toBeNull();
    expect(await canUndo()).toBe(true);
    const undone = await session.call(undoAnnotationRequest, { uri, since: 0 });
    expect(undone?.text).toBe("");
    expect(await states(session, uri)).toEqual(["none: Nobody may pass before noon."]);
    expect(await canUndo()).toBe(false);
    expect(await session.call(undoAnnotationRequest, { uri, since: 0 })).toBeNull();
  });

  test("follow their words through edits, and are fastened anew by a save", async () => {
    const disk = new Disk(story);
    const { session, uri } = await openOn(disk);
    disk.write(await confirmNobody(session, uri, 2));
    const longer = `A line that was put in before it.\n\n${story}`;
    await session.change(uri, 2, { text: longer });
    expect(await states(session, uri)).toEqual(["annotated: Nobody may pass before noon."]);
    // What is not saved yet changes nothing in the file.
    expect(await session.call(sidecarRequest, { uri })).toBeNull();
    disk.saved = longer;
    const saved = await session.call(sidecarRequest, { uri });
    if (saved !== null) disk.write(saved);
    expect(disk.annotations).toEqual([`${quotation} ${longer.indexOf("“")}`]);
  });

  test("come back with words that were deleted and put back", async () => {
    const disk = new Disk(story);
    const { session, uri } = await openOn(disk);
    disk.write(await confirmNobody(session, uri, 2));
    await session.change(uri, 2, { text: story.replace(`${quotation}\n\n`, "") });
    const orphans = await session.call(orphansRequest, { uri });
    expect(orphans.map(({ exact, attributes }) => `${exact} ${attributes}`)).toEqual([
      `${quotation} .quote speaker=none`,
    ]);
    expect((await session.pull(uri)).map(({ code }) => code)).toContain("orphan-annotation");
    await session.change(uri, 3, { text: story });
    expect(await session.call(orphansRequest, { uri })).toEqual([]);
    expect(await states(session, uri)).toEqual(["annotated: Nobody may pass before noon."]);
  });

  test("find their words in a text that was changed while nobody looked", async () => {
    const disk = new Disk(story);
    const { session, uri } = await openOn(disk);
    disk.write(await confirmNobody(session, uri, 2));
    disk.saved = `Averham, Monday\n\n${story.replace("ferry", "early ferry")}`;
    const later = await openOn(disk);
    expect(await states(later.session, later.uri)).toEqual(["annotated: Nobody may pass before noon."]);
  });

  test("are joined with those that somebody else has put into the file meanwhile", async () => {
    const two = `${story}\n\n“The bridge is closed.”`;
    const [disk, elsewhere] = [new Disk(two), new Disk(two)];
    const other = await openOn(elsewhere);
    elsewhere.write(await confirmNobody(other.session, other.uri, 6));
    const { session, uri } = await openOn(disk);
    disk.write(await confirmNobody(session, uri, 2));
    disk.text = elsewhere.text;
    const again = await session.call(sidecarRequest, { uri });
    if (again !== null) disk.write(again);
    const both = [`${quotation} ${two.indexOf("“N")}`, `“The bridge is closed.” ${two.indexOf("“T")}`];
    // Had the file shown what was written first, leaving it out would have been somebody's wish.
    expect(disk.annotations).toEqual(both);
    const undone = await session.call(undoAnnotationRequest, { uri, since: 0 });
    if (undone !== null) disk.write(undone);
    expect(disk.annotations).toEqual(both.slice(1));
  });

  test("that could not be written are written with the next save", async () => {
    const disk = new Disk(story);
    const { session, uri } = await openOn(disk);
    new Disk("A disk that is full.").write(await confirmNobody(session, uri, 2));
    expect(disk.text).toBeNull();
    const saved = await session.call(sidecarRequest, { uri });
    if (saved !== null) disk.write(saved);
    expect(disk.annotations).toEqual([`${quotation} ${story.indexOf("“")}`]);
    expect(await session.call(sidecarRequest, { uri })).toBeNull();
  });

  test("are exported with articles that are not open", async () => {
    const disk = new Disk(story);
    const first = await openOn(disk);
    disk.write(await confirmNobody(first.session, first.uri, 2));
    const { session } = await openOn(new Disk("Another one."), undefined, disk);
    const files = [{ name: "closed.txt", text: story, uri: "file:///corpus/closed.txt" }];
    const exported = await session.call(exportRequest, {
      format: "web-annotation",
      which: "confirmed",
      files,
    });
    expect(exported.files.map(({ content }) => content).join("")).toContain("Nobody may pass before noon.");
  });

  test("leave markup in the text alone: there it is text", async () => {
    const disk = new Disk(`${story} [sic]{.note}`);
    const { session, uri } = await openOn(disk);
    const overview: Overview | null = await session.call(overviewRequest, { uri });
    expect(overview?.annotations).toEqual([]);
    expect(overview?.isBeside).toBe(true);
  });
});
