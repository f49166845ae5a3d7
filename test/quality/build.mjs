// Builds test/quality/invented.jsonl from the labelled articles in test/quality/articles/.
//
//   node test/quality/build.mjs           writes the file
//   node test/quality/build.mjs --check   exits 1 if it is not up to date
//
// A labelled article is the article, with the labels of a line's quotations in indented lines under it, in text order:
//
//   “We came with a timetable,” Ingrid Halloran told reporters. “They came with a tuba.”
//     | direct  | “We came ... timetable,” | > Ingrid Halloran | > told
//     | +direct | “They came ... tuba.”    | < Ingrid Halloran | < told
//
// Columns: form, words, speaker, cue, name. `+` before the form: a further part of the quotation before it.
// Words are given whole, or as their beginning and their end with ` ... ` between.
// Speaker and cue say where to look: `>` first occurrence after the quotation in its line, `<` last one before it;
// `>>` and `<<` look in the whole article. `-`: there is none. The name may be left out where it is the speaker's own words.
// docs/guidelines.md decides what is right. README.md beside this file says more.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("articles/", import.meta.url);
const target = new URL("invented.jsonl", import.meta.url);
const forms = new Set(["direct", "partial", "indirect", "term", "title", "nickname"]);
const labelLine = /^\s+\|(.*)$/;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The article without its labels, and each label with the span of the line that it speaks of. */
export function parse(source) {
  const kept = [];
  const labels = [];
  let start = 0;
  let length = 0;
  for (const line of source.split("\n")) {
    const label = labelLine.exec(line);
    if (label) {
      labels.push({
        columns: label[1].split("|").map((column) => column.trim()),
        line: { start, end: start + length },
      });
      continue;
    }
    start += kept.length === 0 ? 0 : length + 1;
    length = line.length;
    kept.push(line);
  }
  return { text: kept.join("\n"), labels };
}

function fail(label, why) {
  throw new Error(`${why}: | ${label.columns.join(" | ")}`);
}

function spanOfWords(text, label, from) {
  const [head, tail = ""] = label.columns[1].split(" ... ");
  const start = text.indexOf(head, from);
  const at = text.indexOf(tail, start + head.length);
  const end = at + tail.length;
  if (start < 0 || at < 0 || end > label.line.end)
    fail(label, "words not found, in order, in the line above");
  return { start, end };
}

const isWhole = (text, start, end) =>
  !(wordCharacter.test(text[start - 1] ?? "") && wordCharacter.test(text[start])) &&
  !(wordCharacter.test(text[end] ?? "") && wordCharacter.test(text[end - 1]));

/** Where `> told` points to, seen from the quotation `at`. */
function locate(text, label, pointer, at) {
  if (pointer === undefined || pointer === "-" || pointer === "") return null;
  const match = /^(>>?|<<?) (.+)$/.exec(pointer);
  if (!match) fail(label, `cannot read “${pointer}”`);
  const [, arrow, words] = match;
  const within = arrow.length === 2 ? { start: 0, end: text.length } : label.line;
  const forward = arrow.startsWith(">");
  let start = forward ? text.indexOf(words, at.end) : text.lastIndexOf(words, at.start - words.length);
  while (start >= within.start && start + words.length <= within.end) {
    const end = start + words.length;
    if (isWhole(text, start, end)) return { text: words, start, end };
    start = forward ? text.indexOf(words, start + 1) : start === 0 ? -1 : text.lastIndexOf(words, start - 1);
  }
  return fail(label, `“${words}” not found (${arrow})`);
}

const inside = (inner, outer) => inner !== outer && outer.start <= inner.start && inner.end <= outer.end;

/** The quotation that a `+` goes on with: the last one so far that stands in no other. */
const lastOutermost = (quotes) =>
  quotes.findLastIndex((quote) => !quotes.some((other) => inside(quote, other)));

function quotesOf({ text, labels }) {
  const quotes = [];
  let from = 0;
  for (const label of labels) {
    const [column, , speakerColumn, cueColumn, name] = label.columns;
    const form = column.replace(/^\+/, "");
    const continues = form === column ? null : lastOutermost(quotes);
    if (!forms.has(form)) fail(label, `“${form}” is no form`);
    if (continues === -1) fail(label, "nothing to go on with");
    const span = spanOfWords(text, label, Math.max(from, label.line.start));
    const speaker = locate(text, label, speakerColumn, span);
    const cue = locate(text, label, cueColumn, span);
    const reports = form === "direct" || form === "partial" || form === "indirect";
    if (reports && speakerColumn === undefined) fail(label, "says neither who speaks nor that nobody does");
    quotes.push({ ...span, form, continues, speaker, cue, name: name || (speaker?.text ?? null) });
    from = span.start + 1;
  }
  return quotes;
}

/** One gold record of a labelled article. */
export function record(id, source) {
  const parsed = parse(source);
  return { id, text: parsed.text, quotes: quotesOf(parsed) };
}

/** Every labelled article in `articles/`, by name. */
export const records = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      try {
        return record(name.slice(0, -".txt".length), readFileSync(new URL(name, folder), "utf8"));
      } catch (error) {
        throw new Error(`${name}: ${error.message}`);
      }
    });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = records();
  const lines = `${built.map((article) => JSON.stringify(article)).join("\n")}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(target, lines);
    console.log(
      `${built.length} articles, ${built.reduce((n, article) => n + article.quotes.length, 0)} quotations`,
    );
  } else if (readFileSync(target, "utf8") !== lines) {
    console.error("test/quality/invented.jsonl is not up to date: run node test/quality/build.mjs");
    process.exitCode = 1;
  }
}
