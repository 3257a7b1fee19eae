/**
 * Misspellings of words that letters use, made by `npm run misspellings`: a word and the slips of quick hands in it,
 * as `misspellings.ts` reads them.
 *
 * Cut from @cspell/dict-en-common-misspellings, (c) Street Side Software and the contributors to its sources, licensed CC BY-SA 4.0
 * (https://creativecommons.org/licenses/by-sa/4.0/); this list is under the same licence.
 */
export const MISSPELLINGS = `
accommodate:4-1-6a achieve:3~3e6- achievement:3~8i3e across:4+1+2~ address:1-4a4+ again:2~4+2- analysis:6u6y4i answer:3~2~1~ apologize:4i4-2-
apology:1+ application:8~1-6i applied:1-4y3+ appreciate:6~1-4i appreciated:6~1-4i appreciation:6~1-4i approach:4~1-5- article:3-5~4~ attached:1-3e6-
attachment:1-7a3- attention:1-3a1+ available:2~5e5i beautiful:2~5-3- because:3~4i4y before:3i3u1a beginning:4-1i4+ believe:3~6-4- between:4-5a1i
business:6-1i3- calendar:3a2+2~ candidate:8a6i4a career:2+ challenge:3-5a7- challenges:3-5a8- change:2e4+3+ clear:2~3-3~ colleague:4~2-5-
colleagues:4~2-7- committee:7-5-2- communication:a~2-6u company:1a4-4~ consider:4u5+4~ consideration:5+3- contact:1a4-2+ contribute:7i5u9-
convenience:6~7a4i convenient:7a4i6- conversation:4o9-1- could:2+1-4- curriculum:2-8e8i customer:4u1o4- customers:4u2+5~ decision:3e1i5+
definite:5a5e3e definitely:7a5a5e department:5- description:5o1i9- design:3o1i2+ detail:3~5+4- details:3~4u5+ develop:3o6+5- development:5e3o6+
different:2-6a4i discuss:1e3+2+ discussed:5-1e7- discussing:1e5+3+ discussion:5-1e8- during:2+4~2~ embarrass:7-4- employee:4- engineer:5-3e5+
engineering:3e5+4- enthusiasm:6e8~8- enthusiastic:6e6u9- environment:8a8oa+ especially:7-5~3a everything:4i7-4- excellent:4-6a2~ excited:1~
exciting:1~7- existence:5a5i2~ expect:3-3+4~ experience:5~6a3i experienced:5~6a3i experiences:5~6a3i explain:4~5-4- explanation:6i4e4i familiar:5~6e1i
february:4~1a7- finally:3e3i4+ follow:2-4e4i following:2-4e4i foreign:3~3a3- forward:1a5+4- friend:2~4~3~ friendly:2~3-1~ further:5u1i4+
generally:6-5e3a government:3o7~6~ grammar:3-5e grateful:7+4- guarantee:7-1~7i happened:2-4a5+ hesitate:3~2~4- hopefully:6-8e8u immediately:5~1-6e
important:6-3-1+ impressive:5- improve:4e6+4+ improvement:4e8-6- including:4i6-5+ independent:8a3i8- information:8~8+8- insight:5~5- inspiring:3~2~2-
instead:4~5e6+ interest:5-4+1~ interested:8-6+5+ interesting:6+5-4+ interview:6~6-5~ interviewer:6~9-7- introduce:4i4u4- knowledge:5a8-5-
language:4~5e4i learned:3~2~ learning:6~3~7- liaison:3-3~ library:6i4e5+ license:6-5~4~ maintain:5~6-2- maintenance:7e5a5i management:7a5a3e
manager:5a3+2~ manufacturing:8e8o3a material:5~1e6+ meeting:1+5~3~ mentioned:1a1o7- message:2-4e6- millennium:5-2-4i necessarily:4-8a8e
necessary:4-8u6e negotiate:5~6o3i noticeable:5- occasion:1-6-4+ occurred:4-1-6+ offered:5-4+3- opening:3+1+5~ operations:7-6-5+ opinion:4y2e4-
opportunities:1-6i3e opportunity:1-6i3e organization:3i7-5- original:4a4o6- particular:6a1e6- particularly:6a1ea+ patience:3~4-2~ patient:3~4a4~
people:1~2a5- perfect:5+6- perform:4e5~4~ performance:7e4ea- permanent:6a4e1~ persistent:7a1~9- personal:5+5~3~ personally:7-5+8~ personnel:8+ phone:3~
planning:6~1~6- please:2~4+3+ pleasure:3- portfolio:6~4~3~ position:5~3o7+ positions:5~7+3- possibility:2-4a4o possible:2-4a4o potential:6~7e6-
preferred:5-5+3+ prepare:4e6-3~ prepared:4e3~1~ presence:4a3+ presentation:4-3+1~ previous:5~4~2i previously:5~4~2i privilege:6a6i4a probably:4o2a6+
problem:5a5i2e problems:5a5i2e procedure:4u2e6- process:5-2e4+ product:4-2-2+ professional:5-ae4i program:3+2-5~ project:4-2-4~ projects:4-2-4~
proposal:4-1~1- publication:4u4-3~ purpose:4u2~1~ pursue:1e1~ qualification:1~a-2- qualifications:1~a-9~ quality:1~6-2- question:5~1~1i
questionnaire:7-5~1~ questions:5~1~1i quickly:2-5~4- really:1~3+4~ reason:3+2-2~ receive:3~6-4- received:3~6-4- recently:3-2+5~ recommend:4-6a6o
recommendation:4-6a6o reference:5a8-6+ references:5a8-6+ referred:4-4+2+ regarding:3-7~6~ regards:3-2~1~ relationship:1a6-5- relevant:5e3a5-
remember:3-2+5~ report:2+3~2~ request:3~3i5+ research:3~4-3- resource:3~4-3+ respond:4-2~5- response:1o4-3+ responsibilities:7a7ed-
responsibility:7a7eb- responsible:7a7-4- review:3~4-2~ salary:3e schedule:3u7-3- scheduled:7-3-4~ sentence:4a5-2- separate:5e3e3o separately:5e3e8+
service:4e4o1- several:3a5-3- should:2~3i3y signature:4i4u1u similar:5i3a1a sincere:5~ sincerely:7+6-6~ situation:3~4-3- software:1i5-5~
something:6+6-5+ specific:4e2i6- specifically:9-4e9+ strategy:5a5-5~ strength:6~5~4~ strengths:6~5~4~ strong:2~2- successful:5-2-4u success:5-2-4u
sufficient:2-7a4u suggest:2-2+5- suggested:2-6+5+ suggestion:2-8-6+ support:2-4e4u surprise:4-2- system:1i1u5+ teaching:2-5~ technical:4+4~6-
technology:9-7-5- thank:3+1+0+ thanks:3+1+0+ their:2~1~ themselves:8-5-6~ there:2a3+2+ therefore:8-8-4- these:2+1+0+ think:1+3~2~ though:2-5-
thought:3-5~4~ thoughtful:6-1- through:3~4-3- thursday:6e2i4~ timeline:3- together:3a6+3- tomorrow:4-3a6- towards:3o1i3- transition:7-5-4~
tremendous:4o8-1~ truly:3+1~ tuesday:1~5e2- understand:7-3-3~ understanding:8~7~6~ unfortunately:8e3uc- university:2-7~6~ until:4+2~4- usually:4-2e4+
valuable:4-1+1- various:4~3~1e visible:3a6-5+ wednesday:7e7+4- weird:1~2e2~ welcome:6-3~2~ where:4y4+2- whether:5o3+2- which:2o2-3~ would:1~3+2+
write:3~2~1~ writing:4+4-3+ written:3-5+3+ years:1~3~2~ yesterday:4a4u4- your:1~2y1i yourself:5~3-
`;
