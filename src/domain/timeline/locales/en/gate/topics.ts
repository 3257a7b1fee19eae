/** What else has dates in an interview note: the user's own tasks, the past, habits, benefits, products, other employers. */
import { anyOf } from '../words';

/** Verbs with which a line of one's own tasks begins. */
const TASKS = anyOf([
  'send', 'e-?mail', 'ask', 'prepare', 'prep', 'research', 'write', 'submit', 'apply', 'check', 'update', 'finish', 'read', 'practi[cs]e', 'study', 'buy', 'remember', 'todo', 'to-?do', 'remind', 'contact', 'thank', 'chase', 'reach out', 'nudge', 'owe',
  'follow[- ]?up(?! (?:call|interview|email|from|round|meeting|by hr|expected|by (?:the )?recruiter))', 'set (?:a |up )?(?:reminder|alarm)', 'complete', 'review my', 'review the (?:docs|repo|job)', 'sign', 'return', 'provide', 'give them', 'tell them', 'let (?:them|him|her|us|me) know', 'confirm (?:my|with|the time|attendance)', 'book (?:a|my|train|flight|hotel)', 'bring', 'call (?:them|him|her|hr|the|my|back|in\\b)', 'ping (?!me\\b)', 'dm', 'pay', 'renew', 'record', 'upload', 'fill (?:in|out)', 'learn', 'build', 'do the', 'start the', 'draft', 'get (?:my|references|the)', 'take-?home', 'assignment', 'homework', 'due', 'deadline', 'schedule (?:my|a (?:dentist|mock))', 'find', 'look (?:up|into)', 'make', 'need', 'must', 'have to', 'i', 'mock', 'keep', 'plan to', 'want to', 'going to apply',
]);
const TASK = new RegExp(String.raw`^\W*(?:(?:please|also|then|and|so|todo|to do|note to self|reminder|remember to|don['’]?t forget to|must|need to|have to|should|me|my action|action|my todo|own|maybe|or|to|if so|if not|just|feel free to)[:\s-]+)*${TASKS}\b`, 'i');

/** The user as the subject, or in need of doing something; and what the employer wants of the user. */
const OWN_ACT =
  /(?:^|\s)(?:i|i['’]?(?:ll|d|m|ve|am)|we both|my (?:plan|goal|todo|deadline|notice|own|reference|references|lease|visa|husband|wife|vacation|flight|exam|portfolio|current))(?=[\s:])|\b(?:you(?:['’]?(?:ll|d))? (?:must|need|have|should|will|can|are required|are expected|may|usually)(?! (?:hear|expect|know|get|receive|be)\b)|they (?:need|want|asked for|require|expect)(?:ed|s)? (?:me|my|it|the|references|an answer from me|a reply)|(?:send|submit|provide|return|sign)(?: it)? (?:us|them|me)|from me\b(?! (?:on|by|thu|mon|tue|wed|fri))|due\b(?! to\b)|deadlines?|must (?:be )?|has to be|have to be|required|to (?:accept|consider|sign|complete|submit|prepare|think|respond to (?:the|their|it)|finish|apply|reply to|enroll|review (?:it|the offer)))\b/i;

const PAST = /\b(?:was|were|wasn['’]t|had|got|gotten|received|came|did|didn['’]t|went|interviewed|applied|met|talked|spoke|asked|called|emailed|replied|started|left|passed|took|accepted|rejected|declined|lasted|joined|heard|graduated|been|founded|moved|launched|worked|won|lost|ended|finished|sent|phoned|rang|texted|wrote|gave|made it|ran|rescheduled|cancell?ed|ghosted|waited|never|ago|submitted|filled|posted|closed|opened|used to|already|sat|showed|shadowed|flew|drove|grew|raised|acquired|merged|laid off|cut|hired|promoted|quit|resigned|since|told (?:me )?no|turned down|completed|hasn['’]t|haven['’]t|have not|has not)\b/i;

