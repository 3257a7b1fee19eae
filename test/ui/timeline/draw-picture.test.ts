import { describe, expect, it } from 'vitest';
import { App } from 'obsidian-test-mocks/obsidian';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { lanesOf, type Lane } from '../../../src/domain/follow-up/lanes';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { drawPicture } from '../../../src/ui/timeline/draw-picture';
import { drawFactsTable } from '../../../src/ui/timeline/facts-table';
import { pictureOf } from '../../../src/ui/timeline/picture';
import { fileOf, savePicture } from '../../../src/ui/timeline/save-picture';
import { sayHappening, sayLane } from '../../../src/ui/timeline/say-happening';
import { wordsKept } from '../../../src/domain/follow-up/word-kept';
import { drawWordKept } from '../../../src/ui/timeline/word-kept-table';
import { interview } from '../../domain/follow-up/notes';

const TODAY = day('2026-11-25');
const options = { preset: 'standard', holidays: NO_HOLIDAYS } as const;

const NOTES = [
  {
    company: 'Acme & Söhne <GmbH>',
    position: 'Engineer',
    day: '2026-11-16',
    interviewers: ['Jane Smith'],
    log: ['2026-11-17 sent thank-you to Jane Smith by email'],
    promises: [{ said: '2026-11-16', by: '2026-11-24' }],
  },
  { company: 'Bolt', day: '2026-11-10', log: ['2026-11-13 heard no'], promises: [{ said: '2026-11-10', by: '2026-11-13' }] },
];

function lanes(): Lane[] {
  const interviews = NOTES.map(interview);
  return lanesOf(interviews, planFollowUps(interviews, options, endOfDay(TODAY)).followUps, options, TODAY);
}

function svgOf(all: readonly Lane[]): SVGSVGElement {
  const svg = createDiv().createSvg('svg');
  drawPicture(svg, pictureOf(all, TODAY), ({ lane }) => sayLane(lane));
  return svg;
}

describe('the picture', () => {
  it('says each thing in words, and shows what was kept and what was not by signs of their own', () => {
    const all = lanes();
    const svg = svgOf(all);
    expect(svg.querySelectorAll('.follow-ups-time-thing')).toHaveLength(all.flatMap(({ happenings }) => happenings).length);
    const [acme] = all;
    expect(acme?.happenings.slice(0, 4).map((happening) => sayHappening(acme, happening, TODAY))).toEqual([
      'Acme & Söhne <GmbH>, Engineer. Interview, Mon 16 Nov: with Jane Smith',
      'Acme & Söhne <GmbH>, Engineer. Promise, Mon 16 Nov to Tue 24 Nov: “by 2026-11-24” By Tue 24 Nov: 1 business day late so far.',
      'Acme & Söhne <GmbH>, Engineer. Sent, Tue 17 Nov: Thanked Jane Smith, sent Tue 17 Nov',
      'Acme & Söhne <GmbH>, Engineer. Due, Wed 25 Nov: First check-in to Jane Smith, today',
    ]);
    expect(svg.querySelectorAll('.is-late .follow-ups-time-overrun')).toHaveLength(1);
    expect(svg.querySelectorAll('.is-kept .follow-ups-time-sign')).toHaveLength(1);
    expect(svg.querySelectorAll('.is-due > .follow-ups-time-ring')).toHaveLength(svg.querySelectorAll('.is-due').length);
    expect(svg.querySelectorAll('.is-sent .follow-ups-time-ring, .is-planned .follow-ups-time-ring')).toHaveLength(0);
  });

  it('has a table of the same facts', () => {
    const all = lanes();
    const el = createDiv();
    drawFactsTable(el, all, TODAY, App.createConfigured__({ files: {} }).asOriginalType__());
    const rows = [...el.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(all.flatMap(({ happenings }) => happenings).length);
    expect(rows.find(([, , what]) => what === 'Answer')).toEqual(['Bolt, Engineer', 'Fri 13 Nov', 'Answer', '“no”']);
  });
});

describe('how they keep their word', () => {
  it('stands as a table and as sentences', () => {
    const el = createDiv();
    drawWordKept(el, wordsKept(NOTES.map(interview), options, TODAY));
    const rows = [...el.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Acme & Söhne <GmbH>, Engineer', '1', '0', '0', '1', '1'],
      ['Bolt, Engineer', '1', '1', '1', '0', ''],
    ]);
    expect(el.querySelector('p')?.textContent).toBe('After an interview an answer took 3 days.');
  });

  it('draws nothing where nobody promised or answered anything', () => {
    const el = createDiv();
    drawWordKept(el, wordsKept([], options, TODAY));
    expect(el.childElementCount).toBe(0);
  });
});

describe('the SVG file', () => {
  it('is XML of its own, whatever stands in names, with scrolled parts back in their place', () => {
    const svg = svgOf(lanes());
    svg.lastElementChild?.setAttribute('data-scrolls', '');
    svg.lastElementChild?.setAttribute('transform', 'translate(300, 0)');
    const file = fileOf(svg);
    const parsed = new DOMParser().parseFromString(file.replace(/^<\?xml.*\?>\s*/, ''), 'image/svg+xml');
    expect(parsed.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(file).toContain('Acme &amp; Söhne &lt;GmbH');
    expect(file).not.toMatch(/translate\(300|tabindex|class=/);
  });

  it('takes a name that nothing has', async () => {
    const app = App.createConfigured__({ files: { 'Timeline 2026-11-25.svg': 'mine' } }).asOriginalType__();
    await savePicture(app, svgOf(lanes()), TODAY);
    const names = app.vault.getFiles().map(({ path }) => path);
    expect(names.sort()).toEqual(['Timeline 2026-11-25 2.svg', 'Timeline 2026-11-25.svg']);
    const mine = app.vault.getFileByPath('Timeline 2026-11-25.svg');
    expect(mine && (await app.vault.read(mine))).toBe('mine');
  });
});
