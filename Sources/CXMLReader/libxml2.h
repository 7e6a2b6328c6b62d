#ifndef WGR_LIBXML2_H
#define WGR_LIBXML2_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/* The functions of libxml2 that are used, found when a document is first read: loading the library takes half a
   millisecond, and another half for the C++ library that the part of ICU behind it needs. */
#define LIBXML2_FUNCTIONS(of) \
  of(xmlSetGenericErrorFunc) \
  of(xmlCreatePushParserCtxt) \
  of(xmlCtxtUseOptions) \
  of(xmlDictSetLimit) \
  of(xmlDictGetUsage) \
  of(xmlParseChunk) \
  of(xmlStopParser) \
  of(xmlFreeParserCtxt) \
  of(xmlFreeDoc) \
  of(htmlCreatePushParserCtxt) \
  of(htmlCtxtUseOptions) \
  of(htmlParseChunk) \
  of(htmlFreeParserCtxt)

/* Where each of them lies once the library is loaded. */
#define LIBXML2_PLACE(name) __typeof__(&name) name;
struct libxml2 {
  LIBXML2_FUNCTIONS(LIBXML2_PLACE)
};

/* NULL where the library is not on this machine. */
const struct libxml2 *libxml2(void);

#endif
