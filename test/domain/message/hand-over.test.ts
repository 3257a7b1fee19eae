import { describe, expect, it } from 'vitest';
import { addressOf, bodyText, isAddress, LONGEST_LINK, mailLink, wholeText } from '../../../src/domain/message/hand-over';
import { plainLine, plainText } from '../../../src/domain/message/plain-text';

const message = { to: 'jane@acme.example', subject: 'Thank you', body: 'Dear Jane,\n\nIt was **good**.\n\nSam' };

describe('plain text', () => {
  it.each([
    ['**Thank you** for _that_ and *this*', 'Thank you for that and this'],
    ['the [paper](https://example.com/p) and [[Notes|my notes]]', 'the paper (https://example.com/p) and my notes'],
    ['[[Jane Smith]]', 'Jane Smith'],
    ['==marked== and ~~struck~~', 'marked and '.trimEnd()],
    ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['# Heading\n> quoted\n* item', 'Heading\nquoted\n- item'],
    ['a footnote[^1] %%hidden%%here', 'a footnote here'],
    ['1\\. not a list \\*star\\*', '1. not a list *star*'],
    ['one\r\n\r\n\r\n\r\ntwo', 'one\n\ntwo'],
  ])('of %j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('as one line cannot start a heading, a list or a quote', () => {
    expect(plainLine('## - > 1. Plans\nfor 2027')).toBe('Plans for 2027');
  });
});

describe('copying', () => {
  it('gives subject and text, or the text alone for a reply', () => {
    expect(wholeText(message)).toBe('Subject: Thank you\n\nDear Jane,\n\nIt was good.\n\nSam');
    expect(bodyText(message)).toBe('Dear Jane,\n\nIt was good.\n\nSam');
    expect(wholeText({ ...message, subject: '' })).toBe(bodyText(message));
  });
});

describe('an address', () => {
  it.each(['jane@acme.example', 'jane.o+jobs@mail.acme.example', 'jörg@müller.example'])('can be %s', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    'jane',
    'jane@',
    '@acme.example',
    'jane@acme',
    'a b@acme.example',
    'jane@acme.example\nBcc: x@y.example',
    'jane@acme.example?bcc=x@y.example',
    'jane@acme.example,bob@acme.example',
    'jane@-.example',
    `${'x'.repeat(250)}@acme.example`,
  ])('cannot be %j', (text) => {
    expect(isAddress(text)).toBe(false);
  });

  it('is taken out of a To line', () => {
    expect(addressOf('Jane Smith <jane@acme.example>')).toBe('jane@acme.example');
    expect(addressOf(' mailto:jane@acme.example ')).toBe('jane@acme.example');
    expect(addressOf('Jane <jane@acme.example>, Bob <bob@acme.example>')).toBeNull();
  });
});

describe('a link to the mail app', () => {
  it('writes line ends as CRLF and encodes all else', () => {
    expect(mailLink({ ...message, subject: 'Thanks & more?' })).toEqual({
      link: 'mailto:jane@acme.example?subject=Thanks%20%26%20more%3F&body=Dear%20Jane%2C%0D%0A%0D%0AIt%20was%20good.%0D%0A%0D%0ASam',
    });
  });

  it('lets no text add a header', () => {
    const made = mailLink({
      to: 'a&bcc=x@acme.example',
      subject: 'Hi\r\nBcc: all@acme.example&cc=b',
      body: 'one&bcc=c@d.example\r\nBcc: e',
    });
    if (!('link' in made)) throw new Error(made.problem);
    const { searchParams, pathname } = new URL(made.link);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(decodeURIComponent(pathname)).toBe('a&bcc=x@acme.example');
    expect(searchParams.get('subject')).toBe('Hi Bcc: all@acme.example&cc=b');
  });

  it('goes without an address, and is refused with a wrong one', () => {
    expect(mailLink({ ...message, to: null })).toHaveProperty('link', expect.stringMatching(/^mailto:\?subject=/));
    expect(mailLink({ ...message, to: 'jane@acme.example\nBcc: x@y.example' })).toHaveProperty(
      'problem',
      expect.stringContaining('is not a mail address'),
    );
  });

  it('is refused with more than 1,800 characters, and survives half a character', () => {
    const body = (length: number): string => 'x'.repeat(length - 'mailto:jane@acme.example?subject=Thank%20you&body='.length);
    expect(mailLink({ ...message, body: body(LONGEST_LINK) })).toHaveProperty('link');
    expect(mailLink({ ...message, body: body(LONGEST_LINK + 1) })).toHaveProperty('problem', expect.stringContaining('Copy it instead'));
    expect(mailLink({ ...message, body: 'a \uD800 b' })).toHaveProperty('link', expect.stringContaining('%EF%BF%BD'));
  });
});
