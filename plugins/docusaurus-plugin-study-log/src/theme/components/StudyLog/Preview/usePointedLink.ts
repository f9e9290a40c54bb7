import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';

/** Milliseconds: a pointer that only crosses a link opens nothing; one on its way to the card closes nothing. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 200;

export type PointedLink = {
  readonly link: HTMLAnchorElement | null;
  readonly close: () => void;
  /** Whether the pointer is on the card itself. */
  readonly hold: (held: boolean) => void;
};

const toLink = ({target}: Event): HTMLAnchorElement | null => {
  const link = target instanceof Element && target.closest('a.studyLogConcept');
  return link instanceof HTMLAnchorElement && isPreviewed(link, window.location)
    ? link
    : null;
};

/**
 * The link to a concept that the reader rests on. A mouse opens after a while,
 * keyboard focus at once, Escape and leaving close. A finger has nothing to
 * hover with: the first tap on a link in running text opens, the second
 * follows; in lists and menus a tap follows as ever.
 */
export function usePointedLink(
  within: RefObject<HTMLElement | null>,
): PointedLink {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  const shown = useRef<HTMLAnchorElement | null>(null);
  const timer = useRef<number | undefined>(undefined);

  const show = useCallback((next: HTMLAnchorElement | null, after: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      shown.current = next;
      setLink(next);
    }, after);
  }, []);
  const close = useCallback(() => show(null, 0), [show]);
  const hold = useCallback(
    (held: boolean) =>
      show(held ? shown.current : null, held ? 0 : CLOSE_AFTER),
    [show],
  );

  useEffect(() => {
    const element = within.current;
    if (!element) {
      return undefined;
    }
    const listeners = createListeners(show, () => shown.current);
    Object.entries(listeners).forEach(([event, listener]) =>
      element.addEventListener(event, listener, {capture: true}),
    );
    return () => {
      window.clearTimeout(timer.current);
      Object.entries(listeners).forEach(([event, listener]) =>
        element.removeEventListener(event, listener, {capture: true}),
      );
    };
  }, [within, show]);

  return {link, close, hold};
}

const byTouch = (event: Event): boolean =>
  (event as PointerEvent).pointerType === 'touch';

function createListeners(
  show: (link: HTMLAnchorElement | null, after: number) => void,
  shown: () => HTMLAnchorElement | null,
): Readonly<Record<string, (event: Event) => void>> {
  return {
    pointerover: (event) => {
      const link = toLink(event);
      if (link && !byTouch(event)) {
        show(link, OPEN_AFTER);
      }
    },
    pointerout: (event) => {
      if (toLink(event) && !byTouch(event)) {
        show(null, CLOSE_AFTER);
      }
    },
    focusin: (event) => {
      const link = toLink(event);
      if (link?.matches(':focus-visible')) {
        show(link, 0);
      }
    },
    focusout: (event) => {
      if (toLink(event)) {
        show(null, 0);
      }
    },
    click: (event) => {
      const link = toLink(event);
      const opens =
        byTouch(event) && link && isTextLink(link) && shown() !== link;
      if (opens) {
        // Before the router's own listener, which leaves handled clicks alone.
        event.preventDefault();
      }
      show(opens ? link : null, 0);
    },
  };
}

/** Nothing to show beside a link to the page that the reader is on. */
export function isPreviewed(
  link: Pick<HTMLAnchorElement, 'origin' | 'pathname'>,
  page: Pick<Location, 'origin' | 'pathname'>,
): boolean {
  return link.origin === page.origin && link.pathname !== page.pathname;
}

/** A link among words, not one of a list of names. */
function isTextLink(link: Pick<Element, 'closest'>): boolean {
  return link.closest('.studyLogBody') !== null;
}
