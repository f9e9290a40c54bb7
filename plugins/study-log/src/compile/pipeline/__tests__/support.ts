import {createBodyCompiler} from '../compileBody.js';
import type {CompiledBody, CompileInput, SplicedLink} from '../../types.js';

export const LABELS: CompileInput['labels'] = {
  headingAnchor: '{heading}에 바로 가기',
  footnotes: '각주',
  footnoteBack: '본문으로',
  missingImage: '이미지 없음',
  alert: {
    note: '참고',
    tip: '팁',
    important: '중요',
    warning: '경고',
    caution: '주의',
  },
};

export function toInput(
  text: string,
  rest: Partial<CompileInput> = {},
): CompileInput {
  return {
    text,
    links: [],
    images: {},
    hrefs: {},
    headings: [],
    diagrams: [],
    math: false,
    labels: LABELS,
    ...rest,
  };
}

const compiler = createBodyCompiler({remarkPlugins: [], rehypePlugins: []});

export function compile(
  text: string,
  rest: Partial<CompileInput> = {},
): Promise<CompiledBody> {
  return compiler(toInput(text, rest));
}

/** A link on each place where the words stand, as `knowledge` would ask for. */
export function linksTo(text: string, words: string): SplicedLink[] {
  return Array.from(text.matchAll(new RegExp(words, 'g')), ({index}) => ({
    start: index,
    end: index + words.length,
    outerStart: index,
    outerEnd: index + words.length,
    href: `/concepts/${words.toLowerCase()}/`,
    concept: words.toLowerCase(),
  }));
}

/** What a reader sees: tags away, character references decoded. */
export function visibleText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
