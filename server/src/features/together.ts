import { type Message, message } from "../text/message";

/** `Varga`, `Varga and Orne`, `Varga and Orne and Hale`. */
export function together(names: readonly string[]): Message | string {
  const [first = "", ...others] = names;
  return others.reduce<Message | string>((all, name) => message("{0} and {1}", all, name), first);
}
