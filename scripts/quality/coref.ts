import type { EntityId, Mention } from "../../server/src/entities/types";
import { cleanOffset } from "../../server/src/text/offsets";
import { goldFile } from "../ner/goldFolder";
import { type GoldChains, type GoldMention, nameWithin, readChains, typeOf } from "./coref/gold";
import { readGiven } from "./coref/readGiven";

/**
 * Figures for coreference, mentions given: B³ of the names (Bagga and Baldwin 1998), and he and she traced to a person.
 *
 * Names are the gold's mentions of persons, organisations and places that hold a name. A pronoun is right if the entity
 * that it is given has a name in the pronoun's own chain; it is answered from the confidence at which the editor shows it.
 * A description is right in the same way; the gold knows only those that something else refers to.
 */
const sets = ["coref-gum-news", "coref-gum-other"];
const shown = 0.8;

interface Named extends GoldMention {
  readonly entity: string;
}

interface Counts {
  names: number;
  precision: number;
  recall: number;
  pronouns: number;
  answered: number;
  right: number;
  described: number;
  describedRight: number;
}

function measure(document: GoldChains, into: Counts): void {
  const { text, mentions } = document;
  const given = mentions.flatMap((mention) => {
    const type = typeOf(mention, document);
    const { start, end } = nameWithin(mention);
    return type
      ? [{ mention, name: { span: { start: cleanOffset(start), end: cleanOffset(end) }, type, ref: null } }]
      : [];
  });
  const once = new Map(given.map(({ name }) => [`${name.span.start}-${name.span.end}`, name]));
  const stories = readGiven(
    text,
    [...once.values()].sort((a, b) => a.span.start - b.span.start),
  );
  const entityAt = new Map<string, Mention>(
    stories.flatMap((story, s) =>
      story.mentions.map(
        (m) => [`${m.span.start}-${m.span.end}`, { ...m, entity: `${s}:${m.entity}` as EntityId }] as const,
      ),
    ),
  );
  const all = given.map(({ mention, name }): Named => {
    const at = `${name.span.start}-${name.span.end}`;
    return { ...mention, entity: entityAt.get(at)?.entity ?? at };
  });
  const named = all.filter(({ etype }) => etype !== null);
  for (const name of named) {
    const gold = named.filter(({ chain }) => chain === name.chain);
    const found = named.filter(({ entity }) => entity === name.entity);
    const both = gold.filter(({ entity }) => entity === name.entity).length;
    into.names++;
    into.precision += both / found.length;
    into.recall += both / gold.length;
  }
  for (const pronoun of mentions) {
    if (pronoun.kind !== "pron" || !/^(?:he|him|his|himself|she|her|hers|herself)$/i.test(pronoun.text))
      continue;
    into.pronouns++;
    const answer = entityAt.get(`${pronoun.start}-${pronoun.end}`);
    if (!answer || answer.confidence < shown) continue;
    into.answered++;
    if (all.some(({ chain, entity }) => chain === pronoun.chain && entity === answer.entity)) into.right++;
  }
  for (const answer of entityAt.values()) {
    if (answer.form !== "nominal" || answer.confidence < shown) continue;
    const own = mentions.find(({ start, kind }) => start === answer.span.start && kind === "nom");
    into.described++;
    if (all.some(({ chain, entity }) => chain === own?.chain && entity === answer.entity))
      into.describedRight++;
  }
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(8);
console.log("coreference          names  B³ P    B³ R    B³ F |  he/she       P  answered | the minister");
for (const set of sets) {
  const counts: Counts = {
    names: 0,
    precision: 0,
    recall: 0,
    pronouns: 0,
    answered: 0,
    right: 0,
    described: 0,
    describedRight: 0,
  };
  for (const document of readChains(goldFile("ner", `${set}.dev.jsonl`))) measure(document, counts);
  const p = counts.precision / counts.names;
  const r = counts.recall / counts.names;
  console.log(
    `${set.padEnd(20)}${String(counts.names).padStart(6)}${percent(p)}${percent(r)}${percent((2 * p * r) / (p + r))} |${String(
      counts.pronouns,
    ).padStart(
      8,
    )}${percent(counts.right / counts.answered)}${percent(counts.answered / counts.pronouns)} | ${counts.describedRight} of ${counts.described}`,
  );
}
