import {translate} from '@docusaurus/Translate';
import {createButton} from './button';

function enlargeWord(): string {
  return translate({
    id: 'study-log.diagram.enlarge',
    message: 'Enlarge',
    description: 'Button that shows a diagram on the whole screen',
  });
}

function followWord(): string {
  return translate({
    id: 'study-log.diagram.follow',
    message: 'Step through',
    description: 'Button that goes through a diagram arrow by arrow',
  });
}

function enlarge(figure: HTMLElement): void {
  void import('./openViewer').then(({openViewer}) => openViewer(figure));
}

function follow(figure: HTMLElement): void {
  void import('./followSteps').then(({followSteps}) => followSteps(figure));
}

/** Puts the buttons into the place that each drawn diagram keeps for them; returns what takes them out. */
export function addButtons(element: HTMLElement): () => void {
  const places = [
    ...element.querySelectorAll<HTMLElement>(
      'figure.studyLogDiagram > .studyLogDiagramTools',
    ),
  ];
  places.forEach((place) => {
    const figure = place.closest<HTMLElement>('figure');
    if (!figure) {
      return;
    }
    const buttons = [createButton(enlargeWord(), () => enlarge(figure))];
    if (figure.dataset.follow) {
      buttons.unshift(createButton(followWord(), () => follow(figure)));
    }
    place.replaceChildren(...buttons);
  });
  return () => places.forEach((place) => place.replaceChildren());
}
