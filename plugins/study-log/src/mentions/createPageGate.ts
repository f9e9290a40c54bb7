import type {LogId} from '../logs/types.js';

/** What one entry holds, for deciding what its everyday words mean. */
export type PageContent = {
  readonly log: LogId;
  /** Concepts that it names without doubt. */
  readonly sure: ReadonlySet<string>;
  /** Concepts that it names only by everyday words. */
  readonly doubtful: ReadonlySet<string>;
  /** Of the sure ones, those named by more than a common noun. */
  readonly telling: ReadonlySet<string>;
  /** Concepts with a section of their own. */
  readonly headed: ReadonlySet<string>;
};

/** Whether the everyday words for `id` mean the concept on this page. */
export type PageGate = (id: string, page: PageContent) => boolean;

const TOGETHER = 2;

type Company = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How many entries name each doubtful concept together with each sure one. */
function countCompany(pages: readonly PageContent[]): Company {
  const company = new Map<string, Map<string, number>>();
  for (const {sure, doubtful} of pages) {
    for (const id of doubtful) {
      const counts = company.get(id) ?? new Map<string, number>();
      sure.forEach((other) => counts.set(other, (counts.get(other) ?? 0) + 1));
      company.set(id, counts);
    }
  }
  return company;
}

/** How many entries name each concept, sure or not. */
function countEntries(
  pages: readonly PageContent[],
): ReadonlyMap<string, number> {
  const entries = new Map<string, number>();
  const count = (id: string): void => {
    entries.set(id, (entries.get(id) ?? 0) + 1);
  };
  for (const {sure, doubtful} of pages) {
    sure.forEach(count);
    doubtful.forEach((id) => sure.has(id) || count(id));
  }
  return entries;
}

/** The concepts that each concept shares a home entry with. */
function findHousemates(
  pages: readonly PageContent[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const housemates = new Map<string, Set<string>>();
  for (const {headed} of pages) {
    for (const id of headed) {
      const others = housemates.get(id) ?? new Set<string>();
      headed.forEach((other) => others.add(other));
      housemates.set(id, others);
    }
  }
  return housemates;
}

/**
 * An everyday word means its concept only in company (notes B4): on a page
 * that writes about the concept, or names without doubt a concept of the same
 * topic. Same topic = the two share a home entry, or stand together in two and
 * no less often than chance would have it (what is named everywhere tells no topic).
 * A concept that no entry writes about takes any sure concept as company.
 */
export function createPageGate(pages: readonly PageContent[]): PageGate {
  const company = countCompany(pages);
  const entries = countEntries(pages);
  const housemates = findHousemates(pages);
  const isUsual = (id: string, other: string): boolean => {
    const together = company.get(id)?.get(other) ?? 0;
    const chance =
      ((entries.get(id) ?? 0) * (entries.get(other) ?? 0)) / pages.length;
    return together >= TOGETHER && together >= chance;
  };
  return (id, {sure, headed}) => {
    if (headed.has(id) || sure.has(id)) {
      return true;
    }
    const mates = housemates.get(id);
    if (mates === undefined) {
      return sure.size > 0;
    }
    return [...sure, ...headed].some(
      (other) => mates.has(other) || isUsual(id, other),
    );
  };
}
