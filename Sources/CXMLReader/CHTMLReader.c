#include "CHTMLReader.h"
#include "libxml2.h"

#include <stdlib.h>
#include <string.h>

struct chtml_reader {
  const struct libxml2 *xml;
  htmlParserCtxtPtr parser;
  chtml_start start;
  chtml_end end;
  chtml_text text;
  void *context;
  int limit, depth;
  int is_stopped;
  chtml_status status;
};

void chtml_stop(chtml_reader *reader) {
  reader->is_stopped = 1;
  reader->xml->xmlStopParser(reader->parser);
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
  chtml_reader *reader = context;
  if (reader->is_stopped) return;
  if (++reader->depth > reader->limit) {
    reader->status = chtml_too_deep;
    return chtml_stop(reader);
  }
  reader->start(reader->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *context, const xmlChar *name) {
  chtml_reader *reader = context;
  if (reader->is_stopped) return;
  reader->depth--;
  reader->end(reader->context, (const char *)name);
}

static void on_text(void *context, const xmlChar *text, int count) {
  chtml_reader *reader = context;
  if (!reader->is_stopped && count > 0)
    reader->text(reader->context, (const char *)text, (size_t)count);
}

static void on_error(void *context, xmlErrorPtr error) { (void)context, (void)error; }

chtml_reader *chtml_open(chtml_start start, chtml_end end, chtml_text text, void *context, int depth) {
  chtml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->xml = libxml2();
  if (!reader->xml) {
    free(reader);
    return NULL;
  }
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.serror = (xmlStructuredErrorFunc)on_error;
  reader->parser = reader->xml->htmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL,
                                                         XML_CHAR_ENCODING_UTF8);
  if (!reader->parser) {
    free(reader);
    return NULL;
  }
  reader->xml->htmlCtxtUseOptions(reader->parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                                       HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  reader->start = start;
  reader->end = end;
  reader->text = text;
  reader->context = context;
  reader->limit = depth;
  return reader;
}

chtml_status chtml_feed(chtml_reader *reader, const uint8_t *bytes, size_t count, int last) {
  const size_t most = 1 << 14;
  while (count > 0 && !reader->is_stopped) {
    size_t part = count > most ? most : count;
    reader->xml->htmlParseChunk(reader->parser, (const char *)bytes, (int)part, 0);
    bytes += part;
    count -= part;
  }
  if (last && !reader->is_stopped) reader->xml->htmlParseChunk(reader->parser, NULL, 0, 1);
  return reader->status;
}

void chtml_close(chtml_reader *reader) {
  reader->xml->xmlFreeDoc(reader->parser->myDoc);
  reader->parser->myDoc = NULL;
  reader->xml->htmlFreeParserCtxt(reader->parser);
  free(reader);
}
