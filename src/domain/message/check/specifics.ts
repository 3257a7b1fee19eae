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

/** Words without a subject of their own: grammar, courtesy, the hiring process, praise, time. One form of each, in alphabetical order. */
const FORM_LETTER = new Set(
  `a abilit able about above absolut accept accomplish achieve acknowledge acknowledgement across adaptable add addition additional adept advance afford
  after afternoon again ago ahead align all almost along already also although always am ambitious among an analytical and another answer anticipat
  anxious any anybody anymore anyone anything appl applicant application apply appreciat appreciation appreciative approach appropriat april are around
  arrang as aside asset assist associat at atmosphere attach attention attitude august availability available await aware away back background be
  because become been before began begin behind belief believ benefit best better between bit blessed both bother brief bright bring build busy but by
  call came can candidac candidate cannot capabilit capabl career caring certain certainty challeng chance chat check clear client close collaborat
  collaborative colleague collegial come comfortabl comment commit commitment communicat communit compan compet complet concern confident confirm
  connect connection consider contact contribut contribution conveni convenien convenience convers convey convinc cooperat cordial could couldn
  courteous courtesy cover creativ culture curious current customer cutting cutting-edge day dear december decid decision dedicat deep definitel delight
  deliver demand dependable describ description deserv desir detail detail-oriented determin develop did didn difference different direct direction
  discuss discussion diverse diversity do doe don done down dr dream driv driven due during dynamic each eager earlier early easy edge educated
  education effective efficiency efficient effort eight either else email employ employer encourag end energ engag enjoy enlightening enough ensur
  enterpris enthus enthusias enthusiasm enthusiast enthusiastic environment especially esteem ethic even ever everybody everyone everything exact excel
  excellence excellent exceptional exchange excit expand expect experienc expertise explain explanation explor express expressing extend extra extrem
  eye factor fantastic far fascinat fast fast-paced february feedback feel felt few field final find firm first fit five flexible focus follow fond for
  forth fortunat forward found four free friday friendly from fruitful full fun function further future gain gave general generosity generous genuin get
  getter getting give given glad go goal goe gone good got grateful gratitude great ground group grow growth guidance guide had hadn happen happy hard
  hardworking has hasn have haven having he hear heard heartfelt held hello help helpful her here herself hesitat hi high him himself hire hiring his
  hold honest honestl honor honour hop hope hospitality hour how however human humble i idea ideal if imagin impact important impress impression in
  inclusion inclusive incredibl incredibly indeed industr industry-leading inform informative initiative innovate innovation innovative inquir inside
  insight insightful inspir inspirational instead integrit intend intent interest interview interviewer into introduc introduction invaluable invest
  invit involv is isn it item its itself january job join journey july june just keen keep kept key kind knew know knowledge known large last late later
  lead leader leadership learn learner player least leave left less let level light like likely line list little ll long longer look lookin lot lovely loyal luck made
  main make making manag management manager manner many march match matter may maybe me mean meaningful meant meanwhile meet member memorabl mention
  message met might mile mind mindset mine minute mission moment monday month more morning most motivat mr ms much must mutual my myself nam name natur
  nd near need never new next nice nine no nobody none nor not note nothing notic november now obvious october of off offer offic often ok okay on once
  one ongoing only onto open opinion opportunit option or order organis organiz oriented other our ourselve out outcome outlin outstanding over overall
  overview own paced part particular passion passionat past path patien people per perfect perform perhaps period person personable personal perspectiv
  phone place plan pleas pleasant pleasur point posit position positive possible potential practic prais prepar present prestigious previous pride prior
  privileg proactive process product productive profession professional professionalism proficiency proficient profile progress project promis prompt
  proper prospect proud prove proven provid punctual purpos pursu put qualif qualifi qualification qualit question quick quite rather rd re reach read
  reaffirm real realis realiz reason receiv recent recommend record recruit recruiter refer referenc refreshing regard regular reinforc reiterate relat
  relationship relevant reliable remain remark remarkable remember remind renowned reply represent reputation request require requirement respect
  respond response responsib responsibilit rest restate result results-driven resum review rewarding right role room rout running said same satisf
  saturday saw say schedul search seasoned second sector see seek seem seen select selection self self-starter send sense sent september servic session
  set seven several shall share she short should show shown side sign significant similar simply since sincer situation six skill skillset so solid solv
  solver some somebody someone something sometime soon sort sound speak special specific spent spoke spoken st staff stage stand start state status stay
  step still stop stor straightforward strategic strategy strength strengthen strong stronger subject succeed successful such suit suitabl summar sunday
  support supportive suppos sure synergy t take taken talent talk task team teamwork tell ten th than thank thankful that the their them themselve then
  there these they think third this thorough those though thought thoughtful three thrill thrive through thursday time timeframe timeline timing to
  today together told tomorrow too took top topic touch toward track train tremendous tried trouble truly trust try tuesday turn two type ultimat under
  understand understood unique until up update upon us use used usual utmost valu valuabl values-driven variet vast ve very via vibrant view vision
  visit wait want warm warmth was wasn way we wealth wednesday week weekend welcom well went were weren what whatever when whenever where whether which
  while who whole wholehearted whom whose why will win wish with within without won wonder wonderful word work worker workforce workplac world worth
  would wouldn write written year yes yesterday yet you your yourself`
    .split(/\s+/),
);

const ENDING = /(?:ations?|ies|ied|ily|ings?|ed|es|ely|ly|s|e|y)$/;

/** A word without its common endings, one after the other, so that "contributed", "contributing" and "contribution's" meet. */
function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’](?:s|t|m|re|ve|ll|d)$/, '');
  const shorter = bare.length <= 3 ? bare : bare.replace(ENDING, '');
  return shorter === bare || shorter.length < 2 ? bare : stemOf(shorter);
}

const STEMS = new Set([...FORM_LETTER].map(stemOf));

const isFormLetter = (word: string): boolean => STEMS.has(stemOf(word));

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
