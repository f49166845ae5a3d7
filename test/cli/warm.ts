import { Readable, Writable } from "node:stream";
import { main } from "../../server/src/cli/main";

/** A command line to be run in a folder. */
export interface Asked {
  readonly args: readonly string[];
  readonly folder: string;
  readonly input: Buffer;
}

export interface Answered {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

// Runs one command line after the other, so that only the first has to start and to warm up.
process.on("message", async ({ args, folder, input }: Asked) => {
  const [stdout, stderr] = [collector(), collector()];
  const streams = { stdin: Readable.from([input]), stdout: stdout.stream, stderr: stderr.stream };
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  process.chdir(folder);
  const code = await main(args);
  process.send?.({ code, stdout: stdout.bytes(), stderr: stderr.bytes() } satisfies Answered);
});

function collector(): { readonly stream: Writable; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}
