import { expect, test } from "vitest";
import { spellingKey } from "../../server/src/corpus/spelling";

test.each([
  ["Sergei Ivanenko", "Sergey Ivanenko"],
  ["Sergei Ivanenko", "Sergej Ivanenko"],
  ["Oleksandr Horsky", "Oleksandr Horskyy"],
  ["Oleksandr Horsky", "Oleksandr Horskiy"],
  ["Yusuf al-Haddad", "Yusuf al Hadad"],
  ["Nováková", "Novakova"],
  ["RADA NOVAK", "Rada Novak"],
  ["the Harbour Commission", "Harbour Commission"],
  ["United States", "US"],
])("%s and %s are one name", (a, b) => {
  expect(spellingKey(a)).toBe(spellingKey(b));
});

test.each([
  ["Ian Orne", "Yan Orne"],
  ["Spike Lee", "Spike Le"],
  ["Maria Orne", "Mario Orne"],
  ["Jan Orne", "Jana Orne"],
])("%s and %s are two", (a, b) => {
  expect(spellingKey(a)).not.toBe(spellingKey(b));
});
