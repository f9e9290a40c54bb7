import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readImageSize} from '../readImageSize';

const PIXEL_3_BY_2 = 'R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACA4RvBQA7';

describe('readImageSize', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'images-'));
  afterAll(() => fs.rmSync(folder, {recursive: true}));

  it('reads width and height', async () => {
    const file = path.join(folder, 'a.gif');
    fs.writeFileSync(file, Buffer.from(PIXEL_3_BY_2, 'base64'));
    expect(await readImageSize(file)).toEqual({width: 3, height: 2});
  });

  it('is null for what is no image, or not there', async () => {
    const file = path.join(folder, 'b.png');
    fs.writeFileSync(file, 'no image');
    expect(await readImageSize(file)).toBeNull();
    expect(await readImageSize(path.join(folder, 'c.png'))).toBeNull();
  });
});
