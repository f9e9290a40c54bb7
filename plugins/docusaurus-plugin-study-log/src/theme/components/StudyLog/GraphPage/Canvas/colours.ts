export type Colours = {
  readonly text: string;
  readonly line: string;
  readonly background: string;
  /** From the first month (0) to the last (1). */
  readonly age: (share: number) => string;
};

/** The colours of the site around the graph, as they are now: light or dark. */
export function readColours(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'));
  const read = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const old = read('var(--study-log-graph-old, var(--ifm-color-emphasis-500))');
  const young = read('var(--study-log-graph-new, var(--ifm-color-primary))');
  const colours = {
    text: read('var(--ifm-font-color-base)'),
    line: read('var(--ifm-color-emphasis-300)'),
    background: read('var(--ifm-background-color)'),
    age: (share: number) => mixColours(old, young, share),
  };
  probe.remove();
  return colours;
}

/** Between two colours as browsers compute them, `rgb(1, 2, 3)`: `share` 0 = the first, 1 = the second. */
export function mixColours(
  first: string,
  second: string,
  share: number,
): string {
  const [from, to] = [first, second].map(toChannels);
  const mixed = [0, 1, 2].map((channel) => {
    const start = from?.[channel] ?? 0;
    return Math.round(start + ((to?.[channel] ?? 0) - start) * share);
  });
  return `rgb(${mixed.join(', ')})`;
}

/** A colour as browsers compute it, let through: `share` 0 = nothing of it, 1 = all. */
export function fadeColour(colour: string, share: number): string {
  return `rgba(${toChannels(colour).slice(0, 3).join(', ')}, ${share.toFixed(2)})`;
}

function toChannels(colour: string): readonly number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}
