import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day';
import { readMail } from '../../src/domain/note/mail';
import { readMailFile } from '../../src/plugin/mail-file';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const HEAD =
  'From: =?utf-8?Q?Jane_M=C3=BCller?= <jane@acme.example>\r\nDate: Tue, 24 Nov 2026 09:12:33 +0100\r\nSubject: Your interview\r\n';
const mail = (headers: string, body: string, name = 'answer.eml'): File =>
  new File([`${HEAD}MIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`], name);
const HTML =
  '<html><head><title>Acme</title><style>p { color: red }</style></head><body><p>Hi Sam,</p><p>we decide by\n Friday, 4&nbsp;December &ndash; sorry.</p>' +
  '<blockquote><p>We decide tomorrow.</p></blockquote><script>window.hacked = 1</script><img src="https://track.example/x.png"></body></html>';

const WORDS = 'Hi Sam,\n\nwe decide by Friday, 4 December – sorry.';
const QUOTED_PRINTABLE = 'Hi Sam,\r\n\r\nwe decide by Friday, =\r\n4 December =E2=80=93 sorry.';
const both = (text: string, html: string): string =>
  `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`;

async function read(file: File) {
  const text = await readMailFile(file);
  return text.ok ? readMail(text.text, day('2026-11-25'), 'month-first') : text.reason;
}

describe('a mail that is dropped', () => {
  it.each([
    ['in plain text', mail('Content-Type: text/plain; charset=utf-8', WORDS)],
    [
      'in quoted-printable',
      mail('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable', QUOTED_PRINTABLE),
    ],
    ['in base64', mail('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64', base64(WORDS))],
    ['in HTML alone', mail('Content-Type: text/html; charset=utf-8', HTML)],
    ['in both forms', mail('Content-Type: multipart/alternative; boundary=b', both(WORDS, '<p>other words</p>'))],
    ['with an empty text beside its HTML', mail('Content-Type: multipart/alternative; boundary=b', both(' ', HTML))],
    ['under a name of its own', mail('Content-Type: text/plain; charset=utf-8', WORDS, 'RE_ your interview')],
  ])('%s', async (_, file) => {
    const found = await read(file);
    expect(found).toMatchObject({ from: 'Jane Müller <jane@acme.example>', sentOn: '2026-11-24' });
    expect((found as { words: string }).words.replace(/\u00a0/g, ' ').trim()).toBe(WORDS);
  });

  it('of which all is quoted in HTML keeps what it quotes', async () =>
    expect(await read(mail('Content-Type: text/html', '<blockquote>We decide by Friday.</blockquote>'))).toMatchObject({
      words: 'We decide by Friday.',
    }));

  it('that quotes twenty levels deep says its own words alone', async () => {
    const quoted = Array.from({ length: 20 }, (_, level) => `${'>'.repeat(level + 1)} We decide tomorrow.`).join('\r\n');
    expect(await read(mail('Content-Type: text/plain', `We decide by Friday.\r\n\r\n${quoted}`))).toMatchObject({
      words: 'We decide by Friday.',
    });
  });

  it.each([
    ['a name in quotes', 'From: "Smith, Jane" <jane@acme.example>', 'Smith, Jane <jane@acme.example>'],
    ['a name over two lines', 'From: Jane\r\n Smith <jane@acme.example>', 'Jane Smith <jane@acme.example>'],
    ['an encoded name in quotes', 'From: "=?iso-8859-1?Q?Jane_M=FCller?=" <j@acme.example>', 'Jane Müller <j@acme.example>'],
    ['an address alone', 'From: jane@acme.example', 'jane@acme.example'],
  ])('has its sender as mail programs show it: %s', async (_, head, from) =>
    expect(await read(new File([`${head}\r\nDate: Tue, 24 Nov 2026 09:12:33 +0100\r\n\r\nSoon.`], 'a.eml'))).toMatchObject({ from }),
  );

  it('with a forged date keeps it, for the form to ask', async () =>
    expect(
      await read(new File(['From: j@a.example\r\nDate: Tue, 19 Jan 2038 03:14:07 +0000\r\n\r\nWe decide by Friday.'], 'a.eml')),
    ).toMatchObject({
      sentOn: '2038-01-19',
    }));

  it('with nothing but headers has no words', async () =>
    expect(await read(mail('Content-Type: text/plain', ''))).toMatchObject({ words: '' }));

  it('saved as text', async () =>
    expect(
      await read(
        new File(['From:\tJane\nSent:\tTuesday, November 24, 2026 9:12 AM\nTo:\tSam\nSubject:\tHello\n\nWe decide by Friday.'], 'a.msg'),
      ),
    ).toMatchObject({ from: 'Jane', sentOn: '2026-11-24', words: 'We decide by Friday.' }));
});

describe('a file that is no mail is refused with what to do', () => {
  it.each([
    [
      'a picture',
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])], 'photo.png'),
      '“photo.png” is no mail. Drop a file that ends in .eml',
    ],
    ['a picture called a mail', new File([new Uint8Array([0x89, 0x50, 0, 0])], 'photo.eml'), '“photo.eml” is no mail.'],
    ['data', new File(['{"a": 1}'], 'data.json'), '“data.json” is no mail.'],
    [
      "Outlook's own",
      new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])], 'a.msg'),
      'is in Outlook’s own format. Save the mail as .eml',
    ],
    ['an empty one', new File([], 'a.eml'), '“a.eml” is empty.'],
    ['one of 30 MB', new File([new Uint8Array(30_000_000)], 'a.eml'), 'is larger than 25 MB.'],
    ['one that nests without end', mail('Content-Type: multipart/mixed; boundary=b0', nested(400)), 'could not be read'],
  ])('%s', async (_, file, reason) => expect(await read(file)).toContain(reason));

  it('one that cannot be read, such as a folder', async () => {
    const folder = new File(['x'], 'Mails');
    folder.arrayBuffer = () => Promise.reject(new Error('A folder'));
    expect(await read(folder)).toBe('“Mails” could not be read (A folder). Paste the words of the mail instead.');
  });
});

function nested(levels: number): string {
  let text = '';
  for (let level = 0; level < levels; level++) text += `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n\r\n`;
  return text;
}
