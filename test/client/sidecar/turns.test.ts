import { expect, test } from "vitest";
import { Turns } from "../../../client/src/sidecar/turns";

test("works of one name take turns, also behind one that fails; others do not wait", async () => {
  const turns = new Turns();
  const log: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const first = turns.take("a", async () => {
    await gate;
    log.push("a1");
    throw new Error("disk full");
  });
  const second = turns.take("a", async () => log.push("a2"));
  await turns.take("b", async () => log.push("b1"));
  open();
  await expect(first).rejects.toThrow("disk full");
  await second;
  await turns.over("a");
  expect(log).toEqual(["b1", "a1", "a2"]);
});
