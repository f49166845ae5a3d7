import { describe, expect, test } from "vitest";
import { alone, bare } from "./valued";

/** What each word in `⟦… = …⟧` comes to by itself; all other words are no date and no amount. */
const each = (examples: readonly string[]): void => {
  test.each(examples)("%s", (example) => {
    expect(alone(bare(example))).toBe(example);
  });
};

describe("days", () => {
  each([
    "The ferry sank on ⟦April 20, 2018 = 2018-04-20⟧, off Belmar.",
    "The ferry sank on ⟦20 April 2018 = 2018-04-20⟧.",
    "It sank on ⟦Friday, April 20, 2018 = 2018-04-20⟧.",
    "It sank ⟦Fri, Apr. 20th 2018 = 2018-04-20⟧.",
    "It sank on the ⟦20th of April, 2018 = 2018-04-20⟧.",
    "⟦APRIL 20, 2018 = 2018-04-20⟧",
    "The Belmar Sun, ⟦April 20, 2018 = 2018-04-20⟧",
    "Logged ⟦2018-04-20 = 2018-04-20⟧ and ⟦20.04.2018 = 2018-04-20⟧ and ⟦4/20/2018 = 2018-04-20⟧.",
    "Stamped ⟦05/04/2018 = 2018-XX-XX⟧, a day in spring.",
    "It sank on ⟦April 20 = XXXX-04-20⟧ or ⟦21 April = XXXX-04-21⟧.",
    "She sails on ⟦April 11–12 = XXXX-04-11/XXXX-04-12⟧ and ⟦13-14 May 2019 = 2019-05-13/2019-05-14⟧.",
    "It was not on ⟦February 29, 2016 = 2016-02-29⟧.",
  ]);
});

describe("no days", () => {
  each([
    "There is no February 30, nor 9/11 or 24/7.",
    "They lost 3-0 and 4/20/18 tells nothing.",
    "A march 5 men long may 5 times return.",
  ]);
});

describe("months, years and longer", () => {
  each([
    "In ⟦April 2018 = 2018-04⟧, in ⟦March of 2014 = 2014-03⟧, in mid-⟦April = XXXX-04⟧, late in ⟦May = XXXX-05⟧.",
    "Since ⟦2014 = 2014⟧ and until mid-⟦2015 = 2015⟧, as the ⟦2003 = 2003⟧ plan said.",
    "In the season of ⟦2016-17 = 2016/2017⟧.",
    "Founded in ⟦1685 = 1685⟧, it has 1685 members of 1709 people, and 2000 people.",
    "The ⟦1990s = 199X⟧, the ⟦'80s = 198X⟧, the ⟦19th century = 18XX⟧, the ⟦twenty-first century = 20XX⟧.",
    "In ⟦summer 2018 = 2018-SU⟧, the ⟦winter of 2006–07 = 2006-WI⟧, the ⟦first quarter of 2018 = 2018-Q1⟧.",
    "Resolution 1973, Flight 2005 and No. 1968 are no years, nor is ⟦$2000 = 2000 dollar⟧.",
    "May left. March on! The march went on, as it may.",
    "She came in ⟦March = XXXX-03⟧ and left in ⟦May = XXXX-05⟧.",
  ]);
});

describe("days counted from today", () => {
  each([
    "She left ⟦Friday = XXXX-WXX-5⟧, ⟦last Tuesday = XXXX-WXX-2⟧ or ⟦Monday night = XXXX-WXX-1TNI⟧.",
    "⟦Yesterday = ?⟧ and ⟦this morning = ?⟧, ⟦two days ago = ?⟧ and ⟦a year ago = ?⟧.",
    "Earlier ⟦this month = ?⟧, ⟦last week = ?⟧'s storm, ⟦next year = ?⟧, ⟦last weekend = ?⟧.",
    "Shops opened on Black Friday, said the Sunday Times, USA Today and This Week.",
    "Not in the last month of the war, but over the ⟦weekend = XXXX-WXX-WE⟧.",
  ]);
});

describe("times of day", () => {
  each([
    "At ⟦5 p.m. = T17:00⟧, by ⟦10:30am = T10:30⟧ or ⟦12:05 a.m. = T00:05⟧ ⟦yesterday = ?⟧.",
    "At ⟦17:00 = T17:00⟧, ⟦1700 GMT = T17:00Z⟧, ⟦5 p.m. (UTC) = T17:00Z⟧, ⟦5 p.m. EST = T17:00⟧.",
    "At ⟦noon = T12:00⟧, ⟦midnight = T24:00⟧ and ⟦five o'clock = T05:00⟧.",
    "A score of 10:30, a verse of 3:16, 25:00 and 13 p.m. are no times.",
  ]);
});

