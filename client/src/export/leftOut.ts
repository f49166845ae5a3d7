import type { ExportResult } from "../../../server/src/protocol";
import type { Translate } from "../translate";
import { unreadText } from "./unreadText";

/** Articles that are not in an export. */
export interface LeftOut {
  /** How many cannot be read themselves. */
  readonly unreadable: number;
  /** Those whose annotations cannot be read. */
  readonly unread: ExportResult["unread"];
}

/** Is nothing left of so many articles? What would be written then is empty, and may replace what is not. */
export const isAllLeftOut = ({ unreadable, unread }: LeftOut, articles: number): boolean =>
  articles > 0 && unreadable + unread.length === articles;

/** Which articles are left out and why: a sentence for each reason there is. */
export const leftOutTexts = ({ unreadable, unread }: LeftOut, t: Translate): readonly string[] =>
  [missingText(unreadable, t), unreadText(unread, t)].filter((sentence) => sentence !== "");

const missingText = (files: number, t: Translate): string =>
  files === 0 ? "" : files === 1 ? t("1 file could not be read.") : t("{0} files could not be read.", files);
