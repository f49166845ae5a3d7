import { demonyms } from "../entities/lexicon/places";
import { isFronted } from "./cue";
import type { Item } from "./frame";
import { isPossessiveMark } from "./itemTests";
import { plainVerbForms, possessives } from "./lexicon/wordClasses";
import { type Phrase, phrase, startOf } from "./phrase";
import { mainSubject, subjectAfter } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";

const documents =
  /^(?:documents?|statements?|tweets?|letter|email|e-mail|message|announcement|post|filing|memo|release|website|webpage|account)$/;

/** Documents that a name before them issues; `the Harbour letter` may be about one. */
const issuedByName = /^(?:statements?|tweets?|announcement|release|website|webpage|account)$/;

const issuers =
  /^(?:government|ministry|company|agency|police|party|union|campaign|council|committee|commission|university|department|family|court|bank)$/;

/** Where people post is not who posts: `a Twitter account`. */
const platform = /^(?:Twitter|Facebook|Instagram|YouTube|Telegram|WhatsApp|Snapchat|Reddit|LinkedIn|Weibo)$/i;

/**
 * A document's words are its author's, where the text names one:
 *
 *   the family's statement read, its website says          → the family, it
 *   part of the family's statement reads                   → the family
 *   a statement from the king, the account for the king    → the king
 *   a Harbour Board press release said                     → Harbour Board
 *   the government statement said                          → the government
 *   they released a statement which said                   → they
 *   Lind told the court that Quill had sent a message reading  → Quill
 */
export function ofDocument(items: readonly Item[], subject: Phrase | null, from: number): Phrase | null {
  const head = subject ? documentHead(items, subject) : -1;
  if (!subject || head < 0) return subject;
  const owner = ownerBefore(
    items,
    head,
    head === subject.head ? Math.min(from, subject.first) : subject.head + 2,
  );
  if (owner) return owner;
  const by = authorMark(items, head);
  if (by > 0) return subjectAfter(items, by, items.length) ?? subject;
  const issued = /^an?$/.test(items[subject.first]?.lower ?? "") && subject.first > from;
  if (!issued) return subject;
  const sender = isVerb(items[subject.first - 1]) ? subjectBefore(items, subject.first - 1, from) : null;
  return sender ?? mainSubject(items, from, subject.first, isFronted) ?? subject;
}

const isVerb = (item: Item | undefined): boolean =>
  item?.kind === "word" && (plainVerbForms.has(item.lower) || /[^e]ed$/.test(item.lower));

/** The document's noun, that of `part of the statement` included; -1 where none is meant. */
function documentHead(items: readonly Item[], { head }: Phrase): number {
  const isDocument = (k: number): boolean => documents.test(items[k]?.lower ?? "");
  if (isDocument(head)) return head;
  if (!/^(?:part|parts|portion|excerpts?)$/.test(items[head]?.lower ?? "") || items[head + 1]?.lower !== "of")
    return -1;
  for (let k = head + 2; k < head + 7 && items[k]?.kind !== "punctuation"; k++) if (isDocument(k)) return k;
  return -1;
}

/** `the king's statement`, `her statement`, `a Harbour Board statement`: back to where the noun phrase begins. */
function ownerBefore(items: readonly Item[], head: number, from: number): Phrase | null {
  for (let k = head - 1; k >= from && k > head - 8; k--) {
    const item = items[k];
    if (item === undefined || item.kind === "punctuation" || item.kind === "quote") return null;
    if (isPossessiveMark(item)) return subjectBefore(items, k, from);
    if (item.kind === "name") {
      const names = issuedByName.test(items[head]?.lower ?? "");
      const issues = names && !platform.test(item.text) && !demonyms.has(item.lower);
      if (issues && !isPossessiveMark(items[k + 1])) return phrase(items, "name", k, k, k);
    } else if (item.kind === "word" && possessives.has(item.lower)) return phrase(items, "pronoun", k, k, k);
    else if (k === head - 1 && issuers.test(item.lower) && issuedByName.test(items[head]?.lower ?? ""))
      return phrase(items, "nominal", startOf(items, k, from), k, k);
    else if (/^(?:an?|the|this|that|of)$/.test(item.lower)) return null;
  }
  return null;
}

/** `a tweet by`, `a tweet on Monday by`: where the author is named; -1 where none is. */
function authorMark(items: readonly Item[], head: number): number {
  if (items[head]?.lower === "account" && items[head + 1]?.lower === "for") return head + 1;
  for (let k = head + 1; k <= head + 3; k++) {
    if (/^(?:by|from)$/.test(items[k]?.lower ?? "")) return k;
    if (items[k]?.kind !== "word") return -1;
  }
  return -1;
}
