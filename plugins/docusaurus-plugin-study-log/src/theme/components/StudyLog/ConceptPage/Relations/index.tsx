import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import LocalGraph from '@theme/StudyLog/LocalGraph';
import PageLink from '@theme/StudyLog/PageLink';
import {
  moreConceptsWord,
  placeWord,
  relationWord,
} from '@theme/StudyLog/words/concepts';
import type {Connections, EvidenceRef} from '../../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Of the concept. */
  readonly name: string;
  readonly connections: Connections;
};

/** So many of a kind stand open. */
const OPEN = 6;

type Row = {
  readonly kind: string;
  readonly name: string;
  /** The link to the other end. */
  readonly link: ReactNode;
  readonly evidence: EvidenceRef | null;
};

function toRows({comparisons, relations}: Connections): readonly Row[] {
  return [
    ...comparisons.map(({title, permalink, evidence}) => ({
      kind: 'vs',
      name: title,
      link: <PageLink to={permalink}>{title}</PageLink>,
      evidence,
    })),
    ...relations.map(({kind, concept, evidence}) => ({
      kind,
      name: concept.name,
      link: <ConceptLink concept={concept} />,
      evidence,
    })),
  ];
}

/** The words that say so; neither a heading nor the name of the other end is said twice. */
function Evidence({
  evidence: {text, section, permalink},
  name,
}: {
  readonly evidence: EvidenceRef;
  readonly name: string;
}): ReactNode {
  return (
    <span>
      {text !== section && (
        <>
          <q>{text}</q>{' '}
        </>
      )}
      <PageLink to={permalink}>
        {section === '' || section === name ? placeWord() : section}
      </PageLink>
    </span>
  );
}

function Rows({rows}: {readonly rows: readonly Row[]}): ReactNode {
  return (
    <ul>
      {rows.map(({name, link, evidence}, index) => (
        <li key={index}>
          {link} {evidence && <Evidence evidence={evidence} name={name} />}
        </li>
      ))}
    </ul>
  );
}

/** What a concept is compared with, belongs to and consists of, and which words say so. */
export default function Relations({name, connections}: Props): ReactNode {
  const counts = useCounts();
  const rows = toRows(connections);
  const kinds = [...new Set(rows.map(({kind}) => kind))].map((kind) => ({
    kind,
    ofKind: rows.filter((row) => row.kind === kind),
  }));
  return (
    kinds.length > 0 && (
      <section className={styles.relations}>
        <h2>
          {translate({
            id: 'study-log.concept.relations',
            message: 'Connections',
            description:
              'Heading over what a concept is compared with or part of',
          })}
        </h2>
        <LocalGraph name={name} neighbours={connections.neighbours} />
        <dl>
          {kinds.map(({kind, ofKind}) => (
            <div key={kind}>
              <dt>{relationWord(kind)}</dt>
              <dd>
                <Rows rows={ofKind.slice(0, OPEN)} />
                {ofKind.length > OPEN && (
                  <details>
                    <summary>
                      {moreConceptsWord(counts.concepts(ofKind.length - OPEN))}
                    </summary>
                    <Rows rows={ofKind.slice(OPEN)} />
                  </details>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  );
}
