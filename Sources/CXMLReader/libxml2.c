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
static int is_loaded;

static void *find(void *library, const char *name) {
  void *function = dlsym(library, name);
  if (!function) is_loaded = 0;
  return function;
}

static void load(void) {
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  is_loaded = 1;
  functions.set_generic_error = find(library, "xmlSetGenericErrorFunc");
  functions.create_parser = find(library, "xmlCreatePushParserCtxt");
  functions.use_options = find(library, "xmlCtxtUseOptions");
  functions.set_dictionary_limit = find(library, "xmlDictSetLimit");
  functions.dictionary_usage = find(library, "xmlDictGetUsage");
  functions.parse = find(library, "xmlParseChunk");
  functions.stop = find(library, "xmlStopParser");
  functions.free_parser = find(library, "xmlFreeParserCtxt");
  functions.free_document = find(library, "xmlFreeDoc");
  functions.create_page_parser = find(library, "htmlCreatePushParserCtxt");
  functions.use_page_options = find(library, "htmlCtxtUseOptions");
  functions.parse_page = find(library, "htmlParseChunk");
  functions.free_page_parser = find(library, "htmlFreeParserCtxt");
}

const struct libxml2 *libxml2(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded ? &functions : NULL;
}

int cxml_is_here(void) { return libxml2() != NULL; }