/** A past verb that is led by a helping verb or a noun of the answer lies ahead after all: "decision made by Friday", "will be posted". */
const NOT_PAST = /\b(?:be|being|to be|gets?|have|having|(?:decision|offer|answer|feedback|results?|approval|something|anything|it)(?: is| are)?)\s+(?:\w+ly\s+)?(?:made|sent|given|posted|closed|completed|finished|submitted|filled|done|told|called|asked|emailed|opened|cut|met|ended|signed|scheduled|rescheduled|hired|sorted)\b|\bhad hoped\b|\bnever\b.{0,8}\bbefore\b|\bwas (?:told|given|hoping|aiming|planning|expecting|going|informed|advised|promised|quoted)\b|\b(?:were|was) (?:hoping|planning|aiming|expecting|looking|shooting|targeting)\b|\basked (?:for|to give)\b|\bgot the impression\b|\bgave (?:me |us )?(?:a )?(?:timeline|time ?frame|timeframe|estimate|window|range|date)\b|\bheard (?:it|that)\b|\btold\b/gi;

const HABIT = /\bonly \w+s\b|\bevery (?:other )?(?:\w+)\b|\balways\b|\bonce (?:a|per) (?:week|month|year|quarter|day)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:daily|weekly|bi-?weekly|monthly|quarterly|annual(?:ly)?|yearly)\b|\btwice a\b|\beach (?:week|month|year|quarter|day|spring|fall|summer)\b|\bper (?:week|month|year|day)\b|\btimes a\b/i;

/** Nouns and verbs whose dates are not the answer's. */
const TOPICS = anyOf([
  'start(?:s|ing|ed)? (?:date|day|work|the job|the role|monday|on|in|around|by|as|next|this|this|at|would|is|mid|early|late|asap|dates?|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)', 'start(?:s|ing)?$', 'to start', 'would start', 'begin(?:s|ning)? (?:on|in|work|approximately|around)', 'to begin', 'join(?:s|ing)?', 'onboarding', 'orientation', 'training', 'first day', 'notice', 'resign\\w*', 'probation\\w*', 'benefits?', 'insurance', 'pto', 'vacation', 'holiday(?:s)? (?:entitlement|allowance|a year)', 'leave\\b', 'parental', 'sabbatical', 'on holiday', 'out of (?:the )?office', 'ooo', 'travell?ing', 'away\\b', 'vest\\w*', 'cliff', 'equity', 'options', 'shares', 'rsus?', '401k', 'pension', 'bonus(?:es)?', 'salary', 'pay(?:roll| day|check| rise)?', 'raise', 'comp review', 'budget', 'relocat\\w*', 'lease', 'visa', 'sprints?', 'stand-?ups?', 'on-?call', 'rota', 'rotation', 'releases?', 'launch\\w*', 'ship(?:s|ping|ped)?', 'deploy\\w*', 'migrat\\w*', 'roadmap', 'milestone', 'product', 'project', 'feature', 'beta', 'go-?live', 'rollout', 'mvp', 'kpis?', 'okrs?', 'contract(?:s)? (?:ends?|runs?|is|expires?|renewal|length|role|position|until|through)', '\\d+[- ]month contract', 'term\\b', 'semester', 'tenure', 'years? of experience', 'experience', 'founded', 'series [a-e]', 'funding', 'ipo', 'acqui\\w+', 'layoffs?', 'revenue', 'customers?', 'clients?', 'conference', 'offsite', 'office (?:days|move|hours)', 'hybrid', 'remote', 'core hours', 'shifts?', 'hours? (?:a|per) (?:week|day)', 'commute', 'exam', 'thesis', 'degree', 'certificat\\w*', 'license', 'licensed', 'course', 'applications? (?:deadline|window|close\\w*|due|period|opened|open)', 'closing date', 'open until', 'position (?:will )?(?:open|begin|start|close)s?', 'posted', 'posting', 'talent pool', 'kept on file', 'on file', 'background check must', 'drug (?:test|screen)', 'mock interview', 'interview prep', 'warranty', 'repairs?', 'subscription', 'trial period', 'review cycle', 'performance review', 'perf', 'hackathon', 'demo day', 'all[- ]hands', 'town hall', 'happy hour', 'birthday', 'anniversary', 'wedding', 'season\\b', 'production', 'construction', 'expan\\w+', 'headcount (?:grew|growth)', 'retire\\w*', 'last day', 'backfill', 'interim', 'maternity', 'expires?', 'valid (?:for|until)', 'acceptance', 'reimburse\\w*', 'expenses?', 'stipend', 'laptop', 'equipment', 'residency', 'cohort', 'bootcamp', 'class(?:es)?\\b', 'curriculum', 'term starts', 'school (?:year|starts)', 'freeze(?:s)? (?:starts|begins)', 'feedback (?:cycle|round)s?', 'calls? (?:per|a) ', 'call rotation', 'response time sla', 'sla\\b', 'support tickets?',
]);
const TOPIC = new RegExp(String.raw`\b(?:${TOPICS})`, 'i');

