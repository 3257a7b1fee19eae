/**
 * What a message says that not every such message says.
 *
 * In: text, and the names that stand in any letter to this employer. Out: the words that are left when the vocabulary of form letters is taken away.
 * A letter that is all vocabulary is a form letter (C5); a sentence with something left speaks of something.
 */
import { wordsOf } from '../../note/sentences';
import { gapsIn } from '../gaps';
import { foldedWords } from '../names';
import { type LetterContext } from './rule';

/** Words without a subject of their own: grammar, courtesy, the hiring process, praise, time. Kept as stems, see `stem`. */
const FORM_LETTER = new Set(
  `a about above across after again ago ahead all almost along already also although always am among an and another any anybody anymore anyone anything are around as aside at away back be because become been before began begin behind being best better between both
  bring but by came can cannot come could couldn day did didn do doe don done down due during each early either else end enough especially even ever every everyone everybody everything far few first follow for forward from full further gave get give given go goe going gone good got great
  had hadn happen hard has hasn have haven having he hear heard held hello help helped her here herself hi high him himself his hold how however i if in indeed inside instead into is isn it item its itself just keep kept kind kindly knew know known large last late later least leave left less let like likely
  little ll long longer look lot made mainly make making many may maybe me mean meant meet meeting met might mind mine more morning most much must my myself near need never new next nice no nobody none nor not nothing now of off offer often ok on once one only onto open or other our ourselve out over own
  part particular particularly past per perhaps place please point possible put quick quite rather re read ready real really recent recently right said same saw say see seem seen self send sent set several shall she should show shown side simply since so some somebody someone something sometime soon sort sound
  speak spent spoke spoken stand start state still stop such sure t take taken tell than that the their them themselve then there these they thing think this those though thought through time to today together told tomorrow too took toward tried truly try turn two under understand understood until up upon us use
  used usual ve very via wait want was wasn way we week weekend well went were weren what whatever when whenever where whether which while who whole whom whose why will wish with within without won word would wouldn write written year yes yet yesterday you your yours yourself monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december month afternoon evening minute hour moment three four five six seven eight nine ten second third st nd rd th dr mr mr ms
  accept accomplish achieve add addition additional advance afford align answer anticipat appl applicant application applied apply appreciat appreciation approach appropriat arrang asset assist associat attach attention available aware background benefit believ bit brief build busy call candidac candidate
  capabl capabilit career caring challeng chance chat clear close collaborat collaborative colleague comfortabl comment commit commitment communicat communit compan complet compet confident connect connection consider consideration contact contribut contribution convers conversation convinc cooperat cordial courteous cover creativ culture
  curious current dear decid decision dedicat deep delight demand describ description desir detail determin develop difference different direct direction discuss discussion diverse dream driv dynamic eager easy effort email employ employer encourag energ engag enjoy enthus enthusias enthusiasm enthusiastic environment esteem
  excellent excit exciting exchange exceptional expand expect expectation experienc experience expertise explain explanation explor express extend extrem eye fantastic fascinat feedback feel felt field find firm fit focus fond forth fortunat found free friendly fun function future gain general generous generosity genuin glad goal grateful
  gratitude group grow growth guidance guide happy helpful hesitat hire hiring highly honor honour hop hope hospitality human idea ideal imagin impact important impress impression inform information informative initiative inquir inquiry insight insightful inspir inspiring integrit intend intent interest interested interesting interview
  interviewer introduc introduction invit invitation involv job join journey keen key knowledge lead leader leadership learn learning level light lovely luck main manag management manager manner match matter meaningful member memorabl mention message mission mutual name natur note notic obvious offered office opinion opportunit
  opportunity order organis organisation organiz organization outcome outlin outstanding overall overview passion passionat patien people perfect perform period person personal personable perspectiv phone pleas pleased pleasant pleasur pleasure position positive potential prais prepar present presentation previous pride prior
  privileg process product productive profession professional professionalism profile progress project promis proper prospect proud provid purpos pursu qualif qualification qualifi qualit question reach realis realiz reason receiv recommend recruit recruiter refer referenc regard reinforc relat relationship relevant remain remind remark
  remember reply represent request require requirement respect respond response responsib responsibilit responsibility rest resum result review rewarding role satisf schedul search seek select selection sense servic session share short significant similar sincer sincere skill skillset solid speaking special specific staff stage stay step
  stor strength strengthen strong stronger subject succeed success successful suit suitabl summar support suppos talent talented talk task team thank thorough thoughtful thrill thrilled topic touch train tremendous trust type ultimat unique update valu valuabl value variet vast view vision visit warm warmth wealth welcom willing win wonder
  wonderful work worker working workplac world worth concern convenien conveni earlier enterpris ensur excel factor final hear industr line list meant meanwhile nam offic okay ongoing option path plan pleasantly posit practic regular role room rout sector sign situation status straightforward summary thanks timeline timing timeframe trouble truly utmost waiting yours deserv
  analytical proven track record thrive motivat motivated oriented detail-oriented mile extra asset ground running fast-paced fast paced driven solv solver solving education educated supportive certain prove eagerly await prompt hardworking punctual reliable dependable flexible adaptable loyal honest ambitious
  enthusiast determination perfect passion bring thoughtfully efficient efficiency effective effectively deliver delivering results-driven pleas fascinating enlightening refreshing remarkable tremendously exact exactly ethic ethics attitude mindset synergy synergies values-driven top leading leader renowned reputation prestigious esteemed
  fruitful productive engaging warmly welcome welcoming atmosphere collegial gained gain insights convey reiterate reaffirm restate express expressing extend extending wholehearted heartfelt utmost humbled humble blessed fortunate thankful appreciative acknowledge acknowledgement generosity courtesy courteous hospitality availability available contacting emailed email phone called calling wonder convenience hesitate
  innovation innovative innovate excellence integrity inclusion inclusive diversity strategic strategy cutting edge cutting-edge industry-leading customer client customers clients thriving vibrant inspirational teamwork workforce professionalism proficient proficiency adept seasoned
  getting confirm confirmed belief bright getter invaluable dream certainty opportunity collaborate ready proactive self-starter
  check checking bother word wondering anxious eagerly organised organized invest incredibl incredibly absolut definitel honest honestl ability abilit able absolutely strongly recently look lookin greatly deeply sincerely genuinely extremely thoroughly certainly`
    .split(/\s+/),
);

