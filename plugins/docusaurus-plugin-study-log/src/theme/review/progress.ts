/** What the scheduler knows of one card; dates are ISO 8601. */
export type CardState = {
  readonly due: string;
  readonly last_review: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsed_days: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
};

/** How far a reader has come: graded cards by id. */
export type Progress = {
  readonly version: 1;
  readonly cards: Readonly<Record<string, CardState>>;
};

export const NO_PROGRESS: Progress = {version: 1, cards: {}};

/** What is known of a card; undefined when it was never graded. A concept may be called `constructor`. */
export function findState(
  {cards}: Progress,
  {id}: {readonly id: string},
): CardState | undefined {
  return Object.hasOwn(cards, id) ? cards[id] : undefined;
}

const NUMBERS = [
  'stability',
  'difficulty',
  'elapsed_days',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
] as const;

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isCardState(value: unknown): value is CardState {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const card = value as Readonly<Record<string, unknown>>;
  return (
    isDate(card.due) &&
    isDate(card.last_review) &&
    NUMBERS.every((name) => Number.isFinite(card[name]))
  );
}

/** Progress from its text, cards that make no sense left out; null when it is something else. */
export function parseProgress(text: string): Progress | null {
  try {
    const {version, cards} = JSON.parse(text) as Partial<Progress>;
    if (version !== 1 || typeof cards !== 'object' || cards === null) {
      return null;
    }
    const sound = Object.entries(cards).filter(([, card]) => isCardState(card));
    return {version, cards: Object.fromEntries(sound)};
  } catch {
    return null;
  }
}

/** Both together; of a card that both know, the state that was graded later. */
export function mergeProgress(own: Progress, other: Progress): Progress {
  const cards = {...own.cards};
  for (const [id, card] of Object.entries(other.cards)) {
    const known = findState(own, {id});
    if (
      !known ||
      Date.parse(known.last_review) < Date.parse(card.last_review)
    ) {
      cards[id] = card;
    }
  }
  return {version: 1, cards};
}
