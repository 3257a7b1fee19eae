/**
 * What a letter says goes along with it.
 *
 * In: a letter. Out: the sentences that speak of an attachment, so that *Check draft* can remind of each before the letter is sent. Not
 * here: links and empty lines (`check/rules/c18-missing.ts`).
 */
import type { Letter } from './check/letter';

const ATTACHED =
  /\bi (?:have |also |now )*(?:attach(?:ed)?|enclosed?)\b(?! to)|\bi am (?:attaching|enclosing)\b|\b(?:is|are|find|found|and|it) (?:also )?(?:attached|enclosed)\b(?! to)|\bthe (?:attached|enclosed)\b|\bthe attachments?\b|\battached (?:is|are|you will find)\b/;

/** The sentences that speak of something attached: "I attach the checklist." */
export const attachmentsIn = ({ sentences }: Letter): string[] =>
  sentences.filter(({ said }) => ATTACHED.test(said)).map(({ text }) => text);
