import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { CHANNELS } from '../../../src/domain/message/channel';
import { composeDraft } from '../../../src/domain/message/compose';
import { INTERVIEW_TYPES } from '../../../src/domain/note/interview-note';
import { MESSAGE_KINDS } from '../../../src/domain/note/kind';
import { JANE, noteOf, PANEL, requestOf, SETTINGS } from './notes';

/**
 * The words that a template may say of itself: courtesy, interest, the process. None of them is about the place, the people, the past of
 * the user or what was said; whoever adds a word here should be sure that it is true of every interview.
 */
const NEUTRAL = new Set(
  `longer turns ends line lines build keeping others about above accept after again alone already also another answer anyone anything apology application appreciate arrange
  arranging article asked attention back because been before begin believe best better both bring call cannot card challenge
  change changed changes chosen client come comes completely confident congratulate congratulations connect contact contribute
  conversation cost costs could deal decide decided decision decisions different discussed document documents does done each
  earlier early easily easy either else elsewhere email enough especially even every everyone example expect expected
  experience feel filled filling final find fits follow following forward found free from full fully further gave give given
  glad gladly goes gone good grateful hand handwritten happen have hear hearing help here hope hoped idea imagine interest
  interested interests interview join joining just keep kind know last least leave letting like likely look looking made make
  many matters mean meantime meet meeting mentioned message might mine missed missing mistake more most much name need needs
  news next none offer once open other otherwise panel part particular pass patience perhaps person piece plan planned plans
  please point position possible profile putting question questions raised reading reason reasons received reference references
  regards regret relevant remain remains remember right said same samples search second seems seen send share short should
  since single skill some somehow someone something soon sorry speak speaking specific spoke stage stand start stay step steps
  still strong subject success such suit suits take takes taking talk talking technology telephone tell telling than thank
  thanked thanks that theirs then there these they thing things think this thought three time times timing today topic touch
  trouble understand until update useful very video wanted week weeks weigh welcome well were what whatever when whenever
  whether which while will willing wish wishes with withdraw withdrawing without word work working worth would write writing
  your yours`.split(/\s+/),
);
/** What a type of interview, trouble on the line, a card or an agency lets a letter say. */
const BY_TRAIT: Readonly<Record<string, readonly string[]>> = {
  phone: ['telephone', 'stage'],
  video: ['video'],
  panel: ['panel', 'part'],
  'in-person': ['person'],
};
const ONLY_BY_TRAIT = new Set(
  [...Object.values(BY_TRAIT).flat(), 'technology', 'trouble', 'patience', 'client', 'handwritten'].filter(
    (word) => !['part', 'stage', 'person', 'patience'].includes(word),
  ),
);

const wordsIn = (text: string): string[] => [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word);

const things = [
  'moss',
  'your greenhouse',
  'night trains',
  'how you weigh parcels',
  'the harbour crane that sings',
  'Kubernetes',
  'bookbinding',
];
const some = fc.subarray(things, { maxLength: 4 });

describe('a draft', () => {
  it('holds no word that is neither neutral nor in the note or the settings', () => {
    fc.assert(
      fc.property(
        fc.record({
          topics: some,
          challenges: some,
          skills: some,
          share: some,
          proof: some,
          kind: fc.constantFrom(...MESSAGE_KINDS),
          channel: fc.constantFrom(...CHANNELS),
          types: fc.subarray([...INTERVIEW_TYPES]),
          wording: fc.nat(11),
          isStated: fc.boolean(),
        }),
        ({ topics, challenges, skills, share, proof, kind, channel, types, wording, isStated }) => {
          const section = (title: string, items: readonly string[]): string =>
            items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`;
          const source = `${section('Topics', topics)}${section('Challenges', challenges)}${section('Skills', skills)}${section('To share', share)}${section('Proof points', proof)}`;
          const interviewers = types.includes('panel') ? PANEL : JANE;
          const request = requestOf(noteOf('empty', { source, bodyLine: 1, types, interviewers }), {
            kind,
            channel,
            wording,
            recipient: 'Jane Smith',
          });
          const draft = composeDraft({ ...request, promise: isStated ? { by: day('2026-11-24'), approximate: false } : null });
          const known = new Set([
            ...wordsIn(`${source} Acme Corp Data Engineer Jane Smith ${SETTINGS.name} ${SETTINGS.contactLine} ${SETTINGS.signOff}`),
            ...wordsIn('Wednesday November Tuesday Friday December dear hello'),
            ...draft.unfilled.flatMap(wordsIn),
            ...types.flatMap((type) => BY_TRAIT[type] ?? []),
          ]);
          const unknown = wordsIn(`${draft.subject} ${draft.body}`).filter(
            (word) => !known.has(word) && (!NEUTRAL.has(word) || ONLY_BY_TRAIT.has(word)),
          );
          expect(unknown, draft.body).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
