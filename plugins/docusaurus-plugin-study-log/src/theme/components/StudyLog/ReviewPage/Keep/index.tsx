import React, {useId, useState, type ChangeEvent, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {parseProgress} from '../../../../review/progress';
import type {Review} from '../../../../review/useReview';
import styles from './styles.module.css';

export type Props = {readonly review: Review};

const FILE = 'study-log-review.json';

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(url);
}

/** Progress stays in this browser: to a file and back. */
export default function Keep({review}: Props): ReactNode {
  const {progress, kept, add} = review;
  const [refused, setRefused] = useState(false);
  const id = useId();
  const open = async ({target}: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    const other = text === undefined ? undefined : parseProgress(text);
    setRefused(other === null);
    if (other) {
      add(other);
    }
    target.value = '';
  };
  return (
    <div className={styles.keep}>
      <button
        type="button"
        className="button button--link"
        onClick={() => save(JSON.stringify(progress))}
      >
        {translate({
          id: 'study-log.review.export',
          message: 'Save progress to a file',
          description: 'Button that saves the progress of the review',
        })}
      </button>
      <span className={styles.import}>
        <label htmlFor={id}>
          {translate({
            id: 'study-log.review.import',
            message: 'Add progress from a file:',
            description: 'Label of the field that reads saved progress',
          })}
        </label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={open}
        />
      </span>
      <p role="status" className={styles.note}>
        {refused &&
          translate({
            id: 'study-log.review.refused',
            message: 'This file holds no progress of a review.',
            description: 'When a file that was chosen cannot be read',
          })}
        {!kept &&
          translate({
            id: 'study-log.review.notKept',
            message:
              'This browser keeps nothing: save your progress to a file.',
            description: 'When progress could not be written to the browser',
          })}
      </p>
    </div>
  );
}
