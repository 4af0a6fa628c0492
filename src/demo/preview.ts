/** The Node program of the demo: smooths a grey picture and counts its contour lines. */

export const contoursProgram = `// Smooths a grey picture and counts its contour lines: what the preview on a web page would draw.
const WIDTH = 1000
const HEIGHT = 1000
const PASSES = 6
const LEVELS = 8

// The same picture every time: a linear congruential generator with a fixed seed.
function makePicture(seed) {
  const picture = new Uint8Array(WIDTH * HEIGHT)
  let state = seed
  for (let i = 0; i < picture.length; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    picture[i] = state >>> 24
  }
  return picture
}

// Every pixel becomes the mean of the three by three pixels around it; the border stays as it is.
function smooth(picture) {
  const smoothed = picture.slice()
  for (let y = 1; y < HEIGHT - 1; y += 1) {
    for (let x = 1; x < WIDTH - 1; x += 1) {
      const i = y * WIDTH + x
      const above = picture[i - WIDTH - 1] + picture[i - WIDTH] + picture[i - WIDTH + 1]
      const beside = picture[i - 1] + picture[i] + picture[i + 1]
      const below = picture[i + WIDTH - 1] + picture[i + WIDTH] + picture[i + WIDTH + 1]
      smoothed[i] = Math.round((above + beside + below) / 9)
    }
  }
  return smoothed
}

// A contour runs between two neighbours that fall into different levels.
function countContours(picture) {
  const step = 256 / LEVELS
  let contours = 0
  for (let i = 1; i < picture.length; i += 1) {
    if (Math.floor(picture[i - 1] / step) !== Math.floor(picture[i] / step)) contours += 1
  }
  return contours
}

let picture = makePicture(20)
for (let pass = 0; pass < PASSES; pass += 1) picture = smooth(picture)
console.log(countContours(picture) + ' contours')
`
