/**
 * What a message says that not every such message says.
 *
 * In: text, and the names that stand in any letter to this employer. Out: the words that are left when the vocabulary of form letters is taken away.
 * A letter that is all vocabulary is a form letter (C5); a sentence with something left speaks of something.
 */
import { foldedWords } from '../../follow-up/people';
import { lazy } from '../../lazy';
import { wordsOf } from '../../note/sentences';
import { gapsIn } from '../gaps';

/**
 * Words without a subject of their own: grammar, courtesy, the hiring process, praise, time. Four letters stand for all words that begin
 * with them ("comm" for community and comment), fewer for the word and its endings.
 */
const formLetter = lazy(
  () =>
    new Set(
      `abil able abou abov abso acce acco achi ackn acro adap add addi adep adva affo afte agai ago ahea alig all almo alon alre also alth alwa ambi amon
  anal and anot answ anti anxi any anyb anym anyo anyt appl appr apri are arou arra asap asid asse assi asso atmo atta atte atti augu avai awai awar
  away awes back beca beco been befo bega begi behi beli bene best bett betw bit blas bles both brie brig brin btw buil busy but call came can cand cann
  capa care cari cert chal chan chat chec chee clea clie clos coll come comf comm comp conc conf conn cons cont conv cool coop cord coul cour cove crea
  crew cult curi curr cust cutt day dear dece deci dedi deep defi deli dema depe desc dese desi deta dete deve did didn diff dire disc dive docu doe don
  done down drea driv dude due duri dyna each eage earl easy edge educ effe effi effo eigh eith else emai empl enco end ener enga enjo enli enou ensu
  ente enth envi espe este ethi even ever exac exce exch exci expa expe expl expr exte extr eye fact fant far fasc fast febr feed feel felt few fiel
  fina find firm firs fit five flex focu folk foll fond for fort forw foun four free frid frie from frui full fun func furt futu gain gave gene genu get
  gett gig give glad goal goe gone gonn good got gott gran grat grea grou grow guid guys had hadn haha hang happ hard has hasn have havi hear held hell
  help her here hers hesi high him hims hire hiri his hold hone hono hop hope hosp hour how howe huma humb idea imag impa impo impr incl incr inde indu
  info init inno inqu insi insp inst inte into intr inva inve invi invo isn item its itse janu job join jour july june just keen keep kept key kill kind
  knew know larg last late lead lear leas leav left legi less let leve ligh like line list litt lol long look lot love loya luck made main make maki
  mana mann many marc matc mate matt may mayb mean meet memb memo ment mess met migh mile mind mine minu miss mome mond mont more morn most moti much
  must mutu myse nam name natu near need neve new next nice nine nobo none nor not nota note noth noti nove now obvi octo off offe offi ofte okay once
  one ongo only onto open opin oppo opti orde orga orie othe our ours out outc outl outs over own pace part pass past path pati peop per perf perh peri
  pers phon plac plai plan play plea poin posi poss pote prac prai prep pres prev prid prio priv proa proc prod prof prog proj prom prop pros prou prov
  psyc pump punc purp purs put qual ques quic quit rath reac read reaf real reas rece reco recr refe refr rega regu rein reit rela rele reli rema reme
  remi reno repl repr repu requ resp rest resu revi rewa righ role room rout runn said same sati satu saw say sche sear seas seco sect see seek seem
  seen sele self send sens sent sept serv sess set seve shal shar she shor shou show side sign simi simp sinc situ six skil soli solv some soon sort
  soun spea spec spen spok staf stag stan star stat stay step stil stok stop stor stra stre stro subj succ such suit summ sund supe supp sure syne take
  tale talk task team tell ten than that the thei them then ther thes they thin thir this thor thos thou thre thri thro thur thx time timi toda toge
  told tomo too took top topi tota touc towa trac trai trem trie trou trul trus try tues turn two type ulti unde uniq unti upda upon use used usua utmo
  valu vari vast very via vibe vibr view visi wait wann want warm was wasn way weal wedn week welc well went were what when wher whet whic whil who whol
  whom whos why will win wish with won wond word work worl wort woul writ yeah year yes yest yet you your`.split(/\s+/),
    ),
);

function isFormLetter(word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]\p{L}*$/u, '');
  return formLetter().has(bare.slice(0, 4)) || formLetter().has(bare.replace(/(?:s|e[sd]|ing|ly|er)$/, ''));
}

/** The names around a letter, which are nothing specific in it. */
export interface NamesAround {
  readonly company: string | null;
  readonly position: string | null;
  /** The people of the employer whom the notes name. */
  readonly interviewers: readonly string[];
  /** The user's own name, from the settings or the letter's signature. */
  readonly ownName: string | null;
}

/** The words of a text that are no form letter's, each once, in lower case; a gap counts as two, since something will stand there. */
export function specificWordsOf(text: string, { company, position, ownName, interviewers }: NamesAround): string[] {
  const names = new Set([company, position, ownName, ...interviewers].flatMap((name) => foldedWords(name ?? '')));
  const gaps = gapsIn(text);
  const words = wordsOf(text)
    .filter(
      ({ text: word, start }) =>
        (/\p{L}{3}/u.test(word) || /^\p{Lu}{2}$/u.test(word)) && !gaps.some((gap) => start >= gap.start && start < gap.end),
    )
    .map(({ text: word }) => word)
    .filter((word) => !isFormLetter(word) && foldedWords(word).every((part) => !names.has(part)))
    .map((word) => word.toLowerCase());
  return [...new Set([...words, ...gaps.flatMap(({ name }) => [`[${name}`, `${name}]`])])];
}

const CONTENT = /\p{L}{4,}|\p{Lu}{2,}/gu;
const contentOf = (text: string): string[] =>
  [...new Set([...text.matchAll(CONTENT)].map(([word]) => word.toLowerCase().slice(0, 6)))].filter(
    (word) => !/^(?:that|with|your|their|from|this|which|they|about|what|when)$/.test(word),
  );

/** What the note holds for letters, as the sets of its words; made once for all drafts of a note. */
export type Told = readonly ReadonlySet<string>[];

export const toldBy = (phrases: readonly string[]): Told =>
  phrases.map((phrase) => new Set(contentOf(phrase))).filter(({ size }) => size > 0);

/** Whether a sentence says something that stands in the note: half of a phrase's words, and two of them where it has two. */
export function tellsOf(text: string, told: Told): boolean {
  const said = new Set(contentOf(text));
  return told.some((words) => {
    const shared = [...words].filter((word) => said.has(word)).length;
    return shared >= Math.min(2, words.size) && shared * 2 >= words.size;
  });
}