/** A word without its most common endings, so that "contributed", "contributing" and "contributes" meet. */
function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’](?:s|t|m|re|ve|ll|d)$/, '');
  return bare.length <= 4 ? bare : bare.replace(/(?:ations?|ies|ied|ily|ing|ings|ed|es|ely|ly|s|e|y)$/, '');
}

const STEMS = new Set([...FORM_LETTER].flatMap((word) => [word, stem(word)]));

const isFormLetter = (word: string): boolean => STEMS.has(word.toLowerCase()) || STEMS.has(stem(word)) || STEMS.has(stem(stem(word)));

/** The words of a text that are no form letter's, each once, in lower case; a gap counts as two, since something will stand there. */
export function specificWordsOf(text: string, context: Pick<LetterContext, 'company' | 'position' | 'interviewers' | 'ownName'>): string[] {
  const names = new Set([context.company, context.position, context.ownName, ...context.interviewers].flatMap((name) => (name === null ? [] : foldedWords(name))));
  const gaps = gapsIn(text);
  const inGap = (at: number): boolean => gaps.some(({ start, end }) => at >= start && at < end);
  const words = wordsOf(text)
    .filter(({ text: word, start }) => !inGap(start) && /\p{L}/u.test(word) && (word.length > 2 || /^\p{Lu}{2}$/u.test(word) ))
    .map(({ text: word }) => word)
    .filter((word) => !isFormLetter(word) && foldedWords(word).every((part) => !names.has(part)));
  return [...new Set([...words.map((word) => word.toLowerCase()), ...gaps.flatMap(({ name }) => [`[${name}`, `${name}]`])])];
}
