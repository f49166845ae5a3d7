import type { TextDocument } from "vscode";
import { hoverAt, ok, openArticle, rangeOf, until } from "../support";

suite("hover", () => {
  let document: TextDocument;
  suiteSetup(async () => {
    ({ document } = await openArticle("foghorn-talks.txt"));
  });

  const hover = (words: string) =>
    until(
      async () => (await hoverAt(document, rangeOf(document, words).start)) || null,
      `hover on “${words}”`,
    );

  test("a name tells who it is, from a surname too", async () => {
    const text = await hover("Rask rejected");
    ok(/\*\*Teodor Rask\*\* · person/.test(text), text);
    ok(text.includes("Transport Minister"), text);
    ok(/\d quotations? · \d mentions? here/.test(text), text);
  });

  test("a quotation's mark tells who said it", async () => {
    const text = await hover("“We were closer in March");
    ok(/\*\*Amadou Keita\*\*/.test(text), text);
    ok(text.includes("direct"), text);
  });

  test("a quotation that nobody owns says so, anywhere inside it", async () => {
    const text = await hover("rather drown");
    ok(text.includes("No speaker is named"), text);
    ok(text.includes("Set Speaker"), text);
  });

  test("prose has none", async () => {
    const found = await hoverAt(document, rangeOf(document, "foggiest month").start);
    ok(found === "", found);
  });
});
