/* Memory: steps through 8 MiB in an order that no cache foresees. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define UNITS 1000
#define CELLS (2u << 20)
#define STEPS 3500

int main(void) {
  uint32_t *cells = calloc(CELLS, sizeof *cells);
  if (cells == NULL) return 1;
  /* One write a page, so that the pages are there before the walk. */
  for (uint32_t i = 0; i < CELLS; i += 1024) cells[i] = i;
  uint32_t place = 1, sum = 0;
  for (int i = 0; i < UNITS; i += 1)
    for (int step = 0; step < STEPS; step += 1) {
      place = place * 1664525u + 1013904223u;
      sum += cells[(place >> 11) % CELLS] += step;
    }
  printf("%u\n", sum);
  return 0;
}
