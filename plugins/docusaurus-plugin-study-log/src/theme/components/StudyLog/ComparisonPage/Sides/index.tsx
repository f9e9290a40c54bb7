import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Blocks from '@theme/StudyLog/Blocks';
import Source from '@theme/StudyLog/ComparisonPage/Source';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {facetWord} from '@theme/StudyLog/words/facet';
import type {
  ComparedStatement,
  ComparisonRow,
  ConceptRef,
} from '../../../../types';
import styles from './styles.module.css';

/* The roles keep it a table for those who hear it where narrow screens stack its cells. */
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

export type Props = {
  readonly concepts: readonly ConceptRef[];
  readonly rows: readonly ComparisonRow[];
};

function toLabel({kind, label}: ComparisonRow): string {
  switch (kind) {
    case 'table':
      return label;
    case 'points':
      return translate({
        id: 'study-log.comparison.points',
        message: 'Said in comparing',
        description: 'Before the bullets of a comparison that speak of a side',
      });
    default:
      return facetWord(kind);
  }
}

function Statement({
  permalink,
  section,
  ...blocks
}: ComparedStatement): ReactNode {
  return (
    <div className={styles.statement}>
      <Blocks {...blocks} className={styles.blocks} />{' '}
      <Source permalink={permalink} section={section} />
    </div>
  );
}

function Row({
  row,
  concepts,
}: Pick<Props, 'concepts'> & {readonly row: ComparisonRow}): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {toLabel(row)}
      </th>
      {concepts.map(({name, permalink}, side) => (
        <td key={permalink} role="cell" data-side={name}>
          {row.cells[side]?.map((statement, index) => (
            <Statement key={index} {...statement} />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** What is said of each side, next to each other: a column each, a row for each respect. */
export default function Sides({concepts, rows}: Props): ReactNode {
  return (
    <div className={clsx('markdown', styles.sides)}>
      <table className={styles.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {concepts.map((concept) => (
              <th key={concept.permalink} role="columnheader" scope="col">
                <ConceptLink concept={concept} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <Row key={index} row={row} concepts={concepts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
