import {useEffect, useState, type RefObject} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {FILTERS, isWanted, readFilter, writeFilter} from './filter';

/** Shows the wanted lines and the groups that have one; returns how many. */
function narrow(container: HTMLElement, search: string): number {
  const filter = readFilter(search);
  const lines = container.querySelectorAll<HTMLElement>('li[data-kinds]');
  lines.forEach((line) => {
    line.hidden = !isWanted(line.dataset, filter);
  });
  container.querySelectorAll('section').forEach((group) => {
    group.hidden = !group.querySelector('li:not([hidden])');
  });
  // A folded line hides what was asked for.
  container.querySelectorAll('details').forEach((folded) => {
    folded.hidden = !folded.querySelector('li:not([hidden])');
    folded.open = Object.values(filter).some((value) => value !== '');
  });
  return [...lines].filter(({hidden}) => !hidden).length;
}

/** Shows the form with what the address asks for. */
function fillForm(container: HTMLElement, search: string): void {
  const form = container.querySelector('form');
  if (!form) {
    return;
  }
  const filter = readFilter(search);
  FILTERS.forEach((name) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) {
      field.value = filter[name];
    }
  });
}

/**
 * Narrows the list in `container` to what the address says (`?concept=cni`)
 * and writes what the reader chooses into the address. Returns how many logs
 * are left, null while all are shown.
 */
export function useLogFilter(
  container: RefObject<HTMLElement | null>,
  /** Changes when the list does. */
  revision: unknown,
): number | null {
  const {search = ''} = useLocation();
  const history = useHistory();
  const [shown, setShown] = useState<number | null>(null);

  useEffect(() => {
    const {concept, kind} = readFilter(search);
    if (container.current) {
      fillForm(container.current, search);
      const count = narrow(container.current, search);
      setShown(concept || kind ? count : null);
    }
  }, [container, search, revision]);

  useEffect(() => {
    const element = container.current;
    const choose = ({target}: Event) => {
      if (target instanceof HTMLSelectElement) {
        const changed = {...readFilter(search), [target.name]: target.value};
        history.replace({search: writeFilter(search, changed)});
      }
    };
    element?.addEventListener('change', choose);
    return () => element?.removeEventListener('change', choose);
  }, [container, history, search]);

  return shown;
}
