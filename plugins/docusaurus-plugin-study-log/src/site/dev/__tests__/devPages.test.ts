import {mkdtempSync, writeFileSync} from 'fs';
import {createServer, get, type IncomingMessage, type Server} from 'http';
import type {AddressInfo} from 'net';
import {tmpdir} from 'os';
import {join} from 'path';
import type {PageData} from '../../../theme/types';
import {createDevPages} from '../devPages';

const CONCEPTS: PageData = {kind: 'concepts', concepts: []};

describe('the dev server', () => {
  const pages = createDevPages('/base/');
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) =>
      pages.handle(request, response, () => {
        response.statusCode = 404;
        response.end('not ours');
      }),
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const file = join(mkdtempSync(join(tmpdir(), 'study-log-')), 'a.svg');
    writeFileSync(file, '<svg/>');
    pages.update({
      load: (key) => {
        if (key === '/base/concepts/') {
          return Promise.resolve(CONCEPTS);
        }
        return key === '/base/bad/'
          ? Promise.reject(new Error('broken'))
          : undefined;
      },
      conceptIndex: (path) =>
        path === '/base/study-log-search/default/concepts.json'
          ? {concepts: []}
          : undefined,
      asset: (path) =>
        path === '/base/study-log-assets/그림.svg'
          ? {to: 'study-log-assets/그림.svg', absolutePath: file}
          : undefined,
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/base/study-log-data/concepts.json', 200, JSON.stringify(CONCEPTS)],
    ['/base/study-log-data/bad.json', 500, 'Error: broken'],
    ['/base/study-log-data/none.json', 404, 'not ours'],
    [
      '/base/study-log-search/default/concepts.json',
      200,
      JSON.stringify({concepts: []}),
    ],
    ['/base/study-log-assets/%EA%B7%B8%EB%A6%BC.svg', 200, '<svg/>'],
    ['/base/%E0%A4%A', 404, 'not ours'],
  ])('answers %s with %i', async (path, status, body) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
  });

  it('tells an open page that something changed', async () => {
    const stream = await new Promise<IncomingMessage>((resolve) =>
      get(`${origin}/base/study-log-data/events`, resolve),
    );
    const heard = new Promise<string>((resolve) => {
      let text = '';
      stream.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('event: change')) {
          resolve(text);
        }
      });
    });
    pages.update({
      load: () => undefined,
      conceptIndex: () => undefined,
      asset: () => undefined,
    });
    expect(await heard).toContain('event: change\ndata:\n\n');
    stream.destroy();
  });
});
