#include "CRecurrence.h"

#include <libical/ical.h>

int crecurrence_expand(const char *rule, const char *start, int limit, crecurrence_take take,
                       void *context) {
  icalerror_set_errors_are_fatal(0);
  struct icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule);
  struct icaltimetype first = icaltime_from_string(start);
  icalrecur_iterator *iterator = NULL;
  if (recurrence.freq >= ICAL_DAILY_RECURRENCE && recurrence.freq <= ICAL_YEARLY_RECURRENCE &&
      !icaltime_is_null_time(first))
    iterator = icalrecur_iterator_new(recurrence, first);
  int is_read = iterator != NULL;
  while (is_read && limit-- > 0) {
    struct icaltimetype time = icalrecur_iterator_next(iterator);
    if (icaltime_is_null_time(time)) break;
    crecurrence_moment moment = {time.year, time.month, time.day,
                                 time.is_date ? 0 : time.hour * 60 + time.minute};
    if (!take(context, moment)) break;
  }
  if (iterator) icalrecur_iterator_free(iterator);
  icalmemory_free_ring(); /* what libical keeps of the texts it read */
  return is_read ? 0 : -1;
}
