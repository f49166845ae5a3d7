import { message } from "../../../text/message";
import { sliceOf } from "../../../text/offsets";
import { exchangedOf } from "../exchange";
import { Losses } from "../losses";
import { paragraphsOf } from "../paragraphs";
import type { Exported, ExportedFile, Which } from "../types";
import { bodyOf } from "./body";
import { countForbidden, xmlText } from "./escape";
import { XmlIds } from "./ids";
import { piecesIn, widened } from "./pieces";
import { Registers } from "./registers";
import { Tags } from "./tags";

/**
 * TEI P5: quotations as `said`, names as `persName`, `orgName`, `placeName`, `name`, all else as `seg`; who they are in
 * the lists of `standOff`, cues and sources as links there, and what TEI has no attribute for as feature structures.
 * White space stands in `body` as it stands in the article.
 */
export function writeTei(file: ExportedFile, which: Which): Exported {
  const { text, name, annotations, entities } = exchangedOf(file, which);
  const losses = new Losses();
  losses.add(message("characters that XML cannot hold; U+FFFD stands for them"), countForbidden(text));
  const paragraphs = widened(paragraphsOf(file.reading), annotations);
  const pieces = piecesIn(paragraphs, annotations);
  const ids = new XmlIds();
  const registers = new Registers(entities, ids);
  const tags = new Tags(pieces.flat(), registers, ids);
  const body = bodyOf(text, paragraphs, pieces, tags);
  const standOff = `${registers.print()}${tags.standOff()}`;
  const [headline] = paragraphs.filter(({ kind }) => kind === "headline");
  const title = headline === undefined ? name : sliceOf(text, headline.span).replace(/\s+/g, " ").trim();
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    `<teiHeader><fileDesc><titleStmt><title>${xmlText(title)}</title></titleStmt>`,
    "<publicationStmt><p>Annotated with Quotidian.</p></publicationStmt>",
    `<sourceDesc><p>${xmlText(name)}</p></sourceDesc></fileDesc></teiHeader>\n`,
    standOff === "" ? "" : `<standOff>\n${standOff}</standOff>\n`,
    `<text><body xml:space="preserve">${body}</body></text>\n</TEI>\n`,
  ].join("");
  return { files: [{ extension: ".xml", content }], losses: losses.list };
}
