import {toFileBelow, toTwinPath} from '../../../pageFormat/published.js';
import {createQuoting} from '../../content/writtenLogs.js';
import type {PublishedFile} from '../publishedFile.js';
import type {Publishing} from '../publishing.js';
import {createTwinAddress, type TwinAddress} from './addressOf.js';
import {toConceptTwin} from './conceptTwin.js';
import {toLlmsText} from './llmsText.js';
import {toLogTwin} from './logTwin.js';
import {createPassageSource} from './passageSource.js';

/** Writes `llms.txt` and the twins of logs and concepts; returns how many files. */
export function publishTwins(publishing: Publishing): number {
  const {content, site, logPages, conceptPages, write} = publishing;
  const addressOf = createTwinAddress(content, site);
  const llms = toLlmsText({
    site,
    logs: [...logPages.values()].map(({data}) => data),
    concepts: conceptPages,
    addressOf,
  });
  return (
    write([{path: toFileBelow(site.root, 'llms.txt'), content: llms}]) +
    write(toTwinFiles(publishing, addressOf))
  );
}

function* toTwinFiles(
  {content, plan, site, conceptPages}: Publishing,
  addressOf: TwinAddress,
): Generator<PublishedFile> {
  const toFile = (page: string, content: string): PublishedFile => ({
    path: toTwinPath(page, site.baseUrl),
    content,
  });
  for (const {page, planBody} of plan.logs) {
    const url = site.absolute(page.path);
    const planned = planBody();
    yield toFile(page.path, toLogTwin({planned, url, addressOf}));
  }
  const logs = new Map(
    plan.logs.map((planned) => [planned.page.path, planned]),
  );
  const toQuoted = createQuoting(content);
  const sourceOf = createPassageSource((page) => {
    const planned = logs.get(page)?.planBody();
    return planned && toQuoted(planned);
  }, addressOf);
  const {message} = site;
  for (const data of conceptPages) {
    const url = site.absolute(data.permalink);
    yield toFile(
      data.permalink,
      toConceptTwin(data, {url, addressOf, message, sourceOf}),
    );
  }
}
