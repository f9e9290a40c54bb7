import {useEffect, type RefObject} from 'react';
import {translate} from '@docusaurus/Translate';
import {createButton} from '@theme/StudyLog/DiagramTools/button';

const SHOW_COPIED_MS = 1500;

function words() {
  return {
    mermaid: translate({
      id: 'study-log.diagrams.copyMermaid',
      message: 'Copy Mermaid',
      description: 'Button that copies the source of a diagram',
    }),
    svg: translate({
      id: 'study-log.diagrams.copySvg',
      message: 'Copy SVG',
      description: 'Button that copies the drawing of a diagram',
    }),
    copied: translate({
      id: 'study-log.copy.copied',
      message: 'Copied',
      description: 'Label of the copy button right after copying',
    }),
  };
}

async function readSvg(image: HTMLImageElement): Promise<string> {
  const response = await fetch(image.src);
  return response.text();
}

function createCopyButton(
  label: string,
  read: () => Promise<string>,
): HTMLButtonElement {
  const copy = async (button: HTMLButtonElement) => {
    await navigator.clipboard.writeText(await read());
    button.textContent = words().copied;
    window.setTimeout(() => {
      button.textContent = label;
    }, SHOW_COPIED_MS);
  };
  return createButton(label, (button) => void copy(button));
}

/** Puts copy buttons into the places that the diagrams keep for them, where the browser lets a page copy. */
export function useCopyDiagrams(
  container: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!navigator.clipboard) {
      return;
    }
    const label = words();
    container.current?.querySelectorAll('figure').forEach((figure) => {
      const source = figure.querySelector('pre')?.textContent ?? '';
      const image = figure.querySelector('img');
      figure.querySelector('.studyLogDiagramTools')?.replaceChildren(
        createCopyButton(label.mermaid, async () => source),
        ...(image ? [createCopyButton(label.svg, () => readSvg(image))] : []),
      );
    });
  }, [container]);
}
