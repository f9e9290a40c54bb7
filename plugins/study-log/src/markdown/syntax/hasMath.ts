const CANDIDATE = /\$\$|\$[^$\n]*[\\^_{][^$\n]*\$/;
const FENCE = /^[ \t>]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}|~{3,})/;
const INLINE_CODE = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g;
const DISPLAY = /\$\$(?!\s*[({])[^$]*?\S[^$]*?\$\$/;
const INLINE =
  /\$(?=\S)[^$\n]*(?:\\[A-Za-z]+|[\w)}]\^|\w_[\w{])[^$\n]*\$(?!\d)/;

/**
 * Whether a text uses `$` for math: a closed `$$…$$`, or a TeX command, power
 * or index between two `$` on one line, outside code. Shell prompts, `$HOME`
 * and prices are not evidence, so that their files keep `$` as text.
 */
export function hasMath(text: string): boolean {
  if (!CANDIDATE.test(text)) {
    return false;
  }
  const prose = withoutCode(text);
  return DISPLAY.test(prose) || prose.split('\n').some((l) => INLINE.test(l));
}

function withoutCode(text: string): string {
  let fence = '';
  const prose: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const marker = FENCE.exec(line)?.[1];
    if (fence) {
      const closes =
        marker?.startsWith(fence) && line.trimEnd().endsWith(marker);
      fence = closes ? '' : fence;
    } else if (marker) {
      fence = marker;
    } else {
      prose.push(line.replace(INLINE_CODE, ''));
    }
  }
  return prose.join('\n');
}
