import {joinedNoun} from '../../language/wordEnds.js';
import {isName} from './names.js';
import {splitFacet} from './readFacet.js';

const ENUMERATION = /[,，、]|\s(?:&|및|and|또는)\s/;
const SEPARATOR = /\s*[,，、]\s*|\s+(?:&|및|and|또는)\s+/;
const PAIR = /^(\S+(?:\s\S+)?[와과])\s+(\S+(?:\s\S+)?)$/;
const MOST_PARTS = 6;
const MOST_WORDS = 4;
/** Stands for a separator inside parentheses. */
const HIDDEN = '\u0001';

/** `Job, Cron Job`, `A 및 B`, `A와 B`, `A/B` -> its parts; a shared facet at the end is left out. */
export function coordinatedNames(
  heading: string,
): readonly string[] | undefined {
  const flat = heading.replace(/[(（][^()（）]*[)）]/g, (inside) =>
    inside.replace(/[,&/，]/g, HIDDEN),
  );
  const parts = splitParts(flat);
  if (!parts || parts.length < 2 || parts.length > MOST_PARTS) {
    return undefined;
  }
  if (parts.some((part) => part.trim().split(/\s+/).length > MOST_WORDS)) {
    return undefined;
  }
  const last = parts.at(-1)!.trim();
  return [...parts.slice(0, -1), splitFacet(last)?.subject ?? last].map(
    (part) => part.replaceAll(HIDDEN, ',').trim(),
  );
}

function splitParts(heading: string): readonly string[] | undefined {
  if (ENUMERATION.test(heading)) {
    return heading.split(SEPARATOR);
  }
  const [, joined = '', second] = PAIR.exec(heading) ?? [];
  const first = joinedNoun(joined);
  if (first && second && isName(first) && isName(second)) {
    return [first, second];
  }
  return isSlashList(heading) ? heading.split('/') : undefined;
}

/** `Kube API Server/etcd`, but not TCP/IP, CI/CD or I/O 2. */
function isSlashList(heading: string): boolean {
  return (
    /^[^\s/]{2,}\/[^\s/]{2,}/.test(heading) &&
    !/^[A-Z]{2,4}\/[A-Z]{2,4}$/.test(heading) &&
    !/^[A-Za-z]+\/\d/.test(heading)
  );
}
