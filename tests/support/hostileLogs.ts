import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './docusaurus';

/** Every one sets off an alarm where it gets to act. `/` is in none that names a file. */
const ALARM = 'window.__alarm=1';
export const PAYLOADS = [
  `<script>${ALARM}</script>`,
  `<img src=x onerror=${ALARM}>`,
  `"><svg onload=${ALARM}>`,
  `'><body onpageshow=${ALARM}>`,
  `</script><script>${ALARM}</script>`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">${ALARM}</script>`,
  `]]]]>><![CDATA[<x:script xmlns:x="http://www.w3.org/1999/xhtml">${ALARM}</x:script>`,
  `<!--<script>--><script>${ALARM}</script>`,
  `&lt;img src=x onerror=${ALARM}&gt;`,
  `<a href=javascript:${ALARM}>x</a>`,
  `</style></title></textarea></noscript><iframe srcdoc="<script>parent.${ALARM}</script>">`,
  '<link rel=stylesheet href=//evil.example/a.css>',
] as const;

/** As the words of a concept, which hold no sign that ends a name. */
const NAMES = [
  `<img src=x onerror=${ALARM}>`,
  `</script><script>${ALARM}</script>`,
  `"onmouseover="${ALARM}`,
] as const;

const SECURITY = join(
  ROOT,
  'plugins',
  'mermaid-static',
  '__fixtures__',
  'security',
);

/** In every place of a log that words can stand in. */
function toLog(payload: string, index: number): string {
  const yaml = JSON.stringify(payload);
  return `---
title: ${yaml}
description: ${yaml}
tags: [${yaml}, ordinary]
image: ${yaml}
---

# ${payload}

## Probe${index}(${payload})

### Probe${index}란?

- 알람을 울리려는 말 ${payload}

### ${payload}

Probe0 말 속에서 ${payload} 그리고 **${payload}**, \`${payload}\`, [[${payload}]], [[Probe0|${payload}]]

![${payload}](그림.png "${payload.replaceAll('"', '&quot;')}")
[${payload}](그림.png '${payload.replaceAll("'", '&#39;')}')
[${payload}](javascript:${ALARM}) <javascript:${ALARM}>

### 동작 방식

1. Probe${index}가 ${payload} 을 만든다
2. Probe0가 <b onclick=${ALARM}>${payload}</b> 을 보낸다
3. Probe1이 ${payload} 을 받는다

## L${index} vs ${payload}

| 구분 | L${index} | ${payload.replaceAll('|', '')} |
| --- | --- | --- |
| ${payload} | 하나 | ${payload} |

- L${index} : ${payload}

\`\`\`${payload.replaceAll('`', '')}
${payload}
\`\`\`

\`\`\`js title=${yaml} {1} ${payload.replaceAll('`', '')}
const a = "${payload}"
\`\`\`

\`\`\`mermaid
flowchart LR
  a["${payload.replaceAll('"', '')}"] --> b[Probe0]
\`\`\`

$$\\href{javascript:${ALARM}}{x} \\text{${payload.replaceAll('$', '')}} \\htmlData{a=${ALARM}}{y}$$

> [!NOTE]
> ${payload}

- [ ] ${payload}

각주[^1] <details open ontoggle=${ALARM}><summary>${payload}</summary>${payload}</details>

[^1]: ${payload}

## 질문

- ${payload} 는 무엇인가?
`;
}

function toDay(index: number): string {
  return `2025-03-${String(index + 1).padStart(2, '0')}`;
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="${ALARM}"><script>${ALARM}</script><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script&gt;parent.${ALARM}&lt;/script&gt;"/></foreignObject><style>@import "//evil.example/a.css";</style><image href="http://evil.example/a.png"/><rect width="9" height="9"/></svg>`;
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><body><script>${ALARM}</script></body></html>`;

/** Files beside the logs that would be pages of the site's own; each sets off the alarm when it is served as what it says it is. */
export const ACTIVE_FILES: Readonly<Record<string, string>> = {
  'evil.svg': SVG,
  '<img src=x onerror=window.__alarm=1>.svg': SVG,
  'evil.html': `<script>${ALARM}</script>`,
  'evil.htm': `<script>${ALARM}</script>`,
  'evil.xhtml': XHTML,
  'evil.xml': XHTML,
  'evil.rdf': XHTML,
  evil: `<!doctype html><script>${ALARM}</script>`,
};

const toLinks = (names: readonly string[]): string =>
  names
    .flatMap((name) => [
      `- [a file](${encodeURI(name)})`,
      `- ![a picture](${encodeURI(name)})`,
    ])
    .join('\n');

const toDrawings = (): string =>
  readdirSync(SECURITY)
    .map((name) => readFileSync(join(SECURITY, name), 'utf8'))
    .map((text) => `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``)
    .join('\n\n');

/** A folder of logs that do what they can to act on the pages that show them. */
export function createHostileLogs(): Readonly<Record<string, string>> {
  const logs = PAYLOADS.map(
    (payload, index) => [`${toDay(index)}.md`, toLog(payload, index)] as const,
  );
  const named = NAMES.map(
    (name, index) =>
      [
        `${toDay(20 + index)} ${name.replaceAll('/', '')}.md`,
        `## ${name}\n\n### ${name}란?\n\n- ${name} 의 뜻\n\n## Probe0\n- 다시 ${name}\n`,
      ] as const,
  );
  const concepts = NAMES.map((name) => ({
    name,
    aliases: [`alias ${name}`],
    definition: `${name} </script><script>${ALARM}</script>`,
  }));
  return {
    ...Object.fromEntries([...logs, ...named]),
    ...ACTIVE_FILES,
    '그림.png': '',
    'concepts.yml': JSON.stringify([{name: 'Probe0'}, ...concepts]),
    'diagrams/Probe0.mmd': `flowchart LR\n  a["<img src=x onerror=${ALARM}>"] --> b`,
    [`diagrams/<img src=x onerror=${ALARM}>.mmd`]: 'flowchart LR\n  a --> b',
    '2025-03-25.md': `## 파일\n\n${toLinks(Object.keys(ACTIVE_FILES))}\n\n${toDrawings()}\n`,
  };
}
