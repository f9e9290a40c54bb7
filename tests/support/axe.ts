import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {ROOT} from './docusaurus';

const SOURCE = readFileSync(
  join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
);

/** Experimental: it compares word by word, and finds no `6` in `6일`. */
const NOT_ASKED = 'label-content-name-mismatch';

type Axe = {
  readonly run: (
    within: string,
    options: {
      readonly runOnly?: readonly string[];
      readonly rules?: Readonly<Record<string, {readonly enabled: boolean}>>;
    },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly {readonly target: readonly string[]}[];
    }[];
  }>;
};

/** What axe-core calls serious or worse: `rule: where`. All rules, or only those named. */
export async function findSeriousFlaws(
  page: Page,
  {within = 'html', rules}: {within?: string; rules?: readonly string[]} = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) {
    await page.addScriptTag({content: SOURCE});
  }
  return page.evaluate(
    async ([where, only, notAsked]) => {
      const axe = Reflect.get(window, 'axe') as Axe;
      const {violations} = await axe.run(
        where,
        only ? {runOnly: only} : {rules: {[notAsked]: {enabled: false}}},
      );
      return violations
        .filter(({impact}) => ['serious', 'critical'].includes(impact))
        .map(({id, nodes}) => `${id}: ${nodes[0]?.target.join(' ')}`);
    },
    [within, rules, NOT_ASKED] as const,
  );
}

/** Light or dark as a reader's choice makes it, without waiting for a transition. */
export async function paint(
  page: Page,
  theme: 'light' | 'dark',
): Promise<void> {
  await page.addStyleTag({content: '* {transition: none !important}'});
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
}
