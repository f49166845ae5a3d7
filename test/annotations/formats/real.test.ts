import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formatOf } from "../../../server/src/annotations/formats";
import { exchangedOf } from "../../../server/src/annotations/formats/exchange";
import { gold } from "../../quality/gold";
import { read } from "../../support/read";
import { linesOf, roundTrip } from "./roundTrip";

interface Article {
  readonly name: string;
  readonly text: string;
}

/** Invented articles; real ones where the folders of seeds and gold data are to be had. */
function articles(): readonly Article[] {
  const seeds = process.env.QUOTIDIAN_SEEDS;
  const names = seeds === undefined ? [] : readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  const dev = path.join(process.env.QUOTIDIAN_GOLD ?? "", "quotes", "freenews-marks.dev.jsonl");
  const records = existsSync(dev) ? readFileSync(dev, "utf8").trimEnd().split("\n") : [];
  return [
    ...gold.slice(0, 6).map(({ id, text }) => ({ name: id, text })),
    ...names.map((name) => ({ name, text: readFileSync(path.join(seeds ?? "", name), "utf8") })),
    ...records.map((line): Article => {
      const { id, text } = JSON.parse(line);
      return { name: String(id), text };
    }),
  ];
}

describe("every suggestion survives, with its status", { timeout: 60_000 }, () => {
  test.each(articles())("$name", ({ text }) => {
    const reading = read(text);
    const { annotations } = exchangedOf({ name: "a b/c#1.txt", reading }, "all");
    for (const id of ["web-annotation", "jsonl", "brat", "tei"] as const) {
      const back = roundTrip(id, reading, "all");
      expect(back.text, id).toBe(text);
      expect(linesOf(back.annotations), id).toEqual(linesOf(annotations));
      expect(statuses(back.annotations), id).toEqual(statuses(annotations));
    }
  });
});

test.each(articles())(
  "$name: every row of the table finds its words again",
  { timeout: 60_000 },
  ({ text }) => {
    const format = formatOf("csv");
    const reading = read(text);
    const [file] = format?.export({ name: "a.txt", reading }, "all").files ?? [];
    expect(format?.import(`${format.header}${file?.content}`, () => reading.marked)).toMatchObject({
      losses: [],
    });
  },
);

const statuses = (annotations: readonly { status: string; confidence: number | null }[]) =>
  annotations.map(({ status, confidence }) => `${status} ${confidence}`).sort();
