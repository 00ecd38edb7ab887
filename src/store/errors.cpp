#include "store/errors.h"

#include <sqlite3.h>

#include <new>

namespace store {

using ports::Error;
using ports::ErrorKind;

bool means_damage(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode() & 0xFF;
  const int detail = exception.getExtendedErrorCode();
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || detail == SQLITE_IOERR_READ ||
         detail == SQLITE_IOERR_SHORT_READ || detail == SQLITE_IOERR_CORRUPTFS || detail == SQLITE_IOERR_DATA;
}

Error damaged_error() {
  return {ErrorKind::damaged,
          "The household file is damaged. Close Porchlight and open it again: it puts the damaged file aside and opens "
          "the newest good copy."};
}

Error busy_error() {
  return {ErrorKind::busy, "Another program is using the household file. Wait a moment and try again."};
}

Error error_of(const SQLite::Exception& exception) {
  if (means_damage(exception)) return damaged_error();
  switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return busy_error();
    case SQLITE_FULL:
      return {ErrorKind::refused, "The disk is full, so nothing was saved. Make some room and try again."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {ErrorKind::refused,
              "The household file may not be written. Check who owns the file and its folder, then try again."};
    case SQLITE_CANTOPEN:
      return {ErrorKind::refused,
              "The household file cannot be opened. Check who owns the file and its folder, then try again."};
    case SQLITE_IOERR:
      return {ErrorKind::refused,
              "The disk did not take or give what the household file needs. Check the disk and its free room, then try "
              "again."};
    case SQLITE_CONSTRAINT:
      return {ErrorKind::refused, "The household file did not take this change, because a part of it is not allowed."};
    default:
      return {ErrorKind::unsupported, "The household file could not be used. Close Porchlight and open it again."};
  }
}

Error error_of(const std::exception& exception) {
  if (dynamic_cast<const std::bad_alloc*>(&exception) != nullptr)
    return {ErrorKind::refused, "There is not enough memory. Close some programs and try again."};
  return {ErrorKind::refused,
          "The folder of the household file cannot be used. Check who owns it and its free room, then try again."};
}

}  // namespace store
