import type {Log, Section, TextRun} from '../logs/types.js';
import {parseArrowChain} from './arrowChain.js';
import {splitAtCircledNumbers} from './stepMarker.js';
import type {Step, StepList} from './stepList.js';

/**
 * Paragraphs that are an arrow chain (`A -> B -> C`) or count with ①②③.
 * Runs of list items and table cells belong to their lists and tables.
 */
export function findStepParagraphs(
  log: Log,
  section: Section,
  text: string,
): readonly StepList[] {
  const tableLines = new Set(log.rows.map(({line}) => line));
  return log.runs
    .filter(
      (run) =>
        run.section === section.index &&
        !tableLines.has(run.line) &&
        !isInItem(run, log),
    )
    .flatMap((run) => {
      const steps = readSteps(run);
      return steps.length === 0
        ? []
        : [
            {
              section: section.index,
              steps,
              ordered: steps.length > 1,
              line: run.line,
              after: endOfLine(run, text),
            },
          ];
    });
}

function isInItem(run: TextRun, log: Log): boolean {
  const start = run.segments[1] ?? 0;
  return log.items.some(({range}) => range.start <= start && start < range.end);
}

function readSteps(run: TextRun): readonly Step[] {
  const circled = splitAtCircledNumbers(run.text);
  const texts =
    circled.length > 1 ? circled : parseArrowChain(run.text) ? [run.text] : [];
  return texts.map((text) => ({
    text: text.replace(/\s+/gu, ' ').trim(),
    line: run.line,
    isTerm: false,
  }));
}

/** A paragraph ends with the line of its last word: what follows is only markup. */
function endOfLine(run: TextRun, text: string): number {
  const [source = 0, length = 0] = run.segments.slice(-2);
  const end = source + length;
  const newline = text.indexOf('\n', end);
  return newline === -1 ? text.length : newline;
}
