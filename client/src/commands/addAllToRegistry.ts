import { l10n } from "vscode";
import { register } from "./register";
import { say } from "./say";
import type { Command } from "./services";

/** Adds everybody and everything that the active article names and the registry does not know. */
export const addAllToRegistry: Command = async ({ call, article, overviews }) => {
  const { document } = article;
  const overview = document && (await overviews.current(document));
  const unknown = overview?.entities.filter(({ registered }) => !registered) ?? [];
  if (document === undefined || unknown.length === 0)
    say(l10n.t("Every name of this article is in the registry."));
  else
    await register(
      call,
      document,
      unknown.map(({ id }) => id),
    );
};
