/* Disk and waiting: a block is written and must reach the disk. */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define UNITS 300

int main(void) {
  char block[4096];
  memset(block, 'x', sizeof block);
  int file = open("scratch.bin", O_CREAT | O_WRONLY | O_TRUNC, 0644);
  if (file < 0) return 1;
  for (int i = 0; i < UNITS; i += 1) {
    if (pwrite(file, block, sizeof block, 0) != sizeof block || fdatasync(file) != 0) return 1;
  }
  close(file);
  return unlink("scratch.bin") == 0 ? 0 : 1;
}
