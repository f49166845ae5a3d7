import { expect, test } from "vitest";
import { withoutCountries } from "../../server/src/entities/crf/designations";
import { withLoneSpeaker } from "../../server/src/entities/crf/loneSpeaker";
import { withoutTitledTails } from "../../server/src/entities/crf/titledTails";
import { labelled, namesIn } from "./labelled";

test.each([
  ["[Cabinet of Prime Minister Ada Quill/ORG] met.", ["Cabinet/ORG", "Ada Quill/PER"]],
  ["[Bank of Ellery President Quill/ORG] left.", ["Bank of Ellery/ORG", "Quill/PER"]],
  // The title begins the name, or belongs to what is named.
  ["[King Hale University/ORG] closed.", ["King Hale University/ORG"]],
  ["[Friends of King Hale University/ORG] met.", ["Friends of King Hale University/ORG"]],
  ["[Office of the President of Ellery/ORG] said no.", ["Office of the President of Ellery/ORG"]],
  ["[President Ada Quill/PER] left.", ["President Ada Quill/PER"]],
])("somebody with a title has a name of their own: %s", (marked, expected) => {
  expect(namesIn(withoutTitledTails(labelled(marked)))).toEqual(expected);
});

test.each([
  ["[Norway S-300/MISC] systems", ["Norway/LOC", "S - 300/MISC"]],
  ["[Norway Day 300/MISC] came", ["Norway Day 300/MISC"]],
  ["[Boeing B-52/MISC] fell", ["Boeing B - 52/MISC"]],
])("what a country gets is not called by it: %s", (marked, expected) => {
  expect(namesIn(withoutCountries(labelled(marked)))).toEqual(expected);
});

test.each([
  ["Quorrenov added: “It rains.”", ["Quorrenov/PER"]],
  ["“Quorrenov said so.”", ["Quorrenov/PER"]],
  ["Quorren added: “It rains.” He left.", ["Quorren/PER"]],
  ["Quorren said that she was leaving.", ["Quorren/PER"]],
  // It may be a company, or is called like one; what is in marks, and who comes behind another name, is somebody else.
  ["Quorren added: “It rains.”", []],
  ["Veltrax added: “It rains.” He left.", []],
  ["Quorren added: “He knows.”", []],
  ["Quorren said so. Ellery took her time.", []],
  // Known to be a word, a group, a place; letters; several people; a figure.
  ["Firefighters added that it rains.", []],
  ["Parliament warned them.", []],
  ["Norway warned them.", []],
  ["QBX said so.", []],
  ["Quorrenovs said so.", []],
  ["Quorrenov added 300 users.", []],
  ["I’ve said so.", []],
  ["Quorrenov rains.", []],
])("a word that begins a sentence and speaks: %s", (text, expected) => {
  expect(namesIn(withLoneSpeaker(labelled(text)))).toEqual(expected);
});
