import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {facetWord} from '@theme/StudyLog/words/facet';
import type {FilterChoices} from '../../../../../types';

export type Props = {readonly choices: FilterChoices};

/** What there may be in a log: a kind of section, or a diagram. */
function kindWord(kind: string): string {
  switch (kind) {
    case 'diagram':
      return translate({
        id: 'study-log.filter.diagram',
        message: 'Diagrams',
        description: 'Logs can be narrowed to those with diagrams',
      });
    case 'reflection':
      return translate({
        id: 'study-log.filter.reflection',
        message: 'Reflections',
        description: 'Logs can be narrowed to those with reflections',
      });
    default:
      return facetWord(kind);
  }
}

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

function Select({name, label, options}: SelectProps): ReactNode {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        <option value="">
          {translate({
            id: 'study-log.filter.all',
            message: 'All',
            description: 'Logs are not narrowed by a concept or a kind',
          })}
        </option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The form that narrows a list of logs; not shown where no script obeys it. */
export default function LogFilter({
  choices: {concepts, kinds},
}: Props): ReactNode {
  return concepts.length + kinds.length === 0 ? null : (
    <form>
      <Select
        name="concept"
        label={translate({
          id: 'study-log.filter.concept',
          message: 'Concept',
          description: 'Before the concepts that logs can be narrowed to',
        })}
        options={concepts.map(({id, name, count}) => [
          id,
          `${name} (${count})`,
        ])}
      />
      <Select
        name="kind"
        label={translate({
          id: 'study-log.filter.kind',
          message: 'Kind',
          description: 'Before the kinds that logs can be narrowed to',
        })}
        options={kinds.map(({kind, count}) => [
          kind,
          `${kindWord(kind)} (${count})`,
        ])}
      />
    </form>
  );
}
