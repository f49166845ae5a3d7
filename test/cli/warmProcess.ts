import { type ChildProcess, fork } from "node:child_process";
import { furnished } from "../support/built";
import type { Answered, Asked } from "./warm";

/** The process of this worker, once there is one, and the run that is under way in it. */
const state: { child: Promise<ChildProcess> | null; last: Promise<unknown> } = {
  child: null,
  last: Promise.resolve(),
};

/** Runs a command line in a process that all test files of a worker share, one at a time. */
export function runWarm(asked: Asked): Promise<Answered> {
  const run = state.last.then(() => answer(asked));
  state.last = run.catch(() => undefined);
  return run;
}

async function answer(asked: Asked): Promise<Answered> {
  state.child ??= started();
  const child = await state.child;
  return new Promise((resolve) => {
    const answered = (answer: Answered): void => {
      child.off("exit", ended);
      resolve(answer);
    };
    // What is no refusal of ours ends the process, as it would end the command line.
    const ended = (code: number | null): void => {
      child.off("message", answered);
      state.child = null;
      resolve({ code, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });
    };
    child.once("message", answered);
    child.once("exit", ended);
    child.send(asked);
  });
}

async function started(): Promise<ChildProcess> {
  const child = fork(await furnished("cli", "test/cli/warm.ts"), { serialization: "advanced" });
  child.unref();
  child.channel?.unref();
  return child;
}
