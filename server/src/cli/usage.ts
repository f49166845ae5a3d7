/** What `--help` prints. */
export const usage = `Usage: quotidian COMMAND [OPTIONS] [PATH…]

Finds who said what in news articles. Works offline; nothing leaves the machine.

  quotidian analyze FILE…          what is in each article, as text
      --json                       as JSON, one object a line
      --raw                        take [text]{.like .this} as text, not as annotation
      --jsonl                      read {"id": …, "text": …} lines from standard input,
                                   write one JSON object a line, in order
      --markup                     with --jsonl: texts may hold annotation

  quotidian check [PATH…]          what is wrong in articles; a folder stands for those that
                                   its quotidian.json includes, without one for all .txt files
      --format FORMAT              text (default), json, github, sarif
      --fail-on SEVERITY           error, warning (default), information, hint, never

  quotidian annotate FILE          the text with every speaker written into it whom the
                                   quotation's own sentence names, if the engine is sure;
                                   - is standard input
      --min-confidence NUMBER      instead: every suggestion at least as sure, 0 to 1
      --write PATH…                not printed, but kept where the corpus keeps annotations: in
                                   the articles or in files beside them

  quotidian strip FILE             the text without its annotations, byte for byte; - is
                                   standard input

  quotidian export --to FORMAT PATH…
                                   annotations in another format: csv, brat, brat-attribution,
                                   conll, web-annotation, tei, jsonl; - is standard input
      --which WHICH                all (default): confirmed and suggested; confirmed
      --out FOLDER                 write files there, not to standard output
      --overwrite                  replace files that are there

  quotidian import --from FORMAT FILE…
                                   articles with the annotations of another format in them
      --text PATH                  the articles, where the format does not hold their text: a
                                   folder that names count from, or files, in order
      --which WHICH                confirmed (default), all: what is marked as suggested, too
      --out FOLDER, --overwrite    as above; in a corpus with annotations beside its articles,
                                   what is new is added there

  quotidian stats [PATH…]          who speaks, how much, with which verbs; how much of it is
                                   attributed
      --top NUMBER                 rows of the tables (20)
      --json                       everything, as JSON

  quotidian compare A B            two files or two folders. The same text: where annotations
                                   differ, F1, speakers. Two texts: which quotations both have
      --which WHICH                confirmed (default for the same text), all (default for two)
      --json                       one object a line

  quotidian agree DIR DIR…         agreement of annotators, a folder each: Krippendorff's alpha,
                                   F1, Cohen's kappa
      --json                       as JSON

  --root FOLDER                    look for quotidian.json up to this folder, not beyond
  --help, --version

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 something could not be read.
What an export or an import leaves out is told on standard error; docs/formats.md says why.
`;
