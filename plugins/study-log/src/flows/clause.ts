/**
 * How the target is marked. `to` = `에`, `에게`, English `to`; `toward` =
 * `로`, which is as often an instrument (`HTTP로`); `object` = `X를 호출`.
 */
export type TargetMarker = 'to' | 'toward' | 'object';

/** Who does something to whom in one step, as far as its grammar says so. */
export type Clause = {
  readonly actor: string | null;
  readonly target: {
    readonly name: string;
    readonly marker: TargetMarker;
  } | null;
};
