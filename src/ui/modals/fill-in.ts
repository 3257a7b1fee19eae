/**
 * Asks for what a note that speaks of an interview lacks, its day or its company, and writes that as properties.
 */
import { Setting } from 'obsidian';
import { parseDay } from '../../domain/calendar/day';
import { propertiesOf, type MissingFact, type NearMiss } from '../../domain/note/near-miss';
import type { PluginContext } from '../../plugin/plugin-context';
import { mendNearMiss } from '../actions';
import { nameOfNote } from '../../domain/in-words';
import { addField, openForm } from './open-form';

const NAMES: Readonly<Record<Exclude<MissingFact, 'kind'>, string>> = { day: 'day', company: 'company' };

/** "Fill in day and company...": the button that opens the form; null where there is nothing that it could ask for. */
export function sayMissing({ missing }: NearMiss): string | null {
  const names = missing.flatMap((fact) => (fact === 'kind' ? [] : [NAMES[fact]]));
  return names.length === 0 ? null : `Fill in ${names.join(' and ')}...`;
}

export function openFillIn(pluginContext: PluginContext, { note, fix, missing }: NearMiss): void {
  const properties = 'properties' in fix ? fix.properties : [];
  const offered = (name: string): string => properties.find(([property]) => property === name)?.[1] ?? '';
  let day = offered('interview-date');
  let company = offered('company');
  openForm(pluginContext.app, {
    title: `Interview in “${nameOfNote(note)}”`,
    button: 'Save',
    draw: (el) => {
      const fields = [
        ...(missing.includes('day')
          ? [
              addField(new Setting(el).setName('Day of the interview'), 'Day of the interview', day, (value) => (day = value), {
                type: 'date',
              }),
            ]
          : []),
        ...(missing.includes('company')
          ? [addField(new Setting(el).setName('Company'), 'Company', company, (value) => (company = value))]
          : []),
      ];
      fields[0]?.focus();
    },
    save: () => {
      const on = parseDay(day);
      if (missing.includes('day') && on === null) return Promise.resolve('Choose the day of the interview.');
      if (missing.includes('company') && company.trim() === '') return Promise.resolve('Write whose company it was.');
      const properties = propertiesOf({
        kind: missing.includes('kind'),
        company: missing.includes('company') ? company.trim() : null,
        day: missing.includes('day') ? on : null,
      });
      return mendNearMiss(pluginContext, note, { title: 'Save', properties });
    },
  });
}
