import { CancellationTokenSource, Disposable, l10n, type QuickPickItem, Uri, window } from "vscode";
import { baseName, corpusFiles } from "../corpus/corpusFiles";
import { everyCorpus, nearestCorpus } from "../corpus/nearestConfig";
import { matches, readQuery } from "../find/query";
import { type Found, quotationsOf } from "../find/search";
import { isCancelled } from "../responseErrors";
import { icons, quotationDescription, quotationLabel } from "../views/quotationText";
import { goTo } from "./goTo";
import type { Command, Services } from "./services";

interface Row extends QuickPickItem {
  readonly found: Found;
}

/** A list longer than this is read by nobody. */
const most = 200;

/** Looks for words in quotations, and for who said them (`@name`): in the active article first, then in its corpus. */
export const findInQuotations: Command = async (services) => {
  const chosen = await pickQuotation(services);
  const [range] = chosen?.row.ranges ?? [];
  if (chosen !== undefined && range !== undefined)
    await goTo(services, { uri: chosen.uri, position: range.start, range });
};

function pickQuotation(services: Services): Promise<Found | undefined> {
  const pick = window.createQuickPick<Row>();
  const source = new CancellationTokenSource();
  let all: readonly Found[] = [];
  const fill = () => {
    const query = readQuery(pick.value);
    pick.items = all
      .filter(({ row }) => matches(query, row))
      .slice(0, most)
      .map(rowOf);
  };
  pick.title = l10n.t("Find in Quotations");
  pick.placeholder = l10n.t("Words, and @name for who said them");
  return new Promise((resolve) => {
    const subscriptions = Disposable.from(
      pick,
      source,
      pick.onDidChangeValue(fill),
      pick.onDidAccept(() => {
        const [row] = pick.activeItems;
        // Nothing is found yet: whoever is quick may wait.
        if (row === undefined) return;
        resolve(row.found);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        source.cancel();
        subscriptions.dispose();
      }),
    );
    pick.show();
    pick.busy = true;
    void gather(services, source, (found) => {
      all = [...all, ...found];
      fill();
    }).then((isWhole) => {
      if (isWhole) pick.busy = false;
    });
  });
}

/** The active article's quotations at once, the others as they are read. False: nobody waits any more. */
async function gather(
  { article: { document }, overviews, call, log }: Services,
  { token }: CancellationTokenSource,
  add: (found: readonly Found[]) => void,
): Promise<boolean> {
  const own = document?.uri.toString();
  const quotes = document === undefined ? [] : ((await overviews.current(document))?.quotes ?? []);
  if (own !== undefined) add(quotes.map((row) => ({ uri: own, row })));
  const near = document && (await nearestCorpus(document.uri));
  const corpora = document === undefined ? await everyCorpus() : near === undefined ? [] : [near];
  try {
    for (const corpus of corpora) {
      const files = (await corpusFiles(corpus, token)).filter((uri) => uri.toString() !== own);
      for await (const found of quotationsOf(call, files, token))
        if (!token.isCancellationRequested) add(found);
    }
  } catch (error) {
    if (!isCancelled(error)) log.error("Finding in quotations failed.", String(error));
  }
  return !token.isCancellationRequested;
}

const rowOf = (found: Found): Row => ({
  label: `$(${icons[found.row.state]}) ${quotationLabel(found.row)}`,
  description: [quotationDescription(found.row, "work", l10n.t), baseName(Uri.parse(found.uri))].join(" · "),
  // What is typed has been looked for already, and not as VS Code would.
  alwaysShow: true,
  found,
});
