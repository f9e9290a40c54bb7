import {translate} from '@docusaurus/Translate';
import Panzoom, {type PanzoomObject} from '@panzoom/panzoom';
import {createButton} from './button';

const STEP = 60;
/** Pixels that a press may wander and still be a click. */
const STEADY = 5;
const LARGEST = 8;
const SMALLEST = 0.1;

function words() {
  return {
    zoomIn: translate({
      id: 'study-log.diagram.zoomIn',
      message: 'Zoom in',
      description: 'Button in the full-screen view of a diagram',
    }),
    zoomOut: translate({
      id: 'study-log.diagram.zoomOut',
      message: 'Zoom out',
      description: 'Button in the full-screen view of a diagram',
    }),
    fit: translate({
      id: 'study-log.diagram.fit',
      message: 'Fit',
      description: 'Button that shows all of an enlarged diagram',
    }),
    close: translate({
      id: 'study-log.diagram.close',
      message: 'Close',
      description: 'Button that closes the full-screen view of a diagram',
    }),
  };
}

/** A diagram on the whole screen: zoomed and moved by wheel, touch, buttons and keys. */
export function openViewer(figure: HTMLElement): void {
  const svg = figure.querySelector('.studyLogDrawing > svg');
  if (!(svg instanceof SVGSVGElement)) {
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'studyLogViewer';
  dialog.setAttribute(
    'aria-label',
    svg.getAttribute('aria-label') ?? figure.ariaLabel ?? '',
  );
  const stage = document.createElement('div');
  stage.className = 'studyLogViewerStage';
  const sheet = document.createElement('div');
  sheet.append(svg.cloneNode(true));
  stage.append(sheet);
  const bar = document.createElement('div');
  bar.className = 'studyLogViewerBar';
  dialog.append(bar, stage);
  // Inside the figure: a link in the drawing goes through the router as it does there.
  figure.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();

  const panzoom = startPanzoom({sheet, stage, svg});
  const label = words();
  const close = createButton(label.close, () => dialog.close());
  bar.append(
    createButton(label.zoomIn, () => panzoom.zoomIn()),
    createButton(label.zoomOut, () => panzoom.zoomOut()),
    createButton(label.fit, () => panzoom.reset()),
    close,
  );
  close.focus();
  dialog.addEventListener('keydown', (event) => onKey(event, panzoom));
  keepLinksFromDrags(stage);
}

function startPanzoom({
  sheet,
  stage,
  svg,
}: {
  readonly sheet: HTMLElement;
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
}): PanzoomObject {
  const {width, height} = svg.viewBox.baseVal;
  const {clientWidth, clientHeight} = stage;
  const startScale = Math.min(clientWidth / width, clientHeight / height, 2);
  const panzoom = Panzoom(sheet, {
    canvas: true,
    startScale,
    // In the middle: the sheet itself stands in the corner, where the wheel's point is counted from.
    startX: (clientWidth - sheet.offsetWidth) / 2 / startScale,
    startY: (clientHeight - sheet.offsetHeight) / 2 / startScale,
    maxScale: LARGEST,
    minScale: Math.min(SMALLEST, startScale),
  });
  stage.addEventListener('wheel', panzoom.zoomWithWheel, {passive: false});
  return panzoom;
}

function onKey(event: KeyboardEvent, panzoom: PanzoomObject): void {
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => panzoom.zoomIn(),
    '=': () => panzoom.zoomIn(),
    '-': () => panzoom.zoomOut(),
    '0': () => panzoom.reset(),
    ArrowLeft: () => panzoom.pan(STEP, 0, {relative: true}),
    ArrowRight: () => panzoom.pan(-STEP, 0, {relative: true}),
    ArrowUp: () => panzoom.pan(0, STEP, {relative: true}),
    ArrowDown: () => panzoom.pan(0, -STEP, {relative: true}),
  };
  const action = actions[event.key];
  if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    event.stopPropagation();
    action();
  }
}

/** Letting go of the drawing over a link is not following it. */
function keepLinksFromDrags(stage: HTMLElement): void {
  let start = {x: 0, y: 0};
  stage.addEventListener(
    'pointerdown',
    ({clientX, clientY}) => {
      start = {x: clientX, y: clientY};
    },
    {capture: true},
  );
  stage.addEventListener(
    'click',
    (event) => {
      const moved = Math.hypot(
        event.clientX - start.x,
        event.clientY - start.y,
      );
      if (event.detail > 0 && moved > STEADY) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    {capture: true},
  );
}
