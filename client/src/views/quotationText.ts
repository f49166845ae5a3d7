import type { QuoteRow, QuoteState } from "../../../server/src/protocol";
import { excerpt } from "../excerpt";
import type { Translate } from "../translate";
import type { Grouping } from "./quotationGroups";

/** The codicon of each state; only the first is coloured, in the view. */
export const icons: Readonly<Record<QuoteState, string>> = {
  none: "warning",
  uncertain: "question",
  attributed: "quote",
  annotated: "pass-filled",
};

/**
 * `“The results have shown that they haven't…”`; indirect speech stands without marks, as in the article. The comma
 * that leads to "he said" belongs to the sentence around, not to a list of quotations.
 *
 * @param limit characters, the marks aside
 */
export function quotationLabel({ form, text }: QuoteRow, limit = 43): string {
  const words = excerpt(text.replace(/[,;:]$/u, ""), limit);
  return form === "indirect" ? words : `“${words}”`;
}

/** `line 6`; `Donald Trump, via Lavrov · line 8`. Under the speaker's own heading the name is left out. */
export function quotationDescription(row: QuoteRow, grouping: Grouping, t: Translate): string {
  const named = grouping === "work" || row.state === "uncertain" ? row.speaker : "";
  return [source(named, row.via, t), t("line {0}", lineOf(row))].filter((part) => part !== "").join(" · ");
}

/** Characters that a sidebar of the usual width shows of a quotation and its speaker. */
const roomOfRow = 30;
/** So many characters of a quotation tell it from others. */
const leastWords = 14;

/** How many characters of a quotation leave its speaker in sight: the sidebar cuts the right end off. */
export const roomForWords = (speaker: string): number => Math.max(leastWords, roomOfRow - speaker.length);

/** All the words, then what is known of them. */
export function quotationTooltip(row: QuoteRow, t: Translate): string {
  const words = row.form === "indirect" ? row.text : `“${row.text}”`;
  const known = [whose(row, t), formWord(row.form, t), t("line {0}", lineOf(row))];
  return `${excerpt(words, 600)}\n${known.join(" · ")}`;
}

/** `Quotation, no speaker named, line 6: The results have shown…` */
export const quotationSpoken = (row: QuoteRow, t: Translate): string =>
  t("Quotation, {0}, line {1}: {2}", stateSpoken(row, t), lineOf(row), excerpt(row.text, 120));

function stateSpoken(row: QuoteRow, t: Translate): string {
  if (row.state === "none") return t("no speaker named");
  if (row.state === "uncertain") return t("uncertain: {0}", row.speaker);
  return row.state === "annotated" ? t("confirmed: {0}", whose(row, t)) : whose(row, t);
}

const whose = ({ speaker, via }: QuoteRow, t: Translate): string =>
  speaker === "" ? t("no speaker named") : source(speaker, via, t);

/** `Donald Trump, via Lavrov, RIA Novosti`; `via Lavrov` where the name stands elsewhere. */
function source(speaker: string, via: readonly string[], t: Translate): string {
  const through = via.length > 0 ? t("via {0}", via.join(", ")) : "";
  return [speaker, through].filter((part) => part !== "").join(", ");
}

function formWord(form: QuoteRow["form"], t: Translate): string {
  if (form === "direct") return t("direct");
  return form === "partial" ? t("partial") : t("indirect");
}

/** Counted from one, as the editor's margin does. */
const lineOf = ({ ranges }: QuoteRow): number => (ranges[0]?.start.line ?? 0) + 1;
