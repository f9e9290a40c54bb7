import {useEffect, type RefObject} from 'react';

/** Leaves the months after `until` (`YYYY-MM`) out of the list, as the picture does; undated concepts stay. */
export function useShownMonths(
  list: RefObject<HTMLElement | null>,
  until: string | undefined,
): void {
  useEffect(() => {
    const sections = list.current?.querySelectorAll<HTMLElement>(
      'section[data-month]',
    );
    sections?.forEach((section) => {
      section.hidden =
        until !== undefined && (section.dataset.month ?? '') > until;
    });
  }, [list, until]);
}
