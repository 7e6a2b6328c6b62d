/* Makes system calls that write fail, for one program: loaded before the C library (LD_PRELOAD).

   WGR_FAULT_PROGRAM  only in a program of this name
   WGR_FAULT          none, enospc (this call and all later ones), eio, eintr, short (half is written), kill, or term
                     (the program is told to stop)
   WGR_FAULT_AT       the call, from 1
   WGR_FAULT_COUNT    a file for the number of calls, where the program ends by itself */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;
static long at;
static char kind[16] = "none";
static int is_on;

static void tell(void) {
  const char *path = getenv("WGR_FAULT_COUNT");
  if (!is_on || !path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}

__attribute__((constructor)) static void begin(void) {
  const char *program = getenv("WGR_FAULT_PROGRAM"), *given = getenv("WGR_FAULT"),
             *place = getenv("WGR_FAULT_AT");
  if (!program || strcmp(program, program_invocation_short_name) != 0) return;
  if (given) snprintf(kind, sizeof kind, "%s", given);
  at = place ? atol(place) : 0;
  is_on = 1;
  atexit(tell);
}

/* Whether this call fails; errno says why. A call that can only be cut short or interrupted when it moves bytes
   fails otherwise only where that is possible. */
static int fails(int moves_bytes, int can_be_full) {
  if (!is_on) return 0;
  long call = atomic_fetch_add(&calls, 1) + 1;
  if (at <= 0 || call < at) return 0;
  if (strcmp(kind, "enospc") == 0) {
    errno = ENOSPC;
    return can_be_full;
  }
  if (call != at) return 0;
  if (strcmp(kind, "kill") == 0) raise(SIGKILL);
  if (strcmp(kind, "term") == 0) {
    kill(getpid(), SIGTERM);
    usleep(200000);
    return 0;
  }
  if (strcmp(kind, "eio") == 0) {
    errno = EIO;
    return 1;
  }
  if (strcmp(kind, "eintr") == 0) {
    errno = EINTR;
    return moves_bytes;
  }
  return 0;
}

static size_t shortened(size_t count) {
  return is_on && strcmp(kind, "short") == 0 && atomic_load(&calls) == at && count > 1 ? count / 2 : count;
}

/* The terminal, or whoever reads the answer, is no disk. */
static int is_disk(int descriptor) {
  struct stat status;
  return descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_disk(descriptor) && fails(1, 1)) return -1;
  return REAL(write)(descriptor, bytes, is_disk(descriptor) ? shortened(count) : count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (fails(1, 1)) return -1;
  return REAL(pwrite)(descriptor, bytes, shortened(count), offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  if (fails(1, 1)) return -1;
  return REAL(pwrite64)(descriptor, bytes, shortened(count), offset);
}

int fsync(int descriptor) { return fails(0, 0) ? -1 : REAL(fsync)(descriptor); }
int fdatasync(int descriptor) { return fails(0, 0) ? -1 : REAL(fdatasync)(descriptor); }
int ftruncate(int descriptor, off_t length) { return fails(0, 1) ? -1 : REAL(ftruncate)(descriptor, length); }
int ftruncate64(int descriptor, off64_t length) {
  return fails(0, 1) ? -1 : REAL(ftruncate64)(descriptor, length);
}
int rename(const char *from, const char *to) { return fails(0, 1) ? -1 : REAL(rename)(from, to); }
int renameat2(int from, const char *one, int to, const char *other, unsigned flags) {
  return fails(0, 1) ? -1 : REAL(renameat2)(from, one, to, other, flags);
}

/* Two folders trade places by a call that older C libraries have no name for. */
long syscall(long number, ...) {
  long values[6];
  va_list rest;
  va_start(rest, number);
  for (int place = 0; place < 6; place++) values[place] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_renameat2 && fails(0, 1)) return -1;
  return REAL(syscall)(number, values[0], values[1], values[2], values[3], values[4], values[5]);
}
int mkdir(const char *path, mode_t mode) { return fails(0, 1) ? -1 : REAL(mkdir)(path, mode); }
/* Of a journal: that is where SQLite makes a change good. Nobody can clean up where nothing can be removed. */
int unlink(const char *path) {
  const char *end = strrchr(path, '-');
  return end && strcmp(end, "-journal") == 0 && fails(0, 0) ? -1 : REAL(unlink)(path);
}

#define OPEN(name)                                                   \
  int name(const char *path, int flags, ...) {                       \
    va_list rest;                                                    \
    va_start(rest, flags);                                           \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                    \
    if (flags & O_CREAT && fails(0, 1)) return -1;                   \
    return REAL(name)(path, flags, mode);                            \
  }
OPEN(open)
OPEN(open64)
