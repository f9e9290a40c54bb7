import {conceptKey} from '../../language/conceptKey.js';
import {anyWordWith} from '../../language/lexicon/patterns.js';
import type {Subject} from '../types.js';
import {splitAlias} from '../../language/splitAlias.js';
import {isName} from './names.js';

const ADJECTIVE = new RegExp(`^${anyWordWith('epithet')}\\s+(?=\\S)`, 'i');

/** The concepts that phrases name; phrases that can name none are left out. */
export function toSubjects(phrases: readonly string[]): readonly Subject[] {
  return phrases.flatMap((phrase) => {
    const {name, aliases} = splitAlias(phrase.trim());
    return toSubject(name, aliases);
  });
}

/** One subject, or none when `phrase` can name no concept. */
export function toSubject(
  phrase: string,
  aliases: readonly string[] = [],
): readonly Subject[] {
  const name = phrase
    .replace(ADJECTIVE, '')
    .replace(/[\s:：?？"'“”‘’]+$|^["'“”‘’]+/g, '')
    .trim();
  return isName(name)
    ? [
        {
          name,
          aliases: aliases.filter(
            (alias) => conceptKey(alias) !== conceptKey(name),
          ),
        },
      ]
    : [];
}
