import {readImageSize} from '../readImageSize.js';

const PIXEL_3_BY_2 = 'R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACA4RvBQA7';

describe('readImageSize', () => {
  it('reads width and height', () => {
    const bytes = Buffer.from(PIXEL_3_BY_2, 'base64');
    expect(readImageSize(bytes)).toEqual({width: 3, height: 2});
  });

  it.each(['no image', ''])('is null for “%s”', (text) => {
    expect(readImageSize(Buffer.from(text))).toBeNull();
  });
});
