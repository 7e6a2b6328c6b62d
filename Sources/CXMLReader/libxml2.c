#include "libxml2.h"
#include "CXMLReader.h"

#include <dlfcn.h>
#include <pthread.h>

/* Since 2.14 it is another library to the linker. */
#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif

static struct libxml2 functions;
static int is_missing = 1;

#define FIND(name) \
  if (!(functions.name = (__typeof__(&name))dlsym(library, #name))) return;

static void load(void) {
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  LIBXML2_FUNCTIONS(FIND)
  is_missing = 0;
}

const struct libxml2 *libxml2(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_missing ? NULL : &functions;
}

int cxml_is_here(void) { return libxml2() != NULL; }
