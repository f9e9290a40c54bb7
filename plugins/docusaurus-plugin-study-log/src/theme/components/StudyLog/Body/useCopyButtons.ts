import {type RefObject, useEffect} from 'react';
import {translate} from '@docusaurus/Translate';

/** The body keeps this place free beside the code of each block. */
const PLACES = '.theme-code-block .buttonGroup';
const BUTTON = 'studyLogCopy';
const SHOW_COPIED_MS = 1500;

function labels() {
  return {
    copy: translate({
      id: 'study-log.copy.copy',
      message: 'Copy code',
      description: 'Label of the button that copies a code block',
    }),
    copied: translate({
      id: 'study-log.copy.copied',
      message: 'Copied',
      description: 'Label of the copy button right after copying',
    }),
  };
}

function addButton(place: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = BUTTON;
  button.textContent = labels().copy;
  place.append(button);
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const block = button.closest('.theme-code-block');
  const code = block?.querySelector('pre')?.textContent ?? '';
  await navigator.clipboard.writeText(code);
  button.textContent = labels().copied;
  window.setTimeout(() => {
    button.textContent = labels().copy;
  }, SHOW_COPIED_MS);
}

/** Adds a copy button to each code block inside `container`, where the browser lets a page copy. */
export function useCopyButtons(container: RefObject<HTMLElement | null>): void {
  // After every render, because a new body has come without the old one's buttons.
  useEffect(() => {
    const places = navigator.clipboard
      ? (container.current?.querySelectorAll(PLACES) ?? [])
      : [];
    places.forEach((place) => {
      if (!place.querySelector(`.${BUTTON}`)) {
        addButton(place);
      }
    });
  });

  useEffect(() => {
    const element = container.current;
    const copy = (event: MouseEvent) => {
      const button =
        event.target instanceof Element && event.target.closest(`.${BUTTON}`);
      if (button instanceof HTMLButtonElement) {
        void copyFrom(button);
      }
    };
    element?.addEventListener('click', copy);
    return () => element?.removeEventListener('click', copy);
  }, [container]);
}
