import {findMarks, type Marks} from './marks.js';
import {toRuns} from './runs.js';
import {escapeText} from '../../html/escapeHtml.js';
import type {Slot, Template, TextSlot} from '../types.js';

/** Takes the marks out of printed HTML: what they stand for has its place in what is left. */
export function toTemplate(
  marked: string,
  {texts, places, slots}: Marks,
): Template {
  const parts: string[] = [];
  const foundTexts: TextSlot[] = [];
  const foundSlots: Slot[] = [];
  let length = 0;
  let at = 0;
  let open: {readonly number: number; readonly at: number} | undefined;
  for (const {mark, start, end} of findMarks(marked)) {
    const part = marked.slice(at, start);
    parts.push(part);
    length += part.length;
    at = end;
    if (mark.kind === 'textEnd' && open) {
      const text = texts[open.number];
      // What a plugin of the site owner's has changed is no text of the writer's.
      if (text && part === escapeText(text.value)) {
        foundTexts.push({
          place: places[open.number] ?? 'none',
          runs: toRuns(text, open.at),
        });
      }
    }
    open = mark.kind === 'text' ? {number: mark.number, at: length} : undefined;
    const slot = mark.kind === 'slot' ? slots[mark.number] : undefined;
    if (slot) {
      foundSlots.push({at: length, ...slot});
    }
  }
  parts.push(marked.slice(at));
  return {
    html: parts.join(''),
    texts: inOrder(foundTexts),
    slots: foundSlots,
  };
}

/** Without those that HTML or a plugin has moved before others, or shows twice. */
function inOrder(texts: readonly TextSlot[]): readonly TextSlot[] {
  let end = 0;
  return texts.filter(({runs}) => {
    if ((runs[1] ?? 0) < end) {
      return false;
    }
    end = (runs.at(-2) ?? 0) + (runs.at(-1) ?? 0);
    return true;
  });
}
