import React, {type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import type {PeriodCount} from '../../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Without gaps; nothing is drawn of none. */
  readonly periods: readonly PeriodCount[];
};

/** In units of the drawing. */
const STEP = 10;
const HEIGHT = 40;

/** How often a concept was named: a bar a month, or a year. */
export default function Activity({periods}: Props): ReactNode {
  const dates = useDates();
  const {mentions} = useCounts();
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) {
    return null;
  }
  const most = periods.reduce((max, {count}) => Math.max(max, count), 0);
  const toWords = ({label, count}: PeriodCount): string =>
    `${dates.period(label)}: ${mentions(count)}`;
  const width = periods.length * STEP;
  return (
    <figure className={styles.activity}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width * 2}
        height={HEIGHT}
        preserveAspectRatio="none"
        role="img"
        aria-label={periods
          .filter(({count}) => count > 0)
          .map(toWords)
          .join(', ')}
      >
        {periods.map((period, index) => {
          // A month without a mention keeps its place as a thin line.
          const height = Math.max(1, Math.ceil((period.count / most) * HEIGHT));
          return (
            <rect
              key={dates.period(period.label)}
              x={index * STEP + 1}
              y={HEIGHT - height}
              width={STEP - 2}
              height={height}
              className={period.count === 0 ? styles.empty : undefined}
            >
              <title>{toWords(period)}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{dates.period(first.label)}</span>
        <span>{dates.period(last.label)}</span>
      </figcaption>
    </figure>
  );
}
