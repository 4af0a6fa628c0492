/* CPU: text is written, searched and cut. */
#include <stdio.h>
#include <string.h>

#define UNITS 1000

static size_t __attribute__((noinline)) unit(void) {
  char text[16384];
  size_t length = 0, found = 0;
  for (int i = 100; i < 700; i += 1) length += (size_t)sprintf(text + length, "name%d=%d;", i, i * 3);
  for (char *at = text; (at = strstr(at, "=3")) != NULL; at += 1) found += 1;
  for (char *word = strtok(text, ";"); word != NULL; word = strtok(NULL, ";")) found += strlen(word);
  return found;
}

int main(void) {
  size_t sum = 0;
  for (int i = 0; i < UNITS; i += 1) sum += unit();
  printf("%zu\n", sum);
  return 0;
}
