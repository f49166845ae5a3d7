import { expect, test } from "vitest";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import { columnCount, labelCount, labelSum } from "../../server/src/entities/crf/labels";
import { loadModel } from "../../server/src/entities/crf/model";
import { packModel } from "../../server/src/entities/crf/modelFile";
import { gazetteer, weights } from "./crfTagger";

const changed = (file: Uint8Array, at: number): Uint8Array =>
  Uint8Array.from(file, (byte, i) => (i === at ? byte ^ 0xff : byte));

test.each([
  ["empty", new Uint8Array(), /not a file of this kind/],
  [
    "something else",
    new TextEncoder().encode("<!doctype html><title>404</title>"),
    /not a file of this kind/,
  ],
  ["the other file", gazetteer, /not a file of this kind/],
  ["cut short", weights.slice(0, weights.length / 2), /truncated/],
  ["cut in the header", weights.slice(0, 10), /not a file of this kind/],
  ["too long", Uint8Array.from([...weights.slice(0, 64), ...weights]), /truncated|damaged|length/],
  ["damaged", changed(weights, 5000), /damaged/],
  ["of another version", changed(weights, 4), /format/],
])("weights that are %s are refused", (_, file, message) => {
  expect(() => loadTagger(file, gazetteer)).toThrow(message);
});

test("a gazetteer that is cut short is refused, by name", () => {
  expect(() => loadTagger(weights, gazetteer.slice(0, -1))).toThrow(/gazetteer.*truncated/);
});

test("a label's weight is the sum of its own, its type's and its position's", () => {
  const row = new Int8Array(columnCount);
  row[0] = 5; // outside
  row[1] = 3; // first word of a person
  row[labelCount] = -7; // person
  row[labelCount + 4] = 10; // first word
  const feature = 0x12345678;
  const model = loadModel(
    packModel({
      features: new Map([[feature, row]]),
      scale: 0.5,
      transitions: new Float32Array(labelCount * labelCount),
      calibration: { slope: 1, offset: 0 },
    }),
  );
  const sums = new Int32Array(columnCount);
  model.addAll(Int32Array.of(feature, 0x7654321), 2, sums, 0);
  expect([0, 1, 2, 3, 4, 5].map((label) => labelSum(sums, 0, label))).toEqual([5, 6, -7, -7, -7, 10]);
  expect(model.scale).toBe(0.5);
});

test("the version tells one model from another", () => {
  const packed = (scale: number): Uint8Array =>
    packModel({
      features: new Map(),
      scale,
      transitions: new Float32Array(labelCount * labelCount),
      calibration: { slope: 1, offset: 0 },
    });
  expect(loadModel(packed(1)).version).not.toBe(loadModel(packed(2)).version);
});

test("every feature keeps its own weights, whichever of them a mask of its own has", () => {
  const features = new Map<number, Int8Array>();
  // A thousand masks, of which the file knows 255 by a code.
  for (let i = 1; i <= 1000; i++)
    features.set(
      i * 4_000_037,
      Int8Array.from({ length: columnCount }, (_, c) => ((i >> (c % 10)) & 1) * (c - 12)),
    );
  const model = loadModel(
    packModel({
      features,
      scale: 1,
      transitions: new Float32Array(labelCount * labelCount),
      calibration: { slope: 1, offset: 0 },
    }),
  );
  for (const [feature, row] of features) {
    const sums = new Int32Array(columnCount);
    model.addAll(Int32Array.of(feature), 1, sums, 0);
    expect(sums).toEqual(Int32Array.from(row));
  }
});
