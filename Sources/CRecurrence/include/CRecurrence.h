/* The moments of a recurrence rule of iCalendar (RFC 5545, section 3.3.10) by libical, in plain C types. */
#ifndef CRECURRENCE_H
#define CRECURRENCE_H

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/* A moment of the clock that the rule's start is in. */
typedef struct {
  int year, month, day;
  int minutes; /* since midnight */
} crecurrence_moment;

/* Takes a moment; 0 ends the expansion. */
typedef int (*crecurrence_take)(void *context, crecurrence_moment moment);

/* Hands over the moments of a rule in order, the first one at `start` (20260106T193000 or 20260106), at
   most `limit` of them. Returns 0; -1 when the rule or the start cannot be read, or the rule repeats within
   a day, which no meeting does; -2 when libical is not on this machine. */
int crecurrence_expand(const char *rule, const char *start, int limit, crecurrence_take take,
                       void *context);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
#endif
