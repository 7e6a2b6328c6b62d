#include "CXMLReader.h"
#include "libxml2.h"

#include <stdlib.h>
#include <string.h>

struct cxml_reader {
  const struct libxml2 *xml;
  xmlParserCtxtPtr parser;
  cxml_start start;
  cxml_end end;
  void *context;
  cxml_limits limits;
  cxml_status status;
  int line;

  int depth;
  int skip_depth; /* the depth of the element being skipped, 0 when none is */
  int has_root;
  int has_text; /* anything but white space and byte order marks */
  int collecting; /* the depth of the element whose text is collected, 0 when none is */
  size_t element_text; /* bytes of text seen since the last start of an element */
  size_t unannounced;  /* bytes fed since the last callback: of an attribute, a comment … */

  char *text;
  size_t length, capacity;
  cxml_attribute *attributes;
  size_t attribute_capacity;
};

static void fail(cxml_reader *reader, cxml_status status) {
  if (reader->status == cxml_ok) {
    reader->status = status;
    reader->line = reader->parser->input ? reader->parser->input->line : 0;
  }
  reader->xml->xmlStopParser(reader->parser);
}

static int keep_attributes(cxml_reader *reader, int count, const xmlChar **values) {
  size_t needed = (size_t)count;
  if (needed > reader->attribute_capacity) {
    cxml_attribute *grown = realloc(reader->attributes, needed * sizeof *grown);
    if (!grown) return 0;
    reader->attributes = grown;
    reader->attribute_capacity = needed;
  }
  for (size_t i = 0; i < needed; i++) {
    const xmlChar **value = values + i * 5;
    reader->attributes[i].name = (const char *)value[0];
    reader->attributes[i].value = (const char *)value[3];
    reader->attributes[i].length = (size_t)(value[4] - value[3]);
    if (reader->attributes[i].length > reader->limits.text) return 0;
  }
  return 1;
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **namespace_list, int count, int defaulted,
                     const xmlChar **values) {
  (void)prefix, (void)namespaces, (void)namespace_list, (void)defaulted;
  cxml_reader *reader = context;
  if (reader->status != cxml_ok) return;
  reader->has_root = 1;
  reader->element_text = 0;
  reader->unannounced = 0;
  if (++reader->depth > reader->limits.depth) return fail(reader, cxml_too_deep);
  if (reader->skip_depth) return;
  if (!keep_attributes(reader, count, values)) return fail(reader, cxml_text_too_long);
  static const cxml_attribute none;
  switch (reader->start(reader->context, (const char *)name, uri ? (const char *)uri : "",
                        reader->attributes ? reader->attributes : &none, (size_t)count)) {
    case cxml_skip: reader->skip_depth = reader->depth; break;
    case cxml_read_text: reader->collecting = reader->depth; break;
    case cxml_read_children: reader->collecting = 0; break;
  }
  reader->length = 0;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  cxml_reader *reader = context;
  if (reader->status != cxml_ok) return;
  reader->unannounced = 0;
  int depth = reader->depth--;
  if (reader->skip_depth) {
    if (reader->skip_depth == depth) reader->skip_depth = 0;
    return;
  }
  size_t length = reader->collecting == depth ? reader->length : 0;
  reader->collecting = 0;
  reader->end(reader->context, reader->text ? reader->text : "", length);
}

static void on_text(void *context, const xmlChar *text, int count) {
  cxml_reader *reader = context;
  if (reader->status != cxml_ok || count <= 0) return;
  size_t length = (size_t)count;
  reader->unannounced = 0;
  reader->element_text += length;
  if (reader->element_text > reader->limits.text) return fail(reader, cxml_text_too_long);
  if (!reader->collecting || reader->collecting != reader->depth) return;
  size_t needed = reader->length + length;
  if (needed > reader->capacity) {
    size_t capacity = needed * 2;
    char *grown = realloc(reader->text, capacity);
    if (!grown) return fail(reader, cxml_text_too_long);
    reader->text = grown;
    reader->capacity = capacity;
  }
  memcpy(reader->text + reader->length, text, length);
  reader->length = needed;
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *public_id,
                       const xmlChar *system_id) {
  (void)name, (void)public_id, (void)system_id;
  fail(context, cxml_doctype);
}

