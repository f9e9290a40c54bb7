/** Dot files are not read as logs, so the template is never published. */
export const TEMPLATE_FILE = '.template.md';

const SKELETON = `## 날짜: {{date}}

## 공부 내용 정리


## 오늘의 회고
- 
`;

/** Only in the skeleton, and only when something was left open. */
const OPEN_SECTION = `
## 더 알아볼 것
{{questions}}
`;

/**
 * The text of a new log: the writer's template or the skeleton. `{{date}}`
 * becomes the day; `{{questions}}`, the lines that the last log left open: a
 * line of its own goes when there are none.
 */
export function fillTemplate(
  template: string | null,
  {
    date,
    questions,
  }: {readonly date: string; readonly questions: readonly string[]},
): string {
  const skeleton = questions.length > 0 ? SKELETON + OPEN_SECTION : SKELETON;
  const noQuestions = questions.length === 0;
  return (
    (template ?? skeleton)
      .replace(/\{\{\s*date\s*\}\}/gu, date)
      // As functions: what was written may hold `$&`.
      .replace(/^[^\S\n]*\{\{\s*questions\s*\}\}[^\S\n]*(?:\n|$)/gmu, (line) =>
        noQuestions ? '' : line,
      )
      .replace(/\{\{\s*questions\s*\}\}/gu, () => questions.join('\n'))
  );
}
