import {load, type CheerioAPI} from 'cheerio';
import {decodeString} from 'micromark-util-decode-string';
import {findUnmapped} from '../../plugins/study-log/src/markdown/__tests__/support/findUnmapped';
import {fillEntry} from 'study-log/markdown/fill/fillEntry';
import {findUsedNotes} from 'study-log/markdown/fill/notes';
import {wholeOf} from 'study-log/markdown/fill/stretch';
import {withoutNoncharacters} from 'study-log/markdown/parse/strayMark';
import type {Reference} from 'study-log/markdown/fill/types';
import type {Blocks, Slot, Template} from 'study-log/markdown/types';
import type {StudyLog} from 'study-log/studyLog';
import type {FilledLog} from './filledFolder';

type Law = (log: FilledLog, studyLog: StudyLog) => readonly string[];

/** What must hold of the body of any log; each gives what breaks it, nothing where it holds. */
export const BODY_LAWS: Readonly<Record<string, Law>> = {
  'every linked mention is a link around exactly its characters':
    findMisplacedLinks,
  'every text of a block decodes to its source': findUnmappedTexts,
  'filling changes no word that is seen': findChangedWords,
  'the ids of the index are those of the page': findStrayIds,
  'the links and images of the index are those of the page':
    findStrayReferences,
};

function findMisplacedLinks(
  {log, text, request, body}: FilledLog,
  {knowledge}: StudyLog,
): readonly string[] {
  const $ = load(body.html, null, false);
  const mentions = (knowledge.mentionsIn.get(log.id) ?? []).filter(
    ({linked}) => linked,
  );
  const wanted = request.links.map(
    ({href, start, end}) =>
      `${href} ${squeeze(decodeString(text.slice(start, end)))}`,
  );
  const found = $('a.studyLogConcept, a.studyLogLink')
    .toArray()
    .map((link) => `${$(link).attr('href')} ${squeeze($(link).text())}`);
  const linked = request.links.filter(({concept}) => concept !== undefined);
  return [
    ...findDifferences(mentions.map(toPlace), linked.map(toPlace)),
    ...findDifferences(wanted, found),
  ];
}

function toPlace({
  concept,
  start,
  end,
}: {
  readonly concept?: string;
  readonly start: number;
  readonly end: number;
}): string {
  return `${concept} ${start}-${end}`;
}

function findUnmappedTexts(
  {log, text}: FilledLog,
  {blocksOf}: StudyLog,
): readonly string[] {
  const {units, notes} = blocksOf(log.source);
  const source = withoutNoncharacters(text);
  return [...units, ...notes].flatMap(({html, texts}) =>
    texts.flatMap(({runs}) => findUnmapped(source, html, runs)),
  );
}

/** Neither links nor slots give or take a letter: the page shows what its templates hold. */
function findChangedWords(
  {log, request, body}: FilledLog,
  {blocksOf}: StudyLog,
): readonly string[] {
  const blocks = blocksOf(log.source);
  const unresolved = {...request, resolve: () => undefined};
  const plain = toWords(fillEntry(blocks, {...unresolved, links: []}).html);
  const own = templatesOf(blocks, request.range).map(toWrittenHtml).join('\n');
  const linked = fillEntry(blocks, unresolved);
  const taken = request.links.filter(
    ({start, outerStart}) => outerStart < start,
  );
  return [
    ...findDifferences([toWords(own)], [plain]),
    // A link takes the brackets around its words, and what they name, away.
    ...(taken.length === 0
      ? findDifferences([plain], [toWords(linked.html)])
      : []),
    ...findDifferences(
      [toWords(linked.html).length > 0],
      [toWords(body.html).length > 0],
    ),
  ];
}

/** What an entry is made of: the blocks that begin in it, and the footnotes that they mention. */
function templatesOf(
  {units, notes}: Blocks,
  {start, end}: FilledLog['request']['range'],
): readonly Template[] {
  const own = units.filter(
    ({range}) => start <= range.start && range.start < end,
  );
  return [...own, ...findUsedNotes(own.map(wholeOf), notes).notes];
}

/** A template with the words that stand in its slots. */
function toWrittenHtml({html, slots}: Template): string {
  const ends = [...slots.map(({at}) => at), html.length];
  return (
    html.slice(0, ends[0]) +
    slots
      .map(
        (slot, index) => toWritten(slot) + html.slice(slot.at, ends[index + 1]),
      )
      .join('')
  );
}

function toWritten(slot: Slot): string {
  return slot.kind === 'brackets' || slot.kind === 'embed'
    ? slot.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : '';
}

function findStrayIds({
  log: {sections, ids: others},
  body,
}: FilledLog): readonly string[] {
  const $ = load(body.html, null, false);
  const anchors = sections
    .filter(({depth}) => depth > 0)
    .map(({anchor}) => anchor);
  const ids = $('[id], a[name]')
    .toArray()
    .map((one) => $(one).attr('id') ?? $(one).attr('name') ?? '');
  const isHeading = (id: string) =>
    $(':header, p')
      .toArray()
      .some((one) => $(one).attr('id') === id);
  return [
    ...findDifferences([...anchors, ...others], ids),
    ...findDifferences(ids, [...body.anchors]),
    ...anchors.filter((id) => !isHeading(id)).map((id) => `no heading: ${id}`),
  ];
}

function findStrayReferences(
  {log, request, body}: FilledLog,
  {blocksOf}: StudyLog,
): readonly string[] {
  const asked: Reference[] = [];
  fillEntry(blocksOf(log.source), {
    ...request,
    resolve: (reference) => {
      asked.push(reference);
      return request.resolve(reference);
    },
  });
  const name = ({kind, target, source}: Reference) =>
    `${source} ${kind} ${target}`;
  const $ = load(body.html, null, false);
  const pictures = log.references.filter((reference) => {
    const found = request.resolve(reference);
    return reference.kind !== 'link' && found && 'url' in found;
  });
  const ours = $('img[src]')
    .toArray()
    .map((image) => $(image).attr('src') ?? '');
  return [
    ...findDifferences(log.references.map(name), asked.map(name)),
    ...pictures
      .map((reference) => request.resolve(reference))
      .flatMap((found) => (found && 'url' in found ? [found.url] : []))
      .filter((url) => !ours.includes(url)),
  ];
}

/** What is in one list only, each as often as it is there. */
function findDifferences<Value>(
  wanted: readonly Value[],
  found: readonly Value[],
): readonly string[] {
  const rest = [...found];
  const missing = wanted.filter((one) => {
    const at = rest.indexOf(one);
    return at < 0 || rest.splice(at, 1).length === 0;
  });
  return [
    ...missing.map((one) => `missing: ${String(one)}`),
    ...rest.map((one) => `too much: ${String(one)}`),
  ];
}

/** The text of HTML without what we put into it, and without gaps. */
function toWords(html: string): string {
  const $ = load(html, null, false);
  removeOurs($);
  return $.root().text().replace(/\s+/g, '');
}

function removeOurs($: CheerioAPI): void {
  $('.hash-link, .data-footnote-backref, .sr-only, figure').remove();
  $('sup:has(> [data-footnote-ref]), .studyLogMissingImage').remove();
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}
