import {useLayoutEffect, useRef, type RefObject} from 'react';
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
} from '@floating-ui/dom';

type Placing = {
  readonly link: HTMLAnchorElement;
  readonly id: string;
  readonly shown: boolean;
  readonly onClose: () => void;
};

/** Keeps a card beside its link, tells those who listen that it describes the link, and closes it on Escape. */
export function usePlacedCard({
  link,
  id,
  shown,
  onClose,
}: Placing): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null);
  // In the same commit as the card: a link never names a card that is gone.
  useLayoutEffect(() => {
    const element = card.current;
    if (!shown || !element) {
      return undefined;
    }
    const place = async () => {
      if (!link.isConnected) {
        return onClose();
      }
      const {x, y} = await computePosition(link, element, {
        placement: 'bottom-start',
        middleware: [offset(6), flip({padding: 8}), shift({padding: 8})],
      });
      Object.assign(element.style, {
        left: `${x}px`,
        top: `${y}px`,
        visibility: 'visible',
      });
    };
    const stopPlacing = autoUpdate(link, element, () => void place());
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        onClose();
      }
    };
    link.setAttribute('aria-describedby', id);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      stopPlacing();
      link.removeAttribute('aria-describedby');
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [link, id, shown, onClose]);
  return card;
}
