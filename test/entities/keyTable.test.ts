import { expect, test } from "vitest";
import { byteReader, byteWriter } from "../../server/src/entities/crf/bytes";
import { keyOf, readKeyTable, writeKeys } from "../../server/src/entities/crf/keyTable";

const largest = keyOf(0xffffffff);

const written = (keys: readonly number[]): Uint8Array => {
  const out = byteWriter();
  writeKeys(out, keys);
  return out.done();
};
const tableOf = (keys: readonly number[]): ReturnType<typeof readKeyTable> =>
  readKeyTable(byteReader(written(keys)));

test.each([
  ["no key", []],
  ["one", [1234]],
  ["the least and the greatest", [0, largest]],
  ["neighbours", [700, 701, 702, 703]],
  ["steps of 255 × 256 and about", [0, 65_279, 65_280, 65_281, 130_560, 195_841]],
  ["all in the last home", Array.from({ length: 500 }, (_, i) => largest - 499 + i)],
  ["all in the first one", Array.from({ length: 500 }, (_, i) => i)],
  ["far apart", Array.from({ length: 1000 }, (_, i) => i * 134_000)],
])("finds every key where it stands: %s", (_, keys) => {
  const table = tableOf(keys);
  expect(table.count).toBe(keys.length);
  expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, i) => i));
});

test("finds no other", () => {
  const table = tableOf([5, 6, 9, 70_000, largest - 1]);
  expect([0, 4, 7, 8, 10, 69_999, 70_001, largest].map((key) => table.find(key))).toEqual(Array(8).fill(-1));
});

test.each([
  ["cut short", written([1, 2, 3]).slice(0, -1), /truncated/],
  // One step less than there are keys: the last low byte belongs to none.
  ["fewer steps than keys", Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 0, 0, 7, 7), /damaged/],
])("refuses keys that are %s", (_, data, message) => {
  expect(() => readKeyTable(byteReader(data))).toThrow(message);
});
