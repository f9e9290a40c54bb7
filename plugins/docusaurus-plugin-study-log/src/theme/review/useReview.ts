import {useEffect, useMemo, useState} from 'react';
import {toFileBelow} from '../../pageFormat/published';
import {CARDS_FILE} from '../../pageFormat/reviewFiles';
import type {ReviewCard, ReviewPageData, Shown} from '../types';
import {
  mergeProgress,
  NO_PROGRESS,
  type CardState,
  type Progress,
} from './progress';
import {createProgressStore} from './progressStore';
import type {gradeCard, GradeName} from './scheduler';
import {toQueue} from './toQueue';

type Scheduler = {
  readonly GRADES: readonly GradeName[];
  readonly gradeCard: typeof gradeCard;
};

export type Review = {
  /** `failed`: the cards or the scheduler could not be had. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly queue: readonly ReviewCard[];
  readonly progress: Progress;
  readonly scheduler: Scheduler | null;
  /** False once the browser would not keep the progress. */
  readonly kept: boolean;
  readonly grade: (card: ReviewCard, state: CardState) => void;
  readonly add: (progress: Progress) => void;
};

/** The reader's own calendar day. */
function toDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The cards: with the page in the dev server, a file below it in a built site. */
async function fetchCards({
  cards,
  count,
  permalink,
}: Shown<ReviewPageData>): Promise<readonly ReviewCard[]> {
  if (cards.length === count) {
    return cards;
  }
  const file = toFileBelow(permalink, CARDS_FILE);
  const response = await fetch(file);
  if (!response.ok) {
    throw new Error(`No cards at ${file} (${response.status}).`);
  }
  return (await response.json()) as readonly ReviewCard[];
}

/** A review in this browser: what is to be looked at, and what grading does. */
export function useReview(data: Shown<ReviewPageData>): Review {
  const store = useMemo(
    () => createProgressStore(data.permalink),
    [data.permalink],
  );
  const [state, setState] = useState<Review['state']>('loading');
  const [cards, setCards] = useState<readonly ReviewCard[]>([]);
  const [scheduler, setScheduler] = useState<Scheduler | null>(null);
  const [progress, setProgress] = useState(NO_PROGRESS);
  const [kept, setKept] = useState(true);
  const [now, setNow] = useState<Date | null>(null);

  useEffect(() => {
    let current = true;
    Promise.all([fetchCards(data), import('./scheduler')]).then(
      ([fetched, loaded]) => {
        if (current) {
          setCards(fetched);
          setScheduler(loaded);
          setProgress(store.read());
          setNow(new Date());
          setState('ready');
        }
      },
      () => current && setState('failed'),
    );
    return () => {
      current = false;
    };
  }, [data, store]);

  const queue = useMemo(
    () => (now ? toQueue(cards, progress, {now, today: toDay(now)}) : []),
    [cards, progress, now],
  );
  const keep = (change: (before: Progress) => Progress) => {
    // Another tab may have graded in the meantime.
    const next = change(mergeProgress(progress, store.read()));
    setProgress(next);
    setNow(new Date());
    setKept(store.write(next));
  };
  return {
    state,
    queue,
    progress,
    scheduler,
    kept,
    grade: ({id}, graded) =>
      keep((before) => ({
        version: 1,
        cards: {...before.cards, [id]: graded},
      })),
    add: (other) => keep((before) => mergeProgress(before, other)),
  };
}
