import type { Finding } from "../../checks/types";
import type { Place } from "../place";

/** A finding and where it is, in every way in which a report may say so. Offsets are UTF-16, end-exclusive. */
export interface LocatedFinding {
  /** As the command line named it, or relative to the working directory. */
  readonly file: string;
  /** `configuration`: a mistake in quotidian.json or in the registry. */
  readonly code: Finding["code"] | "configuration";
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
}
