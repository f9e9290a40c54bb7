import {mkdtempSync, writeFileSync} from 'fs';
import {createServer, get, type IncomingMessage, type Server} from 'http';
import type {AddressInfo} from 'net';
import {tmpdir} from 'os';
import {join} from 'path';
import type {PageData} from '../../../theme/types.js';
import {createDevPages, type DevPages, type DevSite} from '../devPages.js';

const CONCEPTS: PageData = {kind: 'concepts', concepts: []};

const ADDRESSES = {
  baseUrl: '/base/',
  pluginId: 'default',
  conceptFile: '/base/study-log-search/default/concepts.json',
};

const EMPTY: DevSite = {
  load: () => undefined,
  movedTo: () => undefined,
  preview: () => undefined,
  conceptIndex: () => ({concepts: []}),
  asset: () => undefined,
};

async function serve({handle}: DevPages): Promise<{
  readonly origin: string;
  readonly close: () => void;
}> {
  const server: Server = createServer((request, response) =>
    handle(request, response, () => {
      response.statusCode = 404;
      response.end('not ours');
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('the dev server', () => {
  const pages = createDevPages(ADDRESSES);
  let served: Awaited<ReturnType<typeof serve>>;
  let origin: string;

  beforeAll(async () => {
    served = await serve(pages);
    origin = served.origin;
    const file = join(mkdtempSync(join(tmpdir(), 'study-log-')), 'a.svg');
    writeFileSync(file, '<svg/>');
    const site: DevSite = {
      ...EMPTY,
      load: (key) => {
        if (key === '/base/concepts/') {
          return Promise.resolve(CONCEPTS);
        }
        return key === '/base/bad/'
          ? Promise.reject(new Error('broken'))
          : undefined;
      },
      movedTo: (key) =>
        key === '/base/timeline/2025/01/11/' ? '/base/logs/캐시/' : undefined,
      asset: (path) =>
        path === '/base/study-log-assets/그림.svg'
          ? {to: 'study-log-assets/그림.svg', absolutePath: file}
          : undefined,
    };
    pages.update(Promise.resolve(site));
  });
  afterAll(() => served.close());

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
    ['/base/study-log-data/events/work', 404, 'not ours'],
    ['/base/%E0%A4%A', 404, 'not ours'],
  ])('answers %s with %i', async (path, status, body) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
  });

  it.each([
    ['/base/timeline/2025/01/11/', 302, '/base/logs/%EC%BA%90%EC%8B%9C/'],
    ['/base/timeline/2025/01/11?a=b', 302, '/base/logs/%EC%BA%90%EC%8B%9C/'],
    ['/base/timeline/2025/01/12/', 404, null],
  ])('leads a document at %s on: %i', async (path, status, location) => {
    const response = await fetch(origin + path, {
      headers: {accept: 'text/html,*/*'},
      redirect: 'manual',
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
  });

  it('tells an open page that something changed', async () => {
    const stream = await new Promise<IncomingMessage>((resolve) =>
      get(`${origin}/base/study-log-data/events/default`, resolve),
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
    pages.update(Promise.resolve(EMPTY));
    expect(await heard).toContain('event: change\ndata:\n\n');
    stream.destroy();
  });
});

describe('the dev server, while the folder is being read', () => {
  const fetchFirst = async (site: Promise<DevSite>) => {
    const pages = createDevPages(ADDRESSES);
    pages.update(site);
    const {origin, close} = await serve(pages);
    const other = await fetch(`${origin}/base/main.js`);
    const response = fetch(`${origin}/base/study-log-data/concepts.json`);
    return {origin, other: other.status, response, close};
  };

  it('lets a page wait, and nothing else', async () => {
    let finish: (site: DevSite) => void = () => {};
    const {other, response, close} = await fetchFirst(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    expect(other).toBe(404);
    finish({...EMPTY, load: () => Promise.resolve(CONCEPTS)});
    expect(await (await response).json()).toEqual(CONCEPTS);
    close();
  });

  it('says what went wrong when it cannot be read', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => {});
    const {origin, response, close} = await fetchFirst(
      Promise.reject(new Error('no such disk')),
    );
    expect((await response).status).toBe(500);
    const headers = {accept: 'text/html'};
    expect((await fetch(`${origin}/base/guide/`, {headers})).status).toBe(404);
    expect(await (await response).text()).toBe('Error: no such disk');
    expect(String(error.mock.calls)).toContain('no such disk');
    error.mockRestore();
    close();
  });
});

describe('the dev server, when one state is read faster than the one before', () => {
  it('keeps to the later one', async () => {
    const pages = createDevPages(ADDRESSES);
    const {origin, close} = await serve(pages);
    let finish: (site: DevSite) => void = () => {};
    pages.update(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    const later = {...EMPTY, load: () => Promise.resolve(CONCEPTS)};
    pages.update(Promise.resolve(later));
    await new Promise((resolve) => setImmediate(resolve));
    finish(EMPTY);
    await new Promise((resolve) => setImmediate(resolve));
    const answer = await fetch(`${origin}/base/study-log-data/concepts.json`);
    expect(await answer.json()).toEqual(CONCEPTS);
    close();
  });
});
