import { daysBetween, isCalendarDate } from '../../domain/calendar-date.ts';
import { countdown } from '../../words/board.ts';

/*
 * Counts «còn n ngày» anew for the reader's own day. A page that was built a week ago is otherwise right for
 * the day that it names; without this script nothing is lost.
 */

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

if (isCalendarDate(today)) {
  for (const text of document.querySelectorAll<HTMLElement>('[data-stated]')) {
    const { stated = '', due = '' } = text.dataset;
    if (!isCalendarDate(stated) || !isCalendarDate(due)) continue;
    const days = daysBetween(today, stated);
    if (days > 0) text.textContent = countdown.left(days);
    else if (today <= due) text.textContent = countdown.today;
    else {
      // Whether it was published since, only a newer build can tell.
      text.textContent = countdown.passed;
      text.closest('.quiet')?.classList.replace('quiet', 'care');
    }
  }
}
