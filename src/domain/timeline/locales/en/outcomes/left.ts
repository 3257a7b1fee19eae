/**
 * How people tell that they withdrew, or took the job.
 *
 * In: nothing. Out: patterns. Not here: what takes them back (`doubts.ts`).
 */
import { END, tellingWords, STOP, THE_JOB } from './clause';

const IT = String.raw`(?:it|them|they|this(?:\sone|\s${THE_JOB}|\scompany|\sprocess|\slot)?|the\s(?:offer|process|whole\sthing|${THE_JOB})|their\s(?:offer|process|${THE_JOB})|my\s(?:application|candidacy|name))`;
const NOT_GOING_ON = String.raw`(?:no\slonger\s(?:interested|pursuing|available)|not\sinterested(?:\sany\s?more)?(?!\sin\s(?!(?:the|this|their|taking|going|working|continuing|pursuing)\b))|withdrawing|pulling\sout|bowing\sout|dropping\sout|not\s(?:going|moving)\s(?:ahead|forward|any\sfurther)|out\sof\sthe\s(?:process|running))`;
const TOLD = String.raw`(?:told|wrote|emailed|e-mailed|mailed|texted|messaged|called|phoned|let)\s(?:them|they|hr|the\s[a-z]+)`;

export const tellsWithdrawal = [
  tellingWords(
    'myself',
    String.raw`(?:withdrew|withdrawn|pulled\sout|dropped\sout|bowed\sout|backed\sout|opted\sout)\b(?:\s(?:my\s(?:application|candidacy|name|interest)|from\s(?:the\s(?:process|search|running|competition)|consideration|this|it|they|their)|of\s(?:${IT}|consideration|the\srunning))\b|${END})`,
    String.raw`${TOLD}\s(?:(?:it's|its|that's)\sa\s)?(?:thanks\s(?:but\s)?)?no\b(?:\sthanks)?${STOP}`,
    String.raw`(?:${TOLD}|wrote|said)\s(?:know\s)?(?:that\s)?(?:(?:i'm|i\sam|im|i\swas|i'll\sbe)\s)${NOT_GOING_ON}\b`,
    String.raw`(?:turned\s${IT}\sdown|turned\sdown\s${IT}|(?:declined|rejected|refused|said\sno\sto)\s(?:it|their\soffer|the\s(?:offer|${THE_JOB})|they|them))\b`,
    String.raw`(?:decided|chose|chosen)\s(?:not\sto\s(?:pursue|continue\swith|go\s(?:ahead|on|further|forward)\swith|accept|take)\s${IT}|against\s${IT})\b`,
    String.raw`(?:accepted|took|taken|taking|signed)\s(?:(?:an?\s|the\s)?(?:offer|${THE_JOB})\selsewhere|elsewhere|something\selse|(?:another|the\sother|a\sdifferent)\s(?:offer|${THE_JOB}|one))\b`,
    String.raw`passed\son\s(?:it|they|them|this|this\sone|the\s(?:offer|${THE_JOB})|their\soffer)\b`,
  ),
  tellingWords(
    'me',
    String.raw`(?:took|taken|taking)\s(?:my\s(?:name|hat)|myself)\sout\b`,
    String.raw`(?:pulled|withdrew|retracted)\smy\s(?:application|name|candidacy|hat)\b`,
    String.raw`(?:${TOLD}|wrote|emailed|called|phoned)\s(?:[a-z]+\s)?to\s(?:withdraw|pull\sout|say\sno|decline|turn\s(?:it|them|they|the\soffer)\sdown)\b`,
  ),
  tellingWords(
    'nobody',
    String.raw`not\s(?:going|taking\sit)\s(?:any\s)?(?:further|ahead|forward|on)\swith\s${IT}\b`,
    String.raw`(?:i'm|im|i\sam)\s(?:${NOT_GOING_ON}|out)\b${STOP}`,
    String.raw`(?:withdrawn|withdrawing|not\spursuing\s(?:this|it|they))\b${STOP}`,
  ),
];

const DONE_WITH = String.raw`(?:done|finished|through)\swith\s(?:them|they|this\s(?:one|company|lot|place|outfit|bunch|shower))\b${STOP}`;

/** The user has had enough, without a word to them. */
export const tellsStop = [
  tellingWords('nobody', String.raw`(?:so\s)?${DONE_WITH}`),
  tellingWords('anyone', String.raw`\b(?:i'm|im|i\sam)\s(?:so\s)?${DONE_WITH}`),
  tellingWords(
    'myself',
    String.raw`(?:gave|giving|given|give)\sup\son\s(?:them|they|this\s(?:one|company|lot|place))\b`,
    String.raw`(?:crossed|crossing|written|writing|wrote|write)\s(?:them|they|this\s(?:one|company))\soff\b`,
  ),
];

export const tellsAcceptance = [
  tellingWords(
    'myself',
    String.raw`(?:accepted|said\syes\sto)\s(?:it|they|them|the\s(?:${THE_JOB}|offer)|their\soffer)\b`,
    String.raw`signed\s(?:with\sthey|(?:the|my|their)\s(?:contract|offer(?:\sletter)?|papers?|paperwork))\b`,
  ),
  tellingWords('nobody', String.raw`(?:i\s|i've\s|ive\s)?accepted\s?(?:!|\.\s*$|$)`),
];
