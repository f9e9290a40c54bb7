/** `VS Code` and `VS Studio` compare nothing. */
const PATTERNS: readonly RegExp[] = [
  /^(.+?)\s+(?:vs\.?|versus|대)\s+(?!code\b|studio\b)(.+)$/i,
  /^(.+?)\s*(?:와|과|랑|하고)\s+(.+?)(?:의|\s간의?|\s사이의)?\s*(?:차이점?|비교|다른 ?점|공통점)[가-힣\s]*\??$/,
  /^(?:the )?differences? between\s+(.+?)\s+and\s+(.+)$/i,
  /^(.+?)と(.+?)の(?:違い|比較)$/,
  /^(.+?)\s*(?:和|与|跟)\s*(.+?)的?(?:区别|差异|比较|对比)$/,
];
const ENUMERATED = /^(.+?[,&/].+?)\s*의?\s*(?:차이점?|비교(?: 정리)?)$/;
const VERSUS = /\s+(?:vs\.?|versus)\s+/i;

/** `L4 vs L7`, `A와 B의 차이`, `A, B 비교` -> the names compared, in the heading's order. */
export function comparedNames(heading: string): readonly string[] | undefined {
  const enumerated = ENUMERATED.exec(heading)?.[1];
  if (enumerated) {
    return enumerated.split(/\s*[,&/]\s*/);
  }
  for (const pattern of PATTERNS) {
    const [, first, rest] = pattern.exec(heading) ?? [];
    if (first && rest) {
      return [first, ...rest.split(VERSUS)].map((name) => name.trim());
    }
  }
  return undefined;
}
