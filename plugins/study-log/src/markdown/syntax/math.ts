import {math} from 'micromark-extension-math';
import {mathFromMarkdown} from 'mdast-util-math';
import {toPlugin} from './addSyntax.js';
import {dollarMath} from './dollars.js';
import {lineConstruct, token, within} from './lineConstruct.js';
import type {InlineMath, Math} from 'mdast-util-math';
import type {Code, Parents} from 'mdast';
import type {CompileContext} from 'mdast-util-from-markdown';

const usual = mathFromMarkdown();

/** As `mdast-util-math` makes them. */
const CLASSES = ['language-math', 'math-display'];

/**
 * GitHub's own forms of math, which nobody writes by chance: ``$`…`$`` and
 * fences of the language `math`. In a table `\|` in a formula is a bar.
 *
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export const remarkGithubMath = toPlugin({
  micromark: {
    text: {
      36: lineConstruct({
        name: 'githubMath',
        limit: 1000,
        plan(line) {
          const [, source] = /^\$`([^`]+)`\$/.exec(line) ?? [];
          return source === undefined
            ? undefined
            : within('mathText', [
                token('mathTextSequence', 2),
                token('mathTextData', source.length),
                token('mathTextSequence', 2),
              ]);
        },
      }),
    },
  },
  fromMarkdown: [
    usual,
    {
      exit: {
        mathText(token) {
          usual.exit?.mathText?.call(this, token);
          if (isInTable(this)) {
            const {children} = this.stack.at(-1) as Parents;
            unescapeBars(children.at(-1) as InlineMath);
          }
        },
      },
    },
  ],
});

/** `$…$`, `$$…$$` and `$$` on lines of its own, for texts that show evidence of math (`hasMath`). */
export const remarkDollarMath = toPlugin({
  micromark: [math({singleDollarTextMath: false}), {text: {36: dollarMath}}],
});

/** Noted by `mdast-util-gfm-table`. */
function isInTable({data}: CompileContext): boolean {
  return 'inTable' in data && data.inTable === true;
}

function unescapeBars(node: InlineMath): void {
  node.value = node.value.replaceAll('\\|', '|');
  if (node.data?.hChildren) {
    node.data.hChildren = [{type: 'text', value: node.value}];
  }
}

/** A fence of the language `math` is a formula. */
export function readFormula({lang, value, position}: Code): Math | undefined {
  if (lang?.toLowerCase() !== 'math') {
    return undefined;
  }
  return {
    type: 'math',
    meta: null,
    value,
    data: {
      hName: 'pre',
      hChildren: [
        {
          type: 'element',
          tagName: 'code',
          properties: {className: CLASSES},
          children: [{type: 'text', value}],
        },
      ],
    },
    ...(position ? {position} : {}),
  };
}