static void on_error(void *context, xmlErrorPtr error) {
  /* libxml2 hands errors the user data, as it does every other callback, not its own context. */
  cxml_reader *reader = context;
  if (reader->status != cxml_ok) return;
  /* An undeclared prefix is a mere error to libxml2; a relative namespace a mere warning. */
  if (error->level < XML_ERR_ERROR) return;
  size_t names = reader->xml->xmlDictGetUsage(reader->parser->dict);
  reader->status = names >= reader->limits.names ? cxml_too_many_names : cxml_malformed;
  reader->line = error->line;
  reader->xml->xmlStopParser(reader->parser);
}

/* Bytes that are not of the encoding they are declared in libxml2 tells the world at large, besides the reader. */
static void say_nothing(void *context, const char *format, ...) { (void)context, (void)format; }

cxml_reader *cxml_open(cxml_start start, cxml_end end, void *context, cxml_limits limits) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->xml = libxml2();
  if (!reader->xml) {
    free(reader);
    return NULL;
  }
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.characters = on_text;
  handler.cdataBlock = on_text;
  handler.ignorableWhitespace = on_text;
  handler.internalSubset = on_doctype;
  handler.serror = (xmlStructuredErrorFunc)on_error;
  reader->xml->xmlSetGenericErrorFunc(NULL, say_nothing);
  reader->parser = reader->xml->xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
  if (!reader->parser) {
    free(reader);
    return NULL;
  }
  reader->xml->xmlCtxtUseOptions(reader->parser, XML_PARSE_NONET);
  reader->xml->xmlDictSetLimit(reader->parser->dict, limits.names);
  reader->start = start;
  reader->end = end;
  reader->context = context;
  reader->limits = limits;
  return reader;
}

static int is_blank(uint8_t byte) {
  static const char blanks[] = "\x09\x0A\x0D\x20\xBB\xBF\xEF\xFE\xFF"; /* and zero */
  return memchr(blanks, byte, sizeof blanks) != NULL;
}

cxml_status cxml_feed(cxml_reader *reader, const uint8_t *bytes, size_t count, int last) {
  if (reader->status != cxml_ok) return reader->status;
  for (size_t i = 0; i < count && !reader->has_text; i++) reader->has_text = !is_blank(bytes[i]);
  /* libxml2 moves what is left of its buffer as it goes: less is left of small parts.

     It takes a tag, comment or declaration in hand once something that may be its end stands in the parts so far, and
     waits else. So what is not well-formed can depend on where parts end: with a `>` further on in the same part it is
     malformed where it begins, else the document is truncated at its end, or malformed on another line. And of a comment
     outside the root that begins with `<!-->` or `<!--->` the `-->` in its first signs passes for its end: it is malformed where a
     part ends within it. Nothing else differs; Tests/Fuzz holds it to that. */
  const size_t most = 1 << 14;
  while (count > 0 && reader->status == cxml_ok) {
    size_t part = count > most ? most : count;
    reader->unannounced += part;
    reader->xml->xmlParseChunk(reader->parser, (const char *)bytes, (int)part, 0);
    if (reader->status == cxml_ok && reader->unannounced > reader->limits.text)
      fail(reader, cxml_text_too_long);
    bytes += part;
    count -= part;
  }
  if (last && reader->status == cxml_ok) {
    if (!reader->has_root || reader->depth > 0) {
      reader->line = reader->parser->input ? reader->parser->input->line : 0;
      return reader->status = reader->has_text ? cxml_truncated : cxml_empty;
    }
    reader->xml->xmlParseChunk(reader->parser, NULL, 0, 1);
  }
  return reader->status;
}

void cxml_stop(cxml_reader *reader) { fail(reader, cxml_stopped); }

int cxml_line(cxml_reader *reader) {
  if (reader->status != cxml_ok) return reader->line;
  return reader->parser->input ? reader->parser->input->line : 0;
}

void cxml_close(cxml_reader *reader) {
  reader->xml->xmlFreeParserCtxt(reader->parser);
  free(reader->text);
  free(reader->attributes);
  free(reader);
}
