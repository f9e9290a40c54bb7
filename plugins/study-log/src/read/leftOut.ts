import path from 'node:path';

/** Why a Markdown file of the folder is no log. */
export type LeftOutReason =
  /** It lies in a folder of drafts, templates or things thrown away, named here. */
  | {readonly kind: 'folder'; readonly folder: string}
  /** A program made it of another file. */
  | {readonly kind: 'copy'};

/** A reason, and the words of the path that give it away: a glob that spells them out means the file. */
export type LeftOutSign = {
  readonly reason: LeftOutReason;
  readonly words: string;
};

/** Names of folders, in lower case and without what adorns them (`_templates`, `$RECYCLE.BIN`). */
const FOLDERS: ReadonlySet<string> = new Set([
  ...['drafts', 'draft', '초안', '임시저장', '下書き', '草稿'],
  ...['templates', 'template', '템플릿', 'テンプレート', '模板', '範本'],
  ...['trash', 'recycle', 'recycle.bin', '휴지통', 'ゴミ箱', '回收站'],
]);
const ADORNMENT = /^[\p{P}\p{S}\p{M}\s]+|[\p{P}\p{S}\p{M}\s]+$/gu;

/** Where Logseq keeps older states of pages. */
const BACKUPS = /(?:^|\/)(logseq\/(?:bak|version-files))\//i;

const CONFLICT =
  /(?:sf)?conflict(?:ed|ing)?|konflikt|conflit|conflicto|conflitto|충돌|競合|冲突|衝突/i;
/** What stands beside it in a copy's name, and not in a title (`(merge conflict)`): the sort of copy, a day. */
const OF_A_COPY =
  /^[\s\d._-]*$|\d|@|copy|copie|copia|kopie|case|version|from|사본|복사본|コピー|副本|複本/i;

/** Copies by the shape of their names, each with the words that give it away. */
const COPIES: readonly RegExp[] = [
  // Syncthing, ownCloud, Synology Drive
  /\.(sync-conflict)-\d{8}/i,
  /_(conflict)-\d{8}-\d+$/i,
  /_[a-z]{3}-\d{2}-\d{4,6}-\d{4}_(conflict)$/i,
  // OneDrive: the name that Windows gives a machine
  /-((?:DESKTOP|LAPTOP)-[A-Z\d]{6,8})(?:[ -]\d+| ?\(\d+\))?$/,
  // An open document of Office, a lock of Emacs, the sides of `git mergetool`
  /^(~\$)/,
  /^(\.#)/,
  /_(BACKUP|BASE|LOCAL|REMOTE)_\d+$/,
];

/** `x copy 2`, `x - 복사본 (3)`: also a title (`deep copy`), unless `x` is beside it or only a date. */
const DUPLICATE =
  /^(.*?)(?:[\s_]+-[\s_]+|[\s_]|の|的)(copy|kopie|copie|copia|복사본|사본|コピー|副本|複製)(?:[\s_]?\(?\d+\)?)?$/i;

/**
 * Every sign that a Markdown file is no log.
 *
 * @param file - relative to the folder
 * @param isThere - whether there is another file of that path
 */
export function findLeftOutSigns(
  file: string,
  isThere: (file: string) => boolean,
): readonly LeftOutSign[] {
  const {dir, name, ext} = path.posix.parse(file.normalize('NFC'));
  const folders = dir
    .split('/')
    .filter((folder) =>
      FOLDERS.has(folder.toLowerCase().replace(ADORNMENT, '')),
    )
    .map((folder): LeftOutSign => {
      return {reason: {kind: 'folder', folder}, words: folder};
    });
  const words =
    BACKUPS.exec(`${dir}/`)?.[1] ??
    findConflict(name) ??
    COPIES.map((shape) => shape.exec(name)?.[1]).find(Boolean) ??
    findDuplicate(name, (original) =>
      isThere(path.posix.join(dir, original + ext)),
    );
  return words === undefined
    ? folders
    : [...folders, {reason: {kind: 'copy'}, words}];
}

/** Whether a glob spells out what gives a file away, and so means it. */
export function names(glob: string, {reason, words}: LeftOutSign): boolean {
  const plain = glob
    .replace(/\\(?=.)/g, '')
    .normalize('NFC')
    .toLowerCase();
  const wanted = words.toLowerCase();
  return reason.kind === 'folder'
    ? plain.split(/[/{},()|]/).includes(wanted)
    : plain.includes(wanted);
}

/** `x (Jane's conflicted copy 2025-01-11)`, `x (Conflict)`, `x [conflicted]`, `x (홍길동의 충돌된 사본)` */
function findConflict(name: string): string | undefined {
  const [, bracket = ''] =
    /[([（]([^()[\]（）]*)[)\]）](?:[\s_-]?\d+)?$/.exec(name) ?? [];
  const [words] = CONFLICT.exec(bracket) ?? [];
  return words !== undefined && OF_A_COPY.test(bracket.replace(words, ''))
    ? words
    : undefined;
}

function findDuplicate(
  name: string,
  isThere: (name: string) => boolean,
): string | undefined {
  const [, original = '', words] = DUPLICATE.exec(name) ?? [];
  const isCopy = isThere(original) || !/\p{L}/u.test(original);
  return words !== undefined && isCopy ? words : undefined;
}
