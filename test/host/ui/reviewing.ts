import type { Workbench } from "./workbench";

/** Accepts whatever the review suggests, from the quotation it is at to the last; how many there are, and how long it took. */
export async function reviewAll(
  workbench: Workbench,
): Promise<{ readonly quotations: number; readonly seconds: number }> {
  const began = performance.now();
  const [, first = "1", of = "0"] = /Quotation (\d+) of (\d+)/.exec(await workbench.review.title()) ?? [];
  const quotations = Number(of);
  for (let number = Number(first); number <= quotations; number++) {
    await workbench.review.at(number);
    await workbench.page.keyboard.press("Enter");
  }
  await workbench.views.says("Every quotation of this article is confirmed.");
  return { quotations, seconds: (performance.now() - began) / 1000 };
}
