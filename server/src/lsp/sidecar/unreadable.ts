import { message } from "../../text/message";
import { Refusal } from "../errors";
import { nameOf } from "../uris";

/** A file that may hold an article's annotations is there and cannot be read: nothing may be written in its place. */
export class UnreadableSidecar extends Refusal {
  /** @param reason why, as the system has it */
  constructor(uri: string, reason: string) {
    super(
      message(
        "{0} cannot be read ({1}). Make it readable and try again: until then it is left as it is.",
        nameOf(uri),
        reason,
      ),
    );
  }
}
