/**
 * What a message says that not every such message says.
 *
 * In: text, and the names that stand in any letter to this employer. Out: the words that are left when the vocabulary of form letters is taken away.
 * A letter that is all vocabulary is a form letter (C5); a sentence with something left speaks of something.
 */
import { foldedWords } from '../../follow-up/people';
import { wordsOf } from '../../note/sentences';
import { gapsIn } from '../gaps';
import { type LetterContext } from './rule';

/**
 * Words without a subject of their own: grammar, courtesy, the hiring process, praise, time. Five letters stand for all words that begin
 * with them ("commu" for community and communication), fewer for the word and its endings.
 */
const FORM_LETTER = new Set(
  `abili able about above absol accep accom achie ackno acros adapt add addit adept advan affor after again ago ahead align all almos along alrea also
  altho alway ambit among analy and anoth answe antic anxio any anybo anymo anyon anyth appl appli apply appre appro april are aroun arran aside asset
  assis assoc atmos attac atten attit augus avail await aware away back backg becau becom been befor began begin behin belie benef best bette betwe bit
  bless both bothe brief brigh bring build busy but call came can candi canno capab caree carin certa chall chanc chat check clear clien close colla
  colle come comfo comme commi commu compa compe compl conce confi conne consi conta contr conve convi coope cordi could court cover creat cultu curio
  curre custo cutti day dear decem decid decis dedic deep defin delig deliv deman depen descr deser desir detai deter devel did didn diffe direc discu
  diver docum doe don done down dream driv drive due durin dynam each eager earli early easy edge educa effec effic effor eight eithe else email emplo
  encou end energ engag enjoy enlig enoug ensur enter enthu envir espec estee ethic even ever every exact excel excep excha excit expan expec exper
  expla explo expre exten extra extre eye facto fanta far fasci fast febru feedb feel felt few field final find firm first fit five flexi focus follo
  fond for forth fortu forwa found four free frida frien from fruit full fun funct furth futur gain gave gener genui get gette getti give given glad
  goal goe gone good got grant grate grati great groun group grow growt guida guide had hadn happe happy hard hardw has hasn have haven havin hear heard
  heart held hello help helpf her here herse hesit high him himse hire hirin his hold hones honor honou hop hope hospi hour how howev human humbl idea
  ideal imagi impac impor impre inclu incre indee indus infor initi innov inqui insid insig inspi inste integ inten inter into intro inval inves invit
  invol isn item its itsel janua job join journ july june just keen keep kept key kind knew know knowl known large last late later lead leade learn
  least leave left less let level light like likel line list littl long longe look looki lot lovel loyal luck made main make makin manag manne many
  march match matte may maybe mean meani meant meanw meet membe memor menti messa met might mile mind minds mine minut missi momen monda month more
  morni most motiv much must mutua mysel nam name natur near need never new next nice nine nobod none nor not notab note nothi notic novem now obvio
  octob off offer offic often okay once one ongoi only onto open opini oppor optio order organ orien other our ourse out outco outli outst over overa
  overv own paced part parti passi past path patie peopl per perfe perfo perha perio perso persp phone place plain plan playe pleas point posit possi
  poten pract prais prepa prese prest previ pride prior privi proac proce produ profe profi progr proje promi promp prope prosp proud prove provi punct
  purpo pursu put quali quest quick quite rathe reach read reaff real reali reaso recei recen recom recor recru refer refre regar regul reinf reite
  relat relev relia remai remar remem remin renow reply repre reput reque requi respe respo rest resta resul resum revie rewar right role room rout
  runni said same satis satur saw say sched searc seaso secon secto see seek seem seen selec self send sense sent septe servi sessi set seven sever
  shall share she short shoul show shown side sign signi simil simpl since situa six skill solid solv solve some someb someo somet soon sort sound speak
  speci spent spoke staff stage stand start state statu stay step still stop stor strai strat stren stron subje succe such suit suita summa sunda suppl
  suppo sure syner take taken talen talk task team teamw tell ten than thank that the their them thems then there these they think third this thoro
  those thoug three thril thriv throu thurs time timef timel timin today toget told tomor too took top topic touch towar track train treme tried troub
  truly trust try tuesd turn two type ultim under uniqu until updat upon use used usual utmos valu valua value varie vast very via vibra view visio
  visit wait want warm warmt was wasn way wealt wedne week weeke welco well went were weren what whate when whene where wheth which while who whole whom
  whose why will win wish with withi witho won wonde word work worke workf workp world worth would write writt year yes yeste yet you your yours`.split(/\s+/),
);

function isFormLetter(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]\p{L}*$/u, '');
  return FORM_LETTER.has(bare.slice(0, 5)) || FORM_LETTER.has(bare.replace(/(?:s|e[sd]|ing|ly|er)$/, ''));
}

/** The words of a text that are no form letter's, each once, in lower case; a gap counts as two, since something will stand there. */
export function specificWordsOf(text: string, { company, position, ownName, interviewers }: LetterContext): string[] {
  const names = new Set([company, position, ownName, ...interviewers].flatMap((name) => foldedWords(name ?? '')));
  const gaps = gapsIn(text);
  const words = wordsOf(text)
    .filter(({ text: word, start }) => (/\p{L}{3}/u.test(word) || /^\p{Lu}{2}$/u.test(word)) && !gaps.some((gap) => start >= gap.start && start < gap.end))
    .map(({ text: word }) => word)
    .filter((word) => !isFormLetter(word) && foldedWords(word).every((part) => !names.has(part)))
    .map((word) => word.toLowerCase());
  return [...new Set([...words, ...gaps.flatMap(({ name }) => [`[${name}`, `${name}]`])])];
}
