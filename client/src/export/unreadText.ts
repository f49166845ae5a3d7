import type { ExportResult } from "../../../server/src/protocol";
import type { Translate } from "../translate";

/** Articles named; more would not be read. */
const most = 4;

/** Which articles are left out, since their annotations cannot be read: of one, why; empty where there is none. */
export function unreadText(unread: ExportResult["unread"], t: Translate): string {
  const [first] = unread;
  if (first === undefined) return "";
  if (unread.length === 1) return t("{0} is left out. {1}", first.name, first.why);
  const names = unread.slice(0, most).map(({ name }) => name);
  const named = [...names, ...(unread.length > most ? ["…"] : [])].join(", ");
  return t("{0} articles are left out, since their annotations cannot be read: {1}.", unread.length, named);
}
