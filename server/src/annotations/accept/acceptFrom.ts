import { chainsOf, isReported } from "../../article/chains";
import type { Config } from "../../article/config";
import type { Reading } from "../../article/types";
import { message } from "../../text/message";
import { draftsOf } from "../draft/draft";
import { isConfirmed } from "../draft/quotationDraft";
import type { Bulk } from "../edit/bulk";
import { keep } from "../edit/keep";
import type { ChainTarget } from "../edit/targets";
import { withAllAccepted } from "./acceptAll";
import { suggestionOf } from "./acceptSuggestion";

/**
 * Confirms every suggestion of which the engine is at least this sure, pronouns and carried-over speakers included.
 * For corpora that are annotated by machine and said to be; a person uses `acceptStated`.
 *
 * @param least a probability, 0 to 1
 */
export function acceptFrom(reading: Reading, least: number, write: Config["write"]): Bulk {
  const { marked } = reading;
  const written = draftsOf(marked);
  const sure = reading.articles
    .flatMap((article) => chainsOf(article).map((chain): ChainTarget => ({ article, chain })))
    .filter(
      ({ chain }) =>
        isReported(chain) &&
        chain.attribution.confidence >= least &&
        suggestionOf(chain.attribution) !== null &&
        !isConfirmed(marked, written, chain),
    );
  if (sure.length === 0)
    return { count: 0, result: { refused: message("No suggestion here is as sure as that.") } };
  return { count: sure.length, result: keep(marked, withAllAccepted(marked, written, sure, write)) };
}
