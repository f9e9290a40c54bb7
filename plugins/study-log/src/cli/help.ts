const GENERAL = `study-log: what a folder of dated study logs says, without building a site.

Usage: study-log <command> [folder] [options]

  index   print the entries, concepts, mentions, flows …  (--json for tools)
  check   print what is wrong in the logs, and how to mend it
  new     write today's log from a template

The folder is docs/logs when there is one, else the current folder.
study-log <command> --help tells more.
`;

const INDEX = `study-log index [folder]: what the logs say, without building a site.

  --json             one JSON document, sorted, the same for the same logs
  --concepts FILE    the concepts file (default: concepts.yml in the folder)
  --time-zone ZONE   whose calendar says what day it is, e.g. Asia/Seoul
  --cache DIR        where to remember parsed files (default: the folder
                     node_modules/.cache/study-log above, else ~/.cache/study-log)
  --no-cache         parse everything again, remember nothing

Examples:
  study-log index docs/logs
  study-log index docs/logs --json > index.json
`;

const CHECK = `study-log check [folder]: what is wrong in the logs, and how to mend it.

  --all                  list the notes as well, not only errors and warnings,
                         and every name that concepts.yml could settle
  --json                 the problems as one JSON document
  --format text|json|github
                         github = annotations for GitHub Actions
  --explain-dates        tell where each log's date comes from
  --explain-links FILE   tell for each place in FILE that names a concept why it
                         is a link or not
  --concepts FILE        the concepts file (default: concepts.yml in the folder)
  --diagrams DIR         the folder of .mmd files (default: diagrams in the folder)
  --cache DIR            where to remember parsed files, as for study-log index
  --no-cache             parse everything again, remember nothing
  --time-zone ZONE       whose calendar says what day it is, e.g. Asia/Seoul

Exits 1 when a problem is an error.

Examples:
  study-log check docs/logs
  study-log check docs/logs --format github
  study-log check docs/logs --explain-links docs/logs/2025/2025-01-11.md
`;

const NEW = `study-log new [folder]: writes today's log and prints its path.

  --date YYYY-MM-DD   another day
  --time-zone ZONE    whose calendar says what day it is, e.g. Asia/Seoul

The text comes from .template.md in the folder, or from a short skeleton:
{{date}} becomes the day, {{questions}} what the last log left open (unchecked
tasks, and what stands under a heading such as 질문 or 내일 할 일). An existing
log is never overwritten.

Examples:
  study-log new
  study-log new docs/logs --date 2025-01-11
`;

/** The help texts, by command. */
export const HELP = {
  general: GENERAL,
  index: INDEX,
  check: CHECK,
  new: NEW,
} as const;

export type CommandName = Exclude<keyof typeof HELP, 'general'>;

export function isCommandName(name: string): name is CommandName {
  return name !== 'general' && Object.hasOwn(HELP, name);
}
