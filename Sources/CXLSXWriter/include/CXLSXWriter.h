/* libxlsxwriter, which is loaded when a workbook is first written: it brings compression and cryptography that no
   other answer needs, and that cost every start half a millisecond. */
#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

/* Loads the library. Returns 0; 1 when it is not on this machine: then no function of it may be called. */
int cxlsxwriter_load(void);

#endif
