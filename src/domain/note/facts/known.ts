/**
 * What is known of an interview: of all that is written, what each name means and which place wins.
 *
 * In: what is written, and the names that properties go by. Out: for each name the winning words first. Not here: what the words say.
 */
import { PLACES, type Fact, type Place, type Written } from '../fact';
import { findProperties, isStepName, nameSet, numbered, type PropertyName, type PropertyNames } from '../properties';
import { rawTextsOf } from '../read-value';
import { interviewTypesIn } from '../vocabulary';
import { ARRANGER_NAMES, PLAIN_DAY_NAMES } from '../words';

const ARRANGERS = nameSet(ARRANGER_NAMES);

/** Whether a name for people means who arranges an interview as well as who holds it, such as `recruiter`. */
export const isArrangerName = (name: string): boolean => ARRANGERS.has(name);

const PLAIN_DAYS = nameSet(PLAIN_DAY_NAMES);

/** Whether a name for a day is one that any note can have, such as `date`. */
export const isPlainDayName = (name: string): boolean => PLAIN_DAYS.has(name);

const MOST_WORDS = 200;

export class KnownFacts {
  private readonly used = new Map<PropertyName, Fact>();
  private readonly byPlace = new Map<Place, Written[]>();

  constructor(
    written: readonly Written[],
    private readonly names: PropertyNames,
  ) {
    for (const each of written) {
      const there = this.byPlace.get(each.place);
      if (there === undefined) this.byPlace.set(each.place, [each]);
      else there.push(each);
    }
  }

  /** All that is written under a property's names: what wins comes first. */
  all(name: PropertyName): Written[] {
    return PLACES.flatMap((place) => this.at(place, name));
  }

  private at(place: Place, name: PropertyName): Written[] {
    const here = this.byPlace.get(place);
    if (here === undefined) return [];
    const found = findProperties(here, this.names[name]);
    // "Type: Phone screen" in the text tells the interview's; among the properties it tells the note's.
    const types = name === 'interview-type' && place !== 'frontmatter' ? here.filter((each) => isTypeOfInterview(each)) : [];
    return [...found, ...types];
  }

  first(name: PropertyName): Written | null {
    return this.all(name)[0] ?? null;
  }

  /** Numbered ones too: `Interviewer 1`, `Interviewer 2`. */
  people(): Written[] {
    const all = this.all('interviewers');
    // Who only arranged the interview is thanked where nobody is named who held it.
    const first = all.find(({ name }) => !isArrangerName(name)) ?? all[0] ?? null;
    if (first === null) return PLACES.flatMap((place) => numbered(this.byPlace.get(place) ?? [], this.names.interviewers));
    // Of a table or a list each line gives one.
    return all.filter(({ place, name }) => place === first.place && name === first.name);
  }

  /** Marks what was used, for *Explain dates*. */
  use(name: PropertyName, written: Written | null | undefined): void {
    if (written == null || this.used.has(name)) return;
    const words = rawTextsOf(written.value).join(', ').slice(0, MOST_WORDS);
    this.used.set(name, { name, words, line: written.line, place: written.place });
  }

  get facts(): Fact[] {
    return [...this.used.values()];
  }
}

const isTypeOfInterview = ({ name, value }: Written): boolean =>
  /^type$/i.test(name.trim()) && typeof value === 'string' && interviewTypesIn(value).length > 0;

/** Whether what stands there may be the user's own next step. */
export const isStep = (written: Written): boolean => isStepName(written.name);
