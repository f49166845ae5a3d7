import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { builtCli } from "./cli";

const cli = builtCli();
const stripped = (input: Buffer): Promise<Buffer> => cli.bytes(["strip", "-"], input);

const marked = '\uFEFF[“No\\[w\\],”]{.quote speaker="Zoë 😀"}\r\n[she]{.person} said.\n\r😀 e\u0301\\\\{\r\n';
const clean = "\uFEFF“No[w],”\r\nshe said.\n\r😀 e\u0301\\{\r\n";

describe("every byte that is no markup stays", () => {
  test("UTF-8, with byte order mark, mixed line ends, emoji", async () => {
    expect((await stripped(Buffer.from(marked))).toString()).toBe(clean);
  });

  test.each(["utf16le", "utf16be"])("%s", async (encoding) => {
    const encode = (text: string): Buffer => {
      const bytes = Buffer.from(text, "utf16le");
      return encoding === "utf16le" ? bytes : bytes.swap16();
    };
    expect(await stripped(encode(marked))).toEqual(encode(clean));
    const half = Buffer.from([0x41]);
    expect(await stripped(Buffer.concat([encode(marked), half]))).toEqual(
      Buffer.concat([encode(clean), half]),
    );
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = Buffer.from("[Caf\xe9]{.org} \xff\xfe\0 \xa0", "latin1");
    expect(await stripped(bytes)).toEqual(Buffer.from("Caf\xe9 \xff\xfe\0 \xa0", "latin1"));
  });

  test("a file without annotations, whatever is in it", async () => {
    const bytes = Buffer.from("\\[a\\] [b]{c} \\\\ \0 \xe9\r\r\n", "latin1");
    expect(await stripped(bytes)).toEqual(bytes);
    expect(await stripped(Buffer.alloc(0))).toEqual(Buffer.alloc(0));
  });
});

test("a file stays as it is", async () => {
  const file = path.join(cli.folder({}), "a.txt");
  writeFileSync(file, marked);
  expect((await cli.bytes(["strip", file])).toString()).toBe(clean);
  expect(readFileSync(file, "utf8")).toBe(marked);
});
