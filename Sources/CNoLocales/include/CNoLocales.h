#ifndef C_NO_LOCALES_H
#define C_NO_LOCALES_H

/* Nothing is asked of this module: that it is linked is all. See CNoLocales.c. */

#endif
