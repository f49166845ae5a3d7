import { type InputError, UnreadableAnnotations } from "../failure";

/**
 * Reads an article where there may be others: one whose annotations cannot be read is left out, since without them it would
 * mislead.
 */
export function orLeftOut<T extends object>(file: string, read: () => T): T | { readonly error: InputError } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableAnnotations)) throw error;
    return { error: { code: "unreadable", message: `${error.message}; ${file} is left out` } };
  }
}
