import {excerptAround} from '../language/sentences.js';
import type {Excerpt} from '../language/sentences.js';
import type {Log, TextRun, Wikilink} from '../logs/types.js';

/** What stands for a wikilink in a run. */
const OBJECT = '\uFFFC';

/** Offset in the run's text of what stands for the wikilink, or null when it is not in this run. */
function placeIn({text, segments}: TextRun, {range}: Wikilink): number | null {
  const before = segments.findLast(
    ({source, length}) => source + length <= range.start,
  );
  const after = segments.find(({source}) => source >= range.end);
  const at = before === undefined ? 0 : before.at + before.length;
  return text[at] === OBJECT && at < (after?.at ?? text.length) ? at : null;
}

/** The sentence around a `[[…]]`, its label in the place of the brackets. */
export function sentenceAround(log: Log, link: Wikilink): Excerpt {
  const {section, line, label} = link;
  const [found] = log.runs
    .filter((run) => run.section === section && run.line <= line)
    .flatMap((run) => {
      const at = placeIn(run, link);
      return at === null ? [] : [{run, at}];
    })
    .sort((a, b) => b.run.line - a.run.line);
  if (found === undefined) {
    return {text: label, start: 0, end: label.length};
  }
  const {run, at} = found;
  const before = run.text.slice(0, at);
  const own = before.split(OBJECT).length - 1;
  return excerptAround({
    text: before + label + run.text.slice(at + 1),
    objects: run.objects?.toSpliced(own, 1),
    start: at,
    end: at + label.length,
  });
}
