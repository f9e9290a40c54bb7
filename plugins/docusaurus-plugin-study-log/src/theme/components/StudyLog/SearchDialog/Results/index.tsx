import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptGroup from '@theme/StudyLog/SearchDialog/ConceptGroup';
import Hit from '@theme/StudyLog/SearchDialog/Hit';
import More from '@theme/StudyLog/SearchDialog/More';
import type {OptionOf} from '@theme/StudyLog/SearchDialog/Option';
import type {ConceptHit, TextHits} from '../../../../search/types';

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

/** Index of the first option of each log, and of the one after the last. */
function countPlaces({
  concepts,
  text,
}: Pick<Props, 'concepts' | 'text'>): readonly number[] {
  return text.hits.reduce<readonly number[]>(
    (firsts, {places}) => [...firsts, (firsts.at(-1) ?? 0) + places.length],
    [concepts.length],
  );
}

/** How many options there are, `more` included. */
export function countOptions(found: Pick<Props, 'concepts' | 'text'>): number {
  const {hits, total} = found.text;
  return (countPlaces(found).at(-1) ?? 0) + Number(total > hits.length);
}

/** What was found: concepts first, then the logs with the sentences that say it. */
export default function SearchResults(props: Props): ReactNode {
  const {id, concepts, text, active, onPoint, onFollow, onMore} = props;
  const firsts = countPlaces(props);
  const optionsFrom =
    (first: number): OptionOf =>
    (index) => ({
      id: `${id}-${first + index}`,
      isActive: first + index === active,
      onPoint: () => onPoint(first + index),
      onFollow,
    });
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
        <ConceptGroup concepts={concepts} optionOf={optionsFrom(0)} />
      )}
      {text.hits.map((hit, index) => (
        <Hit
          key={hit.permalink}
          hit={hit}
          optionOf={optionsFrom(firsts[index] ?? 0)}
        />
      ))}
      {text.total > text.hits.length && (
        <More
          {...optionsFrom(firsts.at(-1) ?? 0)(0)}
          count={text.total - text.hits.length}
          onFollow={onMore}
        />
      )}
    </div>
  );
}
