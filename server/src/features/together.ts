import { message, type Say } from "../text/message";

/** `Varga`, `Varga and Orne`, `Varga and Orne and Hale`. */
export function together(names: readonly string[], say: Say): string {
  const [first = "", ...others] = names;
  return others.reduce((all, name) => say(message("{0} and {1}", all, name)), first);
}
