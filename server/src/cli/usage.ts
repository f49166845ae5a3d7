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

  quotidian strip FILE             the text without its annotations, byte for byte; - is
                                   standard input

  --root FOLDER                    look for quotidian.json up to this folder, not beyond
  --help, --version

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 something could not be read.
`;
