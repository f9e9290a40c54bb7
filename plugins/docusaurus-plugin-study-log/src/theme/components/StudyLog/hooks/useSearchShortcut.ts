import {useLayoutEffect} from 'react';

/** Here a slash is a slash. */
const TYPING =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

function isTyping({target}: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

/** By the key's place as well: with a Korean layout `K` says `ㅏ`. */
function isShortcut(event: KeyboardEvent): boolean {
  const {ctrlKey, metaKey, altKey, shiftKey} = event;
  if (altKey || shiftKey || event.isComposing) {
    return false;
  }
  return ctrlKey || metaKey
    ? event.code === 'KeyK' || event.key.toLowerCase() === 'k'
    : event.key === '/' && !isTyping(event);
}

/**
 * Calls `open` on `/`, Ctrl-K and Cmd-K. The navbar is made anew with each page:
 * before it is painted, so that no key falls between two pages.
 */
export function useSearchShortcut(open: () => void): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && isShortcut(event)) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
