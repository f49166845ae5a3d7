import { entityClasses } from "../../../markup/classes";
import { isQuotation, speakerValue } from "../../../markup/quoteAttributes";
import type { Exchanged } from "../types";
import { xmlAttribute } from "./escape";
import type { Registers } from "./registers";
import { wikidata } from "./vocabulary";

/** Attributes that are printed, and the keys of the markup that they hold. */
export interface Held {
  readonly printed: string;
  readonly keys: readonly string[];
}

const nothing: Held = { printed: "", keys: [] };

/** What TEI points to entities with: `who` of a quotation, `ref` of a name. */
export const pointersOf = ({ attributes }: Exchanged, registers: Registers): Held =>
  isQuotation(attributes) ? who(attributes, registers) : ref(attributes, registers);

function who(attributes: Exchanged["attributes"], registers: Registers): Held {
  const speaker = speakerValue(attributes, (id) => registers.entities.has(id));
  const ids = speaker?.kind === "ids" ? speaker.ids : [];
  if (ids.length === 0 || ids.join(" ") !== attributes.values.get("speaker")) return nothing;
  const pointers = ids.map((id) => registers.pointerTo(id)).join(" ");
  return { printed: xmlAttribute("who", pointers), keys: ["speaker"] };
}

function ref({ classes, values }: Exchanged["attributes"], registers: Registers): Held {
  const type = entityClasses.find((name) => classes[0] === name);
  if (type === undefined) return nothing;
  const [id, wd = ""] = [values.get("ref"), values.get("wd")];
  const isItem = /^Q\d+$/.test(wd);
  const pointers = [
    ...(id === undefined ? [] : [registers.pointerTo(id, type)]),
    ...(isItem ? [`${wikidata}${wd}`] : []),
  ];
  if (pointers.length === 0) return nothing;
  return { printed: xmlAttribute("ref", pointers.join(" ")), keys: ["ref", ...(isItem ? ["wd"] : [])] };
}
