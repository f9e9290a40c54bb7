import {findLeftOutSigns, names} from '../leftOut.js';

const ORIGINALS = ['deep.md', '얕은.md', 'notes/Docker.md'];

const reasonOf = (file: string): string | undefined => {
  const [sign] = findLeftOutSigns(file, (other) => ORIGINALS.includes(other));
  return sign && (sign.reason.kind === 'folder' ? sign.reason.folder : 'copy');
};

test.each([
  ['templates/daily.md', 'templates'],
  ['Templates/2025/daily.md', 'Templates'],
  ['notes/_template/x.md', '_template'],
  ['템플릿/일지.md', '템플릿'],
  // As macOS writes it, in pieces.
  ['템플릿/일지.md'.normalize('NFD'), '템플릿'],
  ['テンプレート/x.md', 'テンプレート'],
  ['模板/x.md', '模板'],
  ['_drafts/x.md', '_drafts'],
  ['DRAFTS/x.md', 'DRAFTS'],
  ['초안/x.md', '초안'],
  ['.trash/x.md', '.trash'],
  ['_trash/x.md', '_trash'],
  ['휴지통/x.md', '휴지통'],
  ['🗑️ Trash/x.md', '🗑️ Trash'],
  ['$RECYCLE.BIN/x.md', '$RECYCLE.BIN'],
  ['logseq/.recycle/x.md', '.recycle'],
])('%s lies in a folder that holds no logs', (file, folder) => {
  expect(reasonOf(file)).toBe(folder);
});

test.each([
  'logseq/bak/journals/2025_03_02/2025-03-02T01_02_03.000Z.Desktop.md',
  "2025-01-11 (Jane's conflicted copy 2025-01-12).md",
  '2025-01-11 (conflicted copy).md',
  '2025-01-11 (Conflicted copy phone 202501120930).md',
  '2025-01-11 (홍길동의 충돌된 사본 2025-01-12).md',
  '2025-01-11 (MacBook의 충돌하는 복사본).md',
  '2025-01-11（山田の競合コピー 2025-01-12）.md',
  '2025-01-11 (张三的冲突副本 2025-01-12).md',
  '2025-01-11 (In Konflikt stehende Kopie).md',
  '2025-01-11 (copie en conflit de Jean).md',
  'Docker (Conflict).md',
  'Docker (Case Conflict 1).md',
  'Docker (conflict from PHONE on 2025-01-12).md',
  'Docker [conflicted].md',
  'Docker (SFConflict me@example.com 2025-01-12-09-30-00).md',
  '2025-01-11.sync-conflict-20250112-093000-ABCDEFG.md',
  'Docker_conflict-20250112-093000.md',
  'Docker_laptop_Jan-12-093000-2025_Conflict.md',
  '2025-01-11-DESKTOP-AB12CD3.md',
  '2025-01-11-LAPTOP-AB12CD34-2.md',
  '2025-01-11 복사본.md',
  '2025-01-11 - Copy (2).md',
  '2025-01-11 copy 3.md',
  'deep copy.md',
  '얕은 복사본.md',
  'notes/Docker - 복사본.md',
  '~$2025-01-11.md',
  '.#2025-01-11.md',
  'README_REMOTE_4711.md',
])('%s is a copy of a program', (file) => {
  expect(reasonOf(file)).toBe('copy');
});

test.each([
  '2025-01-11.md',
  'template.md',
  'C++/template-metaprogramming/2025-01-11.md',
  'trash-compaction/gc.md',
  'drafting/x.md',
  'git (merge conflict).md',
  'git-conflict.md',
  'resolve a conflict.md',
  '충돌 (conflict resolution).md',
  '해시 충돌.md',
  'shallow copy.md',
  '깊은 복사본.md',
  'copy.md',
  'Docker (1).md',
  '2025-01-11 2.md',
  'fs.copy-file.md',
])('%s is a log', (file) => {
  expect(reasonOf(file)).toBeUndefined();
});

test.each([
  ['templates/**/*.md', 'templates/daily.md', true],
  ['{templates,notes}/**', 'Templates/daily.md', true],
  ['**/*.md', 'templates/daily.md', false],
  ['**/*', 'templates/daily.md', false],
  ['my-templates/**', 'templates/daily.md', false],
  ['2025*.md', '2025-01-11 (conflicted copy).md', false],
  ['*conflicted copy*.md', '2025-01-11 (conflicted copy).md', true],
  ['2025-01-11 \\(Conflict\\).md', '2025-01-11 (Conflict).md', true],
])('the glob %s means %s: %s', (glob, file, means) => {
  const signs = findLeftOutSigns(file, () => false);
  expect(signs.length).toBeGreaterThan(0);
  expect(signs.every((sign) => names(glob, sign))).toBe(means);
});
