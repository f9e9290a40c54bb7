// The rooms of our packages, and the one way in which data flows through them.
import {roomRules} from './eslint.roomRules.mjs';

/** Which rooms of the core a room may import (`:types` = type imports only), and whether it may touch the world. */
const CORE = {
  folder: 'plugins/study-log/src',
  rooms: {
    language: {may: [], io: false},
    problems: {may: [], io: false},
    collections: {may: [], io: false},
    html: {may: [], io: false},
    memo: {may: ['collections'], io: false},
    workers: {may: [], io: true},
    cache: {may: [], io: true},
    read: {may: ['problems', 'language', 'collections'], io: true},
    markdown: {
      may: [
        'read:types',
        'problems',
        'language',
        'memo',
        'collections',
        'html',
      ],
      io: false,
    },
    logs: {
      may: [
        'read:types',
        'markdown',
        'problems',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    // Reads each file once: in worker threads, or from the cache.
    reading: {
      may: [
        'read:types',
        'markdown',
        'logs',
        'problems',
        'cache',
        'workers',
        'memo',
        'collections',
      ],
      io: true,
    },
    references: {
      may: [
        'logs:types',
        'markdown',
        'problems',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    // The model of the result is one file, `knowledge/types.ts`: the rooms that make its parts know that, and no more of the room below them.
    concepts: {
      may: [
        'logs',
        'knowledge:types',
        'mentions:types',
        'problems',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    mentions: {
      may: [
        'logs:types',
        'concepts:types',
        'references',
        'knowledge:types',
        'problems',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    relations: {
      may: [
        'logs',
        'concepts',
        'knowledge:types',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    knowledge: {
      may: [
        'logs',
        'concepts',
        'mentions',
        'relations',
        'problems',
        'language',
        'memo',
        'collections',
      ],
      io: false,
    },
    flows: {may: ['logs:types', 'problems', 'language'], io: false},
    // The HTML of a log: what knowledge decided, put into its blocks.
    bodies: {
      may: [
        'logs',
        'knowledge:types',
        'references:types',
        'markdown',
        'problems',
        'memo',
        'collections',
      ],
      io: false,
    },
    // Draws Mermaid to SVG, for pages and for `study-log check` alike.
    draw: {
      may: ['flows', 'problems', 'html', 'cache', 'workers', 'memo'],
      io: true,
    },
    cli: {
      may: [
        'read',
        'reading',
        'markdown',
        'logs',
        'concepts',
        'knowledge',
        'flows',
        'bodies',
        'draw:types',
        'problems',
        'language',
        'cache',
        'collections',
        'workers',
      ],
      io: true,
    },
  },
};

/** The same for the plugin, which may import rooms of the core by their package's name. */
const PLUGIN = {
  folder: 'plugins/docusaurus-plugin-study-log/src',
  rooms: {
    theme: {may: ['pageFormat', 'study-log/language'], io: true},
    pageFormat: {may: ['theme:types', 'study-log/html'], io: false},
    // Every reach into Docusaurus beyond its documented API.
    docusaurus: {may: ['pageFormat', 'theme', 'study-log/problems'], io: true},
  },
  others: [
    'site',
    ...Object.keys(CORE.rooms).map((room) => `study-log/${room}`),
  ],
};

export const roomConfigs = [CORE, PLUGIN].flatMap((home) =>
  Object.entries(home.rooms).map((room) => roomRules(home, room)),
);
