import {toDocument, toHead} from '../../logs/content/toDocument.js';
import type {MarkdownDocument} from '../../logs/content/types.js';
import {
  parseFile,
  parsePrivateFile,
  type ParsedFile,
} from '../../logs/entries/parseFile.js';
import {toPathContext} from '../../logs/entries/pathContext.js';
import {
  createParseMemo,
  filesToParse,
  parseLogs,
  type ParsedLogs,
} from '../../logs/parseLogs.js';
import {createMarkdownReader} from '../../markdown/readMarkdown.js';
import type {SourceFile} from '../../read/types.js';
import {toMarkdownText} from '../../reading/createReading.js';

const {readNow} = createMarkdownReader();

type Text = Pick<SourceFile, 'path' | 'text'>;

/** A text as one document. */
export function toDocumentNow({path, text}: Text): MarkdownDocument {
  const head = toHead(text);
  const context = toPathContext(path);
  return toDocument(head, readNow(toMarkdownText(head, {context})));
}

/** What a file reader gives of a file. */
export function parseFileNow(file: Text): ParsedFile {
  const {problems, ...parsed} =
    parsePrivateFile(toHead(file.text)) ??
    parseFile(toDocumentNow(file), toPathContext(file.path));
  return {
    ...parsed,
    problems: problems.map((one) => ({...one, source: file.path})),
  };
}

/** Reads and parses at once, in this thread. */
export function parseLogsNow(
  input: Pick<Parameters<typeof parseLogs>[0], 'files' | 'today'>,
  memo = createParseMemo(),
): ParsedLogs {
  const parsed = new Map(
    filesToParse(input.files, memo).map((file) => [
      file.path,
      parseFileNow(file),
    ]),
  );
  return parseLogs({...input, parsed}, memo);
}
