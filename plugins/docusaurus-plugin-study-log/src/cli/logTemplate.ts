/** Dot files are not read as logs, so the template is never published. */
export const TEMPLATE_FILE = '.template.md';

const SKELETON = `## 날짜: {{date}}

## 공부 내용 정리


## 오늘의 회고
- 
`;

/** The text of a new log: the writer's template or the skeleton, `{{date}}` filled in. */
export function fillTemplate(template: string | null, date: string): string {
  return (template ?? SKELETON).replace(/\{\{\s*date\s*\}\}/gu, date);
}
