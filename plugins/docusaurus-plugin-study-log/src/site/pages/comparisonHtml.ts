import type {ConceptRef} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {ComparisonRow, Said} from './comparisonRows.js';
import {toConceptLink, toLinesHtml} from './html.js';
import type {PageWords} from './pageWords.js';

/**
 * The sides of a comparison as a table, a column each. The roles keep it a
 * table for those who hear it where narrow screens stack its cells.
 */
export function toSidesHtml(
  concepts: readonly ConceptRef[],
  rows: readonly ComparisonRow[],
  words: PageWords,
): string {
  const heads = concepts.map(
    ({name, permalink}) =>
      `<th role="columnheader" scope="col">${toConceptLink(permalink, name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.cells.map(
      (said, index) =>
        `<td role="cell" data-side="${escapeHtml(concepts[index]?.name ?? '')}">${said.map((one) => toSaid(one, words)).join('')}</td>`,
    );
    return `<tr role="row"><th role="rowheader" scope="row">${escapeHtml(toLabel(row, words))}</th>${cells.join('')}</tr>`;
  });
  return `<table class="studyLogSides" role="table"><thead role="rowgroup"><tr role="row"><td role="cell"></td>${heads.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`;
}

/** Bullets that speak of all sides. */
export function toSharedHtml(
  points: readonly Said[],
  words: PageWords,
): string {
  const items = points.map(
    (said) =>
      `<li>${said.written?.html ?? escapeHtml(said.lines.join(' '))} ${toSource(said, words)}</li>`,
  );
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

function toLabel({kind, label}: ComparisonRow, words: PageWords): string {
  switch (kind) {
    case 'table':
      return label;
    case 'points':
      return words.comparisonPoints;
    default:
      return words.facet(kind);
  }
}

function toSaid(said: Said, words: PageWords): string {
  const html = said.written?.html ?? toLinesHtml(said.lines);
  return `<div class="said">${html}${toSource(said, words)}</div>`;
}

function toSource(
  {permalink, section = ''}: Pick<Said, 'permalink' | 'section'>,
  words: PageWords,
): string {
  if (permalink !== null && section !== '') {
    return `<a href="${escapeHtml(permalink)}">${escapeHtml(section)} ↗</a>`;
  }
  const label = escapeHtml(words.goToPlace);
  return permalink === null
    ? ''
    : `<a href="${escapeHtml(permalink)}" aria-label="${label}" title="${label}">↗</a>`;
}
