import React, {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import DateLabel from '@theme/StudyLog/DateLabel';
import Marked from '@theme/StudyLog/SearchDialog/Marked';
import Option from '@theme/StudyLog/SearchDialog/Option';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import type {ConceptHit, LogHit, TextHits} from '../../../../search/types';
import styles from './styles.module.css';

export type Props = {
  /** Of the listbox; its options are `<id>-0`, `<id>-1` … */
  readonly id: string;
  readonly concepts: readonly ConceptHit[];
  readonly text: TextHits;
  /** Index of the active option. */
  readonly active: number;
  readonly onPoint: (index: number) => void;
  readonly onFollow: () => void;
  readonly onMore: () => void;
};

type OptionProps = Omit<React.ComponentProps<typeof Option>, 'children' | 'to'>;

function ConceptWords({concept}: {readonly concept: ConceptHit}): ReactNode {
  const counts = useCounts();
  return (
    <span className={styles.concept}>
      <span>
        <strong>{concept.name}</strong>
        {concept.foundAs && (
          <span className={styles.alias}> {concept.foundAs}</span>
        )}
      </span>
      <span className={styles.fact}>{counts.logs(concept.logs)}</span>
    </span>
  );
}

function Hit({
  hit,
  option,
}: {
  readonly hit: LogHit;
  readonly option: (place: number) => OptionProps;
}): ReactNode {
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className={styles.hit}>
      <div id={title} className={styles.log}>
        <span className={styles.title}>{hit.title}</span>
        <DateLabel
          date={hit.date}
          confidence={hit.dateConfidence}
          className={styles.fact}
        />
      </div>
      {hit.places.map(({heading, permalink, sentence}, index) => (
        <Option key={permalink} {...option(index)} to={permalink}>
          <span className={styles.heading}>
            <Marked text={heading} />
          </span>
          {sentence.length > 0 && (
            <span className={styles.sentence}>
              <Marked text={sentence} />
            </span>
          )}
        </Option>
      ))}
    </div>
  );
}

/** How many options there are, `more` included. */
export function countOptions({
  concepts,
  text,
}: Pick<Props, 'concepts' | 'text'>): number {
  const places = text.hits.reduce((sum, hit) => sum + hit.places.length, 0);
  return concepts.length + places + Number(text.total > text.hits.length);
}

/** What was found: concepts first, then the logs with the sentences that say it. */
export default function SearchResults(props: Props): ReactNode {
  const {id, concepts, text, active, onPoint, onFollow, onMore} = props;
  const name = useId();
  const option = (index: number): OptionProps => ({
    id: `${id}-${index}`,
    isActive: index === active,
    onPoint: () => onPoint(index),
    onFollow,
  });
  const firsts = text.hits.map((_hit, index) =>
    text.hits
      .slice(0, index)
      .reduce((sum, {places}) => sum + places.length, concepts.length),
  );
  const last = countOptions(props) - 1;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={translate({
        id: 'study-log.search.results',
        message: 'Search results',
        description: 'Label of the list under the search field',
      })}
    >
      {concepts.length > 0 && (
        <div role="group" aria-labelledby={name} className={styles.concepts}>
          <div id={name} className={styles.group}>
            {conceptsTitle()}
          </div>
          {concepts.map((concept, index) => (
            <Option
              key={concept.permalink}
              {...option(index)}
              to={concept.permalink}
            >
              <ConceptWords concept={concept} />
            </Option>
          ))}
        </div>
      )}
      {text.hits.map((hit, index) => (
        <Hit
          key={hit.permalink}
          hit={hit}
          option={(place) => option((firsts[index] ?? 0) + place)}
        />
      ))}
      {text.total > text.hits.length && (
        <button
          type="button"
          id={`${id}-${last}`}
          role="option"
          aria-selected={active === last}
          tabIndex={-1}
          className={styles.more}
          onMouseMove={() => onPoint(last)}
          onClick={onMore}
        >
          {translate(
            {
              id: 'study-log.search.more',
              message: 'More logs ({count})',
              description: 'Last of the search results: shows more of them',
            },
            {count: String(text.total - text.hits.length)},
          )}
        </button>
      )}
    </div>
  );
}
