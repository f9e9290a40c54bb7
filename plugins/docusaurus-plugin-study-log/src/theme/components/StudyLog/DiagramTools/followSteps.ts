import {translate} from '@docusaurus/Translate';
import {createButton} from './button';
import {findSteps, type DrawnStep} from './findSteps';

const BAR = 'studyLogFollow';
const NOW = 'studyLogStepNow';
const LATER = 'studyLogStepLater';

function words() {
  return {
    back: translate({
      id: 'study-log.diagram.back',
      message: 'Back',
      description: 'Button to the step before, in a diagram',
    }),
    next: translate({
      id: 'study-log.diagram.next',
      message: 'Next',
      description: 'Button to the next step of a diagram',
    }),
    end: translate({
      id: 'study-log.diagram.stop',
      message: 'Show all',
      description: 'Button that ends going through a diagram step by step',
    }),
  };
}

function mark(steps: readonly DrawnStep[], now: number | null): void {
  steps.forEach(({shapes}, index) =>
    shapes.forEach(({classList}) => {
      classList.toggle(NOW, index === now);
      classList.toggle(LATER, now !== null && index > now);
    }),
  );
}

/**
 * Goes through a diagram one step at a time: what comes later is faint, the
 * words of the step stand below. By buttons, by arrow keys; Escape ends it.
 */
export function followSteps(figure: HTMLElement): void {
  const steps = findSteps(figure);
  if (figure.querySelector(`.${BAR}`) || steps.length === 0) {
    return;
  }
  const label = words();
  const bar = document.createElement('div');
  bar.className = BAR;
  const text = document.createElement('p');
  text.setAttribute('aria-live', 'polite');
  let now = 0;

  const show = (index: number) => {
    now = Math.min(Math.max(index, 0), steps.length - 1);
    mark(steps, now);
    back.disabled = now === 0;
    next.disabled = now === steps.length - 1;
    text.textContent = `${now + 1}/${steps.length} ${steps[now]?.text ?? ''}`;
    steps[now]?.shapes.forEach((shape) =>
      shape.scrollIntoView({block: 'nearest', inline: 'nearest'}),
    );
  };
  const end = () => {
    mark(steps, null);
    bar.remove();
    figure.removeEventListener('keydown', onKey);
    figure.querySelector<HTMLElement>('.studyLogDiagramTools button')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[
      event.key
    ];
    if (step === undefined && event.key !== 'Escape') {
      return;
    }
    event.preventDefault();
    if (step === undefined) {
      end();
    } else {
      show(now + step);
    }
  };
  const back = createButton(label.back, () => show(now - 1));
  const next = createButton(label.next, () => show(now + 1));
  bar.append(back, next, createButton(label.end, end), text);
  figure.querySelector('.studyLogDrawing')?.after(bar);
  figure.addEventListener('keydown', onKey);
  show(0);
  next.focus({preventScroll: true});
}
