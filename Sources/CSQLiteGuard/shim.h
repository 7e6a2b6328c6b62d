#include <sqlite3.h>

/// Keeps what somebody else put into a database file from running: sqlite3_db_config() is variadic, which
/// Swift cannot call.
static inline void guard_sqlite(sqlite3 *db) {
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
#ifdef SQLITE_DBCONFIG_ENABLE_VIEW
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
#endif
#ifdef SQLITE_DBCONFIG_TRUSTED_SCHEMA
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
#endif
}

/// Lets a connection that only reads prepare its statements without telling which columns each of them reads. Of that
/// nobody asks but observers of what changes, and it is half of the cost of preparing.
static inline void stop_telling_what_is_read(sqlite3 *db) {
  sqlite3_set_authorizer(db, 0, (void *)0);
}

/// Lets SQLite not count the memory that it takes, which nobody asks for: counting waits for a lock each time. To be called
/// before anything else of SQLite.
static inline void stop_counting_memory(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
