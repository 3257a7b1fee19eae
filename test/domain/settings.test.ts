import { describe, expect, it } from 'vitest';
import { propertyNamesProblem } from '../../src/domain/note/properties';
import { dateOrderOf, DEFAULT_SETTINGS, proofPointsPath, readSettings, SETTING_NAMES } from '../../src/domain/settings';

describe('stored settings', () => {
  it.each([
    ['a first start', null],
    ['no file', undefined],
    ['nothing chosen', {}],
    ["another version's names alone", { tone: 'warm', __proto__: { preset: 'brisk' } }],
  ])('are the defaults, and no problem, with %s', (_what, stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('count as they were chosen', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      name: 'Sam',
      preset: 'brisk',
      dateOrder: 'day-first',
      country: 'GB-SCT',
      propertyNames: 'company: Kunde',
    };
    expect(readSettings(chosen)).toEqual({ settings: chosen, problems: [] });
  });

  it.each([
    ['a preset of a later version', { preset: 'gentle' }, 'preset', '“Preset” was stored as "gentle"'],
    ['a number for a name', { name: 7 }, 'name', '“Your name” was stored as 7'],
    ['nothing for a folder', { interviewFolder: null }, 'interviewFolder', '“Folder of interview notes” was stored as null'],
    ['words for a switch', { statusBar: 'yes' }, 'statusBar', '“Count in the status bar” was stored as "yes"'],
    ['a country that there is not', { country: 'Narnia' }, 'country', '“Public holidays” was stored as "Narnia"'],
    ['a name that only looks like a choice', { preset: 'constructor' }, 'preset', '“Preset” was stored as "constructor"'],
    ['a list for a choice', { greeting: ['Dear'] }, 'greeting', '“Messages begin with” was stored as ["Dear"]'],
  ])('are at the default, and told, with %s; the others count', (_what, stored, name, message) => {
    const { settings, problems } = readSettings({ signOff: 'Best wishes', ...stored });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, signOff: 'Best wishes' });
    expect(problems).toEqual([{ name, message: expect.stringContaining(message) as string }]);
  });

  it.each([['a text'], [['a list']], [7], [true]])('are the defaults, and that is told, where the file holds %j', (stored) => {
    const { settings, problems } = readSettings(stored);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([{ name: null, message: 'The stored settings are no list of names and values, so the defaults are used.' }]);
  });

  it('are told in short, however long the value is', () => {
    const [problem] = readSettings({ preset: 'x'.repeat(10_000) }).problems;
    expect(problem?.message.length).toBeLessThan(200);
  });

  it('have numbers in the order of the locale until an order is chosen', () => {
    expect(readSettings({}, 'en-GB').settings.dateOrder).toBe('day-first');
    expect(readSettings({}, 'en-US').settings.dateOrder).toBe('month-first');
    expect(readSettings({ dateOrder: 'month-first' }, 'en-GB').settings.dateOrder).toBe('month-first');
    expect(dateOrderOf('de-AT')).toBe('day-first');
  });

  it('each have a name that the user sees', () => {
    expect(Object.keys(SETTING_NAMES).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });
});

describe('the note of proof points', () => {
  it.each([
    ['the usual one where none is named', ' ', 'Proof points.md', false],
    ['the one that is named', 'Me/Proof.md', 'Me/Proof.md', true],
    ['the one that is named without its ending', '/Me/Proof', 'Me/Proof.md', true],
  ])('is %s', (_which, proofPointsNote, path, isNamed) => {
    expect(proofPointsPath({ proofPointsNote })).toEqual({ path, isNamed });
  });
});

describe('lines of property names', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n  \n'],
    ['one name', 'company: Kunde'],
    ['several names, on lines with Windows ends', 'company: Kunde, Client of mine\r\nInterview Date: Gesprächstag\r\n'],
  ])('mean something: %s', (_what, setting) => {
    expect(propertyNamesProblem(setting)).toBeNull();
  });

  it.each([
    ['Kunde', '“Kunde” does not say for which property it stands. Write it as “company: Kunde”.'],
    ['company: Kunde\ncompany:  ,', '“company:  ,” gives no name. Write it as “company: name”.'],
    ['compny: Kunde', '“compny: Kunde” begins with no property. It can be one of company, position, interview-date'],
    [': Kunde', '“: Kunde” begins with no property.'],
  ])('mean nothing: %j', (setting, problem) => {
    expect(propertyNamesProblem(setting)).toContain(problem);
    expect(readSettings({ propertyNames: setting }).problems).toEqual([
      { name: 'propertyNames', message: expect.stringContaining(problem) as string },
    ]);
    // The lines that mean something still count.
    expect(readSettings({ propertyNames: setting }).settings.propertyNames).toBe(setting);
  });
});
