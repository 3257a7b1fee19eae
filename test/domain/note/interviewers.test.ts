import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInterviewers } from '../../../src/domain/note/interviewers';

/** Reads what stands behind `interviewers:`, as a person would write it. */
const people = (yaml: string) => readInterviewers((parse(`interviewers: ${yaml}`) as { interviewers: unknown }).interviewers);
const told = (yaml: string) =>
  people(yaml).map((person) =>
    person === null
      ? null
      : [person.name, person.email, person.link === null ? null : `[[${person.link}]]`].filter((part) => part !== null).join(' '),
  );

describe('interviewers', () => {
  it.each([
    ['a name', 'Jane Smith', ['Jane Smith']],
    ['a name and an address', 'Jane Smith <jane@acme.example>', ['Jane Smith jane@acme.example']],
    ['an address in brackets', 'Jane Smith (jane@acme.example)', ['Jane Smith jane@acme.example']],
    ['an address behind a colon, a map for YAML', '\n  - Jane Smith: jane@acme.example', ['Jane Smith jane@acme.example']],
    ['an address alone', 'jane.smith+jobs@acme.example', ['Jane Smith jane.smith+jobs@acme.example']],
    ['a Markdown link to an address', '"[Jane Smith](mailto:jane@acme.example)"', ['Jane Smith jane@acme.example']],
    ['a quoted link', '"[[Bob Lee]]"', ['Bob Lee [[Bob Lee]]']],
    ['a link with another name', '"[[People/Bob Lee|Bob]]"', ['Bob [[People/Bob Lee]]']],
    ['a link into a folder', '"[[People/Bob Lee]]"', ['Bob Lee [[People/Bob Lee]]']],
    ['a link without quotes', '[[Bob Lee]]', ['Bob Lee [[Bob Lee]]']],
    ['a link with a comma in it, without quotes', '[[Lee, Bob]]', ['Lee, Bob [[Lee, Bob]]']],
    ['links without quotes in a list', '\n  - [[Bob Lee]]\n  - [[Jane Smith]]', ['Bob Lee [[Bob Lee]]', 'Jane Smith [[Jane Smith]]']],
    ['a list', '\n  - Jane Smith <jane@acme.example>\n  - "[[Bob Lee]]"', ['Jane Smith jane@acme.example', 'Bob Lee [[Bob Lee]]']],
    ['a list in brackets', '[Jane Smith, Bob Lee]', ['Jane Smith', 'Bob Lee']],
    ['names between commas', 'Jane Smith, Bob Lee and Ana Ruiz', ['Jane Smith', 'Bob Lee', 'Ana Ruiz']],
    ['names joined by an ampersand', 'Jane Smith & Bob Lee', ['Jane Smith', 'Bob Lee']],
    ['names over several lines', '|\n  Jane Smith\n  Bob Lee', ['Jane Smith', 'Bob Lee']],
    [
      'links and names between commas',
      '"[[Bob Lee]], Jane Smith <jane@acme.example>"',
      ['Bob Lee [[Bob Lee]]', 'Jane Smith jane@acme.example'],
    ],
    ['a name in tags of HTML', '"<i>Jane</i> <b class=x>Smith</b>"', ['Jane Smith']],
    ['a name in emphasis', '"**Jane Smith**, _Bob Lee_ and ==Ana Ruiz=="', ['Jane Smith', 'Bob Lee', 'Ana Ruiz']],
    ['names parted by a tag', '"Jane Smith<br>Bob Lee"', ['Jane Smith', 'Bob Lee']],
    ['a link of HTML to an address', `'<a href="mailto:jane@acme.example">Jane Smith</a>'`, ['Jane Smith jane@acme.example']],
    ['emphasis around a link', '"**[[Bob Lee]]**"', ['Bob Lee [[Bob Lee]]']],
    ['an underscore within a name', 'jane_smith', ['Jane Smith']],
    ['an entity of HTML', '"Jane&nbsp;Smith &amp; Bob Lee"', ['Jane Smith', 'Bob Lee']],
    ['angles around an address alone', '<jane@acme.example>', ['Jane jane@acme.example']],
    ['a role in brackets', 'Jane Smith (CTO, Berlin)', ['Jane Smith']],
    ['a role behind a dash', 'Jane Smith - Hiring Manager', ['Jane Smith']],
    ['a role behind a comma in a list', '\n  - Jane Smith, CTO\n  - Bob Lee, HR', ['Jane Smith', 'Bob Lee']],
    ['a role behind a colon, a map for YAML', '\n  - Jane Smith: CTO', ['Jane Smith']],
    ['a role behind a comma', 'Jane Smith, HR', ['Jane Smith']],
    ['roles behind two names', 'Jane Smith, Engineering Manager, Bob Lee, head of catchments', ['Jane Smith', 'Bob Lee']],
    ['a name that is a trade too', 'Jane Smith, Sarah Cook', ['Jane Smith', 'Sarah Cook']],
    ['a role alone, since nobody else is named', 'Hiring manager', ['Hiring manager']],
    ['a credential', 'Jane Smith, PhD', ['Jane Smith']],
    ['a name with a hyphen, an accent and a title', 'Dr. Zoë Núñez-Rao', ['Dr. Zoë Núñez-Rao']],
    ['the same name twice', '[Jane Smith, jane smith]', ['Jane Smith']],
    ['a right-to-left name', 'שרה כהן', ['שרה כהן']],
    ['nobody yet', 'TBD', []],
    ['a question mark', '"?"', []],
    ['nothing', '', []],
    ['an empty list', '[]', []],
    ['an empty item', '\n  -\n  - Jane Smith', ['Jane Smith']],
    ['a person as an object', '\n  - {name: Jane, role: CTO}\n  - Bob Lee', ['Jane', 'Bob Lee']],
    ['an object with an address', '\n  - {id: c1, name: Jane Smith, email: jane@acme.example}', ['Jane Smith jane@acme.example']],
    ['an object that names nobody', '\n  - {id: c1, team: data}\n  - Bob Lee', [null, 'Bob Lee']],
    ['a path whose file is named as a handle', '"[[People/@tova.reed.md|@tova]]"', ['Tova Reed [[People/@tova.reed.md]]']],
    ['a link to a file with hyphens', '"[[tova-reed]]"', ['Tova Reed [[tova-reed]]']],
    [
      'last names first, between semicolons',
      '"Reed, Tova <a@vela.example>; Park, Orin <b@vela.example>"',
      ['Tova Reed a@vela.example', 'Orin Park b@vela.example'],
    ],
    ['a last name first, told by the address', '"Reed, Tova <tova.reed@vela.example>"', ['Tova Reed tova.reed@vela.example']],
    ['a last name first in a list', '\n  - "Reed, Tova"\n  - Bob Lee, HR', ['Tova Reed', 'Bob Lee']],
    ['two first names are two people', 'Jane, Bob', ['Jane', 'Bob']],
    ['a link to the web around a name', '"[Jane Smith](https://acme.example/jane)"', ['Jane Smith']],
    [
      'an address with the first name in it tells who stands last first',
      '"Reed, Tova <tova@vela.example>"',
      ['Tova Reed tova@vela.example'],
    ],
    ['an address with neither name in it tells nothing', '"Reed, Tova <hr@vela.example>"', ['Reed', 'Tova hr@vela.example']],
    ['an object whose name is no text', '\n  - {name: [Jane], role: CTO}\n  - Bob Lee', [null, 'Bob Lee']],
    ['a list in a list', '\n  - []\n  - Bob Lee', ['Bob Lee']],
    ['a truth value is nobody', 'true', []],
    ['a number is nobody', '3', []],
    ['an address on the web is nobody', 'https://linkedin.example/in/jane', []],
    ['an emoji is nobody, and stands beside somebody', '\n  - 👩\n  - 👤 Jane Smith', ['Jane Smith']],
  ])('%s', (_, yaml, expected) => {
    expect(told(yaml)).toEqual(expected);
  });
});
