/** Ends a command with exit code 2 and a message; anything else that is thrown is a defect. */
export class CannotRun extends Error {}

/** An article's annotations are there and cannot be read: where several articles are asked for, the rest goes on. */
export class UnreadableAnnotations extends CannotRun {}

/** What went wrong with one input: a code for machines, words for people. */
export interface InputError {
  readonly code:
    | "not-found"
    | "unreadable"
    | "directory"
    | "binary"
    | "invalid-json"
    | "invalid-record"
    | "too-long";
  readonly message: string;
}

export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;
