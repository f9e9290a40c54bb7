import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import type {Found} from '../../../../search/useSearch';

export type Props = {
  readonly query: string;
  readonly found: Found;
  /** Whether the text of the logs can be searched here. */
  readonly hasText: boolean;
  readonly className?: string;
};

function useMessage({query, found, hasText}: Props): string {
  const counts = useCounts();
  if (found.hasFailed) {
    return translate({
      id: 'study-log.search.failed',
      message:
        'The search could not be loaded. Check the connection and open it again.',
      description: 'In the search box, when its files could not be fetched',
    });
  }
  if (query.trim() === '') {
    return translate({
      id: 'study-log.search.hint',
      message:
        'Finds concepts by a part of their name or by first consonants (ㅋㅂㄴㅌㅅ), and sentences in the logs.',
      description: 'In the empty search box: what can be typed',
    });
  }
  const logs = found.text.total;
  if (found.concepts.length > 0 || logs > 0) {
    return [
      ...(found.concepts.length > 0
        ? [counts.concepts(found.concepts.length)]
        : []),
      ...(logs > 0 ? [counts.logs(logs)] : []),
    ].join(' · ');
  }
  return found.isLoading && hasText
    ? ''
    : translate(
        {
          id: 'study-log.search.none',
          message: 'Nothing found for “{query}”.',
          description: 'In the search box, when nothing was found',
        },
        {query: query.trim()},
      );
}

/** One line on what was found, read out as it changes. */
export default function SearchStatus(props: Props): ReactNode {
  const message = useMessage(props);
  const only = translate({
    id: 'study-log.search.conceptsOnly',
    message:
      'The dev server searches concepts only; the built site searches the text of the logs as well.',
    description: 'In the search box of the dev server',
  });
  return (
    <p role="status" className={props.className}>
      {message}
      {!props.hasText && ` ${only}`}
    </p>
  );
}
