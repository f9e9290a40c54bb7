import type {DiagramStep} from 'mermaid-static';
import {withoutStepMarker} from 'study-log/flows/stepMarker';
import type {DiagramWords} from './diagramWords.js';

/** `kubelet → CNI 플러그인: 호출한다`: a step on one line, plain text. */
export function describeStep(step: DiagramStep, words: DiagramWords): string {
  const text = withoutStepMarker(step.text);
  const within = (step.within ?? []).map((block) => `[${block}] `).join('');
  if (step.from === undefined || step.to === undefined) {
    return within + text;
  }
  const from = withoutStepMarker(step.from) || words.start;
  const to = withoutStepMarker(step.to) || words.end;
  return `${within}${from} → ${to}${text === '' ? '' : `: ${text}`}`;
}
