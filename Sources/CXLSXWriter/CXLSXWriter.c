#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <pthread.h>

/* The functions of libxlsxwriter that are used, each with its type, its parameters and their names. */
#define FUNCTIONS(of) \
  of(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *workbook, const char *sheetname), \
      (workbook, sheetname)) \
  of(lxw_format *, workbook_add_format, (lxw_workbook *workbook), (workbook)) \
  of(lxw_error, workbook_close, (lxw_workbook *workbook), (workbook)) \
  of(lxw_workbook *, workbook_new_opt, (const char *filename, lxw_workbook_options *options), \
      (filename, options)) \
  of(lxw_error, workbook_set_properties, (lxw_workbook *workbook, lxw_doc_properties *properties), \
      (workbook, properties)) \
  of(lxw_error, worksheet_autofilter, (lxw_worksheet *worksheet, lxw_row_t first_row, \
      lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col), \
      (worksheet, first_row, first_col, last_row, last_col)) \
  of(lxw_error, worksheet_data_validation_range, (lxw_worksheet *worksheet, lxw_row_t first_row, \
      lxw_col_t first_col, lxw_row_t last_row, lxw_col_t last_col, \
      lxw_data_validation *validation), (worksheet, first_row, first_col, last_row, last_col, validation)) \
  of(void, worksheet_freeze_panes, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col), \
      (worksheet, row, col)) \
  of(void, worksheet_protect, (lxw_worksheet *worksheet, const char *password, \
      lxw_protection *options), (worksheet, password, options)) \
  of(lxw_error, worksheet_repeat_columns, (lxw_worksheet *worksheet, lxw_col_t first_col, \
      lxw_col_t last_col), (worksheet, first_col, last_col)) \
  of(lxw_error, worksheet_repeat_rows, (lxw_worksheet *worksheet, lxw_row_t first_row, \
      lxw_row_t last_row), (worksheet, first_row, last_row)) \
  of(lxw_error, worksheet_set_column, (lxw_worksheet *worksheet, lxw_col_t first_col, \
      lxw_col_t last_col, double width, lxw_format *format), \
      (worksheet, first_col, last_col, width, format)) \
  of(void, worksheet_set_landscape, (lxw_worksheet *worksheet), (worksheet)) \
  of(void, worksheet_set_paper, (lxw_worksheet *worksheet, uint8_t paper_type), \
      (worksheet, paper_type)) \
  of(void, worksheet_set_print_scale, (lxw_worksheet *worksheet, uint16_t scale), \
      (worksheet, scale)) \
  of(lxw_error, worksheet_set_row, (lxw_worksheet *worksheet, lxw_row_t row, double height, \
      lxw_format *format), (worksheet, row, height, format)) \
  of(lxw_error, worksheet_write_blank, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, \
      lxw_format *format), (worksheet, row, col, format)) \
  of(lxw_error, worksheet_write_datetime, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, \
      lxw_datetime *datetime, lxw_format *format), (worksheet, row, col, datetime, format)) \
  of(lxw_error, worksheet_write_number, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, \
      double number, lxw_format *format), (worksheet, row, col, number, format)) \
  of(lxw_error, worksheet_write_string, (lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t col, \
      const char *string, lxw_format *format), (worksheet, row, col, string, format)) \
  of(void, format_set_align, (lxw_format *format, uint8_t alignment), (format, alignment)) \
  of(void, format_set_bg_color, (lxw_format *format, lxw_color_t color), (format, color)) \
  of(void, format_set_bold, (lxw_format *format), (format)) \
  of(void, format_set_bottom, (lxw_format *format, uint8_t style), (format, style)) \
  of(void, format_set_num_format, (lxw_format *format, const char *num_format), (format, num_format)) \
  of(void, format_set_text_wrap, (lxw_format *format), (format)) \
  of(void, format_set_unlocked, (lxw_format *format), (format)) \
  of(char *, lxw_strerror, (lxw_error error_num), (error_num))

/* Where each of them lies once the library is loaded. */
#define PLACE(type, name, parameters, names) type(*name) parameters;
static struct {
  FUNCTIONS(PLACE)
} library;

static int is_missing = 1;

#define FIND(type, name, parameters, names) \
  if (!(library.name = (type(*) parameters)dlsym(handle, #name))) return;

static void load(void) {
  void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  FUNCTIONS(FIND)
  is_missing = 0;
}

int cxlsxwriter_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_missing;
}

/* The same functions for who calls them by name. Hidden: the library calls its own. */
#define FORWARD(type, name, parameters, names) \
  __attribute__((visibility("hidden"))) type name parameters { return library.name names; }

FUNCTIONS(FORWARD)
