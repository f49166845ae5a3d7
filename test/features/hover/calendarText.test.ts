import { expect, test } from "vitest";
import { calendarText } from "../../../server/src/features/hover/calendarText";
import { english } from "../../../server/src/text/message";

test.each([
  ["2017-04-21", "Friday, 21 April 2017"],
  ["2017-04-20TEV", "Thursday, 20 April 2017, evening"],
  ["2017-04", "April 2017"],
  ["2017", "2017"],
  ["2017-W16", "the week of 17 April 2017"],
  ["2017-W16-WE", "the weekend of 22 April 2017"],
  ["2021-W53", "the week of 3 January 2022"],
  ["2020-W01", "the week of 30 December 2019"],
])("%s: %s", (value, text) => {
  expect(calendarText(value, english)).toBe(text);
});
