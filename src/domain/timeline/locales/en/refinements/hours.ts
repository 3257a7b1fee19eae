/** An hour of a day: where the sentence names the day, it says no more than that one. */
import { refinement } from '../../../phrase';

export const hoursOfADay = refinement((phrases) => {
  const others = phrases.filter(({ reading }) => reading.hour !== true);
  return others.some(({ reading }) => reading.past !== true) ? others : phrases;
});