const ELSEWHERE = /\b(?:elsewhere|(?:my|the|an|another|a) other (?:offers?|compan(?:y|ies)|interviews?|process(?:es)?|employers?|job)|another (?:offer|company|employer|interview (?:with|at))|other (?:offers?|compan(?:y|ies)|employers?|process(?:es)?)|competing offers?|(?:at|with|from) (?:a|my) (?:competitor|different company|current (?:job|employer|company))|existing offer|offer from (?!us\b|them\b|the (?:team|company|board)\b)[A-Z]\w+|(?:my|have an?|got an?|holding an?) offers? (?:expires?|deadline|until|till|that|with))/;

const ASKS =
  /\?|^\W*(?:q\s?[:.)]|question:|qs?\b:|ask(?:ed|ing)? (?:about|when|what|how|if|whether|them|her|him|for (?:the|a|their) (?:timeline|next)|hr|re\b)|find out|clarify|figure out|questions? to|(?:when|what|how (?:long|soon|many)|who|where|why|which|do|does|did|is|are|can|could|would|should|will|may) (?:i|you|we|they|the|there|it|is|are|your|do|does|this|would|will|s?he)\b.*\?)/i;

const FORBIDS =
  /\b(?:(?:do not|don['’]?t|please don['’]?t|not to|never|no need to|refrain from|rather (?:you|i) (?:not|didn['’]?t)|discouraged? from|avoid|without (?:me |us )?(?:having to )?)\s(?:please )?(?:call(?:ing)?|contact(?:ing)?|e-?mail(?:ing)?|phon(?:e|ing)|ring(?:ing)?|chas(?:e|ing)|follow(?:ing)?[- ]?up|reach(?:ing)? out|check(?:ing)? (?:in|back|up)|ping(?:ing)?|get(?:ting)? in touch|writ(?:e|ing)|message|bother(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing)|be contacted)\b(?! (?:until|till|before|unless|you['’]?(?:ve|re))\b)(?! (?:references?|my|her references))|no (?:phone )?calls(?: or (?:e-?mails|visits))?,? please|(?:please,? )?no (?:phone )?(?:calls|inquiries|enquiries|follow-?ups?)\b(?: please|[.!]?$))/i;

