import {logPage} from '../../theme/components/__tests__/samples/index.js';
import {toInlineJson} from '../staticParts.js';

describe('what a page carries inline', () => {
  it('is its data without the parts that stand in it', () => {
    const json = toInlineJson(logPage);
    expect(json).toContain(JSON.stringify(logPage.title));
    expect(json).not.toContain('DNS란?</h2>');
  });

  it('cannot be left by a title that ends the script', () => {
    const json = toInlineJson({...logPage, title: '</script><b>'});
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({title: '</script><b>'});
  });
});
