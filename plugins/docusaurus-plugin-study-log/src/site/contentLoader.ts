import {createProgressLine} from 'study-log/cli/progressLine';
import {
  createStudyLogReader,
  readStudyLog,
  type StudyLogOptions,
} from 'study-log/studyLog';
import type {Addresses} from './addresses.js';
import {createSiteContent, type SiteContent} from './content/siteContent.js';
import type {EditUrlOf} from './editUrl.js';
import {orExit} from './orExit.cjs';

export type ContentLoaderParams = {
  readonly folder: StudyLogOptions;
  /** A build reads once and keeps nothing for a next time. */
  readonly once: boolean;
  readonly addresses: Addresses;
  readonly editUrl: EditUrlOf;
};

/**
 * Reads the folder, again and again in the dev server, one time after the
 * other; says how far it is when someone is there to see it. A folder that is
 * not there ends the command; one that has been read before may be back soon,
 * and rejects.
 */
export function createContentLoader({
  folder,
  once,
  addresses,
  editUrl,
}: ContentLoaderParams): () => Promise<SiteContent> {
  const progress = process.stderr.isTTY
    ? createProgressLine((text) => process.stderr.write(text))
    : undefined;
  const options = {...folder, onProgress: progress?.update};
  const readLogs = once
    ? () => readStudyLog(options)
    : createStudyLogReader(options).read;
  const read = async (): Promise<SiteContent> => {
    try {
      const studyLog = await readLogs();
      return createSiteContent({
        studyLog,
        addresses,
        editUrl,
        today: folder.today,
      });
    } finally {
      progress?.clear();
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  let isRead = false;
  return () => {
    const reading = last.then(() => (isRead ? read() : orExit(read)));
    // Whoever asked for it hears of an error, the one who asks next need not.
    last = reading.then(
      () => {
        isRead = true;
      },
      () => {},
    );
    return reading;
  };
}
