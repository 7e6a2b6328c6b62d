/* The elements of a web page, by libxml2's HTML parser, in plain C types. Nothing is fetched, and nothing
   outside the page is read. */
#ifndef CHTMLREADER_H
#define CHTMLREADER_H

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/* The attributes are names and values in turn, ended by NULL; a value can be NULL. */
typedef void (*chtml_start)(void *context, const char *name,
                            const char *_Nullable const *_Nullable attributes);
typedef void (*chtml_end)(void *context, const char *name);
typedef void (*chtml_text)(void *context, const char *text, size_t length);

typedef enum {
  chtml_ok = 0,
  chtml_too_deep = 1,     /* elements nested deeper than the limit */
  chtml_out_of_memory = 2,
} chtml_status;

typedef struct chtml_reader chtml_reader;

/* A new reader of a page in UTF-8, or NULL when there is no memory for it or no libxml2. */
chtml_reader *_Nullable chtml_open(chtml_start start, chtml_end end, chtml_text text, void *context,
                                   int depth);

/* Reads on; `last` ends the page. */
chtml_status chtml_feed(chtml_reader *reader, const uint8_t *_Nullable bytes, size_t count, int last);

/* Makes the reader hand over nothing more. */
void chtml_stop(chtml_reader *reader);

void chtml_close(chtml_reader *reader);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
#endif
