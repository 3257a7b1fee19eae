/** Every kind of message with its first wording, and the fields of one's own templates, as a page of the guide. */
import { composeDraft } from '../../src/domain/message/compose';
import { FIELDS } from '../../src/domain/message/field-names';
import { KIND_NAMES, MESSAGE_KINDS, type MessageKind } from '../../src/domain/note/kind';
import { noteOf, requestOf, SOURCES } from '../../test/domain/message/notes';

const OPENING = `# The messages

Each kind of message, by email, as it is drafted from this note of Wednesday 18 November 2026 (made by \`npm run docs\`). There are three
wordings of each, shorter ones for LinkedIn and cards, and other sentences by type of interview. [letters.md](letters.md) says what fills
them and how to write your own.

\`\`\`\`markdown
${SOURCES.rich.trimEnd()}
\`\`\`\`
`;

function section(kind: MessageKind): string {
  const { subject, body } = composeDraft(requestOf(noteOf('rich'), { kind }));
  return `## ${KIND_NAMES[kind]}

\`--kind ${kind}\` on the command line, \`follow-up: ${kind}\` in a template of yours.

\`\`\`\`text
Subject: ${subject}

${body}
\`\`\`\`
`;
}

const FIELD_ROWS = Object.entries(FIELDS)
  .map(([field, gap]) => `| \`{{${field}}}\` | \`[${gap}]\` |`)
  .join('\n');

/** The whole page, in the order of a job search. */
export const messagesPage = (): string =>
  [
    OPENING,
    ...MESSAGE_KINDS.map(section),
    `## The fields of your own templates

| field | its gap where nothing is known |
|---|---|
${FIELD_ROWS}
`,
  ].join('\n');
