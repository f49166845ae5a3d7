import { expect, test } from "vitest";
import { placeWords } from "../../server/src/features/hover/placeWords";
import { english } from "../../server/src/text/message";

test.each([
  ["Syria", "country · capital Damascus"],
  ["the US", "country · capital Washington D.C."],
  ["U.K.", "country · capital London"],
  ["Türkiye", "country · capital Ankara"],
  ["Texas", "US state · capital Austin"],
  ["Damascus", "capital of Syria"],
  ["Sana'a", "capital of Yemen"],
  ["Aleppo", "city in Syria"],
  ["Geneva", "city in Switzerland"],
  ["São Paulo", "city in Brazil"],
  ["Austin", "capital of Texas"],
  ["Dallas", "city in Texas"],
  // A city ten times the size of its namesakes is the one that is meant.
  ["London", "capital of the United Kingdom"],
  ["Paris", "capital of France"],
  // Otherwise every candidate is named, and none is chosen.
  ["Birmingham", "city in the United Kingdom or city in Alabama"],
  ["Georgia", "country (capital Tbilisi) or US state (capital Atlanta)"],
  ["Washington", "US state (capital Olympia) or capital of the United States"],
  ["Singapore", "country"],
  ["Hong Kong", "territory"],
  // Where states disagree a hover says nothing.
  ["Israel", "country"],
  ["Jerusalem", ""],
  ["Taiwan", ""],
  ["Sandvey", ""],
  ["constructor", ""],
])("%s: %s", (name, words) => {
  expect(placeWords(name, english).join(" · ")).toBe(words);
});
