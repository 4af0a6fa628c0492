/* CPU: a product of matrices of whole numbers. */
#include <stdint.h>
#include <stdio.h>

#define UNITS 1000
#define SIZE 60

static uint32_t left[SIZE][SIZE], right[SIZE][SIZE], product[SIZE][SIZE];

static void __attribute__((noinline)) unit(uint32_t seed) {
  for (int i = 0; i < SIZE; i += 1)
    for (int j = 0; j < SIZE; j += 1) {
      uint32_t sum = seed;
      for (int k = 0; k < SIZE; k += 1) sum += left[i][k] * right[k][j];
      product[i][j] = sum;
    }
}

int main(void) {
  for (int i = 0; i < SIZE * SIZE; i += 1) {
    left[i / SIZE][i % SIZE] = i * 7 % 11;
    right[i / SIZE][i % SIZE] = i * 5 % 13;
  }
  uint32_t sum = 0;
  for (int i = 0; i < UNITS; i += 1) {
    unit(i);
    sum += product[i % SIZE][3];
  }
  printf("%u\n", sum);
  return 0;
}
