/** What is said before a time of what will not be by then: "nothing before Friday", "not until December", "they need until Monday". */

/** Words that deny. */
const NOT = String.raw`(?:not?|never|nothing|none|cannot|nobody|unlikely|\w+n['’]t|(?:can|wo|do|does|did|is|would|could|should)nt)`;
const denied = (between: string): RegExp => new RegExp(String.raw`\b${NOT}\b${between}$`, 'i');
/** What is not denied: "a yes or a no", "I'd be surprised if they couldn't". */
const NOT_DENIED = /\bor (?:a )?no\b|\bsurpris\w*\b[^.;!?]*/gi;

/** Whether the words before a time deny what stands between them and it; "a yes or a no before Friday" denies nothing. */
export const isDenied = (lead: string, between: RegExp): boolean => between.test(lead.replace(NOT_DENIED, ''));
/** Up to the clause's beginning, and no further than a few words. */
export const NEGATION = denied('[^.;!?(]*');
export const NEARLY_DENIED = denied('[^.;!?(]{0,80}');
/** "Not this week", "it won't be Friday"; "if not Friday" and "why not Friday" name it. */
export const NOT_THEN = /(?:^|[,;:.(]\s|\b(?!if|or|why|whether)\w+\s)not\s$|\b(?:won['’]t|wouldn['’]t|not going to|not) be\s$/i;
/** "Wait until Friday", "patience until Friday": on the Friday. */
export const WAITING = /\b(?:wait|hold|hang|sit|patien|leave it)\w*\b[^.;!?(]*$/i;
/** "They need until Friday", "if you hear nothing until Friday": an end, whatever is denied before it. */
export const HAS_UNTIL =
  /\b(?:(?:needs?|wants?|takes?|asks for|has|have|had|themselves|(?:give|gives|giving|gave|given)(?: \w+)?)\s(?:until|'?till?)|(?:if you|in case|unless)\b[^.;!?]{0,60}\s(?:until|'?till?))\s[\w\s]{0,24}$/i;
