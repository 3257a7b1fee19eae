/**
 * Company and position as a sentence takes them.
 *
 * In: what the note's properties hold. Out: phrases such as "the Data Engineer position at Acme Corp". Not here: the other fields (`wording.ts`).
 */
import { plainLine } from './plain-text';

/** A position that says itself what it is: "PhD position in Biology", "Internship". */
const SAYS_WHAT_IT_IS =
  /\b(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|internship|apprenticeship|traineeship|fellowship|professorship|lectureship|studentship|residency|scholarship|placement|secondment|programme|program|opening|opportunity)\b/i;
const SAYS_IT_LAST = / (?:position|role|job|post|vacancy|opening|opportunity)$/i;

/** "Data Engineer (m/f/d) position" is "Data Engineer"; null where nothing is left that can stand in a sentence. */
export function positionName(position: string | null): string | null {
  const name = plainLine(position ?? '')
    .replace(/\s*[([](?:all genders|[mfwdxhi](?:\s*[/|,]\s*[mfwdxhi])+|remote|hybrid|f\/t|p\/t)[)\]]/gi, '')
    .replace(/^(?:the|an?) (?=\S)/i, '')
    .replace(SAYS_IT_LAST, '')
    .replace(/[\s.,;:!?–—-]+$/, '')
    .trim();
  return name === '' || name.length > 100 || /https?:/i.test(name) ? null : name;
}

/** "Data Engineer position", "PhD position in Biology"; "position" alone where none is known. */
export function positionPhrase(position: string | null): string {
  const name = positionName(position);
  if (name === null) return 'position';
  return SAYS_WHAT_IT_IS.test(name) ? name : `${name} position`;
}

/** "Data Engineer interview", "interview for the PhD position in Biology", "interview". */
export function interviewPhrase(position: string | null): string {
  const name = positionName(position);
  if (name === null) return 'interview';
  return SAYS_WHAT_IT_IS.test(name) ? `interview for the ${name}` : `${name} interview`;
}

const SPELT_OUT =
  /^(?:BBC|NHS|EU|UN|ECB|IMF|WTO|WHO|OECD|ILO|FBI|CIA|NSA|IRS|FAA|FCC|FDA|EPA|CDC|NIH|NSF|ACLU|WWF|RSPCA|RSPB|RNLI|RAF|BMA|MOD|DVLA|DWP|FCO|CBC|ABC|USDA|USPS|TSA|VA)$/;
const DESCRIBED =
  /^(?:(?:National|Royal|Federal|European|International|State|Free|Technical|Open|New|Old) )?(?:University|College|Ministry|Department|City|Town|County|Institute|Museum|Office|Port|Church|Government|Embassy|Bank|Library|Centre|Center|School|Academy|Society|Institution|Bureau|Council|Federation) (?:of|for) /i;
/** "Bank of America" is a name, "the Bank of England" an office. */
const NO_ARTICLE = /^(?:Bank of (?!England|Japan|Canada|Italy|France|Spain|Greece|Finland)|Church of Christ$)/i;
const ENDS_AS_ONE =
  / (?:Institute|Foundation|Trust|Museum|Council|Ministry|Agency|Association|Society|Commission|Authority|Department|Library|Bureau|Federation|Union|Consortium|Guardian|Times|Navy|Army)$/;

/** A company inside a sentence: "Acme Corp", "the BBC", "the University of Oslo"; null where there is none. */
export function companyPhrase(company: string | null): string | null {
  const name = plainLine(company ?? '');
  if (name === '') return null;
  const needsArticle =
    SPELT_OUT.test(name) || (DESCRIBED.test(name) && !NO_ARTICLE.test(name)) || (ENDS_AS_ONE.test(name) && !/^the /i.test(name));
  return needsArticle && !/['’]s /.test(name) ? `the ${name}` : name.replace(/^The (?=\S)/, 'the ');
}
