#include <unistd.h>

extern char **environ;

/// The variables of the process, each as NAME=value, and a null pointer behind the last.
static inline char *const *environment_of_process(void) { return environ; }
