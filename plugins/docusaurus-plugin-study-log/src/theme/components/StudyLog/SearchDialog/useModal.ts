import {useEffect, useRef, type RefObject} from 'react';

/**
 * Opens a modal dialog as soon as it is there. Closed by Escape or a click
 * beside it, it gives the focus back by itself; `onClose` hears of it.
 */
export function useModal(onClose: () => void): {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly close: () => void;
} {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) {
      return undefined;
    }
    const closeBeside = ({target}: MouseEvent) => {
      if (target === element) {
        element.close();
      }
    };
    element.showModal();
    element.addEventListener('click', closeBeside);
    element.addEventListener('close', onClose);
    return () => {
      element.removeEventListener('click', closeBeside);
      element.removeEventListener('close', onClose);
    };
  }, [onClose]);
  return {dialog, close: () => dialog.current?.close()};
}
