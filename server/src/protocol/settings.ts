/** Presentation settings that the server needs; all the rest is quotidian.json's. */
export interface Settings {
  readonly highlight: "off" | "calm" | "full";
}

/** What our client says of itself at the start; a client that is not ours says nothing of it. */
export interface InitializationOptions extends Settings {
  /** Commands that a link in a hover may run. */
  readonly hoverCommands: readonly string[];
  /** Commands that a code action may run. */
  readonly actionCommands: readonly string[];
  /** What the server says in the user's language, by what it says in English; absent where that is the user's. */
  readonly words?: Readonly<Record<string, string>>;
}
