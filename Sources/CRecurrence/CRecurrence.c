#include "CRecurrence.h"

#include <dlfcn.h>
#include <libical/ical.h>
#include <pthread.h>
#include <stdio.h>

/* The functions of libical, found when a rule is first read: few commands read one, and loading the library
   with the part of ICU that it needs takes half a millisecond. */
static struct {
  __typeof__(&icalerror_set_errors_are_fatal) set_errors_are_fatal;
  __typeof__(&icalrecurrencetype_from_string) rule_from_string;
  __typeof__(&icaltime_from_string) time_from_string;
  __typeof__(&icaltime_is_null_time) is_null_time;
  __typeof__(&icalrecur_iterator_new) iterator_new;
  __typeof__(&icalrecur_iterator_next) iterator_next;
  __typeof__(&icalrecur_iterator_free) iterator_free;
  __typeof__(&icalmemory_free_ring) free_ring;
} ical;

static int is_loaded;

static void *find(void *library, const char *name) {
  void *function = dlsym(library, name);
  if (!function) is_loaded = 0;
  return function;
}

static void load(void) {
  char name[32];
  snprintf(name, sizeof name, "libical.so.%d", ICAL_MAJOR_VERSION);
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  is_loaded = 1;
  ical.set_errors_are_fatal = find(library, "icalerror_set_errors_are_fatal");
  ical.rule_from_string = find(library, "icalrecurrencetype_from_string");
  ical.time_from_string = find(library, "icaltime_from_string");
  ical.is_null_time = find(library, "icaltime_is_null_time");
  ical.iterator_new = find(library, "icalrecur_iterator_new");
  ical.iterator_next = find(library, "icalrecur_iterator_next");
  ical.iterator_free = find(library, "icalrecur_iterator_free");
  ical.free_ring = find(library, "icalmemory_free_ring");
}

int crecurrence_expand(const char *rule, const char *start, int limit, crecurrence_take take,
                       void *context) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  if (!is_loaded) return -2;
  ical.set_errors_are_fatal(0);
  struct icalrecurrencetype recurrence = ical.rule_from_string(rule);
  struct icaltimetype first = ical.time_from_string(start);
  icalrecur_iterator *iterator = NULL;
  if (recurrence.freq >= ICAL_DAILY_RECURRENCE && recurrence.freq <= ICAL_YEARLY_RECURRENCE &&
      !ical.is_null_time(first))
    iterator = ical.iterator_new(recurrence, first);
  int is_read = iterator != NULL;
  while (is_read && limit-- > 0) {
    struct icaltimetype time = ical.iterator_next(iterator);
    if (ical.is_null_time(time)) break;
    crecurrence_moment moment = {time.year, time.month, time.day,
                                 time.is_date ? 0 : time.hour * 60 + time.minute};
    if (!take(context, moment)) break;
  }
  if (iterator) ical.iterator_free(iterator);
  ical.free_ring(); /* what libical keeps of the texts it read */
  return is_read ? 0 : -1;
}
