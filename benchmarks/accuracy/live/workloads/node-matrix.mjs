// CPU: a product of matrices in typed arrays.
import { report } from './harness.mjs'

const UNITS = 1000
const size = 32
const left = Float64Array.from({ length: size * size }, (_, i) => (i * 7) % 11)
const right = Float64Array.from({ length: size * size }, (_, i) => (i * 5) % 13)
const product = new Float64Array(size * size)

report(UNITS, () => {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let sum = 0
      for (let k = 0; k < size; k += 1) sum += left[row * size + k] * right[k * size + column]
      product[row * size + column] = sum
    }
  }
  return product[0]
})
