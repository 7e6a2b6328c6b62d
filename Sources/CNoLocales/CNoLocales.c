/* An empty table in the place of ICU's data on the world's languages and calendars, as ICU's own `stubdata` has it: 34 of
 * the 81 MB of a program that Foundation is linked into. Nothing in wgr asks for a locale: names are folded, amounts and days
 * written, and time zones read without it.
 *
 * The name has the version of ICU that the toolchain carries. With another version nothing asks for this one: the program is
 * as large as before, and right. */
#include <stdint.h>

#include "CNoLocales.h"

struct table {
  uint16_t header_size;
  uint8_t magic[2];
  struct {
    uint16_t size, reserved;
    uint8_t is_big_endian, charset, size_of_char, reserved_byte;
    uint8_t format[4], format_version[4], data_version[4];
  } about;
  char padding[8];
  uint32_t count, reserved;
  int32_t names[4];
};

__attribute__((visibility("hidden"))) const struct table icudt76_dat = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .about = {.size = 20, .size_of_char = 2, .format = {'T', 'o', 'C', 'P'}, .format_version = {1}},
};
