/* A streaming XML reader over libxml2's SAX2 parser that shows Swift plain C types only.
   Strict, without DTDs, entities from outside, network access or unbounded growth. */
#ifndef CXMLREADER_H
#define CXMLREADER_H

#include "CHTMLReader.h"

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/* An attribute: its local name (interned: equal names have equal addresses within one reader) and
   its value, which is not terminated and lives only during the callback. */
typedef struct {
  const char *name;
  const char *value;
  size_t length;
} cxml_attribute;

/* What the reader should do with an element it has announced. */
typedef enum {
  cxml_read_children = 0, /* announce its children, drop its text */
  cxml_read_text = 1,     /* announce its children, collect its text until its end */
  cxml_skip = 2,          /* announce neither children nor text, nor its end */
} cxml_interest;

typedef cxml_interest (*cxml_start)(void *context, const char *name, const char *namespace_uri,
                                    const cxml_attribute *attributes, size_t count);
typedef void (*cxml_end)(void *context, const char *text, size_t length);

typedef enum {
  cxml_ok = 0,
  cxml_malformed = 1,      /* not well-formed, or in an encoding that cannot be read */
  cxml_doctype = 2,        /* has a document type declaration */
  cxml_too_deep = 3,       /* elements nested deeper than the limit */
  cxml_text_too_long = 4,  /* more text, attribute value or comment in one element than the limit */
  cxml_too_many_names = 5, /* more distinct names than the limit holds */
  cxml_truncated = 6,      /* ends before its root element has begun and ended */
  cxml_empty = 7,          /* has nothing in it */
  cxml_stopped = 8,        /* stopped on request */
} cxml_status;

typedef struct {
  int depth;          /* elements in elements */
  size_t text;        /* bytes of text, of a tag or of a comment */
  size_t names;       /* bytes of distinct names */
} cxml_limits;

typedef struct cxml_reader cxml_reader;

/* A new reader, or NULL when there is no memory for it or no libxml2. */
cxml_reader *_Nullable cxml_open(cxml_start start, cxml_end end, void *context, cxml_limits limits);

/* Whether libxml2 is on this machine; without it no reader opens. */
int cxml_is_here(void);

/* Reads on; `last` ends the document. After anything but cxml_ok only cxml_close may follow. */
cxml_status cxml_feed(cxml_reader *reader, const uint8_t *_Nullable bytes, size_t count, int last);

/* Makes the reader stop before its next callback; cxml_feed then returns cxml_stopped. */
void cxml_stop(cxml_reader *reader);

/* The line being read, from 1; after an error, the line of the error. */
int cxml_line(cxml_reader *reader);

void cxml_close(cxml_reader *reader);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
#endif
