/**
 * How to address somebody.
 *
 * In: a name as a note has it. Out: the name for a greeting. Not here: which person a name means (`../follow-up/people.ts`).
 */
import { namedGroup } from '../matched';

const SHORT_TITLE = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof)$/i;
/** Titles with which one is greeted by family name. */
const TITLE =
  /^(?<title>Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Mme|Mlle|Madame|Monsieur|Herr|Frau|Se[nñ]ora?|Sra?|Signora?|Mevrouw|Captain|Capt|Major|Colonel|Col|Judge|Rev|Reverend|Rabbi|Imam|Father|Sister|Pastor|Canon|Dean)\.?\s+(?<rest>\S.*)$/iu;
/** With these the family name is no address: the whole name is. */
const HONOUR = /^(?:Sir|Dame|Lord|Lady|The (?:Rt\.? )?Hon(?:ourable)?\.?)\s+(?<rest>\S.*)$/iu;

/** Scripts in which the family name comes first and stays with the given name. */
const WHOLE_NAME_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What belongs to the family name: "de la Cruz", "van der Berg", "bin Salman". */
const PARTICLE =
  /^(?:d[aeiou]s?|del|della|delle|di|du|des|van|von|vom|zu|zur|der|den|ten|ter|la|le|las|los|af|av|bin|bint|ibn|abu|al|el|ben|ap|st\.?|mac|mc|y|e)$/iu;

/** A department, a mailbox or a role, which has no name to greet. */
const NOBODY = new Set(
  'people talent hiring human recruiting recruitment recruiter recruiters hr personnel career careers job jobs admin administration office reception team department dept panel committee board staffing acquisition resources operations unknown tba tbc tbd n/a various several two three head ceo cto cfo coo vp director manager engineer engineering the of and & contact person line senior lead someone somebody interviewer'.split(
    ' ',
  ),
);
/** "Head of Data", "VP, Engineering", "Engineering Manager": what somebody does, and not who it is. */
const ROLE =
  /^(?:(?:deputy|vice|assistant|senior|interim) )?(?:head|director|vp|svp|evp|president|chief|manager|lead|chair|principal) (?:of|for) |\b(?:manager|director|recruiter|department|team|officer|committee|panel|board|unit)$/i;
const MAILBOX = /^(?:hr|jobs|careers?|info|recruit\w*|talent|people|hiring|office|admin|contact|hello|team|no-?reply)@/i;

/** A name without address, remarks in brackets, what follows a comma that is no given name, and piled-up blanks. */
export function plainName(name: string): string {
  const bare = name
    .replace(/<[^>]*>|\([^)]*\)|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^(?<family>[^,]+), (?<given>\p{Lu}[\p{L}.'’ -]*)$/u.exec(bare);
  const given = namedGroup(turned, 'given');
  return turned && !/^(?:PhD|MD|Jr|Sr|CEO|CTO|CFO|COO|HR|MBA)\b/u.test(given)
    ? `${given} ${namedGroup(turned, 'family')}`
    : bare.replace(/,.*$/, '').trim();
}

/** Whether a name is nobody's: "HR department", "Hiring team", "jobs@acme.example", "Dr." alone. */
export const isNobody = (name: string): boolean => {
  const plain = plainName(name);
  return (
    plain === '' ||
    MAILBOX.test(name.trim()) ||
    ROLE.test(plain) ||
    plain
      .toLowerCase()
      .split(' ')
      .every((word) => NOBODY.has(word)) ||
    SHORT_TITLE.test(plain.replace(/\.$/, ''))
  );
};

/**
 * What stands after "Dear": "Jane" for "Jane Smith", "Dr. Smith" for "Dr. Jane Smith", "Ms. de la Cruz", the whole name for "Sir Ian
 * McKellen" and where it cannot be parted, "hiring team" for a department.
 */
export function addressee(name: string): string {
  const plain = plainName(name);
  if (plain === '') return '';
  if (isNobody(name)) return 'hiring team';
  const honoured = HONOUR.exec(plain)?.groups?.['rest'];
  if (honoured !== undefined) return honoured;
  const titled = TITLE.exec(plain);
  if (titled) return titledName(namedGroup(titled, 'title'), namedGroup(titled, 'rest'));
  const [first = '', second = '', ...more] = plain.split(' ');
  // Where a note sets the family name in capitals and first, the person's own order is kept.
  if (second !== '' && more.length === 0 && /^\p{Lu}{2,}$/u.test(first) && !/^\p{Lu}{2,}$/u.test(second))
    return `${first.charAt(0)}${first.slice(1).toLowerCase()} ${second}`;
  return WHOLE_NAME_SCRIPTS.test(plain) || /^\p{L}\.?$/u.test(first) ? plain : first;
}

function titledName(title: string, rest: string): string {
  const inner = TITLE.exec(rest)?.groups?.['rest'] ?? rest;
  return `${title}${SHORT_TITLE.test(title) ? '.' : ''} ${familyName(inner)}`;
}

/** The last word with the particles before it. */
function familyName(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  const isParticle = words.slice(0, -1).map((word) => PARTICLE.test(word));
  return words.slice(isParticle.lastIndexOf(false) + 1).join(' ');
}
