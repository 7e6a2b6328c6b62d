#ifndef WGR_LIBXML2_H
#define WGR_LIBXML2_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/* The functions of libxml2, found when a document is first read: loading the library takes half a millisecond, and
   another half for the C++ library that the part of ICU behind it needs. */
struct libxml2 {
  __typeof__(&xmlSetGenericErrorFunc) set_generic_error;
  __typeof__(&xmlCreatePushParserCtxt) create_parser;
  __typeof__(&xmlCtxtUseOptions) use_options;
  __typeof__(&xmlDictSetLimit) set_dictionary_limit;
  __typeof__(&xmlDictGetUsage) dictionary_usage;
  __typeof__(&xmlParseChunk) parse;
  __typeof__(&xmlStopParser) stop;
  __typeof__(&xmlFreeParserCtxt) free_parser;
  __typeof__(&xmlFreeDoc) free_document;
  __typeof__(&htmlCreatePushParserCtxt) create_page_parser;
  __typeof__(&htmlCtxtUseOptions) use_page_options;
  __typeof__(&htmlParseChunk) parse_page;
  __typeof__(&htmlFreeParserCtxt) free_page_parser;
};

/* NULL where the library is not on this machine. */
const struct libxml2 *libxml2(void);

#endif
