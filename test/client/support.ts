import type { Translate } from "../../client/src/translate";
import type { Overview, QuoteRow } from "../../server/src/protocol";

/** English, as `vscode.l10n.t` gives it where no other language is installed. */
export const english: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

/** A quotation that starts on a line counted from one and is as long as its words. */
export function quote(line: number, row: Partial<QuoteRow> & Pick<QuoteRow, "text">): QuoteRow {
  const start = { line: line - 1, character: 0 };
  return {
    id: `${line}:${row.text}`,
    state: "attributed",
    form: "direct",
    ranges: [{ start, end: { line: start.line, character: row.text.length + 2 } }],
    speaker: "",
    shortSpeaker: row.speaker ?? "",
    speakerKey: row.speaker?.toLowerCase().replaceAll(" ", "-") ?? "",
    via: [],
    ...row,
  };
}

export const counts = (some: Partial<Overview["counts"]>): Overview["counts"] => ({
  quotations: 0,
  direct: 0,
  partial: 0,
  noSpeaker: 0,
  uncertain: 0,
  confirmed: 0,
  speakers: 0,
  ...some,
});