const SOON =
  /\b(?:soon(?!er)|shortly|asap|as soon as (?:possible|we|they|she|he|i|practicable|there)|in due (?:course|time)|at some (?:point|stage)|eventually|sometime(?! (?:next|this|in|before|after|around|between|during|on|mon|tue|wed|thu|fri|mid|early|late|the))|in (?:the )?near future|rolling(?: basis)?|when(?:ever)? (?:we|they|she|he|it|the|there)['’\w]* |once (?:we|they|she|he|it|the|there|all|every\w*|interviews|references)\b|after (?:we|they|she|he|the|all|every\w*|their|interviews|references|more)\b|until (?:we|they|she|he|the|all|after)\b|any (?:day|time) now|either way|(?:a|quite a|some) (?:while|time)|moving (?:fast|quickly)|in the coming period|before long|sooner rather than later|down the (?:road|line)|on hold)\b/i;

/** It is said that no time is known. */
const NO_TIME =
  /\b(?:no (?:set |firm |fixed |clear |real |specific |definite |hard |exact )?(?:timeline|time ?frame|deadline|dates?|eta|timetable|timing)\b|(?:couldn['’]?t|could not|wouldn['’]?t|would not|can['’]?t|didn['’]?t|did not|declined to|refused to|unable to|doesn['’]?t|does not|don['’]?t) (?:give|say|put|share|commit|provide|offer|have|know)\b.{0,24}(?:date|timeline|time ?frame|deadline|timing|when|estimate|day)|(?:timeline|timing|time ?frame|decision date|start) (?:is |was )?(?:still )?(?:unclear|unknown|tbd|tbc|open|up in the air|flexible|uncertain|not (?:set|known|clear|fixed|decided))|tbd|tbc|to be (?:determined|confirmed|announced))/i;

const WAITS = /\b(?:takes?|taking|took up to|allow|wait(?:ing)?|give (?:it|us|them|her|him|me)|need(?:s)? (?:another|about|around|at least|a|\d)|looking at|another|be (?:about|around|another|at least|a|roughly)|expect(?: it)?(?: to (?:take|be))?|budget|figure|plan on|could be|might be|may be|would be|will be|it['’]?(?:ll|d) be|before (?:we|they|you) )\b/i;

/** Somebody says it, and nothing but a time follows: "they said two to three weeks". */
const SAYS = /\b(?:(?:they|she|he|hr|recruiter|manager|hm|interviewer|coordinator|rep|chair|director|principal|committee|jane|\w+)\s(?:said|says|told (?:me|us)|mentioned|estimated|guessed|thinks?|thought|quoted|promised|reckons?|figured|indicated|suggested|hinted|expects?|gave (?:me |us )?(?:a )?(?:timeline|timeframe|time frame|estimate|window|range)(?: of)?)|(?:hop(?:es|ed|ing)|aim(?:s|ed|ing)?|shoot(?:s|ing)|target(?:s|ed|ing)?|look(?:s|ed|ing)|push(?:es|ed|ing)|gunning|planning|going)(?: (?:for|on|at))|(?:was|been|were) (?:told|quoted|given|promised)|told)(?:\s(?:it(?:['’]?(?:ll|d|s))?|that|to expect|to wait|would|will|be|is|take|should|could|might|about|around|roughly|within|in|by|of|me|us|maybe|probably|possibly|hopefully|likely|another|at least|up to|no later than|something like|they(?:['’]?d)?|need|like|give it|a|the|for|sometime|on|it was))*\W*$/i;

/** A cheap look for the verbs above. */
const SAYS_HEAD = /sa(?:id|ys)|told|mention|estimat|guess|thinks?|thought|quot|promis|reckon|figur|indicat|suggest|hint|expect|gave|hop|aim|shoot|target|look|push|gunning|plan|going|given/i;

const VERB = /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|runs?|uses?|works?|needs?|wants?|plans?|meets?|takes?|gets?|makes?|goes|going|migrat\w+|ship\w*|hir\w+|mov\w+|\w+['’](?:re|ll|d|ve|s) )\b/i;

export const topics = {
  userActs: (clause: string): boolean => TASK.test(clause) || OWN_ACT.test(clause),
  past: (clause: string): boolean => PAST.test(clause) && PAST.test(clause.replace(NOT_PAST, ' ')),
  habit: (clause: string): boolean => HABIT.test(clause),
  otherTopic: (clause: string): boolean => TOPIC.test(clause),
  elsewhere: (clause: string): boolean => ELSEWHERE.test(clause),
  asks: (clause: string): boolean => ASKS.test(clause),
  forbids: (clause: string): boolean => FORBIDS.test(clause),
  vague: (clause: string): boolean => SOON.test(clause) || NO_TIME.test(clause),
  noTime: (clause: string): boolean => NO_TIME.test(clause),
  waits: (clause: string): boolean => WAITS.test(clause),
  says: (words: string): boolean => SAYS_HEAD.test(words) && SAYS.test(words),
  hasVerb: (clause: string): boolean => VERB.test(clause),
};
