import React, {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import styles from './styles.module.css';

export type Props = {
  /** `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  /** Index of the last month shown. */
  readonly last: number;
  readonly onChange: (last: number) => void;
};

/** How far to tell the growth of the graph. */
export default function MonthSlider({
  months,
  last,
  onChange,
}: Props): ReactNode {
  const id = useId();
  const dates = useDates();
  const toWords = (month = ''): string => {
    const [year = 1970, number = 1] = month.split('-').map(Number);
    return dates.period({year, month: number});
  };
  if (months.length < 2) {
    return null;
  }
  const words = toWords(months[last]);
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>
        {translate({
          id: 'study-log.graph.until',
          message: 'Learnt until',
          description: 'Label of the slider over the months of the graph',
        })}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={months.length - 1}
        value={last}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  );
}
