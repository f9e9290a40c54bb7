import {useState, type KeyboardEvent} from 'react';

export type ActiveOption = {
  /** Index; -1 where there is no option. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Which of `count` options Enter follows: arrow keys move it, round and round. `list` is the id of the listbox. */
export function useActiveOption(list: string, count: number): ActiveOption {
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, count - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    // While a syllable is being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing || count === 0) {
      return;
    }
    if (step) {
      event.preventDefault();
      setActive((active + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(`${list}-${active}`)?.click();
    }
  };
  return {active, setActive, onKeyDown};
}