describe("durations", () => {
  each([
    "For ⟦three years = P3Y⟧, a ⟦two-day = P2D⟧ trip, ⟦20-minute = PT20M⟧ talks, ⟦48 hours = PT48H⟧.",
    "The ⟦19-year-old = P19Y⟧ slept ⟦two and a half hours = PT2.5H⟧ and ⟦half an hour = PT0.5H⟧.",
    "It takes ⟦two to three weeks = P2W/P3W⟧, ⟦several months = PXM⟧, ⟦a few days = PXD⟧, ⟦two decades = P20Y⟧.",
    "Within ⟦a year = P1Y⟧; but once a year, or one day, or a second time.",
    "A ⟦year-long = P1Y⟧ siege of ⟦1 hour, 59 minutes and 40.2 seconds = PT1H59M40.2S⟧, ⟦six years and two months = P6Y2M⟧.",
    "It rained for ⟦days = PXD⟧; after ⟦weeks = PXW⟧ of talks, ⟦a couple of months = PXM⟧ or ⟦an hour and a half = PT1.5H⟧.",
    "In the last days of the war.",
  ]);
});

describe("money", () => {
  each([
    "Worth ⟦$1.2bn = 1200000000 dollar⟧, ⟦US$5 million = 5000000 USD⟧, ⟦£20,000 = 20000 GBP⟧ and ⟦€3m = 3000000 EUR⟧.",
    "Worth ⟦3.5 million euros = 3500000 EUR⟧, ⟦five Swiss francs = 5 CHF⟧, ⟦a million dollars = 1000000 dollar⟧.",
    "Worth ⟦Rs 5 crore = 50000000 rupee⟧, ⟦EUR 300m = 300000000 EUR⟧ or ⟦2 million pounds = 2000000 pound⟧.",
    "Worth NZ ⟦$ 26 million = 26000000 NZD⟧.",
    "Worth ⟦$5-6 million = 5000000/6000000 dollar⟧, ⟦$5–$6 million = 5000000/6000000 dollar⟧.",
    "It cost between ⟦$300 and 400 billion = 300000000000/400000000000 dollar⟧.",
    "They ran four and three won; 20 pounds may be money or weight.",
  ]);
});

describe("percentages", () => {
  each([
    "Up ⟦5% = 5 %⟧, ⟦12 percent = 12 %⟧, ⟦twelve per cent = 12 %⟧ of all, ⟦5-10% = 5/10 %⟧, ⟦5%–10% = 5/10 %⟧.",
    "They lead by ⟦37 percent = 37 %⟧ to ⟦43 percent = 43 %⟧, nearly four in 10 — ⟦38 percent = 38 %⟧.",
    "Up ⟦two percentage points = 2 pp⟧ or ⟦25 basis points = 25 bp⟧.",
  ]);
});

describe("quantities", () => {
  each([
    "A ⟦50-mile = 50 mi⟧ walk, ⟦20 tonnes = 20 t⟧, ⟦100km/h = 100 km/h⟧, ⟦35°C = 35 °C⟧, ⟦6.5 hectares = 6.5 ha⟧.",
    "At ⟦-5°C = -5 °C⟧ or ⟦minus 20C = -20 °C⟧, growth of ⟦−2.5% = -2.5 %⟧, give or take plus or minus ⟦3 percent = 3 %⟧.",
    "Dug ⟦50 m = 50 m⟧ deep, less than ⟦a mile = 1 mi⟧ off; it costs ⟦$5 = 5 dollar⟧ a mile.",
    "Between ⟦5 and 10 km = 5/10 km⟧, ⟦10 to 15 miles = 10/15 mi⟧, ⟦1,200 square metres = 1200 m²⟧.",
    "It weighed ⟦200 pounds = 200 lb⟧; ⟦two pounds = 2 lb⟧ of flour, a ⟦500-pound = 500 lb⟧ bomb.",
    "They have 59 missiles, an S-300 and a MiG-23.",
  ]);
});

describe("numbers in words", () => {
  each([
    "⟦twenty-five miles = 25 mi⟧, ⟦one hundred and fifty miles = 150 mi⟧, ⟦half a million miles = 500000 mi⟧",
    "⟦two hundred thousand miles = 200000 mi⟧, ⟦a dozen miles = 12 mi⟧, ⟦two dozen miles = 24 mi⟧",
    "⟦three million two hundred thousand miles = 3200000 mi⟧, ⟦2½ miles = 2.5 mi⟧, two ⟦five miles = 5 mi⟧",
  ]);
});
