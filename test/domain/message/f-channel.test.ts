import { describe, expect, it } from 'vitest';
import { suggestChannel } from '../../../src/domain/message/rules/f-channel';
import { aNote } from './a-note';

const jane = (email: string | null): ReturnType<typeof aNote>['interviewers'] => [{ name: 'Jane Smith', email, link: null }];

describe('the channel to suggest', () => {
  it.each([
    ['a thank-you goes by email in doubt', aNote(), 'thank-you', 'email', false, 'F1'],
    [
      'a thank-you to a creative company is an email with a card to follow',
      aNote({ industry: 'creative' }),
      'thank-you',
      'email',
      true,
      'F2',
    ],
    [
      'a thank-you goes by LinkedIn where you are connected and no address is known',
      aNote({ interviewers: jane(null), source: 'We connected on LinkedIn.' }),
      'thank-you',
      'linkedin',
      false,
      'F3',
    ],
    [
      'a thank-you goes by email where an address is known, connected or not',
      aNote({ source: 'We connected on LinkedIn.' }),
      'thank-you',
      'email',
      false,
      'F1',
    ],
    [
      'a networking check-in goes by LinkedIn where you are connected',
      aNote({ source: 'Connected with Jane on LinkedIn today.' }),
      'networking-check-in',
      'linkedin',
      false,
      'F3',
    ],
    ['a networking check-in goes by email where you are not', aNote(), 'networking-check-in', 'email', false, 'F1'],
    [
      '"not connected" is no connection',
      aNote({ interviewers: jane(null), source: 'Not yet connected on LinkedIn; we aren’t connected via LinkedIn.' }),
      'networking-check-in',
      'email',
      false,
      'F1',
    ],
    [
      'a check-in goes by email even where you are connected',
      aNote({ source: 'We connected on LinkedIn.' }),
      'first-check-in',
      'email',
      false,
      'F1',
    ],
    ['in tech, senior as it may be', aNote({ industry: 'tech', level: 'senior' }), 'thank-you', 'email', false, 'F1'],
    ['with a card to a family-run company', aNote({ source: 'A family-run bakery.' }), 'thank-you', 'email', true, 'F2'],
    ['with a card for a senior position', aNote({ level: 'senior' }), 'thank-you', 'email', true, 'F2'],
    [
      'both after the final round for an executive, connected or not',
      aNote({ level: 'executive', types: ['final'], interviewers: jane(null), source: 'We connected on LinkedIn.' }),
      'thank-you',
      'email',
      true,
      'F4',
    ],
  ] as const)('%s', (_title, note, kind, channel, cardFollows, rule) => {
    expect(suggestChannel(note, kind, ['Jane Smith'])).toMatchObject({ channel, cardFollows, rule });
  });
});
