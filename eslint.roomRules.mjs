// ESLint's rules for a room: what it may import, and whether it may touch the world.

const PURE_NODE = [
  'fs',
  'fs/promises',
  'node:fs',
  'node:fs/promises',
  'child_process',
  'node:child_process',
  '@docusaurus/*',
];

/** Import patterns of a room: by package, or by a relative path. */
function toPatterns(room) {
  return room.includes('/')
    ? [`${room}/**`]
    : ['..', '../..', '../../..'].map((up) => `${up}/${room}/**`);
}

export function roomRules({folder, rooms, others = []}, [room, {may, io}]) {
  const all = [...Object.keys(rooms), ...others];
  const typesOnly = may
    .filter((name) => name.endsWith(':types'))
    .map((name) => name.split(':')[0]);
  const closed = all.filter(
    (name) => name !== room && !may.includes(name) && !typesOnly.includes(name),
  );
  const folders = (names) => [
    ...names.flatMap(toPatterns),
    // A component may be called what a room is called.
    '!@theme/**',
  ];
  const patterns = [
    {
      group: folders(closed),
      message: `${room}/ may not import this room (eslint.rooms.mjs).`,
    },
    {
      group: folders(typesOnly),
      allowTypeImports: true,
      message: `${room}/ may import only the types of this room.`,
    },
    ...(io
      ? []
      : [
          {
            group: PURE_NODE,
            message: `${room}/ is pure: no IO, no Docusaurus.`,
          },
        ]),
    ...(['theme', 'docusaurus'].includes(room)
      ? []
      : [
          {
            group: ['@docusaurus/*', '@theme/*', 'docusaurus-plugin-study-log'],
            message:
              "Only the plugin's site/, docusaurus/ and theme/ know Docusaurus.",
          },
        ]),
    ...(room === 'theme'
      ? [
          {
            group: ['fs', 'path', 'node:*'],
            message:
              'The theme runs in the browser (only pageData/server*.ts read files).',
          },
        ]
      : []),
  ].filter(({group}) => group.length > 0);
  return {
    files: [`${folder}/${room}/**/*.{ts,tsx}`],
    ignores: ['**/__tests__/**', `${folder}/theme/pageData/server*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      ...(io
        ? {}
        : {
            'no-restricted-globals': ['error', 'process', 'fetch'],
            'no-restricted-properties': [
              'error',
              {object: 'Date', property: 'now', message: 'Pass the day in.'},
            ],
          }),
    },
  };
}
