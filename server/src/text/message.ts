/**
 * Something to say to the user, in English, its variable parts apart, so that it can be said in another language too.
 *
 *   message("Another annotation has the id #{0}.", id)
 */
export interface Message {
  /** `{0}` stands for the first value. The key in l10n/bundle.l10n.json, so a whole sentence, never made of pieces. */
  readonly text: string;
  readonly values: readonly Value[];
}

/** A word of the language itself, such as a month, is a message of its own. */
export type Value = string | number | Message;

/** Says a message in somebody's language. */
export type Say = (message: Message) => string;

export const message = (text: string, ...values: readonly Value[]): Message => ({ text, values });

/** What a thrown thing says of itself; a system's words, in no language of ours. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** As the command line says it, and everybody whose language has no translation. */
export const english: Say = ({ text, values }) => filled(text, values, english);

/** In the language of a bundle, `{"There is no name here.": "Hier steht kein Name."}`; what it lacks, in English. */
export function sayIn(bundle: Readonly<Record<string, string>>): Say {
  const say: Say = ({ text, values }) =>
    filled(Object.hasOwn(bundle, text) ? (bundle[text] ?? text) : text, values, say);
  return say;
}

/** As `vscode.l10n.t` does; a number without a value stays as it is. */
const filled = (text: string, values: readonly Value[], say: Say): string =>
  text.replace(/\{(\d{1,2})\}/gu, (written, index: string) => {
    const value = values[Number(index)] ?? written;
    return typeof value === "object" ? say(value) : String(value);
  });
