import { describe, expect, test } from "vitest";
import { moveOut } from "../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../server/src/annotations/sidecar/file";
import { emptySidecar } from "../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../server/src/markup/parse";
import { builtCli } from "./built";

const cli = builtCli();

const config = { "quotidian.json": '{"annotations": "sidecar"}' };

/** The text without its markup, and beside it what was annotated. */
function beside(name: string, marked: string): Readonly<Record<string, string>> {
  const { text, sidecar } = moveOut(parseMarkup(marked), emptySidecar);
  return { [`${name}.txt`]: text, [`${name}.anno.jsonl`]: printSidecar(sidecar, `${name}.txt`) };
}

const ada = "[“No,”]{.quote speaker=ada-quill} [Ada Quill]{.person} said. [“Never.”]{.quote speaker=none}\n";
const bo = "[“No,”]{.quote speaker=bo-lind} [Ada Quill]{.person} said. “Never.”\n";

describe("annotations beside the articles are read by", () => {
  test("export", async () => {
    const folder = cli.folder({ ...config, ...beside("a", ada) });
    const { stdout } = await cli.run(["export", "--to", "csv", "--which", "confirmed", "."], { folder });
    expect(stdout.trim().split("\n")).toHaveLength(3);
    expect(stdout).toContain("ada-quill");
  });

  test("stats", async () => {
    const folder = cli.folder({ ...config, ...beside("a", "[“No dam.”]{.quote speaker=bo-lind}\n") });
    expect((await cli.run(["stats", "."], { folder })).stdout).toMatch(/^Bo Lind|^bo-lind/m);
  });

  test("an article of the same stem leaves them alone: they name theirs", async () => {
    const folder = cli.folder({
      "quotidian.json": '{"annotations": "sidecar", "include": ["*.txt", "*.news"]}',
      ...beside("a", ada),
      "a.news": "“No,” Ada Quill said. “Never.”\n",
    });
    const { stdout } = await cli.run(["export", "--to", "csv", "--which", "confirmed", "."], { folder });
    expect(stdout).toContain("a.txt");
    expect(stdout).not.toContain("a.news");
  });

  test("one of that stem whose own article is gone leaves them alone too, unless it is the same text", async () => {
    const { "a.txt": text = "", ...sidecar } = beside("a", ada);
    const config = { "quotidian.json": '{"annotations": "sidecar", "include": ["*.news"]}' };
    const args = ["export", "--to", "csv", "--which", "confirmed", "."];
    const other = cli.folder({ ...config, ...sidecar, "a.news": "“The bridge is closed,” Bo Lind said.\n" });
    expect((await cli.run(args, { folder: other })).stdout).not.toContain("a.news");
    const same = cli.folder({ ...config, ...sidecar, "a.news": text });
    expect((await cli.run(args, { folder: same })).stdout).toContain("a.news");
  });

  test("compare", async () => {
    const folder = cli.folder({ ...config, ...beside("a", ada), ...beside("b", bo) });
    const { stdout } = await cli.run(["compare", "a.txt", "b.txt"], { folder });
    expect(stdout).toContain("a.txt: 2 differences\n");
    expect(stdout).toContain("A: ada-quill\n      B: bo-lind");
  });

  test("agree", async () => {
    const folder = cli.folder({ ...config, ...beside("ada/a", ada), ...beside("bo/a", bo) });
    const { stdout, stderr } = await cli.run(["agree", "ada", "bo", "--json"], { folder });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      pairs: [{ quotations: { exactF1: 0.667 }, names: { exactF1: 1 } }],
    });
  });

  test("import, which keeps them", async () => {
    const away = cli.folder({ "a.txt": bo.replace("[Ada Quill]{.person}", "Ada Quill") });
    const { stdout } = await cli.run(["export", "--to", "web-annotation", "--which", "confirmed", "a.txt"], {
      folder: away,
    });
    const folder = cli.folder({
      ...config,
      ...beside("a", "“No,” [Ada Quill]{.person} said. “Never.”\n"),
      "from-bo.jsonl": stdout,
    });
    const args = ["import", "--from", "web-annotation", "--text", "a.txt", "from-bo.jsonl"];
    expect(await cli.run(args, { folder })).toEqual({ code: 0, stderr: "", stdout: bo });
  });

  test("annotate, which writes them with the rest", async () => {
    const folder = cli.folder({
      ...config,
      ...beside("a", "“No,” Joan Doe said. [Averham]{.place} slept.\n"),
    });
    const { stdout } = await cli.run(["annotate", "a.txt"], { folder });
    expect(stdout).toBe("[“No,”]{.quote speaker=joan-doe} Joan Doe said. [Averham]{.place} slept.\n");
  });
});
