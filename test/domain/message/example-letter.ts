/** The examples of the rules of the check as letters: for their tests, and for the guide, which shows what is said of each. */
import { day } from '../../../src/domain/calendar/day';
import { letterOf, type Letter } from '../../../src/domain/message/check/letter';
import type { CheckExample, LetterContext } from '../../../src/domain/message/check/rule';
import { draftSectionsOf } from '../../../src/domain/note/drafts';
import { KIND_NAMES } from '../../../src/domain/note/kind';

/** The draft of an example as it would stand in a note. */
export function letterFrom({ kind, channel = 'email', subject, body }: CheckExample, recipient = 'Jane Smith'): Letter {
  const header = channel === 'email' ? `To: jane@acme.example${subject === undefined ? '' : `\nSubject: ${subject}`}` : `By: ${channel}`;
  const source = `## ${KIND_NAMES[kind]} to ${recipient}\n\n${header}\n\n${body}\n`;
  const [section] = draftSectionsOf(source);
  if (section === undefined) throw new Error(`No draft in:\n${source}`);
  return letterOf(source, section);
}

/** What is known around an example: Jane Smith and Bob Lee of Acme Corp, and what the example says otherwise. */
export function contextOf({ kind, context = {} }: CheckExample): LetterContext {
  const { earlier = [], siblings = [], ...differences } = context;
  return {
    company: 'Acme Corp',
    position: 'Data Engineer',
    interviewers: ['Jane Smith', 'Bob Lee'],
    ownName: 'Sam Okafor',
    others: () => [],
    told: [],
    opening: null,
    today: day('2026-11-25'),
    earlier: earlier.map((body) => letterFrom({ kind: 'thank-you', body })),
    siblings: siblings.map((body) => letterFrom({ kind, body }, 'Bob Lee')),
    ...differences,
  };
}
