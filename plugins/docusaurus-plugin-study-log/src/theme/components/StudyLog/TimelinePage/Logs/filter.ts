/** What a list of logs is narrowed to; '' = not at all. */
export type Filter = {readonly concept: string; readonly kind: string};

export const FILTERS = ['concept', 'kind'] as const;

/** `?concept=cni&kind=how` */
export function readFilter(search: string): Filter {
  const query = new URLSearchParams(search);
  return {
    concept: query.get('concept') ?? '',
    kind: query.get('kind') ?? '',
  };
}

/** The query with this filter in it, whatever else it says kept; '' when there is nothing to say. */
export function writeFilter(search: string, filter: Filter): string {
  const query = new URLSearchParams(search);
  FILTERS.forEach((name) => {
    if (filter[name]) {
      query.set(name, filter[name]);
    } else {
      query.delete(name);
    }
  });
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether a log with these concepts and kinds, separated by spaces, is wanted. */
export function isWanted(
  log: {readonly concepts?: string; readonly kinds?: string},
  {concept, kind}: Filter,
): boolean {
  return has(log.concepts, concept) && has(log.kinds, kind);
}

function has(list: string | undefined, value: string): boolean {
  return value === '' || (list ?? '').split(' ').includes(value);
}
