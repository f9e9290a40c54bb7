/** What belongs to one step: its words, and what is drawn for it. */
export type DrawnStep = {
  readonly text: string;
  /** What holds its words last: an arrow may be longer than what a phone shows. */
  readonly shapes: readonly Element[];
};

/**
 * The steps of a drawn diagram in their order: the items of its text, each
 * with its part of the drawing.
 */
export function findSteps(figure: HTMLElement): readonly DrawnStep[] {
  const svg = figure.querySelector('.studyLogDrawing > svg');
  const items = figure.querySelectorAll<HTMLElement>('.studyLogDiagramText li');
  if (!svg) {
    return [];
  }
  const shapesOf =
    figure.dataset.follow === 'boxes'
      ? findBoxes(svg)
      : findMessages(svg, items);
  return [...items].map((item, index) => ({
    text: item.textContent ?? '',
    shapes: shapesOf(index),
  }));
}

/** A numbered flow: each box with the arrow that leads to it. */
function findBoxes(svg: Element): (index: number) => readonly Element[] {
  const boxes = [...svg.querySelectorAll('g.node')];
  const arrows = [...svg.querySelectorAll('.flowchart-link')];
  return (index) =>
    [arrows[index - 1], boxes[index]].filter((shape) => shape !== undefined);
}

/** A message's words stand before its line, its number behind it; a note is one group. */
function findMessages(
  svg: Element,
  items: ArrayLike<HTMLElement>,
): (index: number) => readonly Element[] {
  return (index) => {
    const id = items[index]?.dataset.step ?? '';
    const line = svg.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!line) {
      return [];
    }
    const shapes: Element[] = [line];
    let before = line.previousElementSibling;
    while (before?.classList.contains('messageText')) {
      shapes.push(before);
      before = before.previousElementSibling;
    }
    return shapes;
  };
}
