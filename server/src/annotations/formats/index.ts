import { readBrat } from "./brat/read";
import { writeBrat } from "./brat/write";
import { writeAttributions } from "./brat/writeAttributions";
import { readConll } from "./conll/read";
import { writeConll } from "./conll/write";
import { readCsv } from "./csv/read";
import { csvHeader, writeCsv } from "./csv/write";
import { readJsonl } from "./jsonl/read";
import { writeJsonl } from "./jsonl/write";
import { readTei } from "./tei/read";
import { writeTei } from "./tei/write";
import type { Format } from "./types";
import { readWebAnnotation } from "./webAnnotation/read";
import { writeWebAnnotation } from "./webAnnotation/write";

/** Every format, in the order in which lists offer them; docs/formats.md has a section for each. */
export const formats = [
  {
    id: "csv",
    label: "CSV table of quotations",
    extensions: [".csv"],
    files: "corpus",
    // Without the byte order mark, spreadsheets take UTF-8 for something else.
    header: `\uFEFF${csvHeader}`,
    needsText: true,
    export: writeCsv,
    import: readCsv,
  },
  {
    id: "brat",
    label: "brat standoff",
    extensions: [".ann", ".txt"],
    files: "article",
    header: "",
    needsText: true,
    export: writeBrat,
    import: readBrat,
  },
  {
    id: "brat-attribution",
    label: "brat, attributions as in PARC and PolNeAR",
    extensions: [".ann", ".txt"],
    files: "article",
    header: "",
    needsText: true,
    export: writeAttributions,
    import: readBrat,
  },
  {
    id: "conll",
    label: "CoNLL-2003, names in IOB2",
    extensions: [".conll"],
    files: "corpus",
    header: "",
    needsText: true,
    export: writeConll,
    import: readConll,
  },
  {
    id: "web-annotation",
    label: "W3C Web Annotation, JSON-LD",
    extensions: [".jsonld"],
    files: "article",
    header: "",
    needsText: true,
    export: writeWebAnnotation,
    import: readWebAnnotation,
  },
  {
    id: "tei",
    label: "TEI P5",
    extensions: [".xml"],
    files: "article",
    header: "",
    needsText: false,
    export: writeTei,
    import: readTei,
  },
  {
    id: "jsonl",
    label: "spaCy and Prodigy, JSON Lines",
    extensions: [".jsonl"],
    files: "corpus",
    header: "",
    needsText: false,
    export: writeJsonl,
    import: readJsonl,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]["id"];

export const formatOf = (id: string): Format | undefined => formats.find((format) => format.id === id);
